"""``facegui doctor``: what works here, and what to do about what does not."""

from argparse import Namespace

from facegui.commands.checks import CHECKS, State
from facegui.commands.output import Output
from facegui.commands.parsing import Commands
from facegui.workspace import Workspace

_MARKS = {State.OK: "ok  ", State.WARN: "warn", State.FAIL: "FAIL"}


def add_to(commands: Commands) -> None:
    """Declare the command."""
    commands.add("doctor", "tell what works on this computer", run)


def run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Make every check; 0 if nothing failed."""
    findings = [finding for check in CHECKS for finding in check(workspace)]
    healthy = all(finding.state is not State.FAIL for finding in findings)
    output.document(
        {
            "healthy": healthy,
            "checks": [
                {
                    "name": one.name,
                    "state": str(one.state),
                    "message": output.hide(one.message),
                    "hint": output.hide(one.hint),
                }
                for one in findings
            ],
        }
    )
    for one in findings:
        output.say(f"{_MARKS[one.state]}  {one.name}: {output.hide(one.message)}")
        if one.hint:
            output.say(f"      {output.hide(one.hint)}")
    output.say("Everything needed works." if healthy else "Something needed does not work.")
    return 0 if healthy else 4
