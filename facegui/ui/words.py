"""What the window says about a face, in plain words. Qt only for the translation."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facegui.live.analysis import SeenFace
from facegui.matching.decision import Decision, Verdict
from facegui.ui.widgets.chip import Tone
from facegui.vision.quality import Fault


@dataclass(frozen=True, slots=True)
class Told:
    """A face in words.

    ``title`` is the name or "Not recognized", ``line`` one line of why, ``chip`` and ``tone`` the
    verdict, ``reasons`` one sentence or two.
    """

    title: str
    line: str
    chip: str
    tone: Tone
    reasons: str


def tell(seen: SeenFace, people: int) -> Told:
    """Return what is said of a face among ``people`` enrolled."""
    decision = seen.decision
    title = decision.name or _tr("Not recognized")
    if decision.verdict is Verdict.MATCH:
        return Told(title, _score_line(decision), _tr("Match"), "good", _match_reasons(decision))
    if decision.verdict is Verdict.POOR_QUALITY:
        faults = seen.quality.faults
        chip = _fault_word(faults[0].fault) if faults else _tr("Unclear")
        line = _tr(faults[0].hint) if faults else " ".join(decision.reasons)
        return Told(_tr("Cannot tell"), line, chip, "warning", " ".join(decision.reasons))
    if decision.verdict is Verdict.UNSURE:
        return Told(
            _tr("Not sure"),
            _unsure_line(decision),
            _tr("Unsure"),
            "warning",
            " ".join(decision.reasons),
        )
    if decision.verdict is Verdict.NOT_LIVE:
        return Told(
            title,
            _tr("This looks like a photo"),
            _tr("Not live"),
            "bad",
            " ".join(decision.reasons),
        )
    return Told(
        title,
        _closest_line(decision),
        _tr("Stranger"),
        "neutral",
        _stranger_reasons(decision, people),
    )


def in_view(seconds: float) -> str:
    """Say for how long somebody has been in view."""
    if seconds < 60:
        return _tr("In view for {s:.0f} s.").format(s=max(1.0, seconds))
    return _tr("In view for {m:.0f} min.").format(m=seconds // 60)


def _score_line(decision: Decision) -> str:
    words = _tr("Score {score:.2f}, needs {needs:.2f}")
    return words.format(score=decision.score or 0.0, needs=decision.threshold)


def _closest_line(decision: Decision) -> str:
    if decision.score is None:
        return _tr("Nobody is enrolled yet")
    words = _tr("Closest {score}, needs {needs:.2f}")
    return words.format(score=_below(decision.score, decision.threshold), needs=decision.threshold)


def _unsure_line(decision: Decision) -> str:
    if decision.score is not None and decision.score >= decision.threshold:
        return _tr("Looking once more")
    return _closest_line(decision)


def _match_reasons(decision: Decision) -> str:
    words = _score_line(decision) + "."
    if decision.runner_up is not None:
        words += " " + _tr("Next closest {score:.2f}.").format(score=decision.runner_up.score)
    return words


def _stranger_reasons(decision: Decision, people: int) -> str:
    if decision.score is None:
        return _tr("Nobody is enrolled yet.")
    said = _below(decision.score, decision.threshold)
    if people == 1 and decision.closest is not None:
        words = _tr("Compared with {name}: {score}, needs {needs:.2f}.")
        name = decision.closest.person.name
        return words.format(name=name, score=said, needs=decision.threshold)
    words = _tr("Closest of {people:,} people: {score}, needs {needs:.2f}.")
    return words.format(people=people, score=said, needs=decision.threshold)


def _below(score: float, needs: float) -> str:
    """Two decimals that never read as if the score had reached what it needs."""
    return f"{min(score, needs - 0.01):.2f}" if f"{score:.2f}" == f"{needs:.2f}" else f"{score:.2f}"


def _fault_word(fault: Fault) -> str:
    return {
        Fault.TOO_SMALL: _tr("Too far away"),
        Fault.TOO_DARK: _tr("Too dark"),
        Fault.TOO_BRIGHT: _tr("Too bright"),
        Fault.BLURRED: _tr("Blurred"),
        Fault.TURNED_AWAY: _tr("Turned away"),
        Fault.PARTLY_OUTSIDE: _tr("Cut off"),
    }[fault]


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
