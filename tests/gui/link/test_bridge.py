"""From threads into the GUI thread."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from facegui.ui.link import bridge as bridge_module
from facegui.ui.link.bridge import Bridge, Collector

_MANY = 20_000


def _from_a_thread(work: object) -> None:
    thread = threading.Thread(target=work)  # type: ignore[arg-type]
    thread.start()
    thread.join()


def test_only_the_newest_of_a_stream_arrives_however_many_there_were(qtbot: QtBot) -> None:
    arrived: list[int] = []
    bridge = Bridge()
    put = bridge.newest(arrived.append)
    _from_a_thread(lambda: [put(number) for number in range(_MANY)])
    qtbot.waitUntil(lambda: bool(arrived))
    qtbot.wait(1)
    assert arrived == [_MANY - 1]


def test_every_event_arrives_in_order_in_the_gui_thread(qtbot: QtBot) -> None:
    arrived: list[tuple[int, str]] = []
    bridge = Bridge()
    tell = bridge.every(lambda number: arrived.append((number, threading.current_thread().name)))
    _from_a_thread(lambda: [tell(number) for number in range(100)])
    qtbot.waitUntil(lambda: len(arrived) == 100)
    assert arrived == [(number, "MainThread") for number in range(100)]


def test_nothing_arrives_after_it_was_closed(qtbot: QtBot) -> None:
    arrived: list[int] = []
    bridge = Bridge()
    put, tell = bridge.newest(arrived.append), bridge.every(arrived.append)
    put(1)
    tell(2)
    bridge.close()
    put(3)
    tell(4)
    other = Bridge()
    done: list[int] = []
    other.every(done.append)(1)
    qtbot.waitUntil(lambda: bool(done))
    assert arrived == []


def test_a_receiver_that_closes_the_bridge_is_the_last(qtbot: QtBot) -> None:
    arrived: list[int] = []
    bridge = Bridge()

    def receive(number: int) -> None:
        arrived.append(number)
        bridge.close()

    tell = bridge.every(receive)
    tell(1)
    tell(2)
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [1]


def test_cyclic_garbage_is_collected_by_the_gui_thread_only(qtbot: QtBot) -> None:
    collected_in: set[str] = set()

    def note(phase: str, _info: object) -> None:
        collected_in.add(threading.current_thread().name)

    owner = QObject()
    collector = Collector(owner)
    gc.callbacks.append(note)
    try:
        assert not gc.isenabled()
        _from_a_thread(lambda: [[] for _ in range(50_000)])
        kept = [[number] for number in range(50_000)]
        qtbot.waitUntil(lambda: bool(collected_in), timeout=3000)
        assert collected_in == {"MainThread"}
        assert len(kept) == 50_000
    finally:
        gc.callbacks.remove(note)
        collector.stop()
    assert gc.isenabled()


def test_what_was_freed_is_given_back_beside_the_window_again_and_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_in: list[str] = []

    def note() -> bool:
        given_in.append(threading.current_thread().name)
        return True

    monkeypatch.setattr(bridge_module, "give_back", note)
    monkeypatch.setattr(bridge_module, "_GIVE_BACK_EVERY_MS", 5)
    owner = QObject()
    collector = Collector(owner)
    qtbot.waitUntil(lambda: len(given_in) > 2)
    collector.stop()
    assert set(given_in) == {"facegui-memory"}
