"""The figures of an evaluation as a table: one row a figure, with its interval.

It is made from the document that ``--json`` prints, so that both say the same.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from facegui import csv_table

_HEADS: Final = ("figure", "value", "low", "high")
_INTERVALS: Final = "intervals"
_INTERVAL: Final = "_interval"

Row = tuple[str, str, str, str]


def figure_rows(document: Mapping[str, Any]) -> Iterator[Row]:
    """Yield name, value, lower and upper limit of everything in a document.

    A name is the path of keys, ``fnir_at_fpir.1e-2``, and what stands in a list has its place in
    it. Limits are empty where a value has no interval, a value is empty where it is undefined.
    """
    yield from _rows(document, None, "")


def save_figures(path: Path, document: Mapping[str, Any]) -> None:
    """Write the table. Raises FaceGuiError when the file cannot be written."""
    csv_table.save(path, _HEADS, figure_rows(document))


def _rows(values: Mapping[str, Any], limits: Any, before: str) -> Iterator[Row]:
    """Yield the rows of one level; ``limits`` by key are those that stand beside it."""
    by_key = {**(limits or {}), **values.get(_INTERVALS, {})}
    for key, value in values.items():
        if key == _INTERVALS or key.endswith(_INTERVAL):
            continue
        name, own = f"{before}{key}", by_key.get(key, values.get(f"{key}{_INTERVAL}"))
        if isinstance(value, list | tuple):
            listed = {str(place): one for place, one in enumerate(value, start=1)}
            yield from _rows(listed, None, f"{name}.")
        elif isinstance(value, Mapping):
            yield from _rows(value, own, f"{name}.")
        else:
            low, high = own or (None, None)
            yield name, _cell(value), _cell(low), _cell(high)


def _cell(value: object) -> str:
    return "" if value is None else str(value)
