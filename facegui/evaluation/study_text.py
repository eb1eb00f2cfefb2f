"""A study as text for a terminal: what it cannot show, both tests, then where the errors are."""

from collections.abc import Iterable

from facegui.evaluation.clusters import ClusterRates, rows_of
from facegui.evaluation.comparison import Comparison, table_of
from facegui.evaluation.mistakes import Mistake
from facegui.evaluation.slices import Slice
from facegui.evaluation.study import PairTest, SearchTest, Study
from facegui.evaluation.text import identification_text, percent, table, verification_text
from facegui.matching.statement import statement

_MISTAKES_SAID = 5


def study_text(study: Study) -> str:
    """Return the text, without a newline at its end."""
    parts = list(study.notes)
    if study.search:
        parts += _search(study.search)
    if study.pairs:
        parts += _pairs(study.pairs)
    if study.comparison:
        parts += ["", *_comparison(study.comparison)]
    return "\n".join(parts).strip()


def comparison_text(study: Study) -> str:
    """Return what the pictures cannot show, and the similarity functions side by side."""
    found = _comparison(study.comparison) if study.comparison else []
    return "\n".join([*study.notes, "", *found]).strip()


def _comparison(made: Comparison) -> list[str]:
    return ["Similarity functions side by side", table(table_of(made)), made.said]


def _search(test: SearchTest) -> list[str]:
    said = ["", "Who is it? (1:K)", *statement(test.point, test.enrolled), *test.rules]
    said.append(identification_text(test.report).rstrip())
    for kind, counts in test.decisions.items():
        told = ", ".join(f"{name.replace('_', ' ')} {count:,}" for name, count in counts.items())
        said.append(f"Decisions, {kind} probes: {told or 'none'}")
    return said + _clusters(test.clusters) + _mistakes(test.mistakes)


def _pairs(test: PairTest) -> list[str]:
    said = ["", "Is it them? (1:1)", *statement(test.point, 0)]
    said.append(verification_text(test.report).rstrip())
    said += _slices("Where people are missed", test.slices)
    said += _slices("Who is missed most", test.worst_people)
    if test.reliability:
        error = percent(test.reliability.error)
        said += ["", f"Expected calibration error of the probability: {error}"]
    return said + _clusters(test.clusters) + _mistakes(test.mistakes)


def _clusters(made: ClusterRates | None) -> list[str]:
    if made is None:
        return []
    words = [*made.said, *made.notes, made.explained]
    return ["", "False matches among people who look alike", table(rows_of(made)), *words]


def _slices(title: str, found: Iterable[Slice]) -> list[str]:
    rows = [
        (one.title, f"{one.pairs:,}", f"{one.people:,}", percent(one.fnmr.value)) for one in found
    ]
    return ["", table([(title, "pairs", "people", "FNMR"), *rows])] if rows else []


def _mistakes(found: tuple[Mistake, ...]) -> list[str]:
    if not found:
        return []
    said = [f"  {one.words} {one.first} | {one.second}" for one in found[:_MISTAKES_SAID]]
    return ["", f"Worst mistakes ({len(found):,} kept, all in --json):", *said]
