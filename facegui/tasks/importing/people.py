"""Imports people from pictures on disk: one folder a person, or one picture a person.

`planned` says who would come from where, `take` makes one sample (slow, so in a worker), and
`PeopleImport` puts them into the gallery person by person and keeps the report.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import Gallery, NewSample, Person, names
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.liveness_policy import Purpose
from facegui.matching.templates import Candidate
from facegui.matching.watchlist import SearchGallery
from facegui.sources.picture import read_picture
from facegui.tasks.enroll import is_among, is_same_picture, lookalike, sample_of_picture
from facegui.tasks.importing.plan import ALREADY_THERE, ImportPlan, Picture, Skipped
from facegui.tasks.which_face import SeveralFaces
from facegui.text import Sentence, join, say
from facegui.vision.engine import Engine
from facegui.vision.quality import QualityLimits


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """A picture's sample, and the enrolled person it would be taken for, if there is one.

    ``face_note`` says which of several faces was taken, ``poor_note`` what could be better.
    """

    sample: NewSample
    likely: Candidate | None
    face_note: Sentence | None = None
    poor_note: Sentence | None = None


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """The progress of an import: pictures done and in all, and who is next (empty at the end)."""

    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True)
class Alike:
    """A newcomer who looks like somebody enrolled under another name."""

    name: str
    other: str
    score: float


@dataclass(frozen=True, slots=True)
class PicturesReport:
    """The result of an import: names, how many pictures were kept, what was left out.

    ``notes`` say which of several faces was taken, ``poor`` which kept pictures could be better.
    ``unclear`` are the pictures that were left out because several faces could be meant.
    """

    added: tuple[str, ...]
    extended: tuple[str, ...]
    pictures: int
    skipped: tuple[Skipped, ...]
    alike: tuple[Alike, ...]
    cancelled: bool
    notes: tuple[Sentence, ...] = ()
    poor: tuple[Sentence, ...] = ()
    unclear: tuple[Picture, ...] = ()


def take(
    picture: Picture,
    engine: Engine,
    limits: QualityLimits,
    watchlist: SearchGallery,
    *,
    liveness: LivenessWatch | None = None,
) -> Taken:
    """Make the sample of one picture, which must look live where enrollment requires that.

    Raises InputProblem or NotLive with the reason why it cannot be kept, LivenessUnavailable when
    no picture can.
    """
    if liveness is not None:
        liveness.require(Purpose.ENROLLMENT)
    frame = read_picture(picture.path, picture.path.name)
    candidate = sample_of_picture(
        frame, engine, limits, liveness=liveness, choice=picture.choice, once=True
    )
    sample = replace(candidate.sample, origin=picture.path.name)
    words = join(*(fault.words for fault in candidate.quality.faults))
    poor = say(
        "{file} was kept, though it could be better. {words}", file=frame.source, words=words
    )
    return Taken(
        sample,
        lookalike(candidate, watchlist),
        candidate.face_note,
        poor if candidate.quality.faults else None,
    )


@dataclass(slots=True)
class _Account:
    added: dict[str, str] = field(default_factory=dict)  # names by person id
    extended: dict[str, str] = field(default_factory=dict)
    sample_ids: list[str] = field(default_factory=list)  # added to people who were there before
    pictures: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    alike: list[Alike] = field(default_factory=list)
    notes: list[Sentence] = field(default_factory=list)
    poor: list[Sentence] = field(default_factory=list)
    unclear: list[Picture] = field(default_factory=list)


class PeopleImport:
    """One import. Each person is written in one transaction, when their last picture is done.

    Ask for ``picture``, answer with ``keep`` or ``skip``, until it is None; then ``report``.
    ``consent`` is what everybody new agreed to, None for no record.
    """

    def __init__(self, plan: ImportPlan, gallery: Gallery, *, consent: str | None = None) -> None:
        self._plan = plan
        self._gallery = gallery
        self._consent = consent
        self._at = 0
        self._waiting: list[tuple[Picture, Taken]] = []
        self._account = _Account(skipped=list(plan.skipped))
        self._cancelled = False
        self._columns = {names.key(one.name): one for one in plan.columns}
        self._former: list[Person] = []  # as they were before their line of the table

    @property
    def picture(self) -> Picture | None:
        """The picture to take next, None when there is no more."""
        if self._cancelled or self._at == len(self._plan.pictures):
            return None
        return self._plan.pictures[self._at]

    @property
    def progress(self) -> ImportProgress:
        """How far it is."""
        picture = self.picture
        return ImportProgress(
            self._at, len(self._plan.pictures), "" if picture is None else picture.name
        )

    def keep(self, taken: Taken) -> None:
        """Keep the picture asked for. Raises FaceGuiError when the gallery cannot be written."""
        picture = self._plan.pictures[self._at]
        self._waiting.append((picture, taken))
        self._go_on()

    def skip(self, problem: FaceGuiError) -> None:
        """Leave the picture asked for out."""
        picture = self._plan.pictures[self._at]
        self._account.skipped.append(Skipped(picture.path, problem.message))
        if isinstance(problem, SeveralFaces):
            self._account.unclear.append(picture)
        self._go_on()

    def cancel(self) -> None:
        """Stop; people already written stay."""
        self._cancelled = True
        self._waiting.clear()

    def report(self) -> PicturesReport:
        """Return the result so far."""
        account = self._account
        return PicturesReport(
            tuple(account.added.values()),
            tuple(account.extended.values()),
            account.pictures,
            tuple(account.skipped),
            tuple(account.alike),
            self._cancelled,
            tuple(account.notes),
            tuple(account.poor),
            tuple(account.unclear),
        )

    def undo(self) -> None:
        """Erase everybody it added and every picture it gave to others."""
        self._gallery.remove_people(list(self._account.added), taken_back=True)
        self._gallery.pictures.remove_several(self._account.sample_ids)
        self._gallery.membership.put_back(self._former)
        self._account = _Account()

    def _go_on(self) -> None:
        name = self._plan.pictures[self._at].name
        self._at += 1
        following = self.picture
        if self._waiting and (following is None or names.key(following.name) != names.key(name)):
            waiting, self._waiting = self._waiting, []
            self._write(name, waiting)

    def _write(self, name: str, waiting: list[tuple[Picture, Taken]]) -> None:
        account, gallery = self._account, self._gallery
        known = gallery.find(name)
        there = [] if known is None else [one.embedding for one in gallery.samples(known.id)]
        kept: list[NewSample] = []
        for picture, taken in waiting:
            if is_among(taken.sample, there):
                account.skipped.append(Skipped(picture.path, ALREADY_THERE, known=True))
                continue
            other = self._whose(taken, but_for=known)
            if other is not None:
                reason = say(
                    "{file} is the same picture that {name} is enrolled with.",
                    file=picture.path.name,
                    name=other,
                )
                account.skipped.append(Skipped(picture.path, reason))
                continue
            there.append(taken.sample.embedding)
            kept.append(taken.sample)
            account.notes += [] if taken.face_note is None else [taken.face_note]
            account.poor += [] if taken.poor_note is None else [taken.poor_note]
        if not kept:
            if known is not None:
                self._apply_columns(known)
            return
        if known is None:
            try:
                person = gallery.add_person(name, kept, consent=self._consent)
            except UsageProblem as problem:  # the name looks like another person's
                account.skipped += [Skipped(one.path, problem.message) for one, _ in waiting]
                return
            account.added[person.id] = person.name
        else:
            person = known
            account.sample_ids += [one.id for one in gallery.pictures.add(person.id, kept)]
            account.extended[person.id] = person.name
        self._apply_columns(person)
        account.pictures += len(kept)
        self._compare(person.id, person.name, [taken for _, taken in waiting])

    def _apply_columns(self, person: Person) -> None:
        """Give somebody the groups and the validity that the table says."""
        line = self._columns.get(names.key(person.name))
        if line is None:
            return
        self._former.append(person)
        membership = self._gallery.membership
        if line.groups is not None:
            membership.set_groups([person.id], line.groups)
        if line.says_valid:
            membership.set_validity([person.id], line.valid_from, line.valid_until)

    def _whose(self, taken: Taken, but_for: Person | None) -> str | None:
        """Return who else is enrolled with the very picture, None where nobody is."""
        likely = taken.likely
        if likely is None or (but_for is not None and likely.person.id == but_for.id):
            return None
        return likely.person.name if is_same_picture(taken.sample, likely, self._gallery) else None

    def _compare(self, person_id: str, name: str, taken: Sequence[Taken]) -> None:
        others = [one.likely for one in taken if one.likely and one.likely.person.id != person_id]
        closest = max(others, key=lambda one: one.score, default=None)
        if closest is not None:
            self._account.alike.append(Alike(name, closest.person.name, closest.score))
