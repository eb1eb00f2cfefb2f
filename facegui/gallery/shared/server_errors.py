"""PostgreSQL's errors as sentences; its own messages may contain values and are not shown."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors as pg
from psycopg.pq import ConnStatus

from facegui.errors import FaceGuiError
from facegui.gallery.shared import schema
from facegui.gallery.shared.errors import ServerAway, ServerRefused, away
from facegui.text import say


@contextmanager
def told_of(server: str) -> Iterator[None]:
    """Raise ServerAway or ServerRefused for PostgreSQL's errors."""
    try:
        yield
    except (pg.UndefinedTable, pg.InvalidSchemaName) as error:
        raise no_gallery(server) from error
    except pg.ReadOnlySqlTransaction as error:
        raise ServerRefused(
            say("Nothing can be written on the server {name} now.", name=server),
            say(
                "Ask whoever runs it whether it stands by for another one, or this user may only "
                "read. This desk works on; changes are handed in later."
            ),
        ) from error
    except pg.InsufficientPrivilege as error:
        raise ServerRefused(
            say("The server {name} does not let this user do what a desk must.", name=server),
            say("Ask whoever runs it for: GRANT {role} TO the user.", role=schema.ROLE),
        ) from error
    except pg.DiskFull as error:
        raise ServerAway(
            say("The disk of the server {name} is full.", name=server),
            say("Tell whoever runs it. This desk works on; changes are handed in later."),
        ) from error
    except psycopg.OperationalError as error:
        raise _not_reached(server, error) from error
    except psycopg.Error as error:
        raise ServerRefused(
            say("The server {name} could not do what was asked ({kind}).",
                name=server, kind=type(error).__name__),
            say("Try again; nothing was lost."),
        ) from error  # fmt: skip


def no_gallery(server: str) -> ServerRefused:
    """Return the error for a server without a gallery."""
    return ServerRefused(
        say("There is no shared gallery on {name} yet.", name=server),
        say("Make it at one desk: facegui gallery create URL."),
    )


def _not_reached(server: str, error: psycopg.OperationalError) -> FaceGuiError:
    # About certificates libpq reports, which speaks English in psycopg's packages.
    said = str(error).casefold()
    if "root certificate file" in said:
        return ServerRefused(
            say("The file that sslrootcert names cannot be read."),
            say("Put the certificate of the server's authority there."),
        )
    if "certificate" in said or "does not support ssl" in said:
        return ServerRefused(
            say("The server {name} does not show the certificate it must.", name=server),
            say("Ask whoever runs it; a file of its authority is named by sslrootcert=FILE."),
        )
    if _turned_away(error):
        return ServerRefused(
            say(
                "The server {name} does not let this user in: user, password or database are "
                "not right.",
                name=server,
            ),
            say("Check the address, and put the right password into FACEGUI_PGPASSWORD."),
        )
    return away(server, say("it does not answer"))


def _turned_away(error: psycopg.OperationalError) -> bool:
    """Tell whether the server refused the login, which it says in its own language.

    libpq passes no SQLSTATE on. It does say whether a password was wanted or sent, and puts two
    blanks after the severity of the server's message. If no password is needed, only a server that
    speaks English is understood.
    """
    attempt = error.pgconn
    if attempt is None or error.sqlstate is not None or attempt.status != ConnStatus.BAD:
        return False
    asked = attempt.needs_password or (attempt.used_password and ":  " in str(error))
    return asked or "does not exist" in str(error)
