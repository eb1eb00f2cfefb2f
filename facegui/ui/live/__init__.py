"""The page Live: who is in front of the camera."""
