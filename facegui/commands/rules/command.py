"""``facegui rules``: what happens when somebody is seen; listed, tested and run."""

import getpass
import sys
from argparse import Namespace
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands, Parser, add_liveness, add_part, add_strictness
from facegui.commands.rules.run import RulesRun
from facegui.errors import UsageProblem
from facegui.events.rules import Lack, Rule, RuleBook
from facegui.events.sentences import rule_sentence
from facegui.events.testing import RuleTest, tested_on
from facegui.matching.liveness import INSTALL_HINT
from facegui.text import say
from facegui.workspace import Workspace

_ADVICE = {
    Lack.LIFE_MODEL: INSTALL_HINT,
    Lack.BROKER: say("Set FACEGUI_MQTT=mqtt://user@host:1883, or mqtt in settings.json."),
}


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("rules", "what is done when somebody is seen")
    _file(group.add("list", "list the rules, and what keeps one from working", _list))
    parser = _file(group.add("test", "show what would have fired upon a day's visits", _test))
    parser.add_argument("--date", type=_day, metavar="YYYY-MM-DD", help="by default today")
    parser = _file(group.add("run", "watch sources, and do what the rules say", _run))
    parser.add_argument(
        "sources",
        metavar="NAME=SOURCE",
        nargs="*",
        type=_named_source,
        help="a camera's name in the rules, and what it is: camera:0, a file, rtsp://…",
    )
    parser.add_argument(
        "--patience",
        type=float,
        default=30.0,
        metavar="SECONDS",
        help="how long a delivery is tried (30)",
    )
    add_part(parser)
    add_strictness(parser)
    add_liveness(parser)
    parser = group.add(
        "secret", "keep a secret that a webhook is signed with, or mqtt's password", _secret
    )
    parser.add_argument("name", metavar="NAME", help="as in keystore:NAME")


def _file(parser: Parser) -> Parser:
    parser.add_argument("--rules", type=Path, metavar="FILE", help="by default the data folder's")
    return parser


def _list(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    book = _book(arguments, workspace)
    output.document(
        {
            "rules": [_rule_json(one) for one in book.rules],
            "destinations": [
                {"name": one.name, "kind": str(one.action.kind)} for one in book.destinations
            ],
            "problems": list(book.problems),
        }
    )
    output.notes(book.problems)
    if not book.rules:
        output.say("There are no rules yet. See docs/rules.md.")
    for one in book.rules:
        state = "cannot work" if one.problems else "on" if one.on else "off"
        output.say(f"{one.name} ({state}): {rule_sentence(one)}")
        for problem in _problems(one):
            output.say(f"  {problem}")
    return 0


def _test(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    book = _book(arguments, workspace)
    day = arguments.date or datetime.now(UTC).astimezone().date()
    tests = tested_on(book, workspace.gallery, day)
    output.document({"date": day.isoformat(), "rules": [_test_json(one) for one in tests]})
    output.notes(book.problems)
    for one in tests:
        output.say(f"{one.rule.name}: {one.summary}")
        for problem in _problems(one.rule):
            output.say(f"  {problem}")
        rows: list[tuple[str, ...]] = [
            (f"  {what.event.at.astimezone():%H:%M:%S}", what.event.of.name or "-", why)
            for what, why in one.lines
        ]
        if rows:
            output.say(table(rows))
    return 0 if any(one.fired for one in tests) else 1


def _run(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    if not 0 <= arguments.patience < float("inf"):
        raise UsageProblem(
            say("{patience} is no number of seconds.", patience=arguments.patience),
            say("Choose one."),
        )
    off = workspace.settings.liveness_identification == "off"
    if off and arguments.liveness is None:
        # A rule may need liveness; with --liveness off such a rule is left out, with a note.
        workspace.settings = replace(workspace.settings, liveness_identification="observe")
    book = _book(arguments, workspace)
    output.notes(book.problems)
    for one in book.rules:
        output.notes(f"{one.name} cannot work and is left out: {why}" for why in _problems(one))
    return RulesRun(book, arguments, workspace, output).run()


def _secret(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    if sys.stdin.isatty():
        secret = getpass.getpass("Secret: ")
    else:
        secret = sys.stdin.readline().rstrip("\n")
    if not secret:
        raise UsageProblem(say("There is no secret."), say("Type one, or pipe it in."))
    workspace.secrets.keep(arguments.name, secret)
    output.document({"kept": arguments.name})
    output.say(f"Kept. Rules name it keystore:{arguments.name}")
    return 0


def _book(arguments: Namespace, workspace: Workspace) -> RuleBook:
    file: Path | None = arguments.rules
    if file is not None and not file.is_file():
        raise UsageProblem(say("There is no file {file}.", file=file), say("Name another one."))
    return workspace.rules(file)


def _problems(rule: Rule) -> list[str]:
    """Return what keeps a rule from working, and what can be typed against it."""
    return [*rule.problems, *(_ADVICE[lack] for lack in rule.lacks)]


def _rule_json(rule: Rule) -> dict[str, Any]:
    return {
        "name": rule.name,
        "on": rule.on,
        "works": not rule.problems,
        "problems": _problems(rule),
        "sentence": rule_sentence(rule),
        "when": str(rule.when),
        "who": list(rule.who),
        "cameras": list(rule.cameras),
        "times": [str(one) for one in rule.times],
        "live": rule.live,
        "opens": rule.opens,
        "after_s": rule.after_s,
        "every_s": rule.every_s,
        "actions": [str(one.kind) for one in rule.do],
    }


def _test_json(test: RuleTest) -> dict[str, Any]:
    def told(event: Any) -> dict[str, Any]:
        return {
            "event": event.id,
            "kind": str(event.kind),
            "name": event.of.name,
            "camera": event.of.camera,
            "time": event.at.astimezone().isoformat(timespec="milliseconds"),
        }

    return {
        "name": test.rule.name,
        "on": test.rule.on,
        "problems": _problems(test.rule),
        "fired": [told(one.event) for one in test.fired],
        "held": [{**told(one.event), "why": one.why} for one in test.held],
    }


def _named_source(text: str) -> tuple[str, str]:
    """Read NAME=SOURCE; a source without a name is called as it is written."""
    name, equals, source = text.partition("=")
    # A name with such a character is the start of an address, whose secret may contain the "=".
    if not equals or not name.strip() or set(name) & set("/\\:@"):
        return "", text
    return name.strip(), source


def _day(text: str) -> date:
    return date.fromisoformat(text)


_day.__name__ = "day"  # argparse says "invalid … value"
