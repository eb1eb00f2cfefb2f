"""A study as plain values for JSON."""

from collections.abc import Sequence
from typing import Any

from facegui.evaluation.clusters import ClusterRate, ClusterRates, Promise
from facegui.evaluation.comparison import RATE, Comparison
from facegui.evaluation.figures import json_number
from facegui.evaluation.mistakes import Mistake, WrongLabel
from facegui.evaluation.reliability import Reliability
from facegui.evaluation.slices import Slice
from facegui.evaluation.study import PairTest, SearchTest, Study
from facegui.matching.operating_point import OperatingPoint
from facegui.matching.statement import statement

_COMPARED = ("eer", "fnmr", "fnir")


def study_json(study: Study) -> dict[str, Any]:
    """Return both tests, null where the people give none; undefined values are null."""
    return {
        "summary": study.summary,
        "notes": list(study.notes),
        "verification": pairs_json(study.pairs) if study.pairs else None,
        "identification": search_json(study.search) if study.search else None,
        "similarities": comparison_json(study.comparison) if study.comparison else None,
        **marked_json(study),
    }


def marked_json(study: Study) -> dict[str, Any]:
    """Return the pictures marked as wrongly labeled, and the figures without them, null if none."""
    without = study.without_marked
    return {
        "marked": [{"person": one.person, "picture": str(one.picture)} for one in study.marked],
        "without_marked": None
        if without is None
        else {
            "verification": without.pairs.report.as_json() if without.pairs else None,
            "identification": without.search.report.as_json() if without.search else None,
        },
    }


def pairs_json(test: PairTest) -> dict[str, Any]:
    """Return the keys of ``evaluate verification --json``, and where the errors are."""
    return {
        **test.report.as_json(),
        "own_threshold": json_number(test.point.threshold),
        "basis": list(statement(test.point, 0)),
        "slices": _slices(test.slices),
        "worst_people": _slices(test.worst_people),
        "reliability": _reliability(test.reliability) if test.reliability else None,
        "clusters": clusters_json(test.clusters) if test.clusters else None,
        "mistakes": _mistakes(test.mistakes),
    }


def search_json(test: SearchTest) -> dict[str, Any]:
    """Return the keys of ``evaluate identification --json``, with what a name needed."""
    return {
        **test.report.as_json(),
        "basis": [*statement(test.point, test.enrolled), *test.rules],
        "margin": json_number(test.point.margin),
        "raised": [
            {"beside": point.rival, "threshold": json_number(point.threshold)}
            for point in test.naming.raised
        ],
        "decisions": test.decisions,
        "place": _place(test.point),
        "claims": test.claims.as_json(),
        "clusters": clusters_json(test.clusters) if test.clusters else None,
        "mistakes": _mistakes(test.mistakes),
    }


def clusters_json(made: ClusterRates) -> dict[str, Any]:
    """Return false matches among people who look alike, the clusters worst first.

    ``people`` counts those for whom the goal holds, does not hold, and was not shown.
    """
    return {
        "threshold": json_number(made.threshold),
        "goal": made.goal,
        "said": [*made.said, *made.notes, made.explained],
        "people": {str(promise): made.people(promise) for promise in Promise},
        "whole": _cluster(made.whole),
        "within": _cluster(made.within),
        "worst": _cluster(made.worst),
        "clusters": [_cluster(one) for one in made.clusters],
    }


def _cluster(one: ClusterRate) -> dict[str, Any]:
    return {
        "people": one.people,
        "pairs": one.pairs,
        "false_matches": one.matches,
        "fmr": json_number(one.rate.value),
        "interval": one.rate.limits,
        "interval_of_all": [one.joint.low, one.joint.high],
        "goal": str(one.promise),
    }


def _place(point: OperatingPoint) -> dict[str, Any] | None:
    """Return what the place did to the threshold, null where nobody measured what places do."""
    if point.adjusted is None:
        return None
    return {
        "people": point.adjusted.people,
        "pairs": point.adjusted.pairs,
        "threshold_before": json_number(point.adjusted.before),
    }


def comparison_json(made: Comparison) -> dict[str, Any]:
    """Return the similarity functions side by side."""
    return {
        "rate": RATE,
        "said": made.said,
        "functions": [
            {
                "similarity": str(row.name),
                **{name: json_number(getattr(row, name).value) for name in _COMPARED},
                "intervals": {name: getattr(row, name).limits for name in _COMPARED},
                "gains": {name: [gain.low, gain.high] for name, gain in row.gains.items()},
            }
            for row in made.rows
        ],
    }


def _slices(found: Sequence[Slice]) -> list[dict[str, Any]]:
    return [
        {
            "title": one.title,
            "pairs": one.pairs,
            "people": one.people,
            "fnmr": json_number(one.fnmr.value),
            "fnmr_interval": one.fnmr.limits,
        }
        for one in found
    ]


def _reliability(measured: Reliability) -> dict[str, Any]:
    return {
        "error": measured.error,
        "brier": measured.brier,
        "uncertain": measured.uncertain,
        "uncertain_error": json_number(measured.uncertain_error),
        "bins": [
            {"said": one.said, "true": one.true, "share": one.share, "pairs": one.count}
            for one in measured.bins
        ],
    }


def _mistakes(found: Sequence[Mistake]) -> list[dict[str, Any]]:
    return [
        {
            "kind": str(one.kind),
            "first": str(one.first),
            "second": str(one.second),
            "first_person": one.first_person,
            "second_person": one.second_person,
            "score": json_number(one.score),
            "label": _label(one.label) if one.label else None,
        }
        for one in found
    ]


def _label(found: WrongLabel) -> dict[str, Any]:
    return {
        "doubt": str(found.doubt),
        "person": found.shown.person,
        "picture": str(found.shown.picture),
        "nearest_person": found.nearest.person,
        "nearest_picture": str(found.nearest.picture),
        "own_score": json_number(found.own),
        "other_score": json_number(found.other),
        "words": found.words,
    }
