"""The rules file: TOML in the data folder, which the window writes the way people do.

A comment stays where it is when another rule is changed.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, InlineTable, Table

from facegui import atomic
from facegui.errors import FREE_SPACE, FaceGuiError, cannot_be_read, writing_to
from facegui.events.reading import read, unreadable
from facegui.events.rules import ActionKind, Destination, Rule, RuleAction, RuleBook
from facegui.private import make_folder
from facegui.text import say

NAME = "rules.toml"
_LARGEST: Final = 1024 * 1024


def load(path: Path) -> RuleBook:
    """Read a rules file; a file that is not there has no rules. Raises InputProblem."""
    try:
        if path.is_file() and path.stat().st_size > _LARGEST:
            raise unreadable(str(path), say("it is too large"))
        return read(path.read_text("utf-8"), str(path))
    except FileNotFoundError:
        return RuleBook()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or say("it is not UTF-8")
        raise unreadable(str(path), why) from error


def save(path: Path, book: RuleBook) -> None:
    """Write rules and destinations; comments of what did not change stay. Raises FaceGuiError."""
    try:
        former, kept = path.read_text("utf-8"), load(path)
        document = tomlkit.parse(former)
    except (FileNotFoundError, TOMLKitError, FaceGuiError):
        document, kept = tomlkit.document(), RuleBook()
    except OSError as error:
        raise cannot_be_read(path, error) from error
    before = _tables(document, "rule", [_bare(one) for one in kept.rules])
    named = _tables(document, "destination", kept.destinations)
    for key in ("rule", "destination"):
        document.pop(key, None)
    rules = [before.get(_bare(one)) or _rule_table(one) for one in book.rules]
    if rules:
        document.append("rule", AoT([*rules]))
    if book.destinations:
        tables = [named.get(one) or _destination_table(one) for one in book.destinations]
        document.append("destination", AoT([*tables]))
    with writing_to(path, FREE_SPACE):
        make_folder(path.parent)
        atomic.write(path, tomlkit.dumps(document))


def _tables(
    document: tomlkit.TOMLDocument, key: str, kept: Sequence[Rule | Destination]
) -> dict[Rule | Destination, Table]:
    """Map what was read of each table of a file to that table, to write it back unchanged."""
    tables = document.get(key, ())
    if len(tables) != len(kept):
        return {}
    found: dict[Rule | Destination, Table] = {}
    for one, table in zip(kept, tables, strict=True):
        if isinstance(table, Table):
            found[one] = table
    return found


def _bare(rule: Rule) -> Rule:
    """Return a rule without its errors: in the file it stays as it was written."""
    return replace(rule, problems=(), lacks=())


def written(book: RuleBook) -> str:
    """Return rules and destinations as a new file has them."""
    document = tomlkit.document()
    if book.rules:
        document.append("rule", AoT([_rule_table(one) for one in book.rules]))
    if book.destinations:
        document.append("destination", AoT([_destination_table(one) for one in book.destinations]))
    return tomlkit.dumps(document)


def _rule_table(rule: Rule) -> Table:
    table = tomlkit.table()
    table["name"] = rule.name
    table["when"] = str(rule.when)
    if not rule.on:
        table["on"] = False
    for key, texts in (
        ("who", rule.who),
        ("cameras", rule.cameras),
        ("times", tuple(map(str, rule.times))),
    ):
        if texts:
            table[key] = list(texts)
    for key, flag in (("live", rule.live), ("opens", rule.opens)):
        if flag:
            table[key] = True
    for key, number in (("after_s", rule.after_s), ("every_s", rule.every_s)):
        if number:
            table[key] = _plain_number(number)
    array = tomlkit.array()
    for action in rule.do:
        array.append(_action_table(action))
    table["do"] = array.multiline(len(rule.do) > 1)
    return table


def _action_table(action: RuleAction) -> InlineTable:
    table = tomlkit.inline_table()
    if action.to:
        table["to"] = action.to
    else:
        _fill(table, action)
    for key, flag in (("names", action.names), ("picture", action.picture)):
        if flag:
            table[key] = True
    return table


def _destination_table(one: Destination) -> Table:
    table = tomlkit.table()
    table["name"] = one.name
    _fill(table, one.action)
    return table


def _fill(table: Table | InlineTable, action: RuleAction) -> None:
    is_command = action.kind is ActionKind.COMMAND
    table[str(action.kind)] = list(action.target) if is_command else action.text
    if action.secret:
        table["secret"] = action.secret
    if is_command and action.limit_s != 10:
        table["limit_s"] = _plain_number(action.limit_s)


def _plain_number(number: float) -> int | float:
    return int(number) if number == int(number) else number
