"""A whole gallery in one password-protected file: its format, export and import."""
