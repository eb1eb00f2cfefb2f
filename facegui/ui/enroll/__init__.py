"""The page Enroll: one picture, or several, make a person known."""
