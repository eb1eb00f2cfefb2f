"""Whether the file is as the program left it: its head, what is known of it, and the check."""
