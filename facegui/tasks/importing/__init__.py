"""Importing people from files and folders: what is there, and how it is taken in."""
