"""A command: an argument list, never a shell, with a time limit; its output is kept."""

import os
import signal
import subprocess
import threading
from typing import IO, Final

from facegui.events.outlets.delivery import Delivery, OutletRefused

_KEPT_BYTES: Final = 4096
_SECRETS: Final = ("FACEGUI_PASSWORD", "FACEGUI_MQTT", "FACEGUI_MQTT_PASSWORD")
_LOOK_S: Final = 0.1
_AFTERWARDS_S: Final = 0.5  # for the remaining output of a child of the command


def run(one: Delivery, stop: threading.Event) -> str:
    """Run the command of a delivery. Raises OutletRefused when it fails; it is not run again."""
    try:
        process = subprocess.Popen(
            one.target,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=_environment(one),
            start_new_session=True,
        )
    except (OSError, ValueError) as error:
        raise OutletRefused(
            f"cannot be run: {getattr(error, 'strerror', None) or error}"
        ) from error
    said = bytearray()
    threads = [
        threading.Thread(target=_write, args=(process.stdin, one.body + b"\n"), daemon=True),
        threading.Thread(target=_read, args=(process.stdout, said), daemon=True),
    ]
    for thread in threads:
        thread.start()
    status = _waited(process, one.limit_s, stop)
    threads[1].join(_AFTERWARDS_S)
    output = bytes(said).decode("utf-8", "replace").strip()
    if status is None:
        raise OutletRefused(_told(f"ended after {one.limit_s:g} s", output))
    if status != 0:
        raise OutletRefused(_told(f"exit {status}", output))
    return _told("exit 0", output)


def _waited(
    process: "subprocess.Popen[bytes]", limit_s: float, stop: threading.Event
) -> int | None:
    """Wait for the end; None where it had to be ended, with everything that it started."""
    waited_s = 0.0
    while waited_s < limit_s and not stop.is_set():
        try:
            return process.wait(min(_LOOK_S, limit_s - waited_s))
        except subprocess.TimeoutExpired:
            waited_s += _LOOK_S
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
    return None


def _environment(one: Delivery) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _SECRETS}
    texts = {
        "FACEGUI_EVENT": one.event,
        "FACEGUI_KIND": one.document["kind"],
        "FACEGUI_NAME": one.name,
        "FACEGUI_CAMERA": one.document["camera"],
        "FACEGUI_TIME": one.document["time"],
    }
    if one.document.get("test"):
        texts["FACEGUI_TEST"] = "1"
    return kept | {name: text.replace("\0", "") for name, text in texts.items()}


def _write(stream: IO[bytes], content: bytes) -> None:
    try:
        with stream:
            stream.write(content)
    except OSError:
        return  # the command does not read its input


def _read(stream: IO[bytes], said: bytearray) -> None:
    """Keep the beginning of the output, and drop the rest."""
    with stream:
        while chunk := stream.read1(65_536):  # type: ignore[attr-defined]
            said += chunk[: max(0, _KEPT_BYTES - len(said))]


def _told(what: str, output: str) -> str:
    return f"{what}: {output}" if output else what
