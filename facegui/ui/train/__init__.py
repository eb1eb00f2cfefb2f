"""The Train page: encoders trained on the user's people."""
