"""What the window says about a face, in plain words. Qt only for the translation."""

from dataclasses import dataclass

from facegui.live.analysis import SeenFace
from facegui.matching.decision import Decision, Verdict, below
from facegui.matching.liveness import Liveness, LivenessState
from facegui.ui.link.sentences import ShownState, shown, word
from facegui.ui.parts import liveness_words, quality_words
from facegui.ui.theme.figures import filled, translator
from facegui.ui.widgets.chip import Tone
from facegui.vision.quality import Quality

_tr = translator("words")


@dataclass(frozen=True, slots=True)
class FaceText:
    """A face in words.

    ``title`` is the name or the word for the verdict, ``line`` a one-line reason, ``chip`` the word
    beside a name or the fault of a picture, ``tone`` that of the verdict, ``reasons`` one or two
    sentences with the scores. No state appears twice: without a name, a chip always means a fault.
    """

    title: str
    line: str
    chip: str
    tone: Tone
    reasons: str


def tell(seen: SeenFace, people: int) -> FaceText:
    """Return the words for a face, with ``people`` enrolled."""
    decision = seen.decision
    title = decision.name or word(ShownState.NOT_RECOGNIZED)
    if decision.verdict is Verdict.MATCH:
        line = _with_liveness(_score_line(decision), seen.liveness)
        return FaceText(title, line, word(ShownState.MATCH), "good", _match_reasons(decision))
    if decision.verdict is Verdict.POOR_QUALITY:
        return _poor(seen.quality, decision)
    if seen.liveness is not None and decision.awaits_liveness:
        return _held_back(seen.liveness)
    if decision.verdict is Verdict.UNSURE:
        return FaceText(
            word(ShownState.UNSURE),
            _unsure_line(decision),
            "",
            "warning",
            _unsure_reasons(decision),
        )
    if decision.verdict is Verdict.NOT_LIVE:
        return _not_live(decision, seen.liveness)
    return _not_recognized(decision, people)


def in_view(seconds: float) -> str:
    """Return for how long somebody has been in view."""
    if seconds < 60:
        return filled(_tr("In view for {s:.0f} s."), s=max(1.0, seconds))
    return filled(_tr("In view for {m:.0f} min."), m=seconds // 60)


def _not_recognized(decision: Decision, people: int) -> FaceText:
    if decision.expired:
        why = shown(decision.reasons[0])
        return FaceText(_tr("Expired"), why, _tr("Expired"), "warning", why)
    return FaceText(
        word(ShownState.NOT_RECOGNIZED),
        _closest_line(decision),
        "",
        "neutral",
        _stranger_reasons(decision, people),
    )


def _not_live(decision: Decision, liveness: Liveness | None) -> FaceText:
    why = shown(*decision.reasons) if liveness is None else liveness_words.tell(liveness).why
    line = _tr("This looks like a photo")
    return FaceText(word(ShownState.NOT_LIVE), line, "", "bad", why)


def _held_back(liveness: Liveness) -> FaceText:
    """Return why somebody whose score is high enough gets no name."""
    told = liveness_words.tell(liveness)
    if not liveness.settled and told.tone == "neutral":
        return FaceText(word(ShownState.WATCHING), _tr("One moment"), "", "neutral", told.why)
    if liveness.state is LivenessState.NOT_CHECKED:
        why = _tr("A name needs a living face, and that cannot be checked.")
        return FaceText(word(ShownState.UNSURE), told.words, "", "warning", f"{why} {told.why}")
    return FaceText(word(ShownState.UNSURE), told.words, "", "warning", told.why)


def _with_liveness(line: str, liveness: Liveness | None) -> str:
    """Put the liveness result, once known, before a line with scores."""
    if liveness is None or liveness.state is LivenessState.NOT_CHECKED or not liveness.settled:
        return line
    return f"{liveness_words.tell(liveness).words} · {line}"


def _score_line(decision: Decision) -> str:
    words = _tr("Score {score:.2f}, needs {needs:.2f}")
    return filled(words, score=decision.score or 0.0, needs=decision.threshold)


def _closest_line(decision: Decision) -> str:
    if decision.score is None:
        return _tr("Nobody is enrolled yet")
    words = _tr("Closest {score}, needs {needs:.2f}")
    return filled(words, score=_below(decision), needs=decision.threshold)


def _unsure_line(decision: Decision) -> str:
    if decision.score is not None and decision.score >= decision.threshold:
        return _tr("Looking once more")
    return _closest_line(decision)


def _poor(quality: Quality, decision: Decision) -> FaceText:
    title = word(ShownState.CANNOT_TELL)
    if not quality.faults:
        words = shown(*decision.reasons)
        return FaceText(title, words, "", "warning", words)
    worst = quality.faults[0]
    line, chip = quality_words.hint(worst.fault), quality_words.word(worst.fault)
    reasons = shown(*(fault.words for fault in quality.faults))
    return FaceText(title, line, chip, "warning", reasons)


def _unsure_reasons(decision: Decision) -> str:
    closest, next_ = decision.closest, decision.runner_up
    if closest is not None and next_ is not None and next_.score >= decision.threshold:
        words = _tr("{name} and {other} are too much alike to tell: {lead:.2f} apart.")
        lead = closest.score - next_.score
        return filled(words, name=closest.person.name, other=next_.person.name, lead=lead)
    # The next closest person does not matter here and may be a third one.
    return shown(*decision.reasons[:2])


def _match_reasons(decision: Decision) -> str:
    words = _tr("{score}.").format(score=_score_line(decision))
    if decision.runner_up is not None:
        words += " " + filled(_tr("Next closest {score:.2f}."), score=decision.runner_up.score)
    return words


def _stranger_reasons(decision: Decision, people: int) -> str:
    if decision.score is None:
        return shown(*decision.reasons)
    said = _below(decision)
    if people == 1 and decision.closest is not None:
        alone = _tr("Compared with {name}: {score}, needs {needs:.2f}.")
        name = decision.closest.person.name
        return filled(alone, name=name, score=said, needs=decision.threshold)
    words = _tr("Closest of {people:,} {people:person|people}: {score}, needs {needs:.2f}.")
    return filled(words, people=people, score=said, needs=decision.threshold)


def _below(decision: Decision) -> str:
    return shown(below(decision.score or 0.0, decision.threshold))
