"""The page Verify: the claim to be a person, and two pictures compared."""
