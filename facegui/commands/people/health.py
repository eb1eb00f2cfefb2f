"""``facegui people health``: what may be wrong with the gallery, and what to do about it."""

from argparse import Namespace
from math import isfinite

from facegui.commands.output import Output
from facegui.tasks.health import gallery_health
from facegui.workspace import Workspace


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Look through everybody enrolled; 0 also when there is something to do."""
    calibration, gallery = workspace.calibration(workspace.space), workspace.gallery
    seen = workspace.seen(calibration.space)
    health = gallery_health(gallery, calibration, workspace.goal, workspace.limits, seen)
    told = {id_ for finding in health.findings for id_ in finding.people}
    told |= {id_ for pair in health.nearest for id_ in pair.people}
    names = {id_: gallery.person(id_).name for id_ in told}
    output.document(
        {
            "people": health.people,
            "samples": health.samples,
            "closest_pair": round(health.closest_pair, 4) if health.people > 1 else None,
            "nearest": [
                {
                    "people": [{"id": id_, "name": names[id_]} for id_ in one.people],
                    "score": round(one.score, 4),
                    "needed": round(one.needed, 4),
                }
                for one in health.nearest
            ],
            "left_off": health.left_off,
            "findings": [
                {
                    "problem": str(one.problem),
                    "people": [{"id": id_, "name": names[id_]} for id_ in one.people],
                    "samples": list(one.samples),
                    "score": round(one.score, 4) if isfinite(one.score) else None,
                    "message": one.message,
                    "advice": one.advice,
                }
                for one in health.findings
            ],
        }
    )
    if not health.people:
        output.say("Nobody is enrolled yet. Enroll somebody: facegui enroll NAME IMAGE")
        return 0
    output.say(health.summary)
    for one in health.findings:
        output.say(f"{one.message} {one.advice}")
    if health.left_off:
        output.say(f"… and {health.left_off:,} more.")
    for pair in health.nearest:
        both = " and ".join(names[id_] for id_ in pair.people)
        output.say(f"Nearest: {both}, {pair.score:z.2f}; a name needs {pair.needed:.2f}.")
    return 0
