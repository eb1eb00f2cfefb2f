"""Reports as plain text tables for a terminal."""

from collections.abc import Callable, Sequence
from math import isfinite

from facegui.evaluation.bootstrap import Interval, rate_name
from facegui.evaluation.figures import Figure
from facegui.evaluation.identification import IdentificationReport
from facegui.evaluation.verification import VerificationReport

_NONE = "–"
_HEADINGS = ("", "value", "95 % interval", "threshold")


def verification_text(report: VerificationReport) -> str:
    """Return the report in lines that end with a newline."""
    rows = [
        ("Accuracy, mean of folds", *_cells(report.accuracy), _score(report.threshold)),
        ("  standard deviation", _percent(report.accuracy_std), "", ""),
        *(
            (
                f"FNMR at FMR {rate_name(rate)}",
                *_cells(figure),
                _score(report.threshold_at_fmr[rate]),
            )
            for rate, figure in report.fnmr_at_fmr.items()
        ),
        ("EER", *_cells(report.eer), ""),
        ("AUC", _plain(report.auc.value), _limits(report.auc.interval, _plain), ""),
    ]
    counted = (
        f"{report.pairs:,} pairs ({report.mated:,} mated, {report.nonmated:,} non-mated) of "
        f"{report.people:,} people in {report.pictures:,} pictures"
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
        ("Operating point of the program", "", "", ""),
        ("  FPIR, strangers named", *_cells(report.fpir), own),
        ("  FNIR, enrolled people missed", *_cells(report.fnir), own),
        ("Read off the curve of these data", "", "", ""),
        *(
            (
                f"  FNIR at FPIR {rate_name(rate)}",
                *_cells(figure),
                _score(report.threshold_at_fpir[rate]),
            )
            for rate, figure in report.fnir_at_fpir.items()
        ),
        ("Right person at rank 1", *_cells(report.rank1), ""),
    ]
    counted = (
        f"{report.gallery_size:,} people enrolled, {report.mated_probes:,} mated probes of "
        f"{report.mated_people:,} people, {report.nonmated_probes:,} probes of "
        f"{report.strangers:,} strangers"
    )
    failed = (
        f"Pictures without a face: {report.failed_to_acquire:,}; people not enrolled for it: "
        f"{report.failed_enrollments:,}; both count as errors"
    )
    named = (
        f"At a goal of FPIR {_percent(report.goal_fpir)}, of the mated probes: right name "
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


def _cells(figure: Figure) -> tuple[str, str]:
    return _percent(figure.value), _limits(figure.interval, _percent)


def _percent(share: float) -> str:
    return f"{100 * share:.2f} %" if isfinite(share) else _NONE


def _plain(value: float) -> str:
    return f"{value:.5f}" if isfinite(value) else _NONE


def _score(score: float) -> str:
    return f"{score:.4f}" if isfinite(score) else _NONE


def _limits(interval: Interval | None, as_text: Callable[[float], str]) -> str:
    if interval is None:
        return _NONE
    return f"{as_text(interval.low).removesuffix(' %')} – {as_text(interval.high)}"
