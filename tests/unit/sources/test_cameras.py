"""Cameras are listed by name, metadata nodes are not, and a name finds its camera."""

from pathlib import Path

import pytest

from facegui.errors import InputProblem
from facegui.sources.cameras import Camera, find_camera, linux_cameras, numbered_cameras

CAPTURE, METADATA, OUTPUT = 0x1, 0x0080_0000, 0x2

DESK = Camera(0, "Desk Camera", "usb-Desk-video-index0")
DOOR = Camera(2, "Door Camera")


@pytest.fixture
def machine(tmp_path: Path):
    """Build a /sys/class/video4linux, a /dev and a /dev/v4l/by-id of ``nodes``."""

    def build(nodes: dict[str, str], links: dict[str, str] | None = None):
        sysfs, by_id, devices = (tmp_path / name for name in ("sys", "by-id", "dev"))
        for folder in (sysfs, by_id, devices):
            folder.mkdir()
        for node, name in nodes.items():
            kind = "virtual" if name.startswith("Loop") else "pci"
            real = tmp_path / "devices" / kind / node
            real.mkdir(parents=True)
            (real / "name").write_text(name + "\n")
            (sysfs / node).symlink_to(real)
            (devices / node).touch()
        for link, node in (links or {}).items():
            (by_id / link).symlink_to(devices / node)
        return sysfs, by_id, devices

    return build


def answers(**capabilities: int | OSError):
    def ask(device: Path) -> int:
        answer = capabilities[device.name]
        if isinstance(answer, OSError):
            raise answer
        return answer

    return ask


def test_only_nodes_that_give_frames_are_listed_in_order_of_their_number(machine):
    places = machine(
        {"video10": "Door", "video2": "Desk", "video3": "Desk", "video4": "Printer"},
        {"usb-ACME_Desk_77-video-index0": "video2"},
    )
    ask = answers(video10=CAPTURE, video2=0x1000, video3=METADATA, video4=OUTPUT)
    assert linux_cameras(*places, ask) == (
        Camera(2, "Desk", "usb-ACME_Desk_77-video-index0"),
        Camera(10, "Door"),
    )


def test_two_of_a_kind_get_different_names(machine):
    places = machine({"video0": "C920", "video2": "C920"})
    names = [camera.name for camera in linux_cameras(*places, answers(video0=1, video2=1))]
    assert names == ["C920", "C920 (2)"]


@pytest.mark.parametrize("name", ["Loop", "OBS Virtual Camera", "Dummy video device (0x0000)"])
def test_programs_that_play_camera_are_flagged(machine, name: str):
    places = machine({"video0": name})
    assert [camera.virtual for camera in linux_cameras(*places, answers(video0=1))] == [True]


def test_a_camera_one_may_not_use_is_listed_with_what_to_do(machine):
    places = machine({"video0": "Desk", "video1": "Ghost"})
    ask = answers(video0=PermissionError(13, "no"), video1=OSError(19, "No such device"))
    desk, ghost = linux_cameras(*places, ask)
    assert "group “video”" in desk.problem
    assert ghost.problem == "It does not answer: No such device."


def test_a_machine_without_cameras_has_none(tmp_path: Path):
    assert linux_cameras(tmp_path / "no", tmp_path / "no", tmp_path / "no") == ()


@pytest.mark.parametrize(
    ("wanted", "camera"),
    [
        ("0", DESK),
        ("2", DOOR),
        ("door camera", DOOR),
        ("desk", DESK),
        ("usb-Desk-video-index0", DESK),
    ],
)
def test_a_camera_is_found_by_number_id_name_or_part_of_it(wanted: str, camera: Camera):
    assert find_camera(wanted, (DESK, DOOR)) == camera


@pytest.mark.parametrize(
    ("wanted", "cameras", "message"),
    [
        (
            "camera",
            (DESK, DOOR),
            "Several cameras are called camera: “Desk Camera” (0), “Door Camera” (2).",
        ),
        ("attic", (DESK,), "There is no camera attic."),
        ("", (DESK,), "There is no camera without a name."),
        ("0", (), "No camera was found on this computer."),
    ],
)
def test_what_is_not_found_or_not_clear_is_said(wanted, cameras, message):
    with pytest.raises(InputProblem) as caught:
        find_camera(wanted, cameras)
    assert caught.value.message == message


def test_where_numbers_have_no_sure_names_none_is_claimed():
    assert numbered_cameras(["FaceTime HD"]) == (Camera(0, "FaceTime HD"),)
    assert [camera.name for camera in numbered_cameras(["A", "B"])] == ["Camera 0", "Camera 1"]
