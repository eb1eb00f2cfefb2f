"""The analysis must see the newest frame, never hang on a closed slot, never an old one twice."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.live.slot import Latest


def test_newest_item_overwrites_and_the_loss_is_counted():
    slot: Latest[int] = Latest()
    for item in (1, 2, 3):
        slot.put(item)
    assert slot.get(0) == 3
    assert slot.dropped == 2


def test_an_item_is_taken_once():
    slot: Latest[str] = Latest()
    slot.put("a")
    assert slot.get(0) == "a"
    assert slot.get(0) is None


def test_falsy_items_count_as_items():
    slot: Latest[int] = Latest()
    slot.put(0)
    assert slot.get(0) == 0


def test_a_waiting_taker_gets_what_another_thread_puts():
    slot: Latest[int] = Latest()
    taken: list[int | None] = []
    taker = threading.Thread(target=lambda: taken.append(slot.get(10)))
    taker.start()
    slot.put(7)
    taker.join(10)
    assert taken == [7]


def test_closing_wakes_every_waiter_and_throws_away_what_is_held():
    slot: Latest[int] = Latest()
    taken: list[int | None] = []
    takers = [threading.Thread(target=lambda: taken.append(slot.get())) for _ in range(3)]
    for taker in takers:
        taker.start()
    slot.close()
    for taker in takers:
        taker.join(10)
    slot.put(1)
    assert taken == [None, None, None]
    assert slot.get() is None
    assert slot.closed


@pytest.mark.slow
@given(st.lists(st.one_of(st.just("get"), st.integers(0, 99))))
def test_taken_and_dropped_add_up_to_what_was_put(steps: list[str | int]):
    slot: Latest[str | int] = Latest()
    put = [step for step in steps if step != "get"]
    taken = []
    for step in steps:
        if step == "get":
            item = slot.get(0)
            if item is not None:
                taken.append(item)
        else:
            slot.put(step)
    left = slot.get(0)
    assert len(put) == len(taken) + slot.dropped + (left is not None)
