"""Checks that only the program has written the file: its signed head and what is known of it."""
