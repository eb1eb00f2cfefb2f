"""Frames to faces, chips and embeddings."""
