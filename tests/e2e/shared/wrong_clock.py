"""Run a program whose clock is wrong: ``python wrong_clock.py HOURS PROGRAM ARGUMENT...``.

What measures how long something takes, `time.monotonic`, is right: setting a clock leaves it alone.
"""

import datetime
import runpy
import sys
import time
from typing import Self

import psycopg  # noqa: F401 its compiled part looks at the class itself, and wants the right one

_Right, _right_time = datetime.datetime, time.time


def main(hours: str, program: str, *arguments: str) -> None:
    """Put the clock wrong, before anything of the program is imported; then run it."""
    wrong = datetime.timedelta(hours=float(hours))

    class WrongDatetime(_Right):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> Self:
            return cls.fromtimestamp((_Right.now(datetime.UTC) + wrong).timestamp(), tz)

    datetime.datetime = WrongDatetime  # type: ignore[misc]
    time.time = lambda: _right_time() + wrong.total_seconds()
    sys.argv = [program, *arguments]
    runpy.run_path(program, run_name="__main__")


if __name__ == "__main__":
    main(*sys.argv[1:])
