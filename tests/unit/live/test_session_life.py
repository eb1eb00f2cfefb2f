"""A session begins, tells everything once, and ends without leaving a thread behind."""

import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from facegui.closing import Closing
from facegui.errors import FaceGuiError, InputProblem
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.live.session import LiveSession
from facegui.live.source_reader import Listener
from facegui.sources.source import FrameSource
from facegui.vision.types import Frame
from tests.fakes import FramesSource
from tests.unit.live.stage import LIMITS, StageEngine, watchlist

pytestmark = pytest.mark.slow


WAIT_S = 10.0


class Diary:
    """Writes down what a session tells, in order; a test can wait for an entry."""

    def __init__(self) -> None:
        self.entries: list[tuple[str, Any]] = []
        self._changed = threading.Condition()

    @property
    def listener(self) -> Listener:
        return Listener(
            frame=lambda frame: self._write("frame", frame),
            analyzed=lambda analysis: self._write("analyzed", analysis),
            opened=lambda source: self._write("opened", source),
            ready=lambda: self._write("ready", None),
            ended=lambda: self._write("ended", None),
            failed=lambda problem: self._write("failed", problem),
        )

    @property
    def counts(self) -> Counter[str]:
        return Counter(name for name, _ in self.entries)

    def all(self, name: str) -> list[Any]:
        return [what for told, what in self.entries if told == name]

    def wait(self, *names: str, times: int = 1) -> None:
        with self._changed:
            told = self._changed.wait_for(
                lambda: all(self.counts[name] >= times for name in names), WAIT_S
            )
        assert told, f"{names} not told, only {self.counts}"

    def _write(self, name: str, what: Any) -> None:
        with self._changed:
            self.entries.append((name, what))
            self._changed.notify_all()


class Empty(StageEngine):
    """An engine that sees nobody, when it is allowed to look."""

    def __init__(self, before: Callable[[Frame], None] = lambda frame: None) -> None:
        super().__init__()
        self._before = before

    def detect(self, frame: Frame, min_face_px: int | None = None) -> tuple[Any, ...]:
        self._before(frame)
        return ()

    def encode(self, frame: Frame, faces: Any, *, mirrored: bool = True) -> np.ndarray:
        return np.empty((0, 192), np.float32)


class Endless(Closing):
    """A camera that waits for its stop event; ``blocks`` keeps it from giving any frame."""

    name, live, stills, fps, size, notices = "endless", True, False, 25.0, (32, 32), ()

    def __init__(self, stop: threading.Event, *, blocks: bool = False) -> None:
        self._stop, self._blocks, self._index = stop, blocks, 0
        self.closed = False

    def read(self) -> Frame | None:
        if self._stop.wait(60 if self._blocks else 0.001):
            return None
        self._index += 1
        return Frame(np.zeros((32, 32, 3), np.uint8), self.name, self._index, self._index / 25)

    def close(self) -> None:
        self.closed = True


def frames(count: int) -> list[np.ndarray]:
    return [np.zeros((32, 32, 3), np.uint8) for _ in range(count)]


def build(before: Callable[[Frame], None] = lambda frame: None) -> Analyzer:
    return Analyzer(Empty(before), watchlist(1), LIMITS)  # type: ignore[arg-type]


@pytest.fixture
def diary() -> Diary:
    return Diary()


@pytest.fixture(autouse=True)
def no_thread_is_left_behind() -> Iterator[None]:
    yield
    left = [one.name for one in threading.enumerate() if one.name.startswith("facegui-")]
    assert not left


def fail(problem: Exception) -> Callable[..., Any]:
    def failing(*_: Any) -> Any:
        raise problem

    return failing


def test_it_starts_and_stops_again_and_again() -> None:
    for _ in range(20):
        diary = Diary()
        session = LiveSession(Endless, build, diary.listener)
        session.start()
        diary.wait("opened", "ready", "analyzed")
        assert session.stop()
        (source,) = diary.all("opened")
        assert source.closed
        assert diary.counts["failed"] == diary.counts["ended"] == 0


def test_stopping_before_starting_and_twice_does_no_harm(diary: Diary) -> None:
    assert LiveSession(Endless, build, diary.listener).stop()
    session = LiveSession(Endless, build, diary.listener)
    session.start()
    assert session.stop()
    assert session.stop()


def test_frames_that_came_while_busy_are_skipped_and_the_newest_is_analyzed(diary: Diary) -> None:
    shown, go_on = threading.Event(), threading.Event()
    source = FramesSource(frames(50))
    read = source.read

    def held_back() -> Frame | None:
        """The second frame comes when the first is being analyzed."""
        if diary.counts["frame"] == 1:
            assert shown.wait(WAIT_S)
        return read()

    source.read = held_back  # type: ignore[method-assign]

    def busy(frame: Frame) -> None:
        shown.set()
        assert go_on.wait(WAIT_S)

    session = LiveSession(lambda stop: source, lambda: build(busy), diary.listener)
    session.start()
    diary.wait("ended")
    go_on.set()
    diary.wait("analyzed", times=2)
    assert session.stop()
    assert diary.counts["frame"] == 50
    assert [analysis.frame.index for analysis in diary.all("analyzed")] == [0, 49]
    assert diary.counts["ended"] == 1


@pytest.mark.parametrize("stills", [True, False])
def test_pictures_are_not_tracked_from_the_first_on(diary: Diary, *, stills: bool) -> None:
    asked: list[str] = []

    class Asked(Analyzer):
        def analyze(self, frame: Frame) -> Analysis:
            asked.append("stream")
            return super().analyze(frame)

        def analyze_still(self, frame: Frame) -> Analysis:
            asked.append("still")
            return super().analyze_still(frame)

    source = FramesSource(frames(1), stills=stills)
    analyzer = Asked(Empty(), watchlist(1), LIMITS)  # type: ignore[arg-type]
    session = LiveSession(lambda stop: source, lambda: analyzer, diary.listener)
    session.start()
    diary.wait("analyzed", "ended")
    assert session.stop()
    assert asked == ["still" if stills else "stream"]


PROBLEMS = [InputProblem("The camera is in use."), ZeroDivisionError("a bug")]


@pytest.mark.parametrize("problem", PROBLEMS)
def test_a_source_that_does_not_open_is_told_once(diary: Diary, problem: Exception) -> None:
    session = LiveSession(fail(problem), build, diary.listener)
    session.start()
    diary.wait("failed")
    assert session.stop()
    assert diary.all("failed") == [problem]
    assert diary.counts["opened"] == diary.counts["ended"] == 0


@pytest.mark.parametrize("problem", PROBLEMS)
def test_a_model_that_does_not_load_is_told_once_and_closes_the_source(
    diary: Diary, problem: Exception
) -> None:
    opened: list[Endless] = []

    def open_source(stop: threading.Event) -> FrameSource:
        opened.append(Endless(stop, blocks=True))
        return opened[0]

    session = LiveSession(open_source, fail(problem), diary.listener)
    session.start()
    diary.wait("failed")
    assert session.stop()
    assert diary.all("failed") == [problem]
    assert all(source.closed for source in opened)


def test_a_bug_in_the_analysis_is_logged_and_told_once(
    diary: Diary, caplog: pytest.LogCaptureFixture
) -> None:
    bug = ZeroDivisionError("a bug")
    session = LiveSession(Endless, lambda: build(fail(bug)), diary.listener)
    with caplog.at_level(logging.ERROR):
        session.start()
        diary.wait("failed")
        assert session.stop()
    assert diary.all("failed") == [bug]
    assert diary.counts["analyzed"] == diary.counts["ended"] == 0
    assert [record.exc_info[1] for record in caplog.records if record.exc_info] == [bug]


def test_an_expected_problem_is_not_logged_as_a_bug(
    diary: Diary, caplog: pytest.LogCaptureFixture
) -> None:
    session = LiveSession(fail(FaceGuiError("No.")), build, diary.listener)
    session.start()
    diary.wait("failed")
    assert session.stop()
    assert caplog.records == []


def test_when_both_threads_fail_at_once_it_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow(threading.Event):
        """Leaves the other thread time between asking and setting."""

        def is_set(self) -> bool:
            was = super().is_set()
            time.sleep(0.002)
            return was

    monkeypatch.setattr(threading, "Event", Slow)
    for _ in range(10):
        diary, together = Diary(), threading.Barrier(2)

        def failing(*_: Any, together: threading.Barrier = together) -> Any:
            together.wait(WAIT_S)
            raise InputProblem("Both.")

        session = LiveSession(failing, failing, diary.listener)
        session.start()
        diary.wait("failed")
        assert session.stop()
        assert diary.counts["failed"] == 1


def test_stopping_while_models_load_ends_when_they_have(diary: Diary) -> None:
    loading, loaded = threading.Event(), threading.Event()

    def slow() -> Analyzer:
        loading.set()
        assert loaded.wait(WAIT_S)
        return build()

    session = LiveSession(Endless, slow, diary.listener)
    session.start()
    assert loading.wait(WAIT_S)
    assert not session.stop(timeout_s=0.05)
    before = len(diary.entries)
    loaded.set()
    assert session.stop()
    assert len(diary.entries) == before, "nobody listens any more"


def test_stopping_in_the_middle_of_an_analysis_tells_nothing_more(diary: Diary) -> None:
    busy, go_on = threading.Event(), threading.Event()

    def analyze(frame: Frame) -> None:
        busy.set()
        assert go_on.wait(WAIT_S)

    session = LiveSession(Endless, lambda: build(analyze), diary.listener)
    session.start()
    assert busy.wait(WAIT_S)
    assert not session.stop(timeout_s=0.05)
    go_on.set()
    assert session.stop()
    assert diary.counts["analyzed"] == diary.counts["failed"] == 0


def test_a_source_that_waits_is_woken_by_stopping(diary: Diary) -> None:
    session = LiveSession(lambda stop: Endless(stop, blocks=True), build, diary.listener)
    session.start()
    diary.wait("opened", "ready")
    assert session.stop(timeout_s=WAIT_S)
    (source,) = diary.all("opened")
    assert source.closed
    assert diary.counts["frame"] == diary.counts["ended"] == diary.counts["failed"] == 0


def test_a_gallery_handed_over_before_the_models_are_loaded_is_searched(diary: Diary) -> None:
    newest = watchlist(1, 2)
    analyzers: list[Analyzer] = []

    def remembered() -> Analyzer:
        analyzers.append(build())
        return analyzers[0]

    session = LiveSession(Endless, remembered, diary.listener)
    session.watch(newest)
    session.start()
    diary.wait("analyzed")
    assert session.stop()
    assert analyzers[0].watchlist is newest


class Slow:
    """An analyzer that notes how many frames it is told were skipped before each."""

    watchlist: Any = None
    skipped = 0

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self.seen: list[tuple[int, int]] = []

    def set_live(self, *, live: bool) -> None:
        self.live = live

    def analyze(self, frame: Frame) -> Analysis:
        self.seen.append((frame.index, self.skipped))
        if len(self.seen) < 5:
            self._diary.wait("frame", times=self._diary.counts["frame"] + 3)
        return Analysis(frame, (), {"scan": 1.0})


def test_the_analysis_is_told_what_it_missed_and_tells_what_reading_took(diary: Diary) -> None:
    """From this it knows that it is too slow, and searches less."""
    slow = Slow(diary)
    session = LiveSession(Endless, lambda: slow, diary.listener)  # type: ignore[arg-type, return-value]
    session.start()
    diary.wait("analyzed", times=5)
    assert session.stop()
    (_, first), *_ = slow.seen
    assert first == 0
    assert all(now - before - 1 == missed for (before, _), (now, missed) in pairwise(slow.seen))
    assert max(missed for _, missed in slow.seen) >= 1
    for analysis in diary.all("analyzed"):
        assert set(analysis.stage_ms) == {"capture", "scan"}
        assert 0 <= analysis.stage_ms["capture"] < 1000
