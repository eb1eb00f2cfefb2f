"""A study as a report to read: figures with intervals first, then curves, then mistakes."""

from collections.abc import Sequence

from facegui.evaluation.bootstrap import rate_name
from facegui.evaluation.clusters import ClusterRates, rows_of
from facegui.evaluation.comparison import Comparison, table_of
from facegui.evaluation.figures import counted_of
from facegui.evaluation.mistakes import Mistake
from facegui.evaluation.reporting.plots import (
    cmc_plot,
    det_plot,
    histogram,
    reliability_plot,
    roc_plot,
)
from facegui.evaluation.reporting.report import Provenance, Report, Section
from facegui.evaluation.reporting.study_text import both_figures
from facegui.evaluation.reporting.text import cells
from facegui.evaluation.slices import Slice
from facegui.evaluation.study import PairTest, SearchTest, Study
from facegui.matching.statement import statement

Rows = Sequence[Sequence[str]]

MARKED = "With and without the marked pictures"

_SHOWN = 20


def study_report(study: Study, provenance: Provenance, title: str = "Evaluation") -> Report:
    """Write a study up."""
    sections = [
        Section("What these pictures cannot show", notes=study.notes),
        *_marked(study),
    ]
    if study.search:
        sections += _search(study.search)
    if study.pairs:
        sections += _pairs(study.pairs)
    if study.comparison:
        sections.append(_comparison(study.comparison))
    sections += _labels(study)
    return Report(title, study.summary + ".", sections, provenance)


def _marked(study: Study) -> list[Section]:
    """Both figures, and which pictures somebody marked; nothing without any."""
    if study.without_marked is None:
        return []
    marked = counted_of(len(study.marked), "picture")
    listed = [f"{one.person} / {one.picture.name}" for one in study.marked[:_SHOWN]]
    names = ", ".join(listed) + (", …" if len(study.marked) > _SHOWN else "")
    said = (
        f"{marked} marked as wrongly labeled by whoever made this report: {names}.",
        "Everything else in this report is with all labels as given.",
    )
    return [Section(MARKED, said, both_figures(study))]


def _labels(study: Study) -> list[Section]:
    doubted = {one.label.shown: one.label for one in study.mistakes if one.label is not None}
    if not doubted:
        return []
    found = [
        (one.words, one.shown.picture.name, one.nearest.picture.name) for one in doubted.values()
    ]
    said = "Whether a label is wrong only somebody who knows the people can say."
    rows: Rows = [("", "picture", "most like"), *found]
    return [Section("Worst mistakes that look like wrong labels", (said,), rows)]


def _search(test: SearchTest) -> list[Section]:
    report = test.report
    counted = (
        f"{counted_of(report.gallery_size, 'person')} enrolled; "
        f"{counted_of(report.mated_probes, 'other picture')} of {report.mated_people:,} of them; "
        f"{counted_of(report.nonmated_probes, 'picture')} of "
        f"{counted_of(report.strangers, 'stranger')}."
    )
    rows = [
        ("", "found", "95 % interval"),
        ("Strangers who get a name (FPIR)", *cells(report.fpir)),
        ("Enrolled people not recognized (FNIR)", *cells(report.fnir)),
        ("Right person first, whatever the score", *cells(report.rank1)),
        ("False claims of these pictures that pass (1:1)", *cells(test.claims.fmr)),
        ("True claims of these pictures that do not (1:1)", *cells(test.claims.fnmr)),
        *(
            (f"FNIR where FPIR is {rate_name(rate)}, read off the curve", *cells(figure))
            for rate, figure in report.fnir_at_fpir.items()
        ),
    ]
    charts = [cmc_plot(report.cmc)] if report.mated_probes and report.gallery_size > 1 else []
    if len(test.hits) and len(test.tops):
        charts = [
            det_plot(test.hits, test.tops, search=True),
            histogram(test.hits, test.tops, test.point.threshold),
            *charts,
        ]
    point = (*statement(test.point, test.enrolled), *test.rules)
    return [
        Section("Who is it? (1:K, open set)", (counted, *point), rows, charts, report.unsupported),
        *_clusters("Search: false matches among people who look alike", test.clusters),
        *_mistakes("Worst mistakes of the search", test.mistakes),
    ]


def _pairs(test: PairTest) -> list[Section]:
    report = test.report
    counted = (
        f"{counted_of(report.mated, 'mated pair')} and "
        f"{counted_of(report.nonmated, 'non-mated pair')} of {counted_of(report.people, 'person')}."
    )
    rows = [
        ("", "found", "95 % interval"),
        ("Accuracy, mean of folds", *cells(report.accuracy)),
        *(
            (f"FNMR where FMR is {rate_name(rate)}", *cells(figure))
            for rate, figure in report.fnmr_at_fmr.items()
        ),
        ("EER", *cells(report.eer)),
    ]
    charts = []
    if len(test.mated) and len(test.nonmated):
        charts = [
            det_plot(test.mated, test.nonmated),
            roc_plot(test.mated, test.nonmated),
            histogram(test.mated, test.nonmated, test.point.threshold),
        ]
    if test.reliability:
        charts.append(reliability_plot(test.reliability))
    sections = [
        Section(
            "Is it them? (1:1)",
            (counted, *statement(test.point, 0)),
            rows,
            charts,
            report.unsupported,
        )
    ]
    if test.slices:
        sections.append(_slices("Where people are missed", test.slices))
    if test.worst_people:
        sections.append(_slices("Who is missed most", test.worst_people))
    sections += _clusters("Pairs: false matches among people who look alike", test.clusters)
    return sections + _mistakes("Worst mistakes among the pairs", test.mistakes)


def _comparison(made: Comparison) -> Section:
    explained = (
        "Read off the curves of these pictures, each with its 95 % interval. What was trained was "
        "trained on other people."
    )
    return Section("The similarity functions side by side", (made.said, explained), table_of(made))


def _clusters(title: str, made: ClusterRates | None) -> list[Section]:
    if made is None:
        return []
    return [Section(title, (*made.said, made.explained), rows_of(made), notes=made.notes)]


def _slices(title: str, found: Sequence[Slice]) -> Section:
    rows = [("", "pairs", "people", "FNMR", "95 % interval")]
    rows += [(one.title, f"{one.pairs:,}", f"{one.people:,}", *cells(one.fnmr)) for one in found]
    return Section(title, ("At the program's own threshold for one comparison.",), rows)


def _mistakes(title: str, mistakes: Sequence[Mistake]) -> list[Section]:
    if not mistakes:
        return []
    rows: Rows = [
        ("", "picture", "compared with"),
        *((one.words, one.first.name, one.second.name) for one in mistakes[:_SHOWN]),
    ]
    return [Section(title, (), rows)]
