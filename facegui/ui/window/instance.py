"""One window for each data folder: a second start brings the first one forward, and ends.

A lock tells whether there is one, because the system releases it with the process. A file would
outlive a kill.
"""

import json
import os
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, Signal

from facegui.errors import FaceGuiError
from facegui.private import make_folder
from facegui.text import say

_LOCK, _SOCKET = "window.lock", "window.socket"
_MOST_BYTES = 4096
_LONGEST_PATH = 100  # the system's limit for a socket's address is 108
_WAIT_MS = 3000


class Instance(QObject):
    """Signal ``wanted`` tells the source (str) of a further start."""

    wanted = Signal(str)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._lock = FileLock(data_dir / _LOCK)
        self._server: QObject | None = None

    def begin(self) -> bool:
        """Claim the folder until `end`; False if another window has it."""
        try:
            make_folder(self._data_dir)
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        except (OSError, NotImplementedError):
            return True  # a disk without locks: go on as the first
        return True

    def listen(self) -> None:
        """Listen for further starts; if the system refuses, those end by themselves."""
        # Imported here: the window does not wait for it.
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 see above

        address = self._address()
        if address is None or not self._lock.is_locked:
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(address)  # a killed window left it, since the lock is ours
        if server.listen(address):
            server.newConnection.connect(lambda: self._on_knock(server))
            self._server = server

    def knock(self, source: str) -> None:
        """Ask the first window to come forward. Raises FaceGuiError if it does not answer."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 as in listen

        address, socket = self._address(), QLocalSocket()
        if address is not None:
            socket.connectToServer(address)
            if socket.waitForConnected(_WAIT_MS):
                socket.write(json.dumps({"source": source}).encode() + b"\n")
                heard = socket.waitForBytesWritten(_WAIT_MS)
                socket.disconnectFromServer()
                if heard:
                    return
        raise FaceGuiError(
            say("FaceGUI is open already with the data folder {folder}.", folder=self._data_dir),
            say("Use that window, or choose another folder with --data-dir."),
        )

    def end(self) -> None:
        """Release the folder for another window."""
        if self._server is not None:
            self._server.close()  # type: ignore[attr-defined]
            self._server = None
        self._lock.release()

    def _address(self) -> str | None:
        """Return where the window listens: in the data folder, which only its owner can enter."""
        address = str((self._data_dir / _SOCKET).absolute())
        if os.name == "nt":
            return "facegui-" + address.replace("\\", "-").replace(":", "")
        return address if len(os.fsencode(address)) <= _LONGEST_PATH else None

    def _on_knock(self, server: object) -> None:
        socket = server.nextPendingConnection()  # type: ignore[attr-defined]
        if socket is None:
            return
        socket.disconnected.connect(socket.deleteLater)

        def read() -> None:
            if not socket.canReadLine() and socket.bytesAvailable() < _MOST_BYTES:
                return
            try:
                said = json.loads(bytes(socket.readLine(_MOST_BYTES).data()))
                source = str(said["source"])
            except (ValueError, KeyError, TypeError, RecursionError):
                source = ""
            self.wanted.emit(source)
            socket.disconnectFromServer()

        socket.readyRead.connect(read)
        if socket.bytesAvailable():
            read()
