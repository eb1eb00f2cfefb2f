"""Where the networks run."""

import torch

from facegui.errors import UsageProblem
from facegui.text import say


def choose_device(wish: str = "auto") -> torch.device:
    """Return the device for ``wish``; auto takes cuda, then mps, then cpu.

    Raises UsageProblem when that device is not available.
    """
    present = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if wish == "auto":
        return torch.device(next((name for name, there in present.items() if there), "cpu"))
    if wish == "cpu" or present.get(wish):
        return torch.device(wish)
    raise UsageProblem(
        say("This computer has no usable {wish} device.", wish=wish),
        say("Leave the device on auto, or see what facegui doctor finds."),
    )
