"""The PIN keeps visitors out: wrong tries are slowed, and neither a restart nor a clock helps."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facegui.errors import UsageProblem
from facegui.tasks.door.pin import LEAST, Pin, PinDamaged, require_good

GOOD, WRONG = "271828", "314159"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash at a thirtieth of the cost, which no test but one is about."""
    monkeypatch.setattr("facegui.tasks.door.pin._N", 2**10)


class _Clocks:
    """The clock on the wall, which anybody may set, and one that only runs."""

    def __init__(self) -> None:
        self.wall_s, self.running_s = 1_000_000.0, 50.0

    def pin(self, folder: Path) -> Pin:
        return Pin(folder, now=lambda: self.wall_s, running=lambda: self.running_s)

    def go_on(self, seconds: float) -> None:
        self.wall_s += seconds
        self.running_s += seconds


@pytest.fixture
def clocks() -> _Clocks:
    return _Clocks()


@pytest.fixture
def pin(tmp_path: Path, clocks: _Clocks) -> Pin:
    made = clocks.pin(tmp_path)
    assert made.change("", GOOD)
    return made


def test_without_a_pin_nothing_is_shut(tmp_path: Path) -> None:
    pin = Pin(tmp_path)
    assert not pin.is_set
    pin.remember(shut=True)
    assert not pin.was_shut
    assert list(tmp_path.iterdir()) == []


def test_the_file_holds_a_salted_hash_for_its_owner_alone(pin: Pin, tmp_path: Path) -> None:
    text = pin.path.read_text()
    assert GOOD not in text
    first = json.loads(text)["hash"]
    assert pin.change(GOOD, GOOD)
    assert json.loads(pin.path.read_text())["hash"] != first, "the salt is another one"
    if os.name == "posix":
        assert pin.path.stat().st_mode & 0o777 == 0o600


def test_each_wrong_try_doubles_the_wait(pin: Pin, clocks: _Clocks) -> None:
    waits = []
    for _ in range(5):
        assert not pin.fits(WRONG)
        waits.append(pin.wait_s)
        clocks.go_on(pin.wait_s)
    assert waits == [2, 4, 8, 16, 32]
    assert pin.fits(GOOD)
    assert not pin.fits(WRONG)
    assert pin.wait_s == 2, "the right one forgives the wrong ones before"


def test_while_it_waits_the_right_one_opens_nothing(pin: Pin, clocks: _Clocks) -> None:
    assert not pin.fits(WRONG)
    assert not pin.fits(GOOD)
    assert pin.wait_s == 2, "a try that is not taken is not counted either"
    clocks.go_on(2)
    assert pin.fits(GOOD)


def test_the_wait_ends_after_a_quarter_of_an_hour(pin: Pin, clocks: _Clocks) -> None:
    for _ in range(14):
        assert not pin.fits(WRONG)
        clocks.go_on(pin.wait_s)
    assert not pin.fits(WRONG)
    assert pin.wait_s == 900


def test_a_restart_forgives_no_try(pin: Pin, clocks: _Clocks, tmp_path: Path) -> None:
    for _ in range(4):
        clocks.go_on(pin.wait_s)
        assert not pin.fits(WRONG)
    clocks.go_on(6)
    again = clocks.pin(tmp_path)
    assert again.wait_s == 10
    assert not again.fits(GOOD)


def test_being_killed_while_a_pin_is_tried_counts_as_a_try(
    pin: Pin, clocks: _Clocks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object, **__: object) -> bytes:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("hashlib.scrypt", killed)
        with pytest.raises(KeyboardInterrupt):
            pin.fits(GOOD)
    assert clocks.pin(tmp_path).wait_s == 2


@pytest.mark.parametrize("hours", [-24, 24])
def test_setting_the_clock_changes_no_wait(pin: Pin, clocks: _Clocks, hours: int) -> None:
    for _ in range(4):
        clocks.go_on(pin.wait_s)
        assert not pin.fits(WRONG)
    clocks.wall_s += hours * 3600
    assert pin.wait_s == 16
    assert not pin.fits(GOOD)


def test_a_clock_set_back_and_a_restart_lock_nobody_out_for_long(
    pin: Pin, clocks: _Clocks, tmp_path: Path
) -> None:
    assert not pin.fits(WRONG)
    clocks.wall_s -= 1e6
    again = clocks.pin(tmp_path)
    assert again.wait_s == 2
    clocks.go_on(2)
    assert again.fits(GOOD)


def test_a_file_that_is_taken_away_opens_nothing_until_the_next_start(
    pin: Pin, clocks: _Clocks, tmp_path: Path
) -> None:
    pin.path.unlink()
    assert not pin.fits(WRONG)
    clocks.go_on(2)
    pin.path.write_text("{")
    assert pin.fits(GOOD), "a damaged one locks nobody out who is in"
    pin.path.unlink()
    assert not clocks.pin(tmp_path).is_set


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"salt": "00", "hash": 5}'])
def test_a_damaged_file_fails_shut_and_says_what_to_do(tmp_path: Path, content: str) -> None:
    (tmp_path / "lock.json").write_text(content)
    pin = Pin(tmp_path)
    assert pin.is_set and pin.was_shut
    with pytest.raises(PinDamaged) as problem:
        pin.fits(GOOD)
    assert "remove that file" in str(problem.value)


@given(content=st.binary(max_size=80) | st.dictionaries(
    st.sampled_from(["salt", "hash", "n", "wrong", "tried_at", "shut"]),
    st.none() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
).map(lambda made: json.dumps(made).encode()))  # fmt: skip
@settings(max_examples=80)
def test_no_content_of_the_file_lets_anybody_in(
    content: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("lock")
    (folder / "lock.json").write_bytes(content)
    pin = Pin(folder)
    assert pin.is_set
    with pytest.raises(PinDamaged):
        pin.fits(GOOD)


def test_changing_and_removing_ask_for_the_old_one(pin: Pin, clocks: _Clocks) -> None:
    assert not pin.change(WRONG, "161803")
    clocks.go_on(2)
    assert pin.change(GOOD, "161803")
    assert not pin.remove(GOOD)
    clocks.go_on(2)
    assert pin.remove("161803")
    assert not pin.is_set and not pin.path.exists()


@pytest.mark.parametrize("bad", ["", "12345", "000000", "123456", "987654", "abcdef"])
def test_a_pin_that_is_tried_first_is_refused(tmp_path: Path, bad: str) -> None:
    pin = Pin(tmp_path)
    with pytest.raises(UsageProblem):
        pin.change("", bad)
    assert not pin.is_set


def test_the_least_length_is_enough_and_any_keyboard_will_do(pin: Pin) -> None:
    require_good(GOOD[:LEAST])
    assert pin.fits("２７１８２８")


def test_a_full_disk_locks_nobody_out(
    pin: Pin, clocks: _Clocks, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("facegui.atomic.write", full)
    for wait_s in (2, 4):
        assert not pin.fits(WRONG)
        assert pin.wait_s == wait_s, "counted in memory at least"
        clocks.go_on(wait_s)
    assert pin.fits(GOOD)


def test_it_remembers_that_it_was_shut(pin: Pin, clocks: _Clocks, tmp_path: Path) -> None:
    pin.remember(shut=True)
    assert clocks.pin(tmp_path).was_shut
    pin.remember(shut=False)
    assert not clocks.pin(tmp_path).was_shut
