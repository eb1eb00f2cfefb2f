"""A challenge to a living person: movements that nobody could have recorded."""
