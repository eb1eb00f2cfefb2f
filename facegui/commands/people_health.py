"""``facegui people health``: what may be wrong with the gallery, and what to do about it."""

from argparse import Namespace
from math import isfinite

from facegui.commands.output import Output
from facegui.tasks.health import gallery_health
from facegui.workspace import Workspace


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Look through everybody enrolled; 0 also when there is something to do."""
    calibration = workspace.calibration(workspace.space)
    health = gallery_health(workspace.gallery, calibration, workspace.goal, workspace.limits)
    names = {person.id: person.name for person in workspace.gallery.people()}
    output.document(
        {
            "people": health.people,
            "samples": health.samples,
            "closest_pair": round(health.closest_pair, 4) if health.people > 1 else None,
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
    return 0
