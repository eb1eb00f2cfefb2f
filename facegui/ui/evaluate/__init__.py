"""The Evaluate page: how often the answers are right."""
