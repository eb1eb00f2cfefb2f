"""Sources, tracks and the analysis of a stream."""
