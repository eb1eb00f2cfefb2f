"""Visits of people nobody has named: kept sealed, joined, split and erased."""
