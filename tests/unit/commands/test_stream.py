"""Sources analyzed for a command: all of a file, the newest of a camera, an end to both."""

import threading

import numpy as np
import pytest
from PIL import Image

from facegui.commands.stream import StreamPart, analyses
from facegui.errors import InputProblem
from facegui.live.analysis import Analysis
from facegui.sources.folder import FolderSource
from tests.fakes import FramesSource

_PATIENCE_S = 10


class Looker:
    """Analyzes nothing, remembers how it was asked."""

    def __init__(self):
        self.asked = []
        self.live = None

    def set_live(self, *, live):
        self.live = live

    def analyze(self, frame):
        self.asked.append("stream")
        return Analysis(frame, ())

    def analyze_still(self, frame):
        self.asked.append("still")
        return Analysis(frame, ())


def frames(count, **options):
    return FramesSource([np.full((20, 20, 3), 7, np.uint8)] * count, **options)


def indexes(source, part=None, note=pytest.fail, looker=None):
    watched = analyses(source, "text", looker or Looker(), part or StreamPart(), note)
    return [analysis.frame.index for analysis in watched]


def test_every_frame_of_a_file_is_analyzed_and_the_file_closed():
    source, looker = frames(5), Looker()
    assert indexes(source, looker=looker) == [0, 1, 2, 3, 4]
    assert source.closed
    assert looker.asked == ["stream"] * 5


def test_nothing_is_followed_across_stills():
    looker = Looker()
    indexes(frames(2, stills=True), looker=looker)
    assert looker.asked == ["still", "still"]


def test_a_part_of_a_file_is_analyzed():
    assert indexes(frames(50, fps=10), StreamPart(every=5, seconds=2.0)) == [0, 5, 10, 15]


def test_what_a_source_has_to_say_is_passed_on_once(tmp_path):
    (tmp_path / "torn.png").write_text("no picture")
    Image.new("RGB", (32, 32)).save(tmp_path / "whole.png")
    notes = []
    assert indexes(FolderSource(tmp_path), note=notes.append) == [0]
    assert [note.split(":")[0] for note in notes] == ["Left out"]


def test_a_folder_of_which_nothing_can_be_read_is_a_problem_and_says_what_was_left_out(tmp_path):
    (tmp_path / "torn.png").write_text("no picture")
    notes = []
    with pytest.raises(InputProblem, match=r"The only picture in .* cannot be read"):
        indexes(FolderSource(tmp_path), note=notes.append)
    assert [note.split(":")[0] for note in notes] == ["Left out"]


class Camera(FramesSource):
    """Gives the first frames one by one, each once the last was seen, so that none is skipped."""

    def __init__(self, count, fps=100.0, patient=1000):
        super().__init__([np.full((20, 20, 3), 7, np.uint8)] * count, fps, live=True)
        self.seen = threading.Semaphore(1)
        self.patient = patient

    def read(self):
        if self.patient:
            self.patient -= 1
            assert self.seen.acquire(timeout=_PATIENCE_S)
        return super().read()


def watched(camera, part):
    for analysis in analyses(camera, "text", Looker(), part, pytest.fail):
        yield analysis.frame.index
        camera.seen.release()


def test_a_camera_ends_after_the_seconds_asked_for_and_is_closed():
    camera = Camera(1000, patient=21)
    assert list(watched(camera, StreamPart(seconds=0.2))) == list(range(20))
    assert camera.closed


@pytest.mark.parametrize("live", [False, True])
def test_another_state_of_the_gallery_is_searched_from_the_next_frame_on(live):
    class Searching(Looker):
        watchlist = "as it began"

        def analyze(self, frame):
            self.asked.append(self.watchlist)
            return Analysis(frame, ())

    states, looker = iter(["after one", "after two", "after three"]), Searching()
    source = Camera(3) if live else frames(3)
    watched = analyses(
        source, "text", looker, StreamPart(), pytest.fail, watchlist=lambda: next(states)
    )
    for _ in watched:
        if live:
            # Not before the new state is there, which the generator hands on when it goes on.
            threading.Timer(0.1, source.seen.release).start()
    assert looker.asked == ["as it began", "after one", "after two"]


def test_whoever_stops_watching_turns_the_camera_off():
    camera = Camera(1000)
    frames_seen = watched(camera, StreamPart())
    assert [next(frames_seen), next(frames_seen)] == [0, 1]
    camera.seen.release()
    frames_seen.close()
    assert camera.closed


def test_a_stream_that_ends_by_itself_ends_the_command():
    camera = Camera(3)
    assert list(watched(camera, StreamPart())) == [0, 1, 2]
    assert camera.closed


def test_a_failure_in_the_analysis_reaches_the_command():
    class Broken(Looker):
        def analyze(self, frame):
            raise ZeroDivisionError

    camera = frames(1_000_000, live=True)
    with pytest.raises(ZeroDivisionError):
        indexes(camera, looker=Broken())
    assert camera.closed
