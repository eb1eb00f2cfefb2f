"""Painted portraits of those enrolled: kept with their samples, never searched."""
