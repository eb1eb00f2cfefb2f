"""Two methods that SciPy has too, which is 140 MB in a packaged program (docs/decisions/0071)."""
