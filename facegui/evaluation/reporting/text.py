"""Reports as plain text tables for a terminal."""

from collections.abc import Sequence
from math import isfinite

from facegui.counted import counted_of
from facegui.evaluation.bootstrap import Interval, rate_name
from facegui.evaluation.figures import Figure
from facegui.evaluation.identification import IdentificationReport
from facegui.evaluation.verification import VerificationReport
from facegui.text import Sentence, say

_NONE = "–"
_HEADINGS = ("", "value", "95 % interval", "threshold")


def verification_text(report: VerificationReport) -> str:
    """Return the report in lines that end with a newline."""
    rows = [
        ("Accuracy, mean of folds", *cells(report.accuracy), _score(report.threshold)),
        ("  standard deviation", percent(report.accuracy_std), "", ""),
        *(
            (
                f"FNMR at FMR {rate_name(rate)}",
                *cells(figure),
                _score(report.threshold_at_fmr[rate]),
            )
            for rate, figure in report.fnmr_at_fmr.items()
        ),
        ("EER", *cells(report.eer), ""),
        ("AUC", _plain(report.auc.value), _limits(report.auc.interval), ""),
    ]
    counted = (
        f"{counted_of(report.pairs, 'pair')} ({report.mated:,} mated, {report.nonmated:,} "
        f"non-mated) of {counted_of(report.people, 'person')} in "
        f"{counted_of(report.pictures, 'picture')}"
    )
    failed = (
        f"Pictures without a face: {report.failed_to_acquire:,}; pairs counted as errors for it: "
        f"{report.failed_pairs:,}"
    )
    return _lines(counted, failed, table((_HEADINGS, *rows)), *report.unsupported)


def identification_text(report: IdentificationReport) -> str:
    """Return the report in lines that end with a newline."""
    own = _score(report.threshold)
    rows = [
        ("Names as the program gives them", "", "", ""),
        ("  FPIR, strangers named", *cells(report.fpir), own),
        ("  FNIR, enrolled people missed", *cells(report.fnir), own),
        ("Read off the curve of these data", "", "", ""),
        *(
            (
                f"  FNIR at FPIR {rate_name(rate)}",
                *cells(figure),
                _score(report.threshold_at_fpir[rate]),
            )
            for rate, figure in report.fnir_at_fpir.items()
        ),
        ("Right person at rank 1", *cells(report.rank1), ""),
    ]
    counted = (
        f"{counted_of(report.gallery_size, 'person')} enrolled, "
        f"{counted_of(report.mated_probes, 'picture of enrolled people')} of "
        f"{counted_of(report.mated_people, 'person')}, "
        f"{counted_of(report.nonmated_probes, 'probe')} of "
        f"{counted_of(report.strangers, 'stranger')}"
    )
    failed = (
        f"Pictures without a face: {report.failed_to_acquire:,}; people not enrolled for it: "
        f"{report.failed_enrollments:,}; both count as errors"
    )
    named = (
        f"At a goal of FPIR {percent(report.goal_fpir)}, of the mated probes: right name "
        f"{report.mated_named_right:,}, wrong name {report.mated_named_wrong:,}, not recognized "
        f"{report.mated_not_named:,}; strangers named: {report.strangers_named:,}"
    )
    return _lines(counted, failed, named, table((_HEADINGS, *rows)), *report.unsupported)


def table(rows: Sequence[Sequence[str]]) -> str:
    """Align ``rows`` of equally many cells: the first column to the left, others to the right."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    lines = []
    for first, *others in rows:
        aligned = (cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        lines.append("  ".join([first.ljust(widths[0]), *aligned]).rstrip())
    return "\n".join(lines)


def _lines(*parts: str) -> str:
    return "\n".join(parts) + "\n"


def cells(figure: Figure) -> tuple[str, str]:
    """Return a share and its interval."""
    limits = figure.interval
    if limits is None:
        return percent(figure.value), _NONE
    said = say("{low:.2f} – {high:.2f} %", low=100 * limits.low, high=100 * limits.high)
    return percent(figure.value), said


def percent(share: float) -> str:
    """Return a share with two decimals, a dash for an undefined one."""
    return say("{share:.2f} %", share=100 * share) if isfinite(share) else _NONE


def rate_percent(rate: float) -> Sentence:
    """Return a rate that is asked for, as short as it can be: "1 %", "0.2 %"."""
    return say("{rate:g} %", rate=round(100 * rate, 9))


def _plain(value: float) -> str:
    return f"{value:.5f}" if isfinite(value) else _NONE


def _score(score: float) -> str:
    return f"{score:.4f}" if isfinite(score) else _NONE


def _limits(interval: Interval | None) -> str:
    return _NONE if interval is None else f"{_plain(interval.low)} – {_plain(interval.high)}"
