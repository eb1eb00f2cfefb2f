"""A command is run as a list, gets the event, ends in time, and what it says is kept."""

import json
import sys
import threading
import time

import pytest

from facegui.events.outlets.command import run
from facegui.events.outlets.delivery import OutletRefused
from tests.unit.events.outlets import made

STOP = threading.Event()
TELL = (
    "import json,os,sys; said = json.loads(sys.stdin.readline());"
    "print(json.dumps([said['event'], sys.argv[1:],"
    " {k: v for k, v in os.environ.items() if k.startswith('FACEGUI')}]))"
)


def test_it_gets_the_event_on_its_input_and_in_its_environment(monkeypatch):
    monkeypatch.setenv("FACEGUI_PASSWORD", "secret")
    monkeypatch.delenv("FACEGUI_KEYSTORE", raising=False)
    detail = run(made(3, target=(sys.executable, "-c", TELL, "$HOME; ls", "`id`")), STOP)
    event, arguments, environment = json.loads(detail.removeprefix("exit 0: "))
    assert event == "event3"
    assert arguments == ["$HOME; ls", "`id`"]  # no shell read them
    assert environment == {
        "FACEGUI_EVENT": "event3",
        "FACEGUI_KIND": "arrived",
        "FACEGUI_NAME": "Ada",
        "FACEGUI_CAMERA": "Door",
        "FACEGUI_TIME": "2026-03-04T09:00:00.000+00:00",
    }


def test_one_that_fails_says_how():
    with pytest.raises(OutletRefused, match=r"exit 3: no"):
        run(made(target=("sh", "-c", "echo no >&2; exit 3")), STOP)
    with pytest.raises(OutletRefused, match="cannot be run"):
        run(made(target=("/nowhere/at/all",)), STOP)


@pytest.mark.slow
def test_one_that_takes_too_long_is_ended_with_its_children():
    began = time.monotonic()
    with pytest.raises(OutletRefused, match=r"ended after 0\.5 s: begun"):
        run(made(target=("sh", "-c", "echo begun; sleep 60 & sleep 60"), limit_s=0.5), STOP)
    assert time.monotonic() - began < 10


@pytest.mark.slow
def test_of_one_that_talks_without_end_the_beginning_is_kept():
    with pytest.raises(OutletRefused) as refused:
        run(made(target=("yes",), limit_s=0.5), STOP)
    assert 4000 < len(str(refused.value)) < 4200


def test_one_that_does_not_read_gets_the_event_all_the_same():
    one = made(target=("true",))
    one.document["picture"] = "x" * 1_000_000
    assert run(one, STOP) == "exit 0"
