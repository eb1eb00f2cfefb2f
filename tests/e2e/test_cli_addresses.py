"""No command shows the password of a stream, in text or JSON, on either output."""

from random import Random

import pytest

from facegui.sources import stream
from tests.e2e.hostile_addresses import SECRET, hostile_address

FORMS = [
    "rtsp://me:{}@127.0.0.1:9/cam",
    "http://me:a/{}@127.0.0.1:9/cam",
    "http://127.0.0.1:9/v?password={}",
    "rtsp://127.0.0.1:9/user=admin_password={}_channel=1_stream=0.sdp",
    "rstp://me:{}@127.0.0.1:9/cam",
    "me:{}@127.0.0.1/cam",
]


@pytest.mark.parametrize("json", [[], ["--json"]], ids=["text", "json"])
@pytest.mark.parametrize("form", FORMS)
def test_no_command_shows_a_password(facegui, hopper_enrolled, form, json):
    address = form.format(SECRET)
    for words in (
        ["verify", "Grace Hopper", address],
        ["verify", "Grace Hopper", address, "--challenge"],
        ["enroll", "Somebody", address],
        ["compare", address, address],
        ["identify", address],
        ["identify", address, address],
        ["verify", "Grace Hopper", "--what", address],
    ):
        ran = facegui(*words, *json)
        assert ran.status in (2, 3)
        assert SECRET not in ran.out + ran.err, words


WORDS = [
    ["identify", "{}"],
    ["identify", "demo", "--every", "{}"],
    ["verify", "Grace Hopper", "{}"],
    ["verify", "Grace Hopper", "{}", "--challenge"],
    ["verify", "{}", "demo"],
    ["verify", "Grace Hopper", "demo", "--source", "{}"],
    ["enroll", "Somebody", "{}"],
    ["enroll", "Somebody", "{}", "{}"],
    ["enroll", "Somebody", "demo", "--face", "{}"],
    ["liveness", "{}"],
    ["compare", "{}", "{}"],
    ["rules", "run", "{}"],
    ["rules", "run", "door={}"],
    ["rules", "list", "--rules", "{}"],
    ["doctor", "{}"],
    ["doctor", "--{}"],
    ["doctor", "--source={}"],
    ["doctor", "--json={}"],
    ["doctor", "-h{}"],
    ["doctor", "--device", "{}"],
    ["--device={}", "doctor"],
    ["--encoder", "{}", "doctor"],
    ["--source", "{}"],
    ["people", "show", "{}"],
    ["people", "remove", "{}"],
    ["people", "import", "{}"],
    ["history", "list", "--person", "{}"],
    ["{}"],
    ["{}", "{}"],
]


@pytest.mark.parametrize(
    "count", [60, pytest.param(20_000, marks=[pytest.mark.slow, pytest.mark.rare])]
)
def test_no_word_of_any_command_shows_a_password(
    facegui, hopper_enrolled, monkeypatch, tmp_path, count
):
    """Nowhere: neither in what is said nor in what is written, whatever breaks the address."""
    monkeypatch.chdir(tmp_path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(stream, "open_container", lambda *_: None)
    chance = Random(17)  # noqa: S311
    for number in range(count):
        address = hostile_address(chance)
        words = [one.replace("{}", address) for one in WORDS[number % len(WORDS)]]
        ran = facegui(*words, *chance.choice(([], ["--json"])))
        assert ran.status in (2, 3, 4), words
        assert SECRET not in ran.out + ran.err, words
    for path in hopper_enrolled.rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes(), path
