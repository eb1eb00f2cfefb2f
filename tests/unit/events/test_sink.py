"""A sink delivers each in order, tries again, gives up in time, and loses nothing by a restart."""

import threading
import time

import pytest

from facegui.events.outlets.delivery import OutletRefused, OutletUnreachable
from facegui.events.outlets.outbox import Outbox
from facegui.events.outlets.sink import Sink
from tests.unit.events.outlets import Plain, made, wait_until


@pytest.fixture
def outbox(tmp_path):
    return Outbox(tmp_path, Plain())


@pytest.fixture
def sinks(outbox):
    opened = []

    def make(deliver, **options):
        opened.append(Sink("s", deliver, outbox, **options))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


@pytest.mark.slow
def test_what_fails_is_tried_again_and_the_order_stays(sinks):
    tries, ends = [], []

    def deliver(one, stop):
        tries.append(one.event)
        if one.event == "event1" and tries.count("event1") < 3:
            raise OutletUnreachable("not now")
        return "fine"

    sink = sinks(deliver, done=lambda one, ok, detail: ends.append((one.event, ok, detail)))
    for number in range(3):
        sink.put(made(number))
    wait_until(lambda: len(ends) == 3)
    assert ends == [(f"event{number}", True, "fine") for number in range(3)]
    assert tries == ["event0", *["event1"] * 3, "event2"]
    assert not sink.status.failing
    assert sink.status.failure == "not now"


def test_what_is_refused_is_not_tried_again(sinks):
    tries, ends = [], []

    def deliver(one, stop):
        tries.append(one.event)
        raise OutletRefused("HTTP 404")

    sink = sinks(deliver, done=lambda one, ok, detail: ends.append((ok, detail)))
    sink.put(made())
    wait_until(lambda: ends)
    assert ends == [(False, "HTTP 404")]
    assert tries == ["event0"]
    assert sink.status.failing


@pytest.mark.slow
def test_a_door_that_could_not_be_opened_at_once_stays_shut(sinks):
    tries, ends = [], []

    def deliver(one, stop):
        tries.append(one.event)
        raise OutletUnreachable("no answer")

    sink = sinks(deliver, done=lambda one, ok, detail: ends.append(detail))
    sink.put(made(0, expires=time.time() - 1))
    sink.put(made(1, expires=time.time() + 0.8))
    wait_until(lambda: len(ends) == 2)
    assert ends == ["given up: it came too late", "given up: no answer"]
    assert set(tries) == {"event1"}


def test_a_mistake_in_an_outlet_ends_one_delivery_only(sinks):
    ends = []

    def deliver(one, stop):
        if one.event == "event0":
            raise ZeroDivisionError
        return "fine"

    sink = sinks(deliver, done=lambda one, ok, detail: ends.append(ok))
    sink.put(made(0))
    sink.put(made(1))
    wait_until(lambda: len(ends) == 2)
    assert ends == [False, True]


def test_what_waits_when_the_program_ends_is_delivered_by_the_next_one_once(tmp_path):
    delivered = []

    def dead(one, stop):
        raise OutletUnreachable("off")

    before = Sink("s", dead, Outbox(tmp_path, Plain()))
    for number in range(5):
        before.put(made(number))
    before.close()
    after = Outbox(tmp_path, Plain())
    sink = Sink("s", lambda one, stop: delivered.append(one.event) or "", after)
    for path, _ in after.waiting():
        sink.take_up(path)
    sink.put(made(5))
    wait_until(lambda: len(delivered) == 6)
    sink.close()
    assert delivered == [f"event{number}" for number in range(6)]
    assert list(Outbox(tmp_path, Plain()).waiting()) == []


def test_what_cannot_be_opened_is_deleted_and_the_rest_is_delivered(tmp_path):
    outbox = Outbox(tmp_path, Plain())
    broken, good = outbox.put(made(0)), outbox.put(made(1))
    broken.write_bytes(b"?")
    assert [path for path, _ in outbox.waiting()] == [good]
    assert not broken.exists()


def test_a_dead_receiver_takes_no_more_than_names_of_files(sinks, tmp_path, monkeypatch):
    monkeypatch.setattr("facegui.events.outlets.sink._MOST_WAITING", 50)
    hold, ends = threading.Event(), []

    def deliver(one, stop):
        hold.wait(20)
        return ""

    sink = sinks(deliver, done=lambda one, ok, detail: ends.append(detail))
    for number in range(80):
        sink.put(made(number))
    assert ends == ["too many are waiting"] * 30
    assert sink.status.waiting == 50
    hold.set()
    wait_until(lambda: len(ends) == 80)


def test_a_pause_ends_when_it_is_to_be_tried_now(sinks, monkeypatch):
    monkeypatch.setattr("facegui.events.outlets.sink._FIRST_PAUSE_S", 60.0)
    tries, ends = [], []

    def deliver(one, stop):
        tries.append(one.event)
        if len(tries) < 3:
            raise OutletUnreachable("not now")
        return "fine"

    sink = sinks(deliver, done=lambda one, ok, detail: ends.append(ok))
    sink.put(made())
    for count in (1, 2):
        wait_until(lambda count=count: len(tries) == count and sink.status.failing)
        sink.try_now()
    wait_until(lambda: ends)
    assert (tries, ends) == (["event0"] * 3, [True])
