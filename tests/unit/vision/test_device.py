"""Where the networks run."""

import pytest
import torch

from facegui.errors import UsageProblem
from facegui.vision.device import choose_device


@pytest.fixture
def only_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)


@pytest.mark.usefixtures("only_cpu")
def test_without_a_graphics_processor_it_is_the_cpu() -> None:
    assert choose_device() == torch.device("cpu")


@pytest.mark.usefixtures("only_cpu")
@pytest.mark.parametrize("wish", ["cuda", "mps", "toaster"])
def test_a_device_that_is_not_there_is_told(wish: str) -> None:
    with pytest.raises(UsageProblem, match=f"no usable {wish} device"):
        choose_device(wish)


def test_the_graphics_processor_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_device() == torch.device("mps")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert choose_device() == torch.device("cuda")
    assert choose_device("cpu") == torch.device("cpu")
