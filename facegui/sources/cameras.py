"""Which cameras this computer has: by name, without turning any of them on.

Linux gives names and capabilities (V4L2). On macOS and Windows, OpenCV numbers cameras in its own
order, so the system's name is trusted only when there is a single camera.
"""

import json
import os
import struct
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from facegui.errors import InputProblem
from facegui.text import NOTHING, Sentence, say

_VIDIOC_QUERYCAP = 0x80685600  # _IOR('V', 0, struct v4l2_capability), linux/videodev2.h
_CAPABILITY = struct.Struct("16s32s32sIII12x")
_CAPTURE = 0x0000_0001 | 0x0000_1000  # one plane or several
_DEVICE_CAPS = 0x8000_0000
_VIRTUAL_NAMES = (
    "virtual",
    "v4l2loopback",
    "dummy video device",
    "obs-camera",
    "droidcam",
    "manycam",
    "xsplit",
    "snap camera",
)
_LISTING_LIMIT_S = 5


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera that gives frames.

    ``index`` is OpenCV's number, which may change when cameras are plugged in in another order.
    ``name`` is unique in the list. ``id`` belongs to the piece of hardware where the system has
    such an id (Linux), and is empty elsewhere. ``virtual`` cameras are programs (OBS,
    v4l2loopback), and what they show need not be in front of this computer. ``problem`` says why
    the camera cannot be opened, or is empty.
    """

    index: int
    name: str
    id: str = ""
    virtual: bool = False
    problem: Sentence = NOTHING


def list_cameras() -> tuple[Camera, ...]:
    """Cameras of this computer, without metadata and output-only nodes."""
    if sys.platform == "linux":
        return linux_cameras()
    command = _MAC_NAMES if sys.platform == "darwin" else _WINDOWS_NAMES
    return numbered_cameras(_names_from(command))


def find_camera(wanted: str, cameras: Sequence[Camera]) -> Camera:
    """Find a camera by number, id, name, or a unique part of its name.

    Raises InputProblem naming the cameras there are.
    """
    text = wanted.strip().casefold()
    tests: tuple[Callable[[Camera], bool], ...] = (
        lambda camera: text == str(camera.index),
        lambda camera: bool(camera.id) and text == camera.id.casefold(),
        lambda camera: text == camera.name.casefold(),
        lambda camera: bool(text) and text in camera.name.casefold(),
    )
    for test in tests:
        found = [camera for camera in cameras if test(camera)]
        if len(found) == 1:
            return found[0]
        if found:
            raise InputProblem(
                say(
                    "Several cameras are called {wanted}: {listed}.",
                    wanted=wanted,
                    listed=_listed(found),
                ),
                say("Use the whole name or the number."),
            )
    if not cameras:
        raise InputProblem(
            say("No camera was found on this computer."),
            say("Plug one in, or use a video, a folder or the bundled demonstration (demo)."),
        )
    there_is = say("There is {listed}.", listed=_listed(cameras))
    if not wanted:
        raise InputProblem(say("There is no camera without a name."), there_is)
    raise InputProblem(say("There is no camera {value}.", value=wanted), there_is)


def linux_cameras(
    sysfs: Path = Path("/sys/class/video4linux"),
    by_id: Path = Path("/dev/v4l/by-id"),
    devices: Path = Path("/dev"),
    capabilities: Callable[[Path], int] | None = None,
) -> tuple[Camera, ...]:
    """List the cameras as Linux names them.

    ``capabilities`` gives a device's V4L2 capability bits or raises OSError.
    """
    ask = capabilities or v4l2_capabilities
    ids = _hardware_ids(by_id)
    cameras = []
    for entry in sorted(sysfs.glob("video*"), key=_number):
        problem = _problem(devices / entry.name, ask)
        if problem is None:
            continue
        name = _first_line(entry / "name") or f"Camera {_number(entry)}"
        virtual = "virtual" in entry.resolve().parts or is_virtual_name(name)
        identity = ids.get(entry.name, "")
        cameras.append(Camera(_number(entry), name, identity, virtual, problem))
    return _with_unique_names(cameras)


def v4l2_capabilities(device: Path) -> int:
    """V4L2 capability bits of a device node (linux/videodev2.h). Raises OSError."""
    import fcntl  # noqa: PLC0415  (Linux only)

    handle = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
    try:
        answer = fcntl.ioctl(handle, _VIDIOC_QUERYCAP, bytes(_CAPABILITY.size))
    finally:
        os.close(handle)
    everything, this_node = _CAPABILITY.unpack(answer)[4:6]
    return int(this_node if everything & _DEVICE_CAPS else everything)


def numbered_cameras(names: Sequence[str]) -> tuple[Camera, ...]:
    """List the cameras where the system gives names but not their numbers."""
    if len(names) == 1:
        return (Camera(0, names[0], virtual=is_virtual_name(names[0])),)
    # No name is better than a wrong one.
    return tuple(Camera(index, f"Camera {index}") for index in range(len(names)))


def is_virtual_name(name: str) -> bool:
    """Whether a camera's name is the name of a program that acts as a camera."""
    words = name.casefold()
    return any(known in words for known in _VIRTUAL_NAMES)


def _problem(device: Path, ask: Callable[[Path], int]) -> Sentence | None:
    """Return why the device cannot be used, "" when it can, None when it gives no frames at all."""
    try:
        return NOTHING if ask(device) & _CAPTURE else None
    except PermissionError:
        return say("This account may not use it: add it to the group “video” and sign in again.")
    except OSError as error:
        return say("It does not answer: {reason}.", reason=error)


def _hardware_ids(by_id: Path) -> dict[str, str]:
    """Map each device node to its link under /dev/v4l/by-id, which names the hardware."""
    try:
        return {link.resolve().name: link.name for link in sorted(by_id.iterdir())}
    except OSError:
        return {}  # no udev, or no USB camera


def _with_unique_names(cameras: Iterable[Camera]) -> tuple[Camera, ...]:
    """Make the names of cameras unique: “C920”, “C920 (2)”."""
    seen: Counter[str] = Counter()
    unique = []
    for camera in cameras:
        seen[camera.name] += 1
        count = seen[camera.name]
        unique.append(camera if count == 1 else replace(camera, name=f"{camera.name} ({count})"))
    return tuple(unique)


def _first_line(file: Path) -> str:
    try:
        return file.read_text("utf-8", "replace").strip().partition("\n")[0]
    except OSError:
        return ""


def _number(entry: Path) -> int:
    digits = entry.name.removeprefix("video")
    return int(digits) if digits.isdecimal() else -1


def _listed(cameras: Iterable[Camera]) -> str:
    return ", ".join(f"“{camera.name}” ({camera.index})" for camera in cameras)


_MAC_NAMES = ("system_profiler", "SPCameraDataType", "-json")
_WINDOWS_NAMES = (
    "powershell",
    "-NoProfile",
    "-Command",
    "@(Get-CimInstance Win32_PnPEntity | Where-Object {$_.PNPClass -in 'Camera','Image'}"
    " | ForEach-Object {@{_name=$_.Name}}) | ConvertTo-Json",
)


def _names_from(command: Sequence[str]) -> list[str]:
    """Camera names from a system command's JSON; none when it cannot be run or read."""
    try:
        run = subprocess.run(
            command, capture_output=True, timeout=_LISTING_LIMIT_S, check=True, text=True
        )
        answer = json.loads(run.stdout or "[]")
    except (OSError, subprocess.SubprocessError, ValueError):
        return []
    if isinstance(answer, dict):  # Windows puts a single camera into no list
        answer = answer.get("SPCameraDataType", [answer])
    return [str(entry["_name"]) for entry in answer if isinstance(entry, dict) and "_name" in entry]
