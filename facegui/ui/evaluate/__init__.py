"""The page Evaluate: how often the answers are right."""
