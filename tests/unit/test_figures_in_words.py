"""Figures on screen have the signs of the user's language: 1.000 and 0,55 in German."""

import ast
import re
from collections.abc import Iterator

import pytest

from facegui.matching.decision import below, score_said
from facegui.matching.liveness import judge_score
from facegui.matching.liveness_calibration import LivenessCalibration
from facegui.text import Sentence
from tests.places import ROOT

UI = ROOT / "facegui" / "ui"
# A field of a template with a comma for thousands, or with decimals.
_FIGURE = re.compile(r"\{(\w+):[^}]*(?:,|\.\d+f)\}")


def unlocalized(tree: ast.AST) -> Iterator[str]:
    """Tell where a figure is formatted as Python does it, so with the signs of English."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            yield from _formatted(function)
    for call in ast.walk(tree):
        localizes = isinstance(call, ast.Call) and _name(call.func) == "localized"
        for child in ast.iter_child_nodes(call):
            if isinstance(child, ast.JoinedStr) and not localizes and _has_thousands(child):
                yield f"line {child.lineno}: {ast.unparse(child)}"


def _formatted(function: ast.FunctionDef) -> Iterator[str]:
    texts = [
        one.value
        for one in ast.walk(function)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]
    figures = {field for text in texts for field in _FIGURE.findall(text)}
    for one in ast.walk(function):
        if isinstance(one, ast.Call) and _name(one.func) == "format":
            given = {keyword.arg for keyword in one.keywords}
            template = ast.unparse(one.func)
            plain = "{" in template and not _FIGURE.search(template)
            if figures & given and not plain:
                yield f"line {one.lineno}: {ast.unparse(one)}"


def _name(node: ast.AST) -> str:
    return getattr(node, "attr", "") or getattr(node, "id", "")


def _has_thousands(text: ast.JoinedStr) -> bool:
    specs = (getattr(part, "format_spec", None) for part in text.values)
    return any(spec is not None and "," in ast.unparse(spec) for spec in specs)


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.stem)
def test_figures_are_filled_in_as_the_language_writes_them(path) -> None:
    assert list(unlocalized(ast.parse(path.read_text("utf-8")))) == []


def test_a_figure_with_the_signs_of_english_would_be_found() -> None:
    wrong = 'def f(self, n):\n    a = self.tr("{n:,} left")\n    return a.format(n=n), f"{n:,}"\n'
    right = 'def f(self, n):\n    return filled(self.tr("{n:,} left"), n=n), localized(f"{n:,}")\n'
    assert len(list(unlocalized(ast.parse(wrong)))) == 2
    assert list(unlocalized(ast.parse(right))) == []


def _figures_as_text(text: Sentence) -> Iterator[str]:
    """Tell of fields that are figures already written, which no language can write anew."""
    for value in text.fields.values():
        if isinstance(value, Sentence):
            yield from _figures_as_text(value)
        elif isinstance(value, str) and re.fullmatch(r"[+−-]?\d+[.,]\d+", value):
            yield value


def test_what_the_core_says_of_scores_can_be_written_in_every_language() -> None:
    score, needs = 0.413, 0.454
    said = (score_said(score), below(score, needs), below(0.4536, needs))
    calibration = LivenessCalibration.load()
    reasons = [one for x in (0.02, 0.5, 0.99) for one in judge_score(x, calibration).reasons]
    assert [str(one) for one in said] == ["0.41", "0.41", "just under 0.45"]
    assert reasons
    assert [list(_figures_as_text(one)) for one in (*said, *reasons)] == [[]] * (3 + len(reasons))
