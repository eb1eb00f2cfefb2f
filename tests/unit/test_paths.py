"""Shipped files are found from a checkout as from a wheel."""

import pytest

from facegui.errors import FaceGuiError, InputProblem, UsageProblem
from facegui.paths import default_data_dir, resource


@pytest.mark.parametrize(
    "parts",
    [
        ("models", "mobilefacenet.safetensors"),
        ("demo", "demo.mp4"),
        ("calibration", "quality.json"),
    ],
)
def test_what_is_shipped_is_there(parts: tuple[str, ...]) -> None:
    assert resource(*parts).is_file()


def test_the_data_folder_is_the_users_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/somewhere/data")
    assert default_data_dir().name == "FaceGUI"


def test_problems_say_what_happened_what_to_do_and_how_the_command_ends() -> None:
    assert str(FaceGuiError("It broke.", "Mend it.")) == "It broke. Mend it."
    assert str(FaceGuiError("It broke.")) == "It broke."
    statuses = [kind("").exit_status for kind in (UsageProblem, InputProblem, FaceGuiError)]
    assert statuses == [2, 3, 4]
