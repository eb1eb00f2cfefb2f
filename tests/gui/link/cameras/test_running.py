"""A session that is left before it began does not hide the one before it."""

import threading

from pytestqt.qtbot import QtBot

from facegui.live.analyzer import Analyzer
from facegui.live.session import SessionOver
from facegui.sources.address import Address
from facegui.sources.retrying import NullSource
from facegui.ui.link.cameras.running import Running
from facegui.ui.link.cameras.watched_camera import WatchedCamera


def test_the_end_waits_for_an_analysis_before_the_last(qtbot: QtBot) -> None:
    loads, loaded = threading.Event(), threading.Event()

    def build() -> Analyzer:
        loads.set()
        loaded.wait()
        raise SessionOver

    def made(after: Running | None) -> Running:
        camera = WatchedCamera(Address("clip"))
        return Running(camera, lambda stop, _lost, _back: NullSource(stop), build, after)

    first = made(None)
    first.start()
    assert loads.wait(20)
    first.leave()
    last = first
    for _ in range(2):
        last = made(last)
        last.leave()  # before its thread gets to run, as on a busy computer
        last.start()
    threading.Timer(1.0, loaded.set).start()
    assert last.end(20)
    assert not [one for one in threading.enumerate() if one.name == "facegui-analysis"]
