"""The networks that are loaded already, kept while one session gives way to another."""

from facegui.live.analyzer import Analyzer
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.watchlist import SearchGallery
from facegui.settings import Settings
from facegui.vision.engine import Engine
from facegui.workspace import Workspace


class KeptModels:
    """Built in an analysis thread, one at a time; forgotten and given a policy in the GUI thread.

    ``device`` is what the engine runs on, in words: "CPU"; empty before there is one.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.device = ""
        self._workspace = workspace
        self._engine: tuple[tuple[object, ...], Engine] | None = None
        self._liveness: LivenessWatch | None = None

    def build_analyzer(self, watchlist: SearchGallery) -> Analyzer:
        """Build the analysis of a source; models that are loaded already are used again."""
        key = engine_key(self._workspace.settings)
        kept = self._engine is not None and self._engine[0] == key
        if not (kept and self._liveness is not None and self._liveness.installed):
            # Not kept without a model: it may have been installed since.
            self._liveness = self._workspace.load_liveness()
        self._liveness.policy = self._workspace.liveness_policy
        watch = self._liveness.beside()
        if kept and self._engine is not None:
            return self._workspace.build_analyzer(watchlist, self._engine[1], watch)
        self._engine = None
        analyzer = self._workspace.build_analyzer(watchlist, liveness=watch)
        self._engine = (key, analyzer.engine)
        self.device = self._workspace.device_name
        return analyzer

    def renew_policy(self) -> None:
        """Let the settings' liveness policy be in force at once."""
        if self._liveness is not None:
            self._liveness.policy = self._workspace.liveness_policy

    def forget_liveness(self) -> None:
        """Load liveness anew for the next session."""
        self._liveness = None

    def forget_engine(self) -> None:
        """Let the engine go."""
        self._engine = None


def engine_key(settings: Settings) -> tuple[object, ...]:
    """Return what an engine depends on."""
    return settings.encoder, settings.device, settings.engine, settings.min_face_px
