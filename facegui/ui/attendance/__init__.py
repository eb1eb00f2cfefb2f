"""The attendance page: who of a group was there."""
