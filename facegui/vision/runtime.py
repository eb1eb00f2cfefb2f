"""What the networks run in: torch on a GPU, ONNX Runtime on the processor. No torch here.

Why ONNX Runtime is the processor's: docs/decisions/0060.
"""

import importlib.util
import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from facegui.errors import UsageProblem
from facegui.text import Sentence, say

ENGINE_VARIABLE = "FACEGUI_ENGINE"
_LINUX_DRIVERS = ("/proc/driver/nvidia/version", "/dev/nvidiactl", "/dev/dxg", "/dev/kfd")


class EngineName(StrEnum):
    """The runtimes there are."""

    TORCH = "torch"
    ONNX = "onnx"


ENGINE_CHOICES = ("auto", *EngineName)


@dataclass(frozen=True, slots=True)
class Runtime:
    """The runtime that was chosen, its name in words, and why it was."""

    engine: EngineName
    why: Sentence

    @property
    def title(self) -> str:
        """Its proper name."""
        return "torch" if self.engine is EngineName.TORCH else "ONNX Runtime"


def choose_runtime(device: str = "auto", wish: str = "auto", *, exported: bool = True) -> Runtime:
    """Choose what runs the networks on ``device``.

    ``wish`` is a runtime or auto, and `ENGINE_VARIABLE` in the environment comes before it;
    ``exported`` says whether the encoder has a graph for ONNX Runtime. Raises UsageProblem for a
    runtime that there is not, and where torch is needed and not installed.
    """
    wish = os.environ.get(ENGINE_VARIABLE) or wish
    if wish not in ENGINE_CHOICES:
        raise UsageProblem(
            say("There is no engine called {wish}.", wish=repr(wish)),
            say("Choose from {listed}.", listed=", ".join(ENGINE_CHOICES)),
        )
    chosen = _chosen(device, wish, exported)
    if chosen.engine is EngineName.TORCH:
        require_torch(chosen.why)
    return chosen


def require_torch(why: Sentence) -> None:
    """Raise UsageProblem unless torch could be imported."""
    if not torch_installed():
        raise UsageProblem(
            say("This needs torch, which is not installed: {why}", why=why),
            say("This packaged program comes without it: install FaceGUI with pip instead.")
            if packaged()
            else say("Run 'pip install torch facenet-pytorch pytorch-metric-learning'."),
        )


def packaged() -> bool:
    """Whether this is a packaged program, which nothing can be installed into."""
    return bool(getattr(sys, "frozen", False))


def torch_installed() -> bool:
    """Whether torch could be imported; it is not."""
    return importlib.util.find_spec("torch") is not None


def _chosen(device: str, wish: str, exported: bool) -> Runtime:
    if device not in ("auto", "cpu"):
        return Runtime(EngineName.TORCH, say("the device {device} was chosen.", device=device))
    if not exported:
        return Runtime(EngineName.TORCH, say("this encoder runs in torch alone."))
    if wish != "auto":
        return Runtime(EngineName(wish), say("it was chosen."))
    if device == "cpu":
        return Runtime(EngineName.ONNX, say("the processor was chosen."))
    if torch_installed() and _graphics_driver():
        return Runtime(EngineName.TORCH, say("there is a driver for a graphics card."))
    return Runtime(EngineName.ONNX, say("no graphics card was found that torch could use."))


def _graphics_driver() -> bool:
    """Whether there is a driver that the installed torch could run on."""
    if sys.platform == "darwin":
        return os.uname().machine == "arm64"
    # Imported here: it takes as long as twenty modules of ours, and on a processor it is not
    # needed.
    from importlib import metadata  # noqa: PLC0415 see above

    if metadata.version("torch").endswith("+cpu"):
        return False
    if sys.platform == "win32":
        return (Path(os.environ.get("SYSTEMROOT", "C:/Windows")) / "System32/nvcuda.dll").is_file()
    return any(Path(one).exists() for one in _LINUX_DRIVERS)
