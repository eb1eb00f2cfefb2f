"""The faces and the gallery of two that tasks are tested with."""

from tests.unit.tasks.conftest import analysis, face, watchlist

__all__ = ["analysis", "face", "watchlist"]
