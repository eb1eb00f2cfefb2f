"""Several cameras on the Live page, each in a tile of its own."""
