"""The program as it watches a door for hours: its clock leaps, clips are cameras.

    python -m tests.faults.watching DATA FASTER LEAP_EVERY_S CLIP...

The clock starts at eleven in the evening. It runs as ever for 20 seconds at a time and leaps
between them, so that FASTER times as much has passed: a visit needs several looks within its half
minute, however busy the computer is. Every LEAP_EVERY_S seconds it leaps by a day, as after a
night's sleep of the computer. What lasts is measured by other clocks, which run on: waits, frames,
tracks.
"""

import datetime
import sys
import time

_EVENING = datetime.datetime.combine(  # days ago, so that nothing is ever of the future
    datetime.date.today() - datetime.timedelta(days=6), datetime.time(23)
).astimezone()
_LEAP = datetime.timedelta(days=1)
_RUNS_S = 20.0


class _Date(datetime.date):
    @classmethod
    def today(cls) -> datetime.date:
        return Clock.now().date()


class Clock(datetime.datetime):
    """Takes the place of `datetime.datetime` before the program is imported."""

    faster, leap_every_s, began_s = 1.0, float("inf"), 0.0

    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> "Clock":
        """Return the time that it is for the program."""
        passed_s = time.monotonic() - cls.began_s
        left_out_s = passed_s // _RUNS_S * _RUNS_S * (cls.faster - 1)
        moved = _EVENING + datetime.timedelta(seconds=passed_s + left_out_s)
        moved += _LEAP * (passed_s // cls.leap_every_s)
        local = moved.astimezone(tz)
        parts = (local.year, local.month, local.day, local.hour, local.minute, local.second)
        return cls(*parts, local.microsecond, tzinfo=None if tz is None else local.tzinfo)


def move(faster: float, leap_every_s: float) -> None:
    """Let the clock begin."""
    Clock.faster, Clock.leap_every_s, Clock.began_s = faster, leap_every_s, time.monotonic()
    datetime.datetime, datetime.date = Clock, _Date  # type: ignore[misc]


def main() -> int:
    """Watch until told to end."""
    move(float(sys.argv[2]), float(sys.argv[3]))
    from tests.faults import watched_door  # imported here: the clock is moved first

    return watched_door.watch(sys.argv[1], sys.argv[4:])


if __name__ == "__main__":
    sys.exit(main())
