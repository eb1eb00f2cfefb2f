"""The window around the pages: rail, header, footer, first paint."""
