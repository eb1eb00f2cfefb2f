"""People and their samples, encrypted at rest."""
