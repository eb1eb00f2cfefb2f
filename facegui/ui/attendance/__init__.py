"""The page of attendance: who of a group was there."""
