"""facegui evaluate: how often the answers are right."""
