"""The self-test of camera, light and liveness."""
