"""A report that stands alone: one HTML file with its charts, versions, settings and command.

Charts are images in the file itself (data: URLs of SVG), and the markup is what Qt's rich text
knows, so that the same file opens in a browser and, in a ``QTextDocument``, becomes the PDF.
Nothing of a face is in it; names of people are, where a table is by person.
"""

import platform
import re
import shlex
from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from importlib.metadata import PackageNotFoundError, version

from facegui import __version__
from facegui.evaluation.reporting.charts import Drawing
from facegui.text import Sentence, say

Told = Callable[[str], str]
"""Says a text of a report in a language."""

_FIGURE = re.compile(r"[\d.,–−\-\s%]+")
_RIGHT = ' align="right"'
_FIGURES = _RIGHT + ' class="figure"'
_PACKAGES = ("torch", "onnxruntime", "numpy", "opencv-python-headless", "facenet-pytorch")


_STYLE = (
    "body{font-family:sans-serif;color:#22262b;background:#ffffff;max-width:1100px;"
    "margin:24px auto;padding:0 16px}h1{font-size:22px}h2{font-size:16px;margin-top:28px}"
    "table{border-collapse:collapse}td,th{padding:4px 12px;border-bottom:1px solid #dfe3e8}"
    "th{text-align:left;color:#5c6670;font-weight:normal}.figure{white-space:nowrap}"
    ".note{color:#8a5a00}.quiet{color:#5c6670}"
)


@dataclass(frozen=True, slots=True)
class Provenance:
    """How to make the report again: ``command`` words, ``settings`` by name, ``seed``, ``made``."""

    command: Sequence[str]
    settings: Mapping[str, str]
    seed: int
    made: datetime

    @property
    def versions(self) -> dict[str, str]:
        """Exact versions of what the figures depend on."""
        found = {"FaceGUI": __version__, "Python": platform.python_version()}
        for name in _PACKAGES:
            try:
                found[name] = version(name)
            except PackageNotFoundError:
                found[name] = "not installed"
        return found | {"machine": f"{platform.system()} {platform.machine()}"}


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with sentences, a table (its first row is the heading) and charts.

    Cells are sentences, names and figures. ``paper_only`` is what a window shows in another way.
    """

    title: Sentence
    sentences: Sequence[Sentence] = ()
    rows: Sequence[Sequence[str]] = ()
    charts: Sequence[Drawing] = ()
    notes: Sequence[Sentence] = ()
    paper_only: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing under the heading."""
        return not (self.sentences or self.rows or self.charts or self.notes)


@dataclass(frozen=True, slots=True)
class Report:
    """What a report says, in the order it is read."""

    title: Sentence
    summary: Sentence
    sections: Sequence[Section]
    provenance: Provenance = field(repr=False)

    def html(self, told: Told = str, lang: str = "en") -> str:
        """Return the whole file; ``told`` says its words and figures in the language ``lang``."""
        title = escape(told(self.title))
        parts = [
            "<!DOCTYPE html>",
            f'<html lang="{lang}"><head><meta charset="utf-8">',
            f"<title>{title}</title><style>{_STYLE}</style></head><body>",
            f"<h1>{title}</h1><p>{escape(told(self.summary))}</p>",
            *(_section(section, told) for section in self.sections if not section.empty),
            _section(_origin(self.provenance), told),
            "</body></html>",
        ]
        return "\n".join(parts) + "\n"


def _section(section: Section, told: Told) -> str:
    parts = [f"<h2>{escape(told(section.title))}</h2>"]
    parts += [f"<p>{escape(told(sentence))}</p>" for sentence in section.sentences]
    parts += [f'<p class="note">{escape(told(note))}</p>' for note in section.notes]
    if section.rows:
        parts.append(_table([[told(cell) for cell in row] for row in section.rows]))
    parts += [f"<p>{_image(one.told(told))}</p>" for one in section.charts]
    return "\n".join(parts)


def _table(rows: Sequence[Sequence[str]]) -> str:
    """Columns of figures stand at the right and are never broken, words at the left."""
    heading, *body = rows
    columns = list(zip(*body, strict=True)) or [()] * len(heading)
    styles = [
        _FIGURES if at and all(map(_FIGURE.fullmatch, column)) else ""
        for at, column in enumerate(columns)
    ]
    sides = [style and _RIGHT for style in styles]
    lines = [_line("th", heading, sides), *(_line("td", row, styles) for row in body)]
    return f"<table>{''.join(lines)}</table>"


def _line(tag: str, row: Sequence[str], styles: Sequence[str]) -> str:
    cells = zip(row, styles, strict=True)
    return f"<tr>{''.join(f'<{tag}{style}>{escape(cell)}</{tag}>' for cell, style in cells)}</tr>"


def _image(drawing: Drawing) -> str:
    data = b64encode(drawing.svg.encode()).decode()
    return f'<img alt="{escape(drawing.title)}" src="data:image/svg+xml;base64,{data}">'


def _origin(provenance: Provenance) -> Section:
    rows = [
        ("made", provenance.made.isoformat(timespec="seconds")),
        ("command", shlex.join(provenance.command)),
        ("seed", str(provenance.seed)),
        *provenance.settings.items(),
        *provenance.versions.items(),
    ]
    return Section(say("How to make this report again"), rows=((say("what"), say("value")), *rows))
