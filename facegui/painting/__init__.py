"""Painted portraits: neural style transfer. Only `painter` and what it needs import torch."""
