"""Painted portraits: a photograph and a style in, a painting out."""
