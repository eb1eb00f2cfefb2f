"""``facegui verify``: whether somebody is the person they claim to be."""

from argparse import Namespace

from facegui.commands.compare import STATUS
from facegui.commands.faces import answer, decision_json, place_json
from facegui.commands.output import Output
from facegui.commands.parsing import Commands, add_strictness, seconds
from facegui.commands.people import find_person
from facegui.commands.stream import Part, analyses
from facegui.errors import InputProblem, UsageProblem
from facegui.live.analysis import SeenFace
from facegui.live.opening import open_source
from facegui.matching.decision import Decision, Verdict
from facegui.matching.statement import statement
from facegui.tasks.enroll import NoFace, SeveralFaces
from facegui.tasks.verify import Verification, step
from facegui.workspace import Workspace


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("verify", "check a claimed identity against a picture or video", run)
    parser.add_argument("name", metavar="NAME", help="who they claim to be")
    parser.add_argument("source", metavar="IMAGE|VIDEO", help="also camera:0 or an address")
    parser.add_argument(
        "--seconds", type=seconds, metavar="N", help="how long to look at a video or camera"
    )
    add_strictness(parser)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Look until the claim is confirmed or the source ends."""
    person = find_person(workspace.gallery, arguments.name)
    watchlist = workspace.watchlist()
    analyzer = workspace.build_analyzer(watchlist)
    state = Verification(person.id)
    part = Part(seconds=arguments.seconds)
    source = open_source(arguments.source)
    for analysis in analyses(source, arguments.source, analyzer, part, output.note):
        if source.stills and state.frames:
            raise UsageProblem(
                f"{arguments.source} has several pictures.", "Name one picture or a video."
            )
        state = step(state, analysis, watchlist)
        if state.matched:
            break
    decided, seen = _result(state, arguments.source)
    output.document(
        {
            "claim": person.name,
            "source": arguments.source,
            "match": decided.verdict is Verdict.MATCH,
            **decision_json(decided),
            "basis": list(statement(watchlist.verification, 0)),
            "frames": state.frames,
            **place_json(seen.face),
            "quality": seen.quality.as_json(),
        }
    )
    output.say(f"{_said(decided, person.name)} {' '.join(decided.reasons)}")
    return STATUS.get(decided.verdict, 1)


def _result(state: Verification, source: str) -> tuple[Decision, SeenFace]:
    if state.decision is not None and state.seen is not None:
        return state.decision, state.seen
    if state.crowded:
        raise SeveralFaces(
            f"Several people are seen in {source}.",
            "Only the person who is checked may be in view: crop the picture or step aside.",
        )
    if not state.frames:
        raise InputProblem(f"{source} gave no picture.", "Check the source, or try another.")
    raise NoFace(
        f"No face was found in {source}.",
        "Use one in which the face is upright, lit and at least 30 pixels wide.",
    )


def _said(decided: Decision, name: str) -> str:
    match decided.verdict:
        case Verdict.MATCH:
            return f"Yes, this is {name}."
        case Verdict.NOT_RECOGNIZED:
            return f"No, this is not recognized as {name}."
        case _:
            return f"{answer(decided)}."
