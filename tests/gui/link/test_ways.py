"""Nobody in the window is told to type a command: each is said as the window's own way."""

import re
from collections.abc import Iterator
from string import Formatter
from xml.etree import ElementTree

from PySide6.QtWidgets import QApplication

from facegui.paths import resource
from facegui.text import Sentence
from facegui.ui.link.sentences import CONTEXT, shown

_COMMAND = re.compile(
    r"facegui [a-z]+( [a-z]+)? ?([A-Z]{3}|-|$|\.$|,|')|--[a-z]|\bpip install|scripts/|python "
)


def _texts() -> Iterator[tuple[str, str]]:
    """Yield every English text the window can show, with its context."""
    tree = ElementTree.parse(resource("translations", "facegui_de.ts"))  # noqa: S314 ours
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", "")


def test_the_window_never_tells_a_command(qapp: QApplication) -> None:
    of_core = {text for context, text in _texts() if context == CONTEXT}
    told = [shown(Sentence(text, _filling(text))) for text in of_core]
    told += [text for context, text in _texts() if context != CONTEXT]
    assert len(told) > 1000
    assert sum(bool(_COMMAND.search(text)) for text in of_core) > 30  # what it is about
    assert {text for text in told if _COMMAND.search(text)} == set()


def _filling(template: str) -> dict[str, int | str]:
    parts = [(name, form) for _, name, form, _ in Formatter().parse(template) if name is not None]
    counted = {name for name, form in parts if form}
    return {name: 2 if name in counted else "x" for name, _ in parts}
