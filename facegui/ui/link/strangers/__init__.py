"""Keeps strangers in the window, as their visits end."""
