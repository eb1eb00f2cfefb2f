"""Bringing people in from files and folders: what lies there, and how it is taken."""
