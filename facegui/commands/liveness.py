"""``facegui liveness``: whether a living face is seen, or a picture of one."""

from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from facegui import plain
from facegui.commands.faces import clock, liveness_json, place_json
from facegui.commands.output import Output
from facegui.commands.parsing import Commands, add_sources
from facegui.commands.stream import StreamPart, analyses
from facegui.counted import counted_of
from facegui.errors import FaceGuiError, InputProblem
from facegui.live.analysis import Analysis
from facegui.live.analyzer import Analyzer
from facegui.matching.liveness import LivenessState
from facegui.matching.liveness_policy import LivenessPolicy
from facegui.sources.address import Address
from facegui.sources.opening import open_source
from facegui.tasks.presentation import Presentation, Presentations, live_share
from facegui.tasks.which_face import NoFace
from facegui.text import say
from facegui.workspace import Workspace

_WORDS = {
    LivenessState.LIVE: "Live",
    LivenessState.ATTACK: "Not live",
    LivenessState.UNSURE: "Unsure",
}

_RECORDING = "A recording was judged: what looks live in it need not have been before a camera."


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("liveness", "tell living faces from pictures and screens", run)
    add_sources(parser)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Look at one source after the other; one that cannot be used does not stop the rest."""
    watch = workspace.load_liveness()
    watch.require_model()
    watch.policy = LivenessPolicy()  # the command asks for liveness, whatever the settings say
    engine = workspace.load_engine()
    part = StreamPart(arguments.every, arguments.seconds)
    live, problems = True, list[FaceGuiError]()
    for source in arguments.sources:
        try:
            analyzer = workspace.build_analyzer(workspace.nobody(), engine, watch)
            found = _look(source, analyzer, part, output)
        except InputProblem as problem:
            if len(arguments.sources) == 1:
                raise
            problems.append(problem)
            output.problem(problem)
        else:
            live &= found.state is LivenessState.LIVE
    if problems:
        return max(problem.exit_status for problem in problems)
    return 0 if live else 1


def _look(address: Address, analyzer: Analyzer, part: StreamPart, output: Output) -> Presentations:
    """Report on the faces of one source. Raises NoFace when it shows none."""
    text = address.reveal()
    source, found = open_source(text), Presentations()
    stills = source.stills
    for analysis in analyses(source, text, analyzer, part, output.note):
        found = found.step(analysis)
        output.document(_line(analysis))
        if stills:
            for said in _still_lines(analysis):
                output.say(said)
    if found.state is None:
        raise NoFace(
            say("No face was found in {address}.", address=address),
            say("Use one in which the face is upright, lit and at least 30 pixels wide."),
        )
    output.document(_summary(address, found, live=source.live))
    for one in found.judged if not stills else ():
        output.say(_said(one))
    if not source.live:
        output.note(_RECORDING)
    return found


def _line(analysis: Analysis) -> dict[str, Any]:
    frame = analysis.frame
    return {
        "source": frame.source,
        "frame": frame.index,
        "time_s": round(frame.time_s, 3),
        "faces": [
            {
                **place_json(seen.face),
                "track": seen.track,
                "liveness": liveness_json(seen.liveness),
            }
            for seen in analysis.faces
        ],
        "stage_ms": {name: round(took, 2) for name, took in analysis.stage_ms.items()},
    }


def _summary(address: Address, found: Presentations, *, live: bool) -> dict[str, Any]:
    return {
        "source": str(address),
        "live": found.state is LivenessState.LIVE,
        "shown_by": "camera" if live else "recording",
        "state": str(found.state),
        "frames": found.frames,
        "live_share": round(live_share(found.every), 4),
        "presentations": [one.as_json() for one in found.every],
    }


def _still_lines(analysis: Analysis) -> Iterator[str]:
    source = plain.line(analysis.frame.source)
    if not analysis.faces:
        yield f"{source}: no face"
    for seen in analysis.faces:
        if seen.liveness is not None:
            yield f"{source}: {' '.join(seen.liveness.reasons)}"


def _said(one: Presentation) -> str:
    return (
        f"{clock(one.began_s)} to {clock(one.ended_s)}  {_WORDS[one.state]}: "
        f"live in {one.live_share:.0%} of {counted_of(len(one.states), 'frame')}"
    )
