"""A study as plain values for JSON."""

from collections.abc import Sequence
from typing import Any

from facegui.evaluation.figures import json_number
from facegui.evaluation.mistakes import Mistake
from facegui.evaluation.reliability import Reliability
from facegui.evaluation.slices import Slice
from facegui.evaluation.study import PairTest, SearchTest, Study
from facegui.matching.statement import statement


def study_json(study: Study) -> dict[str, Any]:
    """Return both tests, null where the people give none; undefined values are null."""
    return {
        "summary": study.summary,
        "notes": list(study.notes),
        "verification": _pairs(study.pairs) if study.pairs else None,
        "identification": _search(study.search) if study.search else None,
    }


def _pairs(test: PairTest) -> dict[str, Any]:
    return {
        **test.report.as_json(),
        "own_threshold": json_number(test.point.threshold),
        "basis": list(statement(test.point, 0)),
        "slices": _slices(test.slices),
        "worst_people": _slices(test.worst_people),
        "reliability": _reliability(test.reliability) if test.reliability else None,
        "mistakes": _mistakes(test.mistakes),
    }


def _search(test: SearchTest) -> dict[str, Any]:
    return {
        **test.report.as_json(),
        "basis": list(statement(test.point, test.report.gallery_size)),
        "mistakes": _mistakes(test.mistakes),
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
        }
        for one in found
    ]
