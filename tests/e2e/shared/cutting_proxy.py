"""A wire between a desk and the server: away for a while, or cut in the middle of a commit."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Literal

_MOST = 1 << 16
_WRITES = b"UPDATE facegui.head"

Cut = Literal["before", "after"]


class CuttingProxy:
    """Passes bytes on both ways; ``cut`` says whether the next commit still reaches the server.

    Cut "after" the server has committed, the desk does not hear of it. Then all is passed on again.
    While it is ``away`` nobody gets through.
    """

    def __init__(self, port: int) -> None:
        self.cut: Cut | None = None
        self.away = False
        self._port = port
        self._open: list[socket.socket] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._threads: list[threading.Thread] = []
        self._begin(self._accept)

    def go_away(self) -> None:
        """Cut what goes on, and let nothing through until ``away`` is False again."""
        self.away = True
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End every thread."""
        self.go_away()
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for one in self._threads:
            one.join(10)

    def _begin(self, work: Callable[..., object], *given: socket.socket) -> None:
        thread = threading.Thread(target=work, args=given, daemon=True)
        thread.start()
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                desk, _ = self._listening.accept()
                try:
                    server = self._reached()
                except OSError:
                    desk.close()
                    continue
                self._open = [one for one in self._open if one.fileno() >= 0] + [desk]
                self._begin(self._up, desk, server)
                self._begin(_pass, server, desk)

    def _reached(self) -> socket.socket:
        if self.away:
            raise ConnectionRefusedError
        return socket.create_connection(("127.0.0.1", self._port))

    def _up(self, desk: socket.socket, server: socket.socket) -> None:
        writes = False
        with suppress(OSError):
            while data := desk.recv(_MOST):
                writes = writes or _WRITES in data
                if self.cut and writes and b"COMMIT" in data:
                    cut, self.cut = self.cut, None
                    desk.shutdown(socket.SHUT_RDWR)
                    if cut == "after":
                        server.sendall(data)
                        server.shutdown(socket.SHUT_WR)
                        return  # the other thread reads on until the server has ended
                    break
                server.sendall(data)
        _close(server)


def _pass(server: socket.socket, desk: socket.socket) -> None:
    gone = False
    with suppress(OSError):
        while data := server.recv(_MOST):
            with suppress(OSError):
                if not gone:
                    desk.sendall(data)
                    continue
            gone = True
    _close(server)
    _close(desk)


def _close(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()


@contextmanager
def cutting_proxy(port: int) -> Iterator[CuttingProxy]:
    """Put a wire before a server's port."""
    proxy = CuttingProxy(port)
    try:
        yield proxy
    finally:
        proxy.close()
