"""``facegui demo``: one photograph enrolled, one clip recognized, no camera and no download."""

import tempfile
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from facegui.commands.output import Output
from facegui.commands.parsing import Commands, positive
from facegui.commands.sightings import Sightings
from facegui.commands.stream import StreamPart, analyses
from facegui.counted import counted_of
from facegui.live.analysis import Analysis
from facegui.sources.opening import DEMO, open_source
from facegui.tasks.demonstration import CONSENT, NAME, demonstration_draft
from facegui.tasks.enrollment import save
from facegui.text import say
from facegui.workspace import Workspace

# Where scripts/make_demo.py puts the two women; Collins is always on the right.
_COLLINS_COMES_S, _COLLINS_STANDS_S, _HOPPER_GONE_S = 4.4, 5.7, 9.7
_BETWEEN_PX = (800, 500)  # while Collins comes in, and then


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add(
        "demo", "enroll one bundled photograph and recognize it in a bundled clip", run
    )
    parser.add_argument(
        "--every", type=positive, default=2, metavar="N", help="look at every Nth frame (2)"
    )


@dataclass(slots=True)
class _Tally:
    """Frames in which Hopper was named, and names that somebody else was given."""

    hopper: int = 0
    wrong: int = 0

    def take(self, analysis: Analysis) -> None:
        named = [seen for seen in analysis.faces if seen.decision.name is not None]
        right = [
            seen
            for seen in named
            if seen.decision.name == NAME and _is_hopper(seen.face.center[0], analysis.frame.time_s)
        ]
        self.hopper += bool(right)
        self.wrong += len(named) - min(len(right), 1)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Enroll Grace Hopper, recognize her; 0 only if she was named and nobody else."""
    with _place(arguments, workspace) as place:
        engine = place.load_engine()
        if place.gallery.find(NAME) is None:
            save(place.gallery, demonstration_draft(engine, place.limits), CONSENT)
        output.say(f"Enrolled {NAME} from one photograph. Now the clip:")
        analyzer = place.build_analyzer(place.watchlist())
        sightings, tally, part = Sightings(), _Tally(), StreamPart(arguments.every)
        for analysis in analyses(open_source(DEMO), DEMO, analyzer, part, output.note):
            tally.take(analysis)
            same_face = analyzer.watchlist.at(analysis.place).one_person
            for line in sightings.take(analysis, same_face):
                output.say(line)
    for line in sightings.summary():
        output.say(line)
    worked = tally.hopper > 0 and not tally.wrong
    output.document(
        {
            "worked": worked,
            "frames": sightings.frames,
            "frames_with_name": tally.hopper,
            "wrong_names": tally.wrong,
        }
    )
    output.say(_verdict(tally))
    return 0 if worked else 1


@contextmanager
def _place(arguments: Namespace, workspace: Workspace) -> Iterator[Workspace]:
    """Return the data folder asked for, or a temporary one, with its key in it."""
    if arguments.data_dir is not None:
        yield workspace
        return
    with tempfile.TemporaryDirectory(prefix="facegui-demo-") as folder:
        place = Workspace(Path(folder), keyring_allowed=False)
        place.settings = workspace.settings
        try:
            yield place
        finally:
            place.close()


def _is_hopper(center_x: float, time_s: float) -> bool:
    if time_s < _COLLINS_COMES_S:
        return True
    coming, standing = _BETWEEN_PX
    if time_s < _COLLINS_STANDS_S:
        return center_x < coming
    return time_s < _HOPPER_GONE_S and center_x < standing


def _verdict(tally: _Tally) -> str:
    if tally.wrong:
        return say("It did not work: a wrong name was given {n} {n:time|times}.", n=tally.wrong)
    if not tally.hopper:
        return f"It did not work: {NAME} was not recognized."
    return (
        f"It works: {NAME} was recognized in {counted_of(tally.hopper, 'frame')}, "
        "and Eileen Collins, who is not enrolled, was never given a name."
    )
