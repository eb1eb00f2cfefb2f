"""The page Train: an encoder of one's own."""
