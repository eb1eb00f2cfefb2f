"""Times of the week hold on the wall clock: over midnight, and when the clock is set."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui.errors import UsageProblem
from facegui.events.times import WeekTimes, read_times, times_hold

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("times", "moment", "holds"),
    [
        ("Mon-Fri 07:00-19:00", "2026-03-06T07:00", True),  # a Friday
        ("Mon-Fri 07:00-19:00", "2026-03-06T18:59:59", True),
        ("Mon-Fri 07:00-19:00", "2026-03-06T19:00", False),
        ("Mon-Fri 07:00-19:00", "2026-03-07T12:00", False),
        ("Sat,Sun", "2026-03-07T00:00", True),
        ("Fri-Mon", "2026-03-08T12:00", True),
        ("Fri-Mon", "2026-03-10T12:00", False),
        ("22:00-06:00", "2026-03-06T23:00", True),
        ("22:00-06:00", "2026-03-06T05:59", True),
        ("22:00-06:00", "2026-03-06T06:00", False),
        ("Fri 22:00-06:00", "2026-03-07T05:00", True),  # of Friday's night
        ("Fri 22:00-06:00", "2026-03-06T05:00", False),  # of Thursday's
        ("Sun 22:00-06:00", "2026-03-09T05:00", True),
        ("Sat 18:00-24:00", "2026-03-07T23:59", True),
        ("Sat 18:00-24:00", "2026-03-08T00:00", False),
    ],
)
def test_times_hold_as_they_are_written(times, moment, holds):
    assert read_times(times).hold(at(moment), BERLIN) is holds


def minutes_in(times: str, day: str) -> int:
    """Count the minutes of a local day, by the time that really passes."""
    start = at(f"{day}T00:00").astimezone(UTC)
    end = (at(f"{day}T00:00") + timedelta(days=1)).astimezone(UTC)
    span, read = int((end - start).total_seconds() // 60), read_times(times)
    return sum(read.hold(start + timedelta(minutes=one), BERLIN) for one in range(span))


def test_the_hour_that_daylight_saving_takes_never_comes():
    assert minutes_in("02:00-03:00", "2026-03-29") == 0
    assert minutes_in("01:00-04:00", "2026-03-29") == 120
    assert minutes_in("02:00-03:00", "2026-03-28") == 60


def test_the_hour_that_daylight_saving_repeats_counts_twice():
    assert minutes_in("02:00-03:00", "2026-10-25") == 120
    assert minutes_in("02:00-03:00", "2026-10-26") == 60


@pytest.mark.parametrize(
    "text", ["", "now", "Mon 7", "25:00-26:00", "07:00-07:00", "Mon 07:61-08:00", "Xyz 07:00-08:00"]
)
def test_what_says_no_times_is_refused(text):
    with pytest.raises(UsageProblem, match="no times of the week"):
        read_times(text)


_minutes = st.integers(0, 24 * 60 - 1)


@given(st.frozensets(st.integers(0, 6), min_size=1), _minutes, st.integers(0, 24 * 60))
def test_times_are_read_as_they_are_written(days, since, until):
    if since == until:
        return
    times = WeekTimes(days, since, until)
    assert read_times(str(times)) == times


def test_without_times_it_is_always():
    assert times_hold((), at("2026-03-06T03:00"), BERLIN)
    assert not times_hold((read_times("Mon"), read_times("Tue")), at("2026-03-06T03:00"), BERLIN)
