"""From tracks to visits: who was at a camera, from when to when, with which decision.

This is the only place that tells when somebody was seen: the history, who was seen today and when a
person was last seen are all made from visits. A face that is lost and found again within half a
minute, or whose name comes late, is still one visit, and a name that only flashed up is none.
"""

import secrets
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import numpy as np

from facegui.gallery.types import Sighting
from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness import Liveness, LivenessState
from facegui.matching.liveness_policy import LivenessMode, admits
from facegui.matching.watchlist import SameFace
from facegui.text import Sentence
from facegui.vision.quality import Quality
from facegui.vision.types import Face, Floats, Frame, Pixels

_GAP = timedelta(seconds=30)
_OVERLAP = timedelta(seconds=0.5)  # a track may be dropped just after the next one has begun
_SHORTEST = timedelta(seconds=1)
_FEWEST_LOOKS = 3
_LONGEST_STEP_S = 1.0  # between two looks; a longer time is a stall, or the clock was set
# A name, or "not live", counts once it has lasted this long, for this share of the decisions.
_STANDS_S = 1.0
_STANDS_SHARE = 0.25
_NO_TRACK = -1
_CLEARER = 1.1  # a new picture must be better by this factor
_REACH = 0.35  # surroundings on each side of a picture, in face sizes


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """One decision about a face: how long it held, and at its closest.

    ``liveness`` is its state by then, "recording" for what looks live in one, None where it is off.
    ``live_s`` is how long the face was certainly live, up to its last look.
    """

    decision: Decision
    seconds: float
    quality: Quality | None = None
    liveness: str | None = None
    live_s: float = 0.0
    live: bool = False

    @property
    def key(self) -> tuple[Verdict, str]:
        """What makes two outcomes the same."""
        return _key(self.decision)


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """A face being seen, or seen a moment ago.

    ``picture`` is its clearest square cut-out so far, BGR and read-only; ``embedding`` (D,) is the
    mean of its looks and ``sure`` (D,) that of the sure ones, in memory only. ``attacked`` says
    that it was certainly not live at some look, ``last`` is the outcome of the last one.
    """

    id: str
    track: int
    began_at: datetime
    seen_at: datetime
    source: str
    looks: int = 0
    outcomes: tuple[Outcome, ...] = ()
    embedding: Floats | None = field(default=None, repr=False)
    sure: Floats | None = field(default=None, repr=False)
    picture: Pixels | None = field(default=None, repr=False)
    clarity: float = 0.0
    attacked: bool = False
    last: tuple[Verdict, str] | None = None

    @property
    def shown_live(self) -> bool:
        """Whether its outcome held for a face that was certainly live, up to now.

        Both must have held together for a second: what a face showed before it was exchanged does
        not count.
        """
        outcome = self.outcome
        live = outcome.live and outcome.live_s >= _STANDS_S
        return live and not self.attacked and self.last == outcome.key

    @property
    def outcome(self) -> Outcome:
        """The outcome of the visit."""
        judged = [one for one in self.outcomes if one.key[0] in _DECISIVE]
        for verdict in (Verdict.NOT_LIVE, Verdict.MATCH):
            said = [one for one in judged if one.key[0] is verdict]
            longest = max(said, key=lambda one: one.seconds, default=None)
            if longest is not None and _stands(longest, judged):
                return longest
        others = [one for one in judged if one.key[0] is not Verdict.MATCH]
        unsure = [one for one in self.outcomes if one.key[0] is Verdict.UNSURE]
        return max(others or unsure or self.outcomes, key=lambda one: one.seconds)

    @property
    def person_id(self) -> str | None:
        """The person it was recognized as."""
        person = self.outcome.decision.person
        return None if person is None else person.person.id

    @property
    def worth_keeping(self) -> bool:
        """Whether it was more than a glimpse."""
        if self.looks < _FEWEST_LOOKS or self.seen_at - self.began_at < _SHORTEST:
            return False
        verdict = self.outcome.decision.verdict
        # A name that did not last long enough to be believed is not a decision.
        return verdict is not Verdict.MATCH or _stands(self.outcome, self.outcomes)

    def sighting(self, why: tuple[str, ...] = ()) -> Sighting:
        """Return the history entry; ``why`` explains it without naming anybody."""
        decision = self.outcome.decision
        closest, runner_up = decision.closest, decision.runner_up
        faults: tuple[Sentence, ...] = ()
        if decision.verdict is Verdict.POOR_QUALITY:
            faults = decision.reasons
        elif decision.verdict is Verdict.NOT_LIVE:
            # The reasons after the first name the people whom the face resembles.
            faults = decision.reasons[:1]
        return Sighting(
            id=self.id,
            person_id=self.person_id,
            began_at=self.began_at,
            ended_at=self.seen_at,
            verdict=str(decision.verdict),
            threshold=decision.threshold,
            score=decision.score,
            closest_id=None if closest is None else closest.person.id,
            runner_up_id=None if runner_up is None else runner_up.person.id,
            runner_up_score=None if runner_up is None else runner_up.score,
            faults=faults,
            source=self.source,
            why=why,
            liveness=self.outcome.liveness,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Visits:
    """Everybody at one source, in view or just gone."""

    visits: tuple[Visit, ...] = ()

    def step(
        self, analysis: Analysis, now: datetime, *, source: str, same_face: SameFace
    ) -> "tuple[Visits, tuple[Visit, ...]]":
        """Take in one analysis at the time ``now``; also return the visits that are over.

        ``same_face`` tells whether two means of looks are of one face. Visits at another source are
        over. Stills are passed over: they are not seen at a time.
        """
        left = [visit for visit in self.visits if visit.source != source]
        if left:
            fresh_start = Visits(tuple(one for one in self.visits if one not in left))
            visits, over = fresh_start.step(analysis, now, source=source, same_face=same_face)
            return visits, (*_kept(left), *over)
        followed = {seen.track: seen for seen in analysis.faces if seen.track is not None}
        known = {visit.track: visit for visit in self.visits}
        fresh = [
            _looked(known.get(track) or _begun(track, now, source), seen, analysis.frame, now)
            for track, seen in followed.items()
        ]
        gone = [visit for visit in self.visits if visit.track not in followed]
        return Visits(tuple(_joined(gone, fresh, same_face))).over(now)

    def over(self, now: datetime) -> "tuple[Visits, tuple[Visit, ...]]":
        """Return what goes on and what has been out of sight for too long."""
        lasting = [visit for visit in self.visits if abs(now - visit.seen_at) <= _GAP]
        ended = [visit for visit in self.visits if abs(now - visit.seen_at) > _GAP]
        return Visits(tuple(lasting)), _kept(ended)

    def end(self) -> "tuple[Visits, tuple[Visit, ...]]":
        """End all visits: the source was left."""
        return Visits(), _kept(self.visits)

    def restart(self) -> "Visits":
        """Continue with new tracks: the source was opened again and counts from the start."""
        return Visits(tuple(replace(visit, track=_NO_TRACK) for visit in self.visits))

    def renew(self, person_ids: Collection[str]) -> "tuple[Visits, tuple[Visit, ...]]":
        """Continue with another gallery, which has these people.

        A person who was not recognized begins a new visit, since they may be enrolled now.
        """
        lasting = tuple(visit for visit in self.visits if visit.person_id in person_ids)
        ended = [visit for visit in self.visits if visit.person_id is None]
        return Visits(lasting), _kept(ended)


_DECISIVE = (Verdict.MATCH, Verdict.NOT_RECOGNIZED, Verdict.NOT_LIVE)


def _key(decision: Decision) -> tuple[Verdict, str]:
    person = decision.person
    return decision.verdict, "" if person is None else person.person.id


def _stands(outcome: Outcome, among: Collection[Outcome]) -> bool:
    decided = sum(one.seconds for one in among if one.key[0] in _DECISIVE)
    return outcome.seconds >= max(_STANDS_S, _STANDS_SHARE * decided)


def _begun(track: int, now: datetime, source: str) -> Visit:
    return Visit(secrets.token_hex(16), track, now, now, source)


def _looked(visit: Visit, seen: SeenFace, frame: Frame, now: datetime) -> Visit:
    passed = min(max(0.0, (now - visit.seen_at).total_seconds()), _LONGEST_STEP_S)
    mean = seen.track_embedding
    visit = replace(
        visit,
        seen_at=max(now, visit.seen_at),
        looks=visit.looks + 1,
        outcomes=_added(visit.outcomes, _outcome(seen, passed)),
        attacked=visit.attacked or _is_attack(seen.liveness),
        last=_key(seen.decision),
        embedding=mean if mean is not None and mean.any() else visit.embedding,
        sure=seen.sure_embedding if seen.sure_embedding is not None else visit.sure,
    )
    clarity = (0.1 + seen.quality.weight) * min(seen.face.width, 200.0)
    if visit.picture is None or clarity > _CLEARER * visit.clarity:
        return replace(visit, picture=_cut(frame, seen.face), clarity=clarity)
    return visit


def _outcome(seen: SeenFace, passed: float) -> Outcome:
    live = admits(LivenessMode.REQUIRED, seen.liveness)
    live_s = passed if live else 0.0
    return Outcome(seen.decision, passed, seen.quality, _liveness(seen.liveness), live_s, live)


def _is_attack(said: Liveness | None) -> bool:
    return said is not None and said.state is LivenessState.ATTACK and said.settled


def _liveness(said: Liveness | None) -> str | None:
    if said is None:
        return None
    return "recording" if said.recording and said.state is LivenessState.LIVE else str(said.state)


def _added(outcomes: tuple[Outcome, ...], more: Outcome) -> tuple[Outcome, ...]:
    for at, outcome in enumerate(outcomes):
        if outcome.key == more.key:
            best = max(outcome, more, key=lambda one: one.decision.score or -1.0)
            seconds = outcome.seconds + more.seconds
            live_s = outcome.live_s + more.live_s if more.live else 0.0
            longer = replace(
                best, seconds=seconds, liveness=more.liveness, live_s=live_s, live=more.live
            )
            return (*outcomes[:at], longer, *outcomes[at + 1 :])
    return (*outcomes, more)


def _joined(gone: list[Visit], fresh: list[Visit], same_face: SameFace) -> list[Visit]:
    """Join a visit that began where another ended to that one."""
    left, here = list(gone), []
    for visit in fresh:
        before = next((one for one in left if _goes_on(one, visit, same_face)), None)
        if before is not None:
            left.remove(before)
        here.append(visit if before is None else _one_visit(before, visit))
    return left + here


def _goes_on(before: Visit, visit: Visit, same_face: SameFace) -> bool:
    if before.seen_at > visit.began_at + _OVERLAP:
        return False
    if visit.began_at - before.seen_at > _GAP:  # nothing was analyzed meanwhile
        return False
    names = before.person_id, visit.person_id
    if before.track == visit.track or None not in names:
        return before.track == visit.track or names[0] == names[1]
    decided = [one.outcome.decision.verdict in _DECISIVE for one in (before, visit)]
    if all(decided) and names[0] != names[1]:
        return False
    one, other = (each.embedding if each.sure is None else each.sure for each in (before, visit))
    # Of different sizes if the encoder was changed meanwhile.
    if one is None or other is None or one.shape != other.shape:
        return False
    return same_face(one, other)


def _one_visit(before: Visit, visit: Visit) -> Visit:
    outcomes = before.outcomes
    for outcome in visit.outcomes:
        outcomes = _added(outcomes, outcome)
    clearer = max(before, visit, key=lambda one: one.clarity)
    return replace(
        visit,
        id=before.id,
        began_at=before.began_at,
        looks=before.looks + visit.looks,
        outcomes=outcomes,
        picture=clearer.picture,
        clarity=clearer.clarity,
        attacked=before.attacked or visit.attacked,
    )


def _kept(visits: Collection[Visit]) -> tuple[Visit, ...]:
    return tuple(visit for visit in visits if visit.worth_keeping)


def _cut(frame: Frame, face: Face) -> Pixels:
    """Copy the square around a face, so that the frame itself can be released."""
    size = max(face.width, float(face.box[3] - face.box[1])) * (1 + 2 * _REACH)
    side = max(1, min(round(size), frame.width, frame.height))
    x, y = face.center
    left = min(max(0, round(x - side / 2)), frame.width - side)
    top = min(max(0, round(y - side / 2)), frame.height - side)
    cut = np.ascontiguousarray(frame.pixels[top : top + side, left : left + side])
    cut.flags.writeable = False
    return cut
