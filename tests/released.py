"""What an earlier release shipped: calibrations that know nothing of places.

Tests with made-up people take these: their embeddings are compared as they are, and figures stay
what they were whenever the shipped files are made anew.
"""

from pathlib import Path

FOLDER = Path(__file__).parent / "calibration"


def released(name: str) -> Path:
    """Return a calibration file of that release."""
    return FOLDER / name
