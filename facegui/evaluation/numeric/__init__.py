"""Two methods that SciPy has, too; it would add 140 MB to a package (docs/decisions/0071)."""
