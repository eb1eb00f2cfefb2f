"""The page Train: encoders trained on the user's people."""
