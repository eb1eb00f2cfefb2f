"""What the user is doing, step by step."""
