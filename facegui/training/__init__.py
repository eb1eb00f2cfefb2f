"""Training encoders and fitting heads on the user's own people."""
