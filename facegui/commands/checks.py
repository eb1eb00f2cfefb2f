"""The doctor's checks. None makes a gallery, a key or a folder, and none can hang."""

import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import Path

from facegui import __version__
from facegui.counted import counted_of
from facegui.errors import FaceGuiError
from facegui.gallery import Gallery, check_backups, keystore
from facegui.gallery.errors import FILE_NAME
from facegui.matching.liveness_policy import LivenessMode, Purpose
from facegui.paths import resource
from facegui.sources.cameras import list_cameras
from facegui.sources.picture import read_picture
from facegui.text import say
from facegui.vision.models.registry import Model, ModelKind
from facegui.vision.models.store import ModelStatus
from facegui.vision.runtime import packaged
from facegui.workspace import Workspace

_PACKAGES = (
    "torch",
    "onnxruntime",
    "facenet-pytorch",
    "opencv-python-headless",
    "av",
    "numpy",
    "pillow",
    "cryptography",
    "keyring",
    "PySide6-Essentials",
)
_ONLY_FOR_TORCH = ("torch", "facenet-pytorch")
_SPACE_BYTES = 200_000_000
_WINDOW_LIMIT_S = 30
_WINDOW = "from PySide6.QtGui import QGuiApplication as A; print(A([]).platformName())"
TRY_WINDOW = "--try-window"
"""What does the same in a packaged program, which is no Python (``packaging/launch.py``)."""


class State(StrEnum):
    """How bad it is: warn is something that not everybody needs."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found and, unless it is fine, what to do."""

    name: str
    state: State
    message: str
    hint: str = ""


Check = Callable[[Workspace], Iterator[CheckResult]]


def _versions(workspace: Workspace) -> Iterator[CheckResult]:
    python = f"{platform.python_version()} on {platform.system()} {platform.machine()}"
    found, absent = [f"facegui {__version__}", f"Python {python}"], []
    for package in _PACKAGES:
        try:
            found.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            absent.append(package)
    yield CheckResult("Versions", State.OK, ", ".join(found))
    left_out = [package for package in absent if package in _ONLY_FOR_TORCH]
    if left_out:
        yield CheckResult(
            "Torch",
            State.WARN,
            f"Not installed: {', '.join(left_out)}. Recognition on the processor needs neither.",
            "Training, painting and a graphics card do: "
            + (
                "install FaceGUI with pip for them."
                if packaged()
                else "pip install torch facenet-pytorch."
            ),
        )
    needed = [package for package in absent if package not in _ONLY_FOR_TORCH]
    if needed:
        missing = ", ".join(needed)
        yield CheckResult(
            "Packages", State.FAIL, f"Missing: {missing}.", "Run pip install --upgrade facegui."
        )


def _data_folder(workspace: Workspace) -> Iterator[CheckResult]:
    folder = workspace.data_dir
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    free = shutil.disk_usage(there).free
    message = f"{folder}, {free / 1e9:.1f} GB free"
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        yield CheckResult(
            "Data folder",
            State.FAIL,
            f"{folder} cannot be written.",
            "Change its permissions, or choose another folder with --data-dir.",
        )
    elif free < _SPACE_BYTES:
        yield CheckResult("Data folder", State.WARN, message, "Free some space.")
    else:
        yield CheckResult("Data folder", State.OK, message)
    for notice in workspace.notices:
        yield CheckResult("Settings", State.WARN, notice)


def _keystore(workspace: Workspace) -> Iterator[CheckResult]:
    problem = keystore.problem()
    if problem:
        yield CheckResult(
            "Keystore",
            State.WARN,
            f"The system keystore cannot be used: {problem}.",
            "A new gallery keeps its key in a file that only you can read, gallery.key.",
        )
    else:
        yield CheckResult("Keystore", State.OK, "The system keystore answers.")


def _gallery(workspace: Workspace) -> Iterator[CheckResult]:
    if not (workspace.data_dir / FILE_NAME).exists():
        yield CheckResult(
            "Gallery", State.OK, "There is none yet; it is made at the first enrollment."
        )
        return
    try:
        with Gallery.open(workspace.data_dir) as gallery:
            samples = sum(gallery.spaces().values())
            message = (
                f"It opens: {counted_of(len(gallery.people()), 'person')}, "
                f"{counted_of(samples, 'picture')}."
            )
            warnings = gallery.warnings
            read_only = gallery.read_only
    except FaceGuiError as problem:
        yield CheckResult("Gallery", State.FAIL, problem.message, problem.hint)
        return
    yield CheckResult("Gallery", State.OK, message)
    for warning in warnings:
        yield CheckResult("Gallery", State.WARN, warning)
    if read_only:
        yield CheckResult(
            "Gallery",
            State.WARN,
            "It can only be read, not changed.",
            "Make its file and folder writable.",
        )


def _backup(workspace: Workspace) -> Iterator[CheckResult]:
    """Tell when the last good copy was made."""
    if not (workspace.data_dir / FILE_NAME).exists():
        return
    hint = "facegui backup check tells more; one is made each day that the gallery is opened."
    try:
        found = check_backups(workspace.data_dir)
    except FaceGuiError as problem:
        yield CheckResult("Backup", State.WARN, problem.message, problem.hint)
        return
    good = [one for one in found if not one.problem]
    if not good:
        yield CheckResult("Backup", State.WARN, "There is no good backup.", hint)
    else:
        when = f"{good[0].made_at:%Y-%m-%d %H:%M}"
        message = f"The last good one is of {when}: {counted_of(good[0].people, 'person')}."
        yield CheckResult("Backup", State.OK, message)
    for one in found:
        if one.problem:
            yield CheckResult("Backup", State.WARN, f"{one.path.name}: {one.problem}", hint)


def _models(workspace: Workspace) -> Iterator[CheckResult]:
    for model in workspace.models.models:
        status = workspace.models.status(model.id)
        needed = _needed(model, workspace)
        name = f"Model {model.id}"
        hint = f"Run facegui models install {model.id}, or with --from FILE."
        if status is ModelStatus.DAMAGED or (needed and status is ModelStatus.MISSING):
            state = State.FAIL if needed else State.WARN
            yield CheckResult(name, state, f"It is {status}.", hint)
        elif status is ModelStatus.MISSING and model.kind is ModelKind.LIVENESS:
            yield CheckResult(name, State.OK, "It is not installed: liveness is not checked.", hint)
        elif status is ModelStatus.MISSING:
            yield CheckResult(name, State.OK, "Optional; it is not installed.")
        else:
            yield CheckResult(name, State.OK, f"It is {status}, and its checksum is right.")


def _needed(model: Model, workspace: Workspace) -> bool:
    """Whether the settings in force cannot do without a model."""
    policy = workspace.liveness_policy
    required = any(policy.mode(purpose) is LivenessMode.REQUIRED for purpose in Purpose)
    return model.id == workspace.settings.encoder or (model.kind is ModelKind.LIVENESS and required)


def _recognition(workspace: Workspace) -> Iterator[CheckResult]:
    """Really look for a face, with the settings in force."""
    try:
        frame = read_picture(resource("demo", "grace-hopper.jpg"))
        engine = workspace.load_engine()
        engine.embed(frame, engine.detect(frame))
        began = time.perf_counter()
        faces = engine.detect(frame)
        engine.embed(frame, faces)
        took_ms = (time.perf_counter() - began) * 1000
    except FaceGuiError as problem:
        yield CheckResult("Recognition", State.FAIL, problem.message, problem.hint)
        return
    if len(faces) != 1:
        yield CheckResult(
            "Recognition",
            State.FAIL,
            say(
                "{n} {n:face was|faces were} found in the bundled picture, which shows one.",
                n=len(faces),
            ),
            "Install FaceGUI again; if that does not help, report it.",
        )
        return
    size = f"{frame.width}×{frame.height}"
    yield CheckResult(
        "Recognition",
        State.OK,
        f"The bundled picture ({size}) took {took_ms:.0f} ms, in {_places(workspace)}",
    )


def _places(workspace: Workspace) -> str:
    """Say what runs the networks and why."""
    runtime = workspace.runtime
    return f"{runtime.title} on {workspace.device_name}: {runtime.why}"


def _cameras(workspace: Workspace) -> Iterator[CheckResult]:
    cameras = list_cameras()
    if not cameras:
        yield CheckResult(
            "Cameras",
            State.WARN,
            "None was found.",
            "Plug one in; pictures, videos and streams work without.",
        )
    for camera in cameras:
        name = f"Camera {camera.index}"
        if camera.problem:
            yield CheckResult(name, State.WARN, f"{camera.name} cannot be used.", camera.problem)
        else:
            yield CheckResult(
                name, State.OK, camera.name + (" (virtual)" if camera.virtual else "")
            )


def _window(workspace: Workspace) -> Iterator[CheckResult]:
    """Try in another process: Qt ends the whole process when it cannot start."""
    try:
        tried = subprocess.run(
            [sys.executable, *([TRY_WINDOW] if packaged() else ["-c", _WINDOW])],
            capture_output=True,
            text=True,
            timeout=_WINDOW_LIMIT_S,
            check=False,
            cwd=Path(sys.prefix),
        )
    except subprocess.TimeoutExpired:
        yield CheckResult("Window", State.WARN, "Qt did not start in time.", "Look at the screen.")
        return
    if tried.returncode == 0:
        yield CheckResult("Window", State.OK, f"Qt can open windows here ({tried.stdout.strip()}).")
        return
    why = next((line for line in tried.stderr.splitlines() if line.strip()), "no reason given")
    yield CheckResult(
        "Window",
        State.WARN,
        f"Qt cannot open a window here: {why.strip()}",
        "Use it with a screen; the command line works without.",
    )


CHECKS: tuple[Check, ...] = (
    _versions,
    _data_folder,
    _keystore,
    _gallery,
    _backup,
    _models,
    _recognition,
    _cameras,
    _window,
)
