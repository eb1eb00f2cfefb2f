"""Days on the user's own calendar, by which visits are stored."""

from datetime import date, datetime

from facegui.gallery.store import Store

# FaceGUI did not exist before: a clock that says so has lost its time.
_EARLIEST = date(2025, 1, 1)


def day_of(when: datetime) -> date:
    """Return the day on the user's own calendar."""
    return when.astimezone().date()


def date_back(store: Store, table: str) -> None:
    """Give visits dated after tomorrow, by a wrong clock, today's date."""
    today = date.today()
    latest = today.toordinal() + 1
    if today < _EARLIEST:
        return
    if not store.row(f"SELECT 1 FROM {table} WHERE day > ? LIMIT 1", latest):  # noqa: S608 ours
        return
    with store.transaction():
        store.run(f"UPDATE {table} SET day = ? WHERE day > ?", latest - 1, latest)  # noqa: S608 ours
