"""Taking in people from pictures on disk: one folder a person, or one picture a person.

`planned` says who would come from where, `take` makes one sample (slow: in a worker), and
`PeopleImport` puts them into the gallery person by person and keeps the account.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from facegui.errors import FaceGuiError, UsageProblem
from facegui.gallery import Gallery, NewSample, Person, names
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.liveness_policy import Purpose
from facegui.matching.templates import Candidate
from facegui.matching.watchlist import Watchlist
from facegui.sources.file_kinds import looks_like_picture
from facegui.sources.picture import read_picture
from facegui.tasks.enroll import is_among, is_same_picture, lookalike, sample_of_picture
from facegui.tasks.same_files import same_files
from facegui.text import Sentence, say
from facegui.vision.engine import Engine
from facegui.vision.quality import QualityLimits

_ALREADY_THERE = say("This picture is already there.")
_JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT
_LITTER = frozenset({"thumbs.db", "desktop.ini"})
# What cameras and screenshots call their pictures: no name of anybody.
_CAMERA_NAME = re.compile(
    r"[\W\d_]*(img|dsc|dscn|dscf|pxl|pic|picture|photo|image|screenshot|scan)?[\W\d_]*"
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file and whose it is."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Skipped:
    """What was left out, and why in one sentence; ``known`` where it is in the gallery already."""

    path: Path
    reason: Sentence
    known: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """Who would be imported: a person's pictures stand together.

    ``loose`` counts pictures that lie directly in a chosen folder, of which it is a guess whether
    the folder or the file bears the name.
    """

    pictures: tuple[Picture, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    loose: int = 0
    by_folder: bool = False

    @property
    def people(self) -> int:
        """How many people that would be."""
        return len({names.key(picture.name) for picture in self.pictures})


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """A picture's sample, and the enrolled person it would be taken for, if there is one."""

    sample: NewSample
    likely: Candidate | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: pictures done of all, and who is next (empty at the end)."""

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
class Report:
    """What became of an import: names, how many pictures were kept, what was left out."""

    added: tuple[str, ...]
    extended: tuple[str, ...]
    pictures: int
    skipped: tuple[Skipped, ...]
    alike: tuple[Alike, ...]
    cancelled: bool


def planned(paths: Sequence[Path], *, by_folder: bool | None = None) -> Plan:
    """Return who would be imported from folders and picture files.

    In a chosen folder every folder is a person. Pictures that lie directly in it are all of one
    person, named like the folder (``by_folder``), or each of another, named like the file; None
    guesses: files that bear no names of their own belong to the folder. A picture that two people
    have, byte for byte, is left out: whose it is, nobody can tell.
    """
    pictures: list[Picture] = []
    skipped: list[Skipped] = []
    loose = 0
    guesses = []
    for path in paths:
        if not path.is_dir():
            _add(path, _file_name(path), pictures, skipped)
            continue
        direct, folders = _listed(path, skipped)
        together = _bears_one_name(path, direct) if by_folder is None else by_folder
        loose += len(direct)
        guesses += [together] if direct else []
        for file in direct:
            _add(file, _tidy(path.name) if together else _file_name(file), pictures, skipped)
        for folder in folders:
            for file in _files_below(folder, skipped):
                _add(file, _tidy(folder.name), pictures, skipped)
    grouped: dict[str, list[Picture]] = defaultdict(list)
    for picture in _of_one_person(pictures, skipped):
        grouped[names.key(picture.name)].append(picture)
    together = bool(guesses) and all(guesses)
    in_order = tuple(picture for group in grouped.values() for picture in group)
    return Plan(in_order, tuple(skipped), loose, together)


def take(
    picture: Picture,
    engine: Engine,
    limits: QualityLimits,
    watchlist: Watchlist,
    *,
    liveness: LivenessWatch | None = None,
) -> Taken:
    """Make the sample of one picture, which must look live where enrollment requires that.

    Raises InputProblem or NotLive with why it cannot be kept, LivenessUnavailable when none can.
    """
    if liveness is not None:
        liveness.require(Purpose.ENROLLMENT)
    frame = read_picture(picture.path, picture.path.name)
    candidature = sample_of_picture(frame, engine, limits, liveness=liveness)
    sample = replace(candidature.sample, origin=picture.path.name)
    return Taken(sample, lookalike(candidature, watchlist))


@dataclass(slots=True)
class _Account:
    added: dict[str, str] = field(default_factory=dict)  # names by person id
    extended: dict[str, str] = field(default_factory=dict)
    sample_ids: list[str] = field(default_factory=list)  # given to people who were there before
    pictures: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    alike: list[Alike] = field(default_factory=list)


class PeopleImport:
    """One import. Somebody is written when their last picture is done, each in one transaction.

    Ask for ``picture``, answer with ``keep`` or ``skip``, until it is None; then ``report``.
    ``consent`` is what everybody new agreed to, None for no record.
    """

    def __init__(self, plan: Plan, gallery: Gallery, *, consent: str | None = None) -> None:
        self._plan = plan
        self._gallery = gallery
        self._consent = consent
        self._at = 0
        self._waiting: list[tuple[Picture, Taken]] = []
        self._account = _Account(skipped=list(plan.skipped))
        self._cancelled = False

    @property
    def picture(self) -> Picture | None:
        """The picture to take next, None when there is no more."""
        if self._cancelled or self._at == len(self._plan.pictures):
            return None
        return self._plan.pictures[self._at]

    @property
    def progress(self) -> Progress:
        """How far it is."""
        picture = self.picture
        return Progress(self._at, len(self._plan.pictures), "" if picture is None else picture.name)

    def keep(self, taken: Taken) -> None:
        """Keep the picture asked for. Raises FaceGuiError when the gallery cannot be written."""
        picture = self._plan.pictures[self._at]
        self._waiting.append((picture, taken))
        self._go_on()

    def skip(self, problem: FaceGuiError) -> None:
        """Leave the picture asked for out."""
        picture = self._plan.pictures[self._at]
        self._account.skipped.append(Skipped(picture.path, problem.message))
        self._go_on()

    def cancel(self) -> None:
        """Stop; whoever is written already stays."""
        self._cancelled = True
        self._waiting.clear()

    def report(self) -> Report:
        """Return what became of it so far."""
        account = self._account
        return Report(
            tuple(account.added.values()),
            tuple(account.extended.values()),
            account.pictures,
            tuple(account.skipped),
            tuple(account.alike),
            self._cancelled,
        )

    def undo(self) -> None:
        """Erase everybody it added and every picture it gave to others."""
        self._gallery.remove_people(list(self._account.added))
        self._gallery.remove_samples(self._account.sample_ids)
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
                account.skipped.append(Skipped(picture.path, _ALREADY_THERE, known=True))
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
        if not kept:
            return
        if known is None:
            try:
                person = gallery.add_person(name, kept, consent=self._consent)
            except UsageProblem as problem:  # the name looks like another's
                account.skipped += [Skipped(one.path, problem.message) for one, _ in waiting]
                return
            account.added[person.id] = person.name
        else:
            person = known
            account.sample_ids += [one.id for one in gallery.add_samples(person.id, kept)]
            account.extended[person.id] = person.name
        account.pictures += len(kept)
        self._compare(person.id, person.name, [taken for _, taken in waiting])

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


def _of_one_person(pictures: Sequence[Picture], skipped: list[Skipped]) -> list[Picture]:
    """Return the pictures without those that lie in the folders of several people."""
    left_out: set[Path] = set()
    for same in same_files(picture.path for picture in pictures):
        owners = {names.key(one.name): one.name for one in pictures if one.path in same}
        if len(owners) > 1:
            left_out |= same
            reason = say(
                "{file} is the same picture for {names}, who cannot both be seen in it.",
                file=min(same).name,
                names=_all_of(list(owners.values())),
            )
            skipped.append(Skipped(min(same), reason))
    return [one for one in pictures if one.path not in left_out]


def _all_of(names_: Sequence[str]) -> str:
    """Say several names in a row."""
    said = names_[0]
    for name in names_[1:]:
        said = say("{names} and {name}", names=said, name=name)
    return said


def _add(path: Path, name: str, pictures: list[Picture], skipped: list[Skipped]) -> None:
    if not looks_like_picture(path):
        skipped.append(Skipped(path, say("{name} is not a picture.", name=path.name)))
        return
    try:
        pictures.append(Picture(names.normalized(name), path))
    except UsageProblem:
        reason = say(
            "{file} does not say whose picture it is: name the file after the person.",
            file=path.name,
        )
        skipped.append(Skipped(path, reason))


def _listed(folder: Path, skipped: list[Skipped]) -> tuple[list[Path], list[Path]]:
    """Files and folders directly in a folder, in the order a person would list them."""
    try:
        entries = sorted(
            (entry for entry in folder.iterdir() if not _is_litter(entry)),
            key=lambda entry: _natural(entry.name),
        )
    except OSError as error:
        skipped.append(
            Skipped(
                folder,
                say(
                    "The folder {name} cannot be read: {strerror}.",
                    name=folder.name,
                    strerror=error.strerror,
                ),
            )
        )
        return [], []
    # A link can lead back up, or to everybody at once, who would all be one person.
    links = [entry for entry in entries if entry.is_dir() and _is_link(entry)]
    for link in links:
        skipped.append(Skipped(link, say("{name} is a link to another folder.", name=link.name)))
    folders = [entry for entry in entries if entry.is_dir() and entry not in links]
    return [entry for entry in entries if not entry.is_dir()], folders


def _files_below(folder: Path, skipped: list[Skipped]) -> Iterator[Path]:
    files, folders = _listed(folder, skipped)
    if not files and not folders:
        skipped.append(Skipped(folder, say("The folder {name} is empty.", name=folder.name)))
    yield from files
    for inner in folders:
        yield from _files_below(inner, skipped)


def _is_link(folder: Path) -> bool:
    # On Windows a junction, which is no symbolic link, leads elsewhere as well.
    return folder.is_symlink() or getattr(folder.lstat(), "st_reparse_tag", 0) == _JUNCTION


def _is_litter(path: Path) -> bool:
    return path.name.startswith((".", "__MACOSX")) or path.name.lower() in _LITTER


def _bears_one_name(folder: Path, files: Sequence[Path]) -> bool:
    """Whether the pictures of a folder are numbered, not named, or all have one name."""
    own = [_file_name(file).casefold() for file in files if looks_like_picture(file)]
    nameless = not any(name and name != _tidy(folder.name).casefold() for name in own)
    return bool(own) and (nameless or (len(own) > 1 and len(set(own)) == 1))


def _file_name(path: Path) -> str:
    """Return the name a file's name stands for: "grace_hopper-2.jpg" is Grace Hopper.

    Empty for a number or what a camera calls its pictures.
    """
    bare = re.sub(r"([\s_-]*\(?\d+\)?)+$", "", path.stem)
    return "" if _CAMERA_NAME.fullmatch(bare.casefold()) else _tidy(bare)


def _tidy(text: str) -> str:
    text = re.sub(r"[\s_]+", " ", text).strip()
    if " " not in text:
        text = text.replace("-", " ")
    return re.sub(r"\b[^\W\d]", lambda found: found[0].upper(), text) if text.islower() else text


def _natural(text: str) -> list[tuple[int, int, str]]:
    parts = re.findall(r"\d+|\D+", text.casefold())
    return [(0, int(part), part) if part.isdecimal() else (1, 0, part) for part in parts]
