"""From what a person types to a source: ``camera:0``, a path, an address, ``demo``."""

import os
import threading
from pathlib import Path

from facegui.errors import InputProblem, UsageProblem
from facegui.paths import resource
from facegui.sources.address import Address, is_stream
from facegui.sources.camera import CameraSource
from facegui.sources.cameras import Camera, find_camera, list_cameras
from facegui.sources.file_kinds import MOTION_JPEG, SUFFIXES, is_picture
from facegui.sources.folder import FolderSource, PictureSource
from facegui.sources.pace import Paced
from facegui.sources.picture import reading_of
from facegui.sources.source import FrameSource
from facegui.text import say

DEMO = "demo"
_CAMERA = "camera:"
_MOST_DIGITS = 9  # of a camera's number
# PyAV's modules import one another: threads that import them at once get half of them.
_ONE_IMPORT = threading.Lock()


def open_source(
    text: str,
    *,
    paced: bool = False,
    loop: bool = False,
    stop: threading.Event | None = None,
) -> FrameSource:
    """Open ``camera:NUMBER``, ``camera:NAME``, a file or folder, a stream address, or ``demo``.

    ``paced`` plays files at their own speed (cameras and streams have one already), ``loop``
    repeats them, ``stop`` ends the waits. A file called demo has to be written ``./demo``. Raises
    InputProblem when it cannot be opened, UsageProblem when ``text`` names nothing.
    """
    if not text.strip():
        raise UsageProblem(
            say("No source was named."), say("Name a camera, a file, a folder or an address.")
        )
    if text.lower().startswith(_CAMERA):
        return _open_camera(text[len(_CAMERA) :])
    if is_stream(text):
        # PyAV takes 50 ms to load, which the window spends in the thread that reads frames.
        with _ONE_IMPORT:
            from facegui.sources.stream import open_stream  # noqa: PLC0415 PyAV, for streams alone

        return open_stream(text)
    if (address := Address(text)).has_secret and not os.path.exists(text):  # noqa: PTH110 see `_open_file`
        raise InputProblem(
            say("{address} is neither a file nor the address of a stream.", address=address),
            say("Write an address with its scheme, such as rtsp://."),
        )
    if paced:
        return Paced(lambda: _open_file(text), stop, loop=loop)
    return _open_file(text)


def is_live(text: str) -> bool:
    """Whether this source runs until somebody ends it: a camera or a stream."""
    return text.lower().startswith(_CAMERA) or is_stream(text)


def _open_camera(wanted: str) -> FrameSource:
    """Open a listed camera; try a number even where cameras cannot be listed."""
    try:
        camera = find_camera(wanted, list_cameras())
    except InputProblem:
        if not wanted.strip().isdecimal() or len(wanted.strip()) > _MOST_DIGITS:
            raise
        camera = Camera(int(wanted), f"Camera {int(wanted)}")
    return CameraSource(camera)


def _open_file(text: str) -> FrameSource:
    if text == DEMO:
        return _open_video(resource("demo", "demo.mp4"), DEMO)
    # Unlike those of Path, these functions raise nothing where the system refuses a path.
    path = Path(text if "\0" in text else os.path.expanduser(text))  # noqa: PTH111 as above
    if os.path.isdir(path):  # noqa: PTH112 as above
        return FolderSource(path, text)
    if path.suffix.lower() not in MOTION_JPEG and is_picture(path):
        return PictureSource(reading_of(path, text))
    try:
        return _open_video(path, text)
    except InputProblem:
        if path.suffix.lower() in SUFFIXES:
            # No reader can open it: report it as what its name says it is.
            return PictureSource(reading_of(path, text))
        raise


def _open_video(path: Path, name: str) -> FrameSource:
    with _ONE_IMPORT:
        from facegui.sources.video import VideoSource  # noqa: PLC0415  as above

    return VideoSource(path, name)
