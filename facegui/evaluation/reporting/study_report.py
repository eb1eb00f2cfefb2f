"""A study as a report to read: figures with intervals first, then curves, then mistakes."""

from collections.abc import Sequence

from facegui.counted import counted, counted_of
from facegui.evaluation.clusters import ClusterRates, rows_of
from facegui.evaluation.comparison import Comparison, table_of
from facegui.evaluation.mistakes import Mistake
from facegui.evaluation.reporting.charts import Drawing
from facegui.evaluation.reporting.plots import (
    cmc_plot,
    det_plot,
    histogram,
    reliability_plot,
    roc_plot,
)
from facegui.evaluation.reporting.report import Provenance, Report, Section
from facegui.evaluation.reporting.study_text import both_figures
from facegui.evaluation.reporting.text import cells, rate_percent
from facegui.evaluation.slices import Slice
from facegui.evaluation.study import PairTest, SearchTest, Study
from facegui.matching.statement import statement
from facegui.text import Sentence, say

Rows = Sequence[Sequence[str]]

_SHOWN = 20


def study_report(study: Study, provenance: Provenance) -> Report:
    """Write a study up."""
    sections = [Section(say("What these pictures cannot show"), notes=study.notes)]
    marked = marked_section(study)
    if marked is not None:
        sections.append(marked)
    if study.search:
        sections += _search(study.search)
    if study.pairs:
        sections += _pairs(study.pairs)
    if study.comparison:
        sections.append(_comparison(study.comparison))
    sections += _labels(study)
    summary = say("{summary}.", summary=study.summary)
    return Report(say("Evaluation"), summary, sections, provenance)


def marked_section(study: Study) -> Section | None:
    """Return both figures, and which pictures somebody marked; None without any."""
    if study.without_marked is None:
        return None
    listed = [f"{one.person} / {one.picture.name}" for one in study.marked[:_SHOWN]]
    names = ", ".join(listed) + (", …" if len(study.marked) > _SHOWN else "")
    said = (
        say(
            "{pictures} marked as wrongly labeled by whoever made this report: {names}.",
            pictures=counted_of(len(study.marked), "picture"),
            names=names,
        ),
        say("Everything else in this report is with all labels as given."),
    )
    title = say("With and without the marked pictures")
    return Section(title, said, both_figures(study), paper_only=True)


def _labels(study: Study) -> list[Section]:
    doubted = {one.label.shown: one.label for one in study.mistakes if one.label is not None}
    if not doubted:
        return []
    found = [
        (one.words, one.shown.picture.name, one.nearest.picture.name) for one in doubted.values()
    ]
    said = say("Whether a label is wrong only somebody who knows the people can say.")
    rows: Rows = [("", say("picture"), say("most like")), *found]
    title = say("Worst mistakes that look like wrong labels")
    return [Section(title, (said,), rows, paper_only=True)]


def _search(test: SearchTest) -> list[Section]:
    report = test.report
    counted = say(
        "{enrolled} enrolled; {others} of {mated_people:,} of them; {pictures} of {strangers}.",
        enrolled=counted_of(report.gallery_size, "person"),
        others=counted_of(report.mated_probes, "other picture"),
        mated_people=report.mated_people,
        pictures=counted_of(report.nonmated_probes, "picture"),
        strangers=counted_of(report.strangers, "stranger"),
    )
    rows: Rows = [
        ("", say("found"), say("95 % interval")),
        (say("Strangers who get a name (FPIR)"), *cells(report.fpir)),
        (say("Enrolled people not recognized (FNIR)"), *cells(report.fnir)),
        (say("Right person first, whatever the score"), *cells(report.rank1)),
        (say("False claims of these pictures that pass (1:1)"), *cells(test.claims.fmr)),
        (say("True claims of these pictures that do not (1:1)"), *cells(test.claims.fnmr)),
        *(
            (
                say("FNIR where FPIR is {rate}, read off the curve", rate=rate_percent(rate)),
                *cells(figure),
            )
            for rate, figure in report.fnir_at_fpir.items()
        ),
    ]
    charts = [cmc_plot(report.cmc)] if report.mated_probes and report.gallery_size > 1 else []
    if len(test.hits) and len(test.tops):
        scores = histogram(test.hits, test.tops, test.point.threshold)
        det = det_plot(test.hits, test.tops, search=True)
        charts = [det, *([scores] if scores else []), *charts]
    point = (*statement(test.point, test.enrolled), *test.rules)
    return [
        Section(
            say("Who is it? (1:K, open set)"), (counted, *point), rows, charts, report.unsupported
        ),
        *_clusters(say("Search: false matches among people who look alike"), test.clusters),
        *_mistakes(say("Worst mistakes of the search"), test.mistakes),
    ]


def _pairs(test: PairTest) -> list[Section]:
    report = test.report
    counted = say(
        "{mated} and {nonmated} of {people}.",
        mated=counted_of(report.mated, "pair of one person"),
        nonmated=counted_of(report.nonmated, "pair of two people"),
        people=counted_of(report.people, "person"),
    )
    rows: Rows = [
        ("", say("found"), say("95 % interval")),
        (say("Accuracy, mean of folds"), *cells(report.accuracy)),
        *(
            (say("FNMR where FMR is {rate}", rate=rate_percent(rate)), *cells(figure))
            for rate, figure in report.fnmr_at_fmr.items()
        ),
        (say("EER"), *cells(report.eer)),
    ]
    charts: list[Drawing] = []
    if len(test.mated) and len(test.nonmated):
        scores = histogram(test.mated, test.nonmated, test.point.threshold)
        charts = [det_plot(test.mated, test.nonmated), roc_plot(test.mated, test.nonmated)]
        charts += [scores] if scores else []
    if test.reliability:
        charts.append(reliability_plot(test.reliability))
    sections = [
        Section(
            say("Is it them? (1:1)"),
            (counted, *statement(test.point, 0)),
            rows,
            charts,
            report.unsupported,
        )
    ]
    if test.slices:
        sections.append(_slices(say("Where people are missed"), test.slices))
    if test.worst_people:
        sections.append(_slices(say("Who is missed most"), test.worst_people))
    sections += _clusters(say("Pairs: false matches among people who look alike"), test.clusters)
    return sections + _mistakes(say("Worst mistakes among the pairs"), test.mistakes)


def _comparison(made: Comparison) -> Section:
    explained = say(
        "Read off the curves of these pictures, each with its 95 % interval. What was trained was "
        "trained on other people."
    )
    title = say("The similarity functions side by side")
    return Section(title, (made.said, explained), table_of(made))


def _clusters(title: Sentence, made: ClusterRates | None) -> list[Section]:
    if made is None:
        return []
    return [Section(title, (*made.said, made.explained), rows_of(made), notes=made.notes)]


def _slices(title: Sentence, found: Sequence[Slice]) -> Section:
    rows: Rows = [
        ("", say("pairs"), say("people"), say("FNMR"), say("95 % interval")),
        *((one.title, counted(one.pairs), counted(one.people), *cells(one.fnmr)) for one in found),
    ]
    return Section(title, (say("At the program's own threshold for one comparison."),), rows)


def _mistakes(title: Sentence, mistakes: Sequence[Mistake]) -> list[Section]:
    if not mistakes:
        return []
    rows: Rows = [
        ("", say("picture"), say("compared with")),
        *((one.words, one.first.name, one.second.name) for one in mistakes[:_SHOWN]),
    ]
    return [Section(title, (), rows, paper_only=True)]
