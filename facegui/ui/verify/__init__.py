"""The Verify page: tests the claim to be a person, and compares two pictures."""
