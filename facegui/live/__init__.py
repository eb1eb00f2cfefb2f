"""Following, tracks, liveness over time and the analysis of a stream."""
