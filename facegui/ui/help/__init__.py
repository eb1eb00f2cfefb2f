"""Help: what each page is for, every key, and one field that finds everything."""
