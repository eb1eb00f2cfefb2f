"""Every state is said in one word, which comes from one table."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import facegui.ui
from facegui.gallery import Sighting
from facegui.matching.decision import Verdict
from facegui.ui.history import words as history_words
from facegui.ui.link import sentences
from facegui.ui.link.live_state import LiveState, SourcePhase
from facegui.ui.link.sentences import ShownState, word
from facegui.ui.parts.face_words import tell
from facegui.ui.verify import words as verify_words
from tests.gui.conftest import MakeSeen
from tests.gui.history.test_page import NOON

TABLE = Path(sentences.__file__)
UI = Path(facegui.ui.__file__).parent
WORDS = Path(__file__).parents[3] / "docs" / "words.md"
# What was said of these states before, beside the words of the table.
OTHERS = {
    "Stranger",
    "Not sure",
    "No name",
    "Unclear",
    "Too poor to tell",
    "Not a living face",
    "Clip finished",
    "The video has ended",
    "Play it again, or use a photo.",
}


def _said(module: Path) -> Iterator[str]:
    """Yield the texts a module translates."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            first = node.args[0]
            if name in ("tr", "_tr", "say") and isinstance(first, ast.Constant):
                yield str(first.value)


def test_no_page_has_its_own_word_for_a_state(qapp: QApplication) -> None:
    table = {word(state) for state in ShownState}
    assert len(table) == len(ShownState)
    found = {
        (str(module.relative_to(UI)), text)
        for module in UI.rglob("*.py")
        if module != TABLE
        for text in _said(module)
        if text in table | OTHERS
    }
    assert found == set()


def test_the_document_has_the_same_words(qapp: QApplication) -> None:
    rows = [line.split("|") for line in WORDS.read_text("utf-8").splitlines() if "|" in line]
    told = {row[2].partition(",")[0].strip() for row in rows if len(row) > 4}
    assert {word(state) for state in ShownState} <= told


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_page_says_a_verdict_in_that_word(verdict: Verdict, make_seen: MakeSeen) -> None:
    score = 0.9 if verdict is Verdict.MATCH else 0.2
    on_live = tell(make_seen(verdict, name="Ada", score=score), 3)
    who = "ada" if verdict is Verdict.MATCH else None  # the others got no name later
    kept = Sighting("1", who, NOON, NOON, str(verdict), 0.45, score=score)
    in_history = history_words.tell(kept, {"ada": "Ada"})
    for told in (on_live, in_history):
        said = told.chip if verdict is Verdict.MATCH else told.title
        assert said == word(verdict)


def test_what_is_over_is_said_in_that_word(qapp: QApplication) -> None:
    over = verify_words.without_picture(LiveState(SourcePhase.ENDED))
    assert over is not None
    assert over.sentence == word(ShownState.THE_END)
