"""The Live page: who is in front of the camera."""
