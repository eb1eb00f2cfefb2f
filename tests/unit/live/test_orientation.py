"""The way up of a stream is found once and kept."""

from dataclasses import replace

import numpy as np
import pytest

from facegui.gallery.index import Index
from facegui.live.analyzer import Analyzer
from facegui.live.orientation import Orientation
from facegui.matching.calibration import Calibration
from facegui.matching.operating_point import GOALS, Strictness
from facegui.matching.watchlist import SearchGallery
from facegui.paths import resource
from facegui.vision.engine import Engine
from facegui.vision.quality import QualityLimits
from facegui.vision.types import Frame
from facegui.vision.upright import turned


@pytest.fixture
def analyzer(engine: Engine) -> Analyzer:
    name = engine.spec.space.replace("/", "-") + ".json"
    calibration = Calibration.load(resource("calibration", name))
    index = Index.from_arrays(np.empty((0, engine.spec.size), np.float32), space=engine.spec.space)
    watchlist = SearchGallery.of(index, calibration, GOALS[Strictness.BALANCED])
    return Analyzer(engine, watchlist, QualityLimits.load())


@pytest.mark.slow
@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_turned_stream_is_analyzed_upright(
    analyzer: Analyzer, demo_picture: Frame, quarters: int
) -> None:
    for at in range(8):
        frame = replace(turned(demo_picture, quarters), index=at, time_s=at / 25)
        analysis = analyzer.analyze(frame)
        assert analysis.turn == -quarters % 4
        assert (analysis.frame.pixels == demo_picture.pixels).all()
        assert len(analysis.faces) == 1
    assert analyzer.orientation.settled


def test_an_upright_stream_is_never_searched_otherwise(
    analyzer: Analyzer, demo_picture: Frame
) -> None:
    for at in range(7):
        assert analyzer.analyze(replace(demo_picture, index=at, time_s=at / 25)).turn == 0
    assert analyzer.orientation.settled
    assert not analyzer.orientation.doubtful((), 10.0)


def test_what_the_user_chose_stays(analyzer: Analyzer, demo_picture: Frame) -> None:
    analyzer.turn()
    for at in range(3):
        analysis = analyzer.analyze(replace(demo_picture, index=at, time_s=at / 25))
        assert analysis.turn == 1
    analyzer.turn()
    assert analyzer.orientation.quarters == 2


def test_an_empty_scene_is_searched_ever_less_often() -> None:
    orientation = Orientation()
    searched = []
    for at in range(25 * 60):
        time_s = at / 25
        if orientation.doubtful((), time_s):
            frame = Frame(np.zeros((40, 60, 3), np.uint8), time_s=time_s)
            assert not orientation.search(frame, lambda _: ())
            searched.append(time_s)
    assert searched[0] == 0.0
    assert len(searched) <= 14
