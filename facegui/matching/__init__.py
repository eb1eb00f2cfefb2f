"""Similarity, calibration, thresholds, search and decisions."""
