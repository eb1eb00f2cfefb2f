"""A liveness self-test on one's own camera: oneself, a print, a phone, another screen.

Pure steps, ``state' = step(state, analysis)``. Each part shows one thing for a while; one look a
second is counted, so that few looks see the very same picture. The first half of a part's looks
proposes a threshold, the second half tells how often it errs: no rate rests on looks that chose the
threshold. Looks at one presentation are alike all the same, so the true rates may lie outside the
intervals.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from facegui.evaluation.liveness import LivenessReport, evaluate
from facegui.live.analysis import Analysis
from facegui.matching.liveness_policy import LivenessMode, admits
from facegui.vision.subject import prominent

LOOKS = 12
"""How many looks a part takes."""
_EVERY_S = 1.0
_SETTLE_S = 2.0  # a score is a fading mean, so what was shown before must fade first
_RATHER_LIVE = 0.05  # share of live looks that the threshold in force may reject
_LOWEST, _HIGHEST = 0.05, 0.95


class Part(StrEnum):
    """What is shown: the living person in several lights, or a kind of attack."""

    LIGHT = "light"
    DIM = "dim"
    SIDE = "side"
    PRINT = "print"
    PHONE = "phone"
    SCREEN = "screen"

    @property
    def attack(self) -> bool:
        """Whether it is an attack."""
        return self in (Part.PRINT, Part.PHONE, Part.SCREEN)


class NotCounted(StrEnum):
    """Why looks are not counted now."""

    NOBODY = "nobody"
    SEVERAL = "several"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class SelfTestLook:
    """A look: the passive score, and whether required mode would let the face pass."""

    score: float
    admitted: bool


@dataclass(frozen=True, slots=True)
class SelfTest:
    """Where the test stands. ``waits`` until somebody says that the thing is in view.

    ``problem`` says why looks are not counted now, None when they are.
    """

    part: Part | None = Part.LIGHT
    waits: bool = True
    looks: Mapping[Part, tuple[SelfTestLook, ...]] | None = None
    since_s: float | None = None
    looked_s: float | None = None
    track: int | None = None
    problem: NotCounted | None = None

    @property
    def taken(self) -> tuple[SelfTestLook, ...]:
        """Looks of the part under way."""
        return () if self.part is None else self.of(self.part)

    def of(self, part: Part) -> tuple[SelfTestLook, ...]:
        """Looks of a part, none when it was skipped."""
        return (self.looks or {}).get(part, ())

    @property
    def progress(self) -> float:
        """How much of the part has been seen, 0..1."""
        return min(1.0, len(self.taken) / LOOKS)

    def begin(self) -> "SelfTest":
        """Count from now on what is in view; what was counted of this part is dropped."""
        kept = {part: looks for part, looks in (self.looks or {}).items() if part != self.part}
        return replace(self, waits=False, looks=kept, since_s=None, looked_s=None, track=None)

    def next(self) -> "SelfTest":
        """Continue with the next part; a part that was not seen to its end is skipped."""
        if self.part is None:
            return self
        parts, looks = list(Part), dict(self.looks or {})
        if len(self.taken) < LOOKS:
            looks.pop(self.part, None)
        at = parts.index(self.part) + 1
        following = parts[at] if at < len(parts) else None
        return SelfTest(following, looks=looks)


def step(state: SelfTest, analysis: Analysis) -> SelfTest:
    """Take in one frame."""
    if state.waits or state.part is None or state.progress >= 1:
        return state
    now_s = analysis.frame.time_s
    meant = prominent([seen.face for seen in analysis.faces])
    if len(meant) != 1:
        problem = NotCounted.SEVERAL if meant else NotCounted.NOBODY
        return replace(state, problem=problem, since_s=None)
    seen = next(one for one in analysis.faces if one.face is meant[0])
    liveness = seen.liveness
    if liveness is None or liveness.score is None:
        return replace(state, problem=NotCounted.UNCHECKED)
    newest_s = state.since_s if state.looked_s is None else state.looked_s
    if newest_s is None or seen.track != state.track or now_s < newest_s:
        return replace(state, problem=None, since_s=now_s, looked_s=None, track=seen.track)
    last_s = newest_s + _SETTLE_S - _EVERY_S if state.looked_s is None else state.looked_s
    if now_s - last_s < _EVERY_S - 1e-6:
        return replace(state, problem=None)
    look = SelfTestLook(liveness.score, admits(LivenessMode.REQUIRED, liveness))
    looks = {**(state.looks or {}), state.part: (*state.taken, look)}
    return replace(state, problem=None, looks=looks, looked_s=now_s)


@dataclass(frozen=True, slots=True)
class SelfTestResult:
    """What the test found.

    ``in_force`` is measured on all looks at the threshold in force, ``proposal`` on the looks it
    was not chosen on; it is None where the one in force does as well or too little was shown.
    ``admitted`` is the share of each part's looks that required mode would let pass.
    """

    in_force: LivenessReport
    admitted: Mapping[Part, float]
    proposal: LivenessReport | None = None


def conclude(state: SelfTest, threshold: float) -> SelfTestResult | None:
    """Return the result, beside a threshold in force; None without a look at the living."""
    living = [look.score for part in _parts(state, attack=False) for look in state.of(part)]
    if not living:
        return None
    kinds = _parts(state, attack=True)
    attacks = {str(kind): [look.score for look in state.of(kind)] for kind in kinds}
    shown = [*_parts(state, attack=False), *kinds]
    admitted = {
        part: sum(look.admitted for look in state.of(part)) / len(state.of(part)) for part in shown
    }
    proposed = _propose(state, threshold)
    proposal = None if proposed is None else _measured(state, proposed)
    return SelfTestResult(evaluate(living, attacks, threshold), admitted, proposal)


def _measured(state: SelfTest, threshold: float) -> LivenessReport:
    living = _half(state, _parts(state, attack=False), first=False)
    attacks = {str(kind): _half(state, [kind], first=False) for kind in _parts(state, attack=True)}
    return evaluate(living, attacks, threshold)


def _propose(state: SelfTest, threshold: float) -> float | None:
    """Return a threshold from the first halves, None when the one in force does as well.

    Midway between the two where they do not overlap, else above all attacks. A lower one than in
    force is proposed only when the living need it: attacks that were not shown here may score
    higher than those that were.
    """
    kinds, lights = _parts(state, attack=True), _parts(state, attack=False)
    if not kinds or not lights:
        return None
    living = sorted(_half(state, lights, first=True))
    highest = max(_half(state, kinds, first=True))
    lowest = living[int(len(living) * _RATHER_LIVE)]
    if highest < threshold <= lowest:
        return None
    proposed = (highest + lowest) / 2 if highest < lowest else highest + 0.01
    proposed = round(min(max(proposed, _LOWEST), _HIGHEST), 2)
    return None if proposed == round(threshold, 2) else proposed


def _parts(state: SelfTest, *, attack: bool) -> Sequence[Part]:
    return [part for part in Part if part.attack is attack and state.of(part)]


def _half(state: SelfTest, parts: Sequence[Part], *, first: bool) -> list[float]:
    half = LOOKS // 2
    taken = slice(None, half) if first else slice(half, None)
    return [look.score for part in parts for look in state.of(part)[taken]]
