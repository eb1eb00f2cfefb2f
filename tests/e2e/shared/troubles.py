"""What can go wrong at the server that needs no certificate: how it is made, and what is told."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

import pytest

from facegui.gallery.shared.shared_gallery import PASSWORD_VARIABLE
from tests.postgres_server import PostgresServer


@dataclass(frozen=True)
class Bad:
    """A server whose ``database`` is spoiled by ``owner``, who runs it."""

    server: PostgresServer
    database: str

    def owner(self, statement: str) -> None:
        """Do something as whoever runs the server."""
        self.server.sql(statement, self.database)


@contextmanager
def away(bad: Bad) -> Iterator[None]:
    """Let there be no server."""
    with bad.server.stopped():
        yield


@contextmanager
def other_password(_bad: Bad) -> Iterator[None]:
    """Let the password be another one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PASSWORD_VARIABLE, "another")
        yield


def _spoiled(statement: str, mended: str) -> Callable[[Bad], AbstractContextManager[None]]:
    @contextmanager
    def spoil(bad: Bad) -> Iterator[None]:
        bad.owner(statement.format(name=bad.database))
        try:
            yield
        finally:
            bad.owner(mended.format(name=bad.database))

    return spoil


_FULL = """
    CREATE FUNCTION refused() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'No space left' USING ERRCODE = '53100'; END $$;
    CREATE TRIGGER refused BEFORE INSERT ON facegui.people EXECUTE FUNCTION refused()
"""

TROUBLES: dict[str, tuple[Callable[[Bad], AbstractContextManager[None]], str]] = {
    "no server": (away, "does not answer"),
    "another password": (other_password, "does not let this user in"),
    "a newer schema": (
        _spoiled("UPDATE facegui.gallery SET format = 99", "UPDATE facegui.gallery SET format = 1"),
        "of a newer FaceGUI",
    ),
    "may only read": (
        _spoiled(
            "REVOKE INSERT, UPDATE ON ALL TABLES IN SCHEMA facegui FROM facegui_desk",
            "GRANT INSERT, UPDATE ON ALL TABLES IN SCHEMA facegui TO facegui_desk",
        ),
        "does not let this user do",
    ),
    "stands by": (
        _spoiled(
            "ALTER DATABASE {name} SET default_transaction_read_only = on",
            "SET transaction_read_only = off; ALTER DATABASE {name} RESET ALL",
        ),
        "Nothing can be written",
    ),
    "a full disk": (
        _spoiled(_FULL, "DROP TRIGGER refused ON facegui.people; DROP FUNCTION refused"),
        "is full",
    ),
    "rolled back": (
        _spoiled(
            "UPDATE facegui.head SET step = -step",
            "UPDATE facegui.head SET step = -step",
        ),
        "not as the desks left it",
    ),
}
"""By name how it is made, and what the sentence says."""
