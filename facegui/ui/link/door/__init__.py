"""The door of the window: whether it is open, locked or a screen for visitors."""
