"""Every count stands with the right form of its noun, in every language."""

import ast
import re
from collections.abc import Iterator, Set
from string import Formatter

import pytest

from facegui.text import as_json, fill, from_json, join, say
from scripts import translate
from tests.places import ROOT

PACKAGE = ROOT / "facegui"
# Numbers by their form or their name; a field of another name may be text.
_NAMES = frozenset(
    (
        "all",
        "count",
        "done",
        "fewest",
        "folds",
        "groups",
        "most",
        "n",
        "number",
        "several",
        "size",
        "times",
        "total",
    )
)
# Words after a number that are no noun in one or several: units, and what needs none.
_ALIKE = frozenset(
    (
        "above",
        "at",
        "below",
        "do",
        "found",
        "gets",
        "h",
        "in",
        "left",
        "min",
        "more",
        "needs",
        "of",
        "or",
        "px",
        "s",
        "skipped",
        "to",
        "waiting",
        "with",
        "would",
    )
)
# A number that says which one and not how many, or that is never one.
_EXEMPT = frozenset(
    (
        "Somebody, picture {n} was left out: {why}.",
        "{name}, picture {n} was left out: {why}.",
        "entry {n} does not follow the one before it",
        "entry {n} was changed, moved or exchanged",
        "its picture is too large ({width:,} × {height:,} pixels)",
    )
)
# "1 person": what is said of one alone has no form for several. A rate is said "1 in 100".
_ONE = re.compile(r"\b1 (?!in\b|stranger in\b|[−\d])[a-z]+(?! each)", re.IGNORECASE)
_CHOICES = frozenset(("1 week", "1 year"))  # of a list, each a constant
_CONSTANT = "Take at least 2 people with 2 pictures each, 1 step and a seed of 0 or more."


@pytest.fixture(scope="module")
def templates() -> Set[str]:
    """Every template of the window, of the core and of the commands."""
    return {source for _, source in translate.words()} | set(_said_by_commands())


def _said_by_commands() -> Iterator[str]:
    for path in (PACKAGE / "commands").rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
                first = call.args[0] if call.args else None
                if call.func.id == "say" and isinstance(first, ast.Constant):
                    yield str(first.value)


def _counts(template: str) -> Iterator[tuple[str, str]]:
    """Yield each counted field with the text after it, up to the next field."""
    parts = list(Formatter().parse(template))
    after = [part[0] for part in parts[1:]] + [""]
    for at, (_, name, form, _) in enumerate(parts):
        if name is None or "|" in (form or ""):
            continue
        if (form or "").endswith(",") or (name in _NAMES and not form):
            yield name, after[at]


def _choosing(template: str) -> set[str]:
    return {
        name for _, name, form, _ in Formatter().parse(template) if name and "|" in (form or "")
    }


@pytest.mark.slow
def test_every_count_chooses_the_form_of_its_noun(templates: Set[str]) -> None:
    wrong = set()
    for template in templates - _EXEMPT:
        for name, after in _counts(template):
            word = re.match(r" ([a-z]+)", after)
            if word and word[1] not in _ALIKE and name not in _choosing(template):
                wrong.add(f"{template!r}: {name}")
    assert not wrong, "write {n:,} {n:picture|pictures}:\n" + "\n".join(sorted(wrong))


@pytest.mark.slow
def test_no_sentence_is_for_one_alone(templates: Set[str]) -> None:
    alone = {one for one in templates if _ONE.search(one)} - _CHOICES - {_CONSTANT}
    assert not alone, "one template with plural forms, see facegui/text.py"


def test_no_command_counts_without_a_plural() -> None:
    wrong = []
    for path in (*(PACKAGE / "commands").rglob("*.py"), PACKAGE / "cli.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr):
                text = "".join(
                    str(part.value) if isinstance(part, ast.Constant) else _field(part)
                    for part in node.values
                )
                if found := re.search(
                    r"\{\} (people|pictures|faces|frames|entries|visits)\b", text
                ):
                    wrong.append(f"{path.name}:{node.lineno}: {found[0]}")
    assert not wrong, "counted_of(n, 'person'), or say with {n:person|people}"


def _field(part: ast.expr) -> str:
    # A mean with decimals is never one.
    return "{mean}" if ".1f" in ast.unparse(part) else "{}"


@pytest.mark.slow
def test_what_has_plural_forms_is_filled_in_by_who_knows_them() -> None:
    wrong = []
    for path in (PACKAGE / "ui").rglob("*.py"):
        for function in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef):
                wrong += [f"{path.name}:{line}" for line in _formatted(function)]
    assert not wrong, "filled(template, n=n) of facegui/ui/link/sentences.py, not template.format"


def _formatted(function: ast.FunctionDef) -> Iterator[int]:
    """Yield the lines in which ``str.format`` meets a template with plural forms."""
    names: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and _has_forms(node.value):
            names |= {one.id for one in node.targets if isinstance(one, ast.Name)}
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            named = isinstance(owner, ast.Name) and owner.id in names
            if node.func.attr == "format" and (named or _has_forms(owner)):
                yield node.lineno


def _has_forms(node: ast.expr) -> bool:
    return any(
        isinstance(one, ast.Constant) and isinstance(one.value, str) and _plural_in(one.value)
        for one in ast.walk(node)
    )


def _plural_in(text: str) -> bool:
    return bool(re.search(r"\{\w+:[^{}]*\|[^{}]*\}", text))


def test_english_has_one_and_several() -> None:
    template = "{n:,} {n:person was|people were} written to {file}."
    assert say(template, n=1, file="a") == "1 person was written to a."
    assert say(template, n=0, file="a") == "0 people were written to a."
    assert say(template, n=1200, file="{n}") == "1,200 people were written to {n}."


def test_another_language_takes_its_own_form() -> None:
    assert fill("{n} {n:visite|visites}", {"n": 0}, lambda n: int(n > 1)) == "0 visite"
    assert fill("{n} 人", {"n": 5}, lambda n: 0) == "5 人"
    assert fill("{n} {n:wizyta|wizyty|wizyt}", {"n": 5}, lambda n: 2) == "5 wizyt"


def test_text_has_no_plural() -> None:
    with pytest.raises(ValueError, match="only a number"):
        say("{n:person|people}", n="five")


def test_a_counted_sentence_is_kept_and_read_again() -> None:
    said = join(say("{n} {n:face|faces}", n=2), say("{n} {n:face|faces}", n=1))
    assert from_json(as_json(said)) == said == "2 faces 1 face"
    for form in ("{n:a|{m}}", "{n:a|{n.__class__}}"):
        with pytest.raises(ValueError, match="filled in"):
            from_json({"template": form, "fields": {"n": 1, "m": 2}})


@pytest.mark.slow
def test_the_templates_of_the_core_are_found(templates: Set[str]) -> None:
    assert "{n:,} {n:stranger|strangers}" in templates
