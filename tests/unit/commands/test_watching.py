"""Sources of ``rules run``: cameras at once, files one after the other, and an end to all."""

import _thread
import signal
import threading
from contextlib import closing

import numpy as np
import pytest

from facegui.commands.rules import watching
from facegui.commands.rules.watching import NamedSource, Watching, side_by_side
from facegui.commands.stream import StreamPart
from facegui.errors import InputProblem, UsageProblem
from facegui.live.area import Area
from tests.fakes import FramesSource
from tests.unit.commands.test_stream import Looker


@pytest.fixture
def sources(monkeypatch) -> dict[str, FramesSource]:
    """What is opened by its text; nobody else opens anything."""
    there: dict[str, FramesSource] = {}
    monkeypatch.setattr(watching, "open_source", lambda text: there[text])
    return there


def frames(count, **options):
    return FramesSource([np.full((20, 20, 3), 7, np.uint8)] * count, 100.0, **options)


def watched(named, looker=Looker, note=pytest.fail):
    rows = [(row, looker) for row in side_by_side([NamedSource(*one) for one in named])]
    return Watching(rows, StreamPart(), note).moments()


def test_a_camera_without_an_end_does_not_keep_another_from_being_watched(sources):
    sources |= {f"camera:{number}": frames(1_000_000, live=True) for number in range(2)}
    moments = watched([("Door", "camera:0"), ("Gate", "camera:1")])
    seen = set()
    for moment in moments:
        seen.add(moment.camera)
        if seen == {"Door", "Gate"}:
            break
    moments.close()
    assert all(one.closed for one in sources.values())
    assert not [one for one in threading.enumerate() if one.name == "watching"]


def test_cameras_share_one_analysis_and_each_has_its_area(sources):
    class Analyzers(Looker):
        made: list = []  # noqa: RUF012 one list for all of them

        def __init__(self):
            super().__init__()
            self.made.append(self)

    sources |= {f"camera:{number}": frames(1_000_000, live=True) for number in range(2)}
    half = Area(((0, 0), (0.5, 0), (0.5, 1), (0, 1)))
    row = [NamedSource("Door", "camera:0"), NamedSource("Gate", "camera:1", half)]
    moments = Watching([(row, Analyzers)], StreamPart(), pytest.fail).moments()
    seen = set()
    for moment in moments:
        assert moment.analysis.camera == moment.camera
        seen.add(moment.camera)
        if seen == {"Door", "Gate"}:
            break
    threads = [one.name for one in threading.enumerate()]
    assert threads.count("facegui-analysis") == 1
    moments.close()
    assert [one.area for one in Analyzers.made] == [Area(), half]


def test_one_camera_that_fails_ends_all(sources):
    sources["camera:0"] = frames(1_000_000, live=True)
    with pytest.raises(KeyError, match="camera:1"):
        list(watched([("", "camera:0"), ("", "camera:1")]))
    assert sources["camera:0"].closed


def test_files_follow_one_another_in_time_as_well(sources):
    sources |= {"one.mp4": frames(3), "two.mp4": frames(2)}
    moments = list(watched([("Door", "one.mp4"), ("", "two.mp4")]))
    assert [one.analysis is None for one in moments] == [False] * 3 + [True] + [False] * 2 + [True]
    assert moments[4].start == moments[2].now
    assert [one.now for one in moments] == sorted(one.now for one in moments)
    assert {one.camera for one in moments[:4]} == {"Door"}
    assert moments[4].camera == sources["two.mp4"].name


def test_what_is_wrong_with_one_ends_all(sources):
    class Broken(Looker):
        def analyze(self, frame):
            raise InputProblem("broken", "")

    sources |= {"camera:0": frames(1_000_000, live=True), "one.mp4": frames(3)}
    rows = [([NamedSource("", "camera:0")], Looker), ([NamedSource("", "one.mp4")], Broken)]
    with pytest.raises(InputProblem, match="broken"):
        list(Watching(rows, StreamPart(), pytest.fail).moments())
    assert all(one.closed for one in sources.values())


def test_pictures_have_no_times(sources):
    sources["folder"] = frames(3, stills=True)
    with pytest.raises(UsageProblem, match="Pictures have no times"):
        list(watched([("", "folder")]))
    assert sources["folder"].closed


def test_ctrl_c_ends_all_cameras(sources):
    sources |= {f"camera:{number}": frames(1_000_000, live=True) for number in range(2)}
    moments = watched([("", "camera:0"), ("", "camera:1")])
    next(moments)
    # A shell that starts something in the background has it ignore the key.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Timer(0.2, _thread.interrupt_main).start()
    try:
        with pytest.raises(KeyboardInterrupt), closing(moments):
            for _ in moments:
                pass
    finally:
        signal.signal(signal.SIGINT, before)
    assert all(one.closed for one in sources.values())
