"""Files made for the tests: clips whose frames can be told apart by their brightness."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

import cv2
import numpy as np
import pytest


@pytest.fixture
def make_clip(tmp_path: Path) -> Callable[..., Path]:
    """Write ``count`` frames; each is gray with brightness 2 × its number, left half black."""

    def make(name: str = "clip.avi", count: int = 50, fps: float = 25.0) -> Path:
        path = tmp_path / name
        codec = "MJPG" if path.suffix == ".avi" else "mp4v"
        writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*codec), fps, (64, 48))
        for number in range(count):
            pixels = np.full((48, 64, 3), 2 * number, np.uint8)
            pixels[:, :32] = 0
            writer.write(pixels)
        writer.release()
        return path

    return make


@pytest.fixture
def serve_folder() -> Iterator[Callable[[Path], str]]:
    """Serve a folder over HTTP on this computer; gives the address."""
    servers = []

    def serve(folder: Path) -> str:
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
        servers.append((server, threading.Thread(target=server.serve_forever, args=(0.01,))))
        servers[-1][1].start()
        return f"http://127.0.0.1:{server.server_port}"

    yield serve
    for server, thread in servers:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def serve_cut(serve_folder, monkeypatch) -> Callable[[Path], str]:
    """Serve a file with its full length stated, and hang up after 60 % of it."""

    def serve(path: Path) -> str:
        monkeypatch.setattr(_Quiet, "copyfile", _part_of)
        return serve_folder(path.parent)

    return serve


def _part_of(self: SimpleHTTPRequestHandler, source: BinaryIO, target: BinaryIO) -> None:
    content = source.read()
    target.write(content[: len(content) * 6 // 10])


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None: ...
