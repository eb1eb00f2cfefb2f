"""A clock that a test moves: days ago, so that nothing it says is ever of the future."""

from datetime import UTC, date, datetime, timedelta, tzinfo


class Clock(datetime):
    """Takes the place of ``datetime`` in a module; set ``at`` (aware)."""

    at = datetime.now(UTC)

    @classmethod
    def begin(cls, days_ago: int, hour: int) -> None:
        """Be at an hour of a day before today."""
        local = datetime.now().astimezone()
        cls.at = local.replace(hour=hour, minute=0, second=0) - timedelta(days=days_ago)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:
        """Return the time of the test."""
        return cls.at.astimezone(tz)


class Today(date):
    """Takes the place of ``date`` in a module: the day of the clock."""

    @classmethod
    def today(cls) -> date:
        """Return the day of the test."""
        return Clock.at.astimezone().date()
