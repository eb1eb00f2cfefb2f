"""Passive liveness: crops, networks, evidence."""
