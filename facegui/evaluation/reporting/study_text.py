"""A study as text for a terminal: what it cannot show, both tests, then where the errors are."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from facegui.counted import counted_of
from facegui.evaluation.bootstrap import rate_name
from facegui.evaluation.clusters import ClusterRates, rows_of
from facegui.evaluation.comparison import Comparison, table_of
from facegui.evaluation.figures import Figure
from facegui.evaluation.marks import row_of
from facegui.evaluation.mistakes import Mistake
from facegui.evaluation.reporting.text import (
    cells,
    identification_text,
    percent,
    rate_percent,
    table,
    verification_text,
)
from facegui.evaluation.slices import Slice
from facegui.evaluation.study import PairTest, SearchTest, Study
from facegui.matching.statement import statement
from facegui.text import NOTHING, Sentence, say

_MISTAKES_SAID = 5
_LABELS_SAID = 20
_NONE = Figure(float("nan"))


def study_text(study: Study, images: Path) -> str:
    """Return the text, without a newline at its end; ``images`` is the folder of the pictures."""
    parts: list[str] = list(study.notes)
    if study.search:
        parts += _search(study.search)
    if study.pairs:
        parts += _pairs(study.pairs)
    if study.comparison:
        parts += ["", *_comparison(study.comparison)]
    parts += [*_labels(study, images), *_marked(study)]
    return "\n".join(parts).strip()


def both_figures(study: Study) -> list[tuple[str, ...]]:
    """Return the figures with all labels as given beside those without the marked pictures."""
    rows: list[tuple[str, ...]] = [
        (
            "",
            say("all labels as given"),
            say("95 % interval"),
            say("without the marked"),
            say("95 % interval"),
        )
    ]
    for measure, rate, given, left in _with_and_without(study):
        rows.append((_title(measure, rate), *cells(given), *cells(left)))
    return rows


def _title(measure: str, rate: str) -> Sentence:
    titles = {
        "fpir": say("Strangers named (FPIR)"),
        "fnir": say("Enrolled people missed (FNIR)"),
        "fnir_at_fpir": say("FNIR at FPIR {rate}", rate=_said(rate)),
        "rank1": say("Right person at rank 1"),
        "accuracy": say("Accuracy, mean of folds"),
        "fnmr_at_fmr": say("FNMR at FMR {rate}", rate=_said(rate)),
        "eer": say("EER"),
    }
    return titles[measure]


def _said(rate: str) -> Sentence:
    return rate_percent(float(rate)) if rate else NOTHING


def _with_and_without(study: Study) -> list[tuple[str, str, Figure, Figure]]:
    """Return measure, rate (if it is at one), and its figure with all labels and without marked.

    Measures: fpir, fnir, fnir_at_fpir, rank1, accuracy, fnmr_at_fmr, eer.
    """
    left = _figures(study.without_marked) if study.without_marked else {}
    return [
        (measure, rate, given, left.get((measure, rate), _NONE))
        for (measure, rate), given in _figures(study).items()
    ]


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
    rates = (percent(one.value) for one in (test.claims.fmr, test.claims.fnmr))
    passed, refused = rates
    said.append(f"Claims of these probes (1:1): {passed} of false ones pass, {refused} of true not")
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


def _labels(study: Study, images: Path) -> list[str]:
    """Mistakes that look like wrong labels, as lines of the file that marks them."""
    doubted = {one.label.shown: one.label for one in study.mistakes if one.label is not None}
    new = {shown: one for shown, one in doubted.items() if shown not in set(study.marked)}
    if not new:
        return []
    said = [f"  {_csv(row_of(shown, images))}    {one.words}" for shown, one in new.items()]
    return [
        "",
        f"Labels that look wrong among the mistakes ({len(new):,}, all in --json):",
        *said[:_LABELS_SAID],
        'To see the figures without those that are wrong: put their lines below "person,picture" '
        "in a file and add --marked FILE.csv.",
    ]


def _marked(study: Study) -> list[str]:
    if study.without_marked is None:
        return []
    count = counted_of(len(study.marked), "picture")
    return [
        "",
        f"With and without the {count} marked as wrongly labeled",
        table(both_figures(study)),
    ]


def _figures(study: Study) -> dict[tuple[str, str], Figure]:
    """Return the figures with an interval by measure and rate."""
    found: dict[tuple[str, str], Figure] = {}
    if study.search:
        search = study.search.report
        found |= {("fpir", ""): search.fpir, ("fnir", ""): search.fnir}
        at = search.fnir_at_fpir.items()
        found |= {("fnir_at_fpir", rate_name(rate)): figure for rate, figure in at}
        found["rank1", ""] = search.rank1
    if study.pairs:
        pairs = study.pairs.report
        found["accuracy", ""] = pairs.accuracy
        at = pairs.fnmr_at_fmr.items()
        found |= {("fnmr_at_fmr", rate_name(rate)): figure for rate, figure in at}
        found["eer", ""] = pairs.eer
    return found


def _csv(row: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(row)
    return line.getvalue()
