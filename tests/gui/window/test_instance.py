"""A second start brings the first window forward, and a kill leaves nothing in the way."""

import socket
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from facegui.errors import FaceGuiError
from facegui.ui.window.instance import Instance


def test_the_second_start_is_told_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.begin()
    first.listen()
    assert not second.begin()
    with qtbot.waitSignal(first.wanted) as heard:
        second.knock("rtsp://door")
    assert heard.args == ["rtsp://door"]
    first.end()
    assert second.begin(), "when it has ended the next one is the first"
    second.end()


def test_one_that_does_not_answer_is_told(tmp_path: Path) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.begin() and not second.begin()
    with pytest.raises(FaceGuiError, match="open already"):
        second.knock("")
    first.end()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="Windows has pipes")
def test_the_socket_of_one_that_was_killed_is_in_nobodys_way(qtbot: QtBot, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(tmp_path / "window.socket"))
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.begin()
    first.listen()
    assert not second.begin()
    with qtbot.waitSignal(first.wanted):
        second.knock("")
    assert (tmp_path / "window.socket").stat().st_mode & 0o077 == 0
    first.end()


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="Windows has pipes")
@pytest.mark.parametrize(
    "said", [b"\n", b"[]\n", b"{" + 5000 * b"x", b'{"source": 1}\n', b"[" * 4000 + b"\n"]
)
def test_nonsense_only_brings_it_forward(qtbot: QtBot, tmp_path: Path, said: bytes) -> None:
    first = Instance(tmp_path)
    assert first.begin()
    first.listen()
    with socket.socket(socket.AF_UNIX) as caller, qtbot.waitSignal(first.wanted) as heard:
        caller.connect(str(tmp_path / "window.socket"))
        caller.sendall(said)
    assert heard.args in ([""], ["1"])
    first.end()


def test_another_folder_has_its_own_window(tmp_path: Path) -> None:
    one, other = Instance(tmp_path / "one"), Instance(tmp_path / "other")
    assert one.begin() and other.begin()
    one.end()
    other.end()
