"""Evaluations as text, JSON, HTML and charts."""
