"""How liveness affects a decision, by the purpose of looking at a face."""

from dataclasses import dataclass, replace
from enum import StrEnum

from facegui.errors import FaceGuiError, InputProblem
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness import INSTALL_HINT, Liveness, LivenessState, unchecked
from facegui.text import Sentence, join, say

RECORDED = say("Life cannot be shown by a recording.")


class Purpose(StrEnum):
    """The purpose of looking at a face."""

    VERIFICATION = "verification"
    IDENTIFICATION = "identification"
    ENROLLMENT = "enrollment"


_NAMES = {
    Purpose.VERIFICATION: say("verification"),
    Purpose.IDENTIFICATION: say("identification"),
    Purpose.ENROLLMENT: say("enrollment"),
}


class LivenessMode(StrEnum):
    """How liveness affects a decision."""

    OFF = "off"
    OBSERVE = "observe"
    REQUIRED = "required"


class LivenessUnavailable(FaceGuiError):
    """Liveness is required and cannot be checked; ``problem`` says why, None without a model."""

    def __init__(self, purpose: Purpose, problem: FaceGuiError | None = None) -> None:
        why = (
            say("its model is not installed.")
            if problem is None
            else say("its model cannot be used.")
        )
        repair = INSTALL_HINT if problem is None else join(problem.message, problem.hint)
        name = _NAMES[purpose]
        super().__init__(
            say("Liveness is required for {purpose}, but {why}", purpose=name, why=why),
            say(
                "{repair} Or set liveness for {purpose} to observe or off.",
                repair=repair,
                purpose=name,
            ),
        )


class LifeNotShown(InputProblem):
    """Liveness is required, and the source is a file, a folder or a picture."""

    def __init__(self, purpose: Purpose) -> None:
        super().__init__(
            RECORDED,
            say(
                "Use a camera or a stream, or set liveness for {purpose} to observe or off.",
                purpose=_NAMES[purpose],
            ),
        )


class LivenessNotChecked(InputProblem):
    """Only liveness was asked for, and it cannot be checked; ``problem`` as above."""

    def __init__(self, problem: FaceGuiError | None = None) -> None:
        super().__init__(*unchecked(problem))


@dataclass(frozen=True, slots=True)
class LivenessPolicy:
    """The mode for each purpose."""

    verification: LivenessMode = LivenessMode.OBSERVE
    identification: LivenessMode = LivenessMode.OBSERVE
    enrollment: LivenessMode = LivenessMode.OBSERVE

    def mode(self, purpose: Purpose) -> LivenessMode:
        """Return the mode in force for a purpose."""
        return {
            Purpose.VERIFICATION: self.verification,
            Purpose.IDENTIFICATION: self.identification,
            Purpose.ENROLLMENT: self.enrollment,
        }[purpose]

    @property
    def off(self) -> bool:
        """Whether liveness is off for every purpose."""
        return all(self.mode(purpose) is LivenessMode.OFF for purpose in Purpose)

    def only(self, purpose: Purpose) -> "LivenessPolicy":
        """Return the policy with all other purposes off."""
        modes = {str(one): LivenessMode.OFF for one in Purpose if one is not purpose}
        return replace(self, **modes)

    def require_camera(self, purpose: Purpose, *, live: bool) -> None:
        """Raise LifeNotShown when the purpose requires liveness of a source that is not live."""
        if self.mode(purpose) is LivenessMode.REQUIRED and not live:
            raise LifeNotShown(purpose)

    def require_model(
        self, purpose: Purpose, *, installed: bool, problem: FaceGuiError | None = None
    ) -> None:
        """Raise LivenessUnavailable when the purpose requires a missing or damaged model."""
        if self.mode(purpose) is LivenessMode.REQUIRED and not installed:
            raise LivenessUnavailable(purpose, problem)


def admits(mode: LivenessMode, liveness: Liveness | None) -> bool:
    """Whether a mode admits a face; where liveness is required, only one known to be live."""
    if mode is not LivenessMode.REQUIRED:
        return True
    if liveness is None or liveness.recording:
        return False
    return liveness.state is LivenessState.LIVE and liveness.settled


def guarded(decision: Decision, liveness: Liveness | None, mode: LivenessMode) -> Decision:
    """Return a decision after liveness (None: not looked at) has been taken into account.

    Where liveness is required, a settled attack is `Verdict.NOT_LIVE` whomever it resembles, and no
    name is given before the face is known to be live. Everything else is unchanged.
    """
    if admits(mode, liveness):
        return decision
    if liveness is None:
        return held_back(decision, (say("Liveness was not checked."),))
    if liveness.state is LivenessState.ATTACK and liveness.settled:
        return refused(decision, liveness.reasons)
    told = (RECORDED, *liveness.reasons) if liveness.recording else liveness.reasons
    held = held_back(decision, told)
    return held if held is decision else replace(held, awaits_liveness=True)


def refused(decision: Decision, reasons: tuple[Sentence, ...]) -> Decision:
    """Return the decision for a face that is not live, with the reasons."""
    words = (*reasons, *decision.reasons)
    return replace(decision, verdict=Verdict.NOT_LIVE, person=None, reasons=words)


def held_back(decision: Decision, reasons: tuple[Sentence, ...]) -> Decision:
    """Return a decision without its name; its reasons say what the name waits for."""
    if decision.verdict is not Verdict.MATCH:
        return decision
    words = (*reasons, *decision.reasons)
    return replace(decision, verdict=Verdict.UNSURE, person=None, reasons=words)
