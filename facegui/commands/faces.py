"""Faces and decisions as JSON and in words."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from facegui.live.analysis import Analysis, SeenFace
from facegui.matching.decision import Decision, Verdict
from facegui.matching.liveness import Liveness, LivenessState
from facegui.matching.templates import Candidate
from facegui.tasks.explanation import Explainer
from facegui.text import Sentence
from facegui.vision.subject import MeantFace
from facegui.vision.types import Face

NOT_LIVE = "Not a living face"
_WORDS = {
    Verdict.NOT_RECOGNIZED: "Not recognized",
    Verdict.UNSURE: "Unsure",
    Verdict.POOR_QUALITY: "Too poor to judge",
    Verdict.NOT_LIVE: NOT_LIVE,
}


def analysis_json(analysis: Analysis, explainer: Explainer) -> dict[str, Any]:
    """Return the line that ``identify --json`` prints for a frame."""
    frame = analysis.frame
    return {
        "source": frame.source,
        "frame": frame.index,
        "time_s": round(frame.time_s, 3),
        "turned": 90 * analysis.turn,
        "faces": [seen_json(seen, explainer, analysis.place) for seen in analysis.faces],
        "stage_ms": {name: round(took, 2) for name, took in analysis.stage_ms.items()},
        "pace": asdict(analysis.pace),
    }


def seen_json(seen: SeenFace, explainer: Explainer, place: str) -> dict[str, Any]:
    """Return a face of a frame with its decision and why it is that."""
    return {
        **place_json(seen.face),
        "track": seen.track,
        **decision_json(seen.decision),
        "explanation": explainer.face(seen, place).as_json(),
        "quality": seen.quality.as_json(),
        "liveness": liveness_json(seen.liveness),
    }


def liveness_json(liveness: Liveness | None) -> Mapping[str, Any] | None:
    """Return the statement about a face's liveness; null where it is off."""
    return None if liveness is None else liveness.as_json()


def place_json(face: Face) -> dict[str, Any]:
    """Return where a face is, in frame pixels."""
    return {
        "box": [round(float(value), 1) for value in face.box],
        "landmarks": [[round(float(x), 1), round(float(y), 1)] for x, y in face.landmarks],
    }


def meant_json(meant: MeantFace | None, note: Sentence | None) -> dict[str, Any]:
    """Return which face of a picture was taken; ``face_note`` is null where there was one."""
    if meant is None:
        return {"face": None, "face_note": note}
    chosen = {"number": meant.number, "of": meant.of, "chosen_by": str(meant.by)}
    return {"face": chosen | place_json(meant.face), "face_note": note}


def decision_json(decision: Decision) -> dict[str, Any]:
    """Return a decision; ``name`` is null unless it is a match, ``closest`` is who came first."""
    closest = decision.closest
    return {
        "name": decision.name,
        "decision": str(decision.verdict),
        "expired": decision.expired,
        "score": _rounded(decision.score),
        "threshold": _rounded(decision.threshold),
        "similarity": str(decision.point.similarity) if decision.point else None,
        "closest": closest.person.name if closest else None,
        "runner_up": candidate_json(decision.runner_up),
        "reasons": list(decision.reasons),
    }


def candidate_json(candidate: Candidate | None) -> Mapping[str, Any] | None:
    """Return a candidate's name and score."""
    if candidate is None:
        return None
    return {"name": candidate.person.name, "score": _rounded(candidate.score)}


def answer(decision: Decision) -> str:
    """Return the decision in a word or two: the name, or why there is none."""
    if decision.expired:
        return "Expired"
    return decision.name or _WORDS.get(decision.verdict, "Not recognized")


def liveness_doubt(seen: SeenFace) -> str:
    """Return why a face does not look live, empty when it does or its decision says so already."""
    liveness = seen.liveness
    doubtful = (LivenessState.ATTACK, LivenessState.UNSURE)
    if liveness is None or liveness.state not in doubtful or not liveness.settled:
        return ""
    return "" if liveness.reasons[0] in seen.decision.reasons else liveness.reasons[0]


def clock(time_s: float) -> str:
    """Return a time as minutes and seconds."""
    minutes, rest = divmod(round(time_s, 1), 60)
    return f"{int(minutes)}:{rest:04.1f}"


def _rounded(score: float | None) -> float | None:
    return None if score is None else round(float(score), 4)
