"""Reads rules from TOML that people write: an error in one rule affects that rule only."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import isfinite
from typing import Any, Final

from facegui.errors import InputProblem, UsageProblem
from facegui.events.rules import (
    OPENING,
    RECOGNIZED,
    ActionKind,
    Destination,
    EventKind,
    Rule,
    RuleAction,
    RuleBook,
)
from facegui.events.times import WeekTimes, read_times
from facegui.text import Sentence, say

_RULE_KEYS: Final = frozenset(
    ("name", "when", "who", "cameras", "times", "live", "opens", "after_s", "every_s", "do", "on")
)
_ACTION_KEYS: Final = frozenset(("names", "picture", "secret", "limit_s"))
_MOST_S: Final = 7 * 24 * 3600.0


def read(text: str, file: str = "rules.toml") -> RuleBook:
    """Read rules. Raises InputProblem where it is no TOML; other errors stay with their rule."""
    try:
        document = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise unreadable(file, say("it is no TOML ({error})", error=error)) from error
    problems = [
        say("{key} is not known in a rules file.", key=key)
        for key in document
        if key not in ("rule", "destination")
    ]
    destinations: dict[str, Destination] = {}
    for table in _tables(document, "destination", problems):
        try:
            one = _destination(table)
            if one.name in destinations:
                raise _wrong(say("There are two destinations {name}.", name=one.name))
            destinations[one.name] = one
        except UsageProblem as problem:
            problems.append(problem.message)
    rules, names = [], set[str]()
    for number, table in enumerate(_tables(document, "rule", problems), 1):
        rule = _RuleReader(table, number, destinations).rule()
        if rule.name in names:
            twice = say("There are two rules {name}.", name=rule.name)
            rule = replace(rule, problems=(*rule.problems, twice))
        names.add(rule.name)
        rules.append(rule)
    return RuleBook(tuple(rules), tuple(destinations.values()), tuple(problems))


class _RuleReader:
    """Reads one rule and collects its errors."""

    def __init__(
        self, table: Mapping[str, Any], number: int, destinations: Mapping[str, Destination]
    ) -> None:
        self._table = table
        self._number = number
        self._destinations = destinations
        self._problems: list[Sentence] = [
            say("{key} is not known in a rule.", key=key) for key in table if key not in _RULE_KEYS
        ]

    def rule(self) -> Rule:
        """Return the rule with its errors."""
        rule = Rule(
            name=self._text("name") or f"Rule {self._number}",
            when=self._when(),
            who=self._texts("who"),
            cameras=self._texts("cameras"),
            times=self._times(),
            live=self._flag("live"),
            opens=self._flag("opens"),
            after_s=self._seconds("after_s"),
            every_s=self._seconds("every_s"),
            do=self._actions(),
            on=self._flag("on", otherwise=True),
        )
        return replace(rule, problems=(*self._problems, *contradictions(rule)))

    def _when(self) -> EventKind:
        value = self._text("when") or "arrived"
        try:
            return EventKind(value)
        except ValueError:
            kinds = ", ".join(EventKind)
            self._tell(say("when is one of {kinds}, not {value}.", kinds=kinds, value=value))
            return EventKind.ARRIVED

    def _text(self, key: str) -> str:
        value = self._table.get(key, "")
        if not isinstance(value, str):
            self._tell(say("{key} should be a text.", key=key))
            return ""
        return " ".join(value.split())

    def _texts(self, key: str) -> tuple[str, ...]:
        value = self._table.get(key, [])
        texts = [value] if isinstance(value, str) else value
        if not isinstance(texts, list) or not all(isinstance(one, str) and one for one in texts):
            self._tell(say("{key} should be a list of texts.", key=key))
            return ()
        if key in self._table and not texts:  # an empty list must not mean anybody
            self._tell(say("{key} is an empty list: leave it out for all.", key=key))
        return tuple(texts)

    def _times(self) -> tuple[WeekTimes, ...]:
        times = []
        for text in self._texts("times"):
            try:
                times.append(read_times(text))
            except UsageProblem as problem:
                self._tell(problem.message)
        return tuple(times)

    def _flag(self, key: str, *, otherwise: bool = False) -> bool:
        value = self._table.get(key, otherwise)
        if not isinstance(value, bool):
            self._tell(say("{key} should be true or false.", key=key))
            return otherwise
        return value

    def _seconds(self, key: str) -> float:
        value = self._table.get(key, 0)
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._tell(say("{key} should be a number of seconds.", key=key))
            return 0.0
        if not (isfinite(value) and 0 <= value <= _MOST_S):
            self._tell(say("{key} should be between 0 and {most:.0f}.", key=key, most=_MOST_S))
            return 0.0
        return float(value)

    def _actions(self) -> tuple[RuleAction, ...]:
        value = self._table.get("do", [])
        tables = [value] if isinstance(value, dict) else value
        if not isinstance(tables, list):
            self._tell(say("do should be a list of actions."))
            return ()
        actions = []
        for table in tables:
            try:
                actions.append(_action(table, self._destinations))
            except UsageProblem as problem:
                self._tell(problem.message)
        return tuple(actions)

    def _tell(self, problem: Sentence) -> None:
        self._problems.append(problem)


def contradictions(rule: Rule) -> tuple[Sentence, ...]:
    """Say why a rule can never work, whatever the computer has."""
    said = []
    if rule.opens and not rule.live:
        said.append(say("A rule that opens something needs live = true."))
    if rule.opens and rule.when not in OPENING:
        said.append(say("Only somebody who arrived or stayed can open something."))
    if rule.live and rule.when is EventKind.ATTACK:
        said.append(say("An attack is never live."))
    if rule.who and rule.when not in RECOGNIZED:
        said.append(say("Nobody is known by name when the rule is about {when}.", when=rule.when))
    if rule.when is EventKind.STAYED and not rule.after_s:
        said.append(say("A rule about somebody who stayed needs after_s."))
    if not rule.do:
        said.append(say("It says nothing that is done."))
    return tuple(said)


def _action(table: object, destinations: Mapping[str, Destination]) -> RuleAction:
    if not isinstance(table, dict):
        raise _wrong(say("An action is a table like {example}.", example='{ notify = "desktop" }'))
    kinds = [key for key in table if key == "to" or key in list(ActionKind)]
    if len(kinds) != 1:
        known = ", ".join([*ActionKind, "to"])
        raise _wrong(say("An action has exactly one of {known}.", known=known))
    for key in table:
        if key not in _ACTION_KEYS and key not in kinds:
            raise _wrong(say("{key} is not known in an action.", key=key))
    for key in ("names", "picture"):
        if not isinstance(table.get(key, False), bool):
            raise _wrong(say("{key} should be true or false.", key=key))
    names, picture = table.get("names", False), table.get("picture", False)
    if kinds == ["to"]:
        found = destinations.get(str(table["to"]))
        if found is None:
            raise _wrong(say("There is no destination {name}.", name=table["to"]))
        return replace(found.action, names=names, picture=picture, to=found.name)
    kind = ActionKind(kinds[0])
    secret, limit_s = table.get("secret", ""), table.get("limit_s", 10)
    if not isinstance(secret, str) or (secret and kind is not ActionKind.WEBHOOK):
        raise _wrong(say("Only a webhook has a secret, which is a text."))
    if type(limit_s) not in (int, float) or not 0 < limit_s <= 600:
        raise _wrong(say("limit_s should be between 0 and 600 seconds."))
    target = _target(kind, table[kinds[0]])
    return RuleAction(kind, target, names, picture, secret, limit_s=float(limit_s))


def _target(kind: ActionKind, value: object) -> tuple[str, ...]:
    if kind is ActionKind.COMMAND:
        texts = value if isinstance(value, list) else []
        if not texts or not all(isinstance(one, str) for one in texts) or not texts[0]:
            raise _wrong(say("A command is a list: the program and its arguments."))
        if any("\0" in one for one in texts):
            raise _wrong(say("A command has no zero bytes."))
        return tuple(texts)
    if not isinstance(value, str) or not value.strip():
        raise _wrong(say("{kind} should be a text.", kind=kind))
    if kind is ActionKind.WEBHOOK and not value.startswith(("http://", "https://")):
        raise _wrong(say("A webhook is an address that begins with https:// or http://."))
    if kind is ActionKind.MQTT and (set("+#\0") & set(value) or len(value.encode()) > 65_535):
        raise _wrong(say("{topic} is no topic to publish to.", topic=value))
    return (value,)


def _destination(table: Mapping[str, Any]) -> Destination:
    name = table.get("name")
    if not isinstance(name, str) or not name.strip():
        raise _wrong(say("A destination needs a name."))
    if "names" in table or "picture" in table:
        raise _wrong(say("Whether names or pictures go to {name} is said in the rule.", name=name))
    rest = {key: value for key, value in table.items() if key != "name"}
    if "to" in rest:
        raise _wrong(say("The destination {name} leads to another one.", name=name))
    return Destination(name, _action(rest, {}))


def _tables(
    document: Mapping[str, Any], key: str, problems: list[Sentence]
) -> Sequence[Mapping[str, Any]]:
    value = document.get(key, [])
    tables = value if isinstance(value, list) else [value]
    if not all(isinstance(one, dict) for one in tables):
        problems.append(say("Write each {key} under [[{key}]].", key=key))
        return []
    return tables


def _wrong(message: Sentence) -> UsageProblem:
    return UsageProblem(message)


def unreadable(file: str, why: str) -> InputProblem:
    """Return the problem of a rules file that cannot be read, so that no rule is in force."""
    return InputProblem(
        say("The rules file {file} cannot be read: {why}.", file=file, why=why),
        say("Mend it, or move it away and begin anew; until then no rule is in force."),
    )
