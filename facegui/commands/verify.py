"""``facegui verify``: whether somebody is the person they claim to be."""

import secrets
from argparse import Namespace
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from facegui.commands.compare import STATUS
from facegui.commands.faces import answer, decision_json, liveness_json, place_json
from facegui.commands.output import Output
from facegui.commands.parsing import (
    Commands,
    add_face,
    add_liveness,
    add_similarity,
    add_strictness,
    seconds,
)
from facegui.commands.people.finding import find_person
from facegui.commands.stream import StreamPart, analyses, require_camera
from facegui.errors import InputProblem, UsageProblem
from facegui.gallery.types import FILES
from facegui.live.analysis import SeenFace
from facegui.live.analyzer import Analyzer
from facegui.live.liveness_watch import LivenessWatch
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness_policy import LivenessMode, Purpose
from facegui.matching.statement import statement
from facegui.matching.watchlist import SearchGallery
from facegui.sources.address import Address
from facegui.sources.opening import open_source
from facegui.tasks.challenge.challenge import WHY, Challenge, new_challenge
from facegui.tasks.challenge.movements import LEANS, NODS, SIDEWAYS, TURNS
from facegui.tasks.explanation import Explainer, probe_of
from facegui.tasks.privacy.claims import note_claim
from facegui.tasks.verify import Verification, step
from facegui.tasks.which_face import (
    HINT,
    NoFace,
    SeveralFaces,
    require_one_picture,
    with_meant_face,
)
from facegui.text import Sentence, say
from facegui.workspace import Workspace

_MOVEMENTS = {"turns": TURNS, "sideways": SIDEWAYS, "nods": NODS, "leans": LEANS}


def add_to(commands: Commands) -> None:
    """Declare the command."""
    parser = commands.add("verify", "check a claimed identity against a picture or video", run)
    parser.add_argument("name", metavar="NAME", help="who they claim to be")
    parser.add_argument(
        "source", metavar="IMAGE|VIDEO", type=Address, help="also camera:0 or an address"
    )
    parser.add_argument(
        "--seconds", type=seconds, metavar="N", help="how long to look at a video or camera"
    )
    parser.add_argument(
        "--challenge", action="store_true", help="the person must make movements drawn by lot"
    )
    parser.add_argument(
        "--movements",
        choices=_MOVEMENTS,
        default="turns",
        help="of the challenge, for people who cannot make them all",
    )
    add_face(parser)
    add_liveness(parser)
    add_strictness(parser)
    add_similarity(parser)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Look until the claim is confirmed or the source ends."""
    person = find_person(workspace.gallery, arguments.name)
    watchlist = workspace.watchlist()
    analyzer, state = _prepared(arguments, workspace, person.id, watchlist)
    state, note = _watched(state, arguments, analyzer, watchlist, output)
    decided, seen = _result(state, arguments.source)
    explainer = Explainer(workspace.gallery, watchlist)
    note_claim(workspace.gallery, person.id, decided)
    why = explainer.decision(decided, probe_of(seen), seen.quality, place=state.place)
    output.document(
        {
            "claim": person.name,
            "source": str(arguments.source),
            "match": decided.verdict is Verdict.MATCH,
            **decision_json(decided),
            "explanation": why.as_json(),
            "basis": list(statement(decided.point or watchlist.verification, 0)),
            "frames": state.frames,
            **place_json(seen.face),
            "face_note": note,
            "quality": seen.quality.as_json(),
            "liveness": liveness_json(seen.liveness),
            "challenge": _challenge_json(state.challenge),
        }
    )
    output.say(f"{_said(decided, person.name)} {' '.join(decided.reasons)}")
    if decided.verdict is not Verdict.MATCH:
        for sentence in why.changes:
            output.say(sentence)
    if seen.liveness is not None and seen.liveness.reasons[0] not in decided.reasons:
        output.say(seen.liveness.reasons[0])
    return STATUS.get(decided.verdict, 1)


def _prepared(
    arguments: Namespace, workspace: Workspace, person_id: str, watchlist: SearchGallery
) -> tuple[Analyzer, Verification]:
    if arguments.challenge and arguments.movements == "leans":
        # A picture can lean too, so somebody who only leans must also look live.
        chosen = replace(workspace.settings, liveness_verification=str(LivenessMode.REQUIRED))
        workspace.settings = chosen
    liveness = workspace.load_liveness(Purpose.VERIFICATION)
    analyzer = workspace.build_analyzer(watchlist, liveness=liveness)
    analyzer.steady = arguments.challenge
    challenge = None
    if arguments.challenge:
        challenge = _drawn(arguments.movements, liveness, watchlist)
    samples = workspace.gallery.samples(person_id)
    mode, enrolled = liveness.policy.verification, [one.embedding for one in samples]
    return analyzer, Verification(person_id, mode, challenge, enrolled=enrolled)


def _watched(
    state: Verification,
    arguments: Namespace,
    analyzer: Analyzer,
    watchlist: SearchGallery,
    output: Output,
) -> tuple[Verification, Sentence | None]:
    """Look at the source until it is decided or ends, and say what the challenge asks for.

    The sentence says which of several faces of a picture was taken.
    """
    part = StreamPart(seconds=arguments.seconds)
    text = arguments.source.reveal()
    source = open_source(text)
    require_camera(analyzer, Purpose.VERIFICATION, source)
    if state.challenge is not None and source.stills:
        raise UsageProblem(
            say("{source} cannot turn its head.", source=arguments.source),
            say("A challenge needs a camera or a video."),
        )
    require_one_picture(arguments.face, str(arguments.source), still=source.stills)
    told, note = "", None
    for analysis in analyses(source, text, analyzer, part, output.note):
        if source.stills and state.frames:
            raise UsageProblem(
                say("{source} has several pictures.", source=arguments.source),
                say("Name one picture or a video."),
            )
        if source.stills:
            analysis, note = with_meant_face(analysis, arguments.face)  # noqa: PLW2901 narrowed
        state = step(state, analysis, watchlist)
        if state.challenge is not None and state.challenge.words != told:
            told = state.challenge.words
            output.note(told)
        if state.over:
            break
    if note is not None:
        output.note(note)
    return state, note


def _drawn(movements: str, liveness: LivenessWatch, watchlist: SearchGallery) -> Challenge:
    return new_challenge(
        liveness.calibration,
        watchlist.same_face,
        secrets.choice,
        secrets.randbelow,
        allowed=_MOVEMENTS[movements],
    )


def _challenge_json(challenge: Challenge | None) -> Mapping[str, Any] | None:
    if challenge is None:
        return None
    return {
        "phase": str(challenge.phase),
        "asked": [str(action) for action in challenge.actions],
        "done": challenge.done,
        "failure": challenge.failure and WHY[challenge.failure],
    }


def _result(state: Verification, source: str) -> tuple[Decision, SeenFace]:
    if state.decision is not None and state.seen is not None:
        return state.decision, state.seen
    if state.crowded:
        raise SeveralFaces(
            say("Several people are seen in {source}.", source=source),
            HINT
            if state.place == FILES  # a still
            else say("Only the person who is checked may be in view: the others step aside."),
        )
    if not state.frames:
        raise InputProblem(
            say("{source} gave no picture.", source=source),
            say("Check the source, or try another."),
        )
    raise NoFace(
        say("No face was found in {source}.", source=source),
        say("Use one in which the face is upright, lit and at least 30 pixels wide."),
    )


def _said(decided: Decision, name: str) -> str:
    match decided.verdict:
        case Verdict.MATCH:
            return f"Yes, this is {name}."
        case Verdict.NOT_RECOGNIZED:
            return f"No, this is not recognized as {name}."
        case _:
            return f"{answer(decided)}."
