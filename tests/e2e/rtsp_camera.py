"""A network camera of the tests: `tests/rtsp_server.py` in a process of its own."""

import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Self

from tests.places import ROOT

_PYTHON = Path("/usr/bin/python3")  # Debian's, whose packages the bindings of GStreamer are
_SERVER = ROOT / "tests" / "rtsp_server.py"


@cache
def missing() -> str:
    """Why there can be no RTSP server here; empty when there can."""
    if not _PYTHON.exists():
        return f"{_PYTHON} is not there"
    code = f"import runpy; runpy.run_path({str(_SERVER)!r}, run_name='probe')"
    ran = subprocess.run([_PYTHON, "-c", code], capture_output=True, text=True, check=False)
    return ran.stderr.strip()


class RtspCamera:
    """A camera that serves one clip to everybody from its beginning, as if it were live."""

    def __init__(
        self, clip: Path, transport: str = "tcp", account: tuple[str, str] | tuple[()] = ()
    ) -> None:
        self._words = [str(clip), transport, *account]
        self._account = "{}:{}@".format(*account) if account else ""
        self.port = 0
        self.start()

    @property
    def address(self) -> str:
        """The address with its password."""
        return f"rtsp://{self._account}127.0.0.1:{self.port}/cam"

    def start(self) -> None:
        """Switch it on, under the port it had."""
        clip, *rest = self._words
        self._server = subprocess.Popen(
            [_PYTHON, _SERVER, clip, str(self.port), *rest], stdout=subprocess.PIPE, text=True
        )
        self.port = int(self._told("ready"))

    def watched_since(self) -> float:
        """Wait until somebody begins to watch; gives the time, by the monotonic clock in s."""
        return float(self._told("play"))

    def stall(self) -> None:
        """Let it keep its connections and send nothing."""
        self._server.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        """Let it send again."""
        self._server.send_signal(signal.SIGCONT)

    def cut(self) -> None:
        """Pull the plug."""
        self._server.kill()
        self._server.wait()
        self._server.stdout.close()

    def _told(self, word: str) -> str:
        for line in self._server.stdout:
            first, _, rest = line.partition(" ")
            if first == word:
                return rest
        raise AssertionError(f"the server ended before it said {word}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._server.poll() is None:
            self.cut()


@contextmanager
def rtsp_camera(clip: Path, transport: str = "tcp", *account: str) -> Iterator[RtspCamera]:
    """Serve a clip until the block ends."""
    with RtspCamera(clip, transport, account) as camera:
        yield camera
