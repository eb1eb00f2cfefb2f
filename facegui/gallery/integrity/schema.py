"""What a gallery file is built of: tables and indexes, as SQLite has them written.

The signed head says which rows there are, and takes for granted what the tables promise: a table
could let changes be ignored, an index leave rows out, a trigger undo what we write. So the file may
hold what the steps of its format make, and nothing else.
"""

import sqlite3

Schema = frozenset[tuple[str, str, str, str]]
"""Kind, name, table, and statement of everything."""

# An index is the only way by which some rows are ever found. Portraits, most of a file, are found
# by those of the samples: a missing one is told when it is shown, and by the daily check.
_UNCHECKED = ("portraits",)


def schema_in(connection: sqlite3.Connection) -> Schema:
    """Return what a file is built of, without what SQLite counts of it. Raises sqlite3.Error."""
    columns = ", ".join(f"CAST({name} AS BLOB)" for name in ("type", "name", "tbl_name", "sql"))
    rows = connection.execute(f"SELECT {columns} FROM main.sqlite_master").fetchall()  # noqa: S608 our own columns
    # A damaged one need not be UTF-8.
    texts = (tuple((value or b"").decode("utf-8", "replace") for value in row) for row in rows)
    return frozenset(
        (kind, name, table, " ".join(sql.split()))
        for kind, name, table, sql in texts
        if not name.startswith("sqlite_stat")  # by ANALYZE
    )


def is_kept(connection: sqlite3.Connection) -> bool:
    """Tell whether rows and indexes are what the tables promise, but for portraits.

    Types and references are, and every row is in every index. Takes 0.2 s for 20,000 people.
    Raises sqlite3.Error.
    """
    tables = [name for kind, name, *_ in schema_in(connection) if kind == "table"]
    return connection.execute("PRAGMA foreign_key_check").fetchone() is None and all(
        connection.execute(f"PRAGMA integrity_check({table})").fetchone() == ("ok",)
        for table in tables
        if table not in _UNCHECKED
    )
