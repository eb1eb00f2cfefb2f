"""Where things live: shipped resources and the user's data folder."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Path of a shipped file, the same from a wheel (inside the package) and from a checkout."""
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def default_data_dir() -> Path:
    """Return the platform's data folder for FaceGUI (not created)."""
    return Path(platformdirs.user_data_dir("FaceGUI", appauthor=False))
