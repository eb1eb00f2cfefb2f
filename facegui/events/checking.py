"""What keeps a rule from working on this computer, reported before the rule is needed."""

import shutil
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path

from facegui.events.rules import ActionKind, Lack, Rule, RuleAction, RuleBook
from facegui.text import NOTHING, Sentence, say

LIFE_MODEL = "minifasnet"
SOUNDS = ("alarm", "chime")
"""The sounds that need no file."""

_ACTION_NEEDS = (ActionKind.NOTIFY, ActionKind.SOUND, ActionKind.SAY)


@dataclass(frozen=True, slots=True)
class Equipment:
    """What there is for rules to work with.

    ``people`` and ``groups`` are names. ``broker`` says whether one is set. ``has_secret`` tells
    whether there is a secret of that name, ``can`` what is missing for a kind of action.
    """

    people: Collection[str]
    groups: Collection[str]
    liveness_model: bool
    liveness_off: bool
    broker: bool
    has_secret: Callable[[str], bool]
    can: Callable[[ActionKind], Sentence] = lambda _: NOTHING


def checked(book: RuleBook, there: Equipment) -> RuleBook:
    """Return the rules, each with everything that keeps it from working."""
    people = frozenset(one.casefold() for one in there.people)
    groups = frozenset(one.casefold() for one in there.groups)

    def rule(one: Rule) -> Rule:
        said = [*_of_who(one, people, groups), *_of_life(one, there)]
        for action in one.do:
            said += _of_action(action, there)
        problems = tuple(dict.fromkeys((*one.problems, *said)))
        return replace(one, problems=problems, lacks=_lacks(one, there))

    return replace(book, rules=tuple(rule(one) for one in book.rules))


def _lacks(rule: Rule, there: Equipment) -> tuple[Lack, ...]:
    publishes = any(action.kind is ActionKind.MQTT for action in rule.do)
    missing = {
        Lack.LIFE_MODEL: rule.needs_life and not there.liveness_model,
        Lack.BROKER: publishes and not there.broker,
    }
    return tuple(lack for lack, lacks in missing.items() if lacks)


def _of_who(rule: Rule, people: Collection[str], groups: Collection[str]) -> list[Sentence]:
    return [
        *(
            say("Nobody is named {name}.", name=x)
            for x in rule.people
            if x.casefold() not in people
        ),
        *(say("Nobody is in {group}.", group=x) for x in rule.groups if x.casefold() not in groups),
    ]


def _of_life(rule: Rule, there: Equipment) -> list[Sentence]:
    if not rule.needs_life:
        return []
    if not there.liveness_model:
        return [
            say(
                "Live faces cannot be told from pictures without the model {model}.",
                model=LIFE_MODEL,
            )
        ]
    return [say("Liveness is off for recognizing.")] if there.liveness_off else []


def _of_action(action: RuleAction, there: Equipment) -> list[Sentence]:
    if action.kind is ActionKind.COMMAND:
        program = action.target[0]
        found = shutil.which(program)
        return [] if found else [say("There is no command {program}.", program=program)]
    if action.kind is ActionKind.WEBHOOK and action.secret and not there.has_secret(action.secret):
        return [say("The secret {name} is not kept here.", name=action.secret)]
    if action.kind is ActionKind.MQTT and not there.broker:
        return [say("No MQTT broker is set.")]
    silent = action.kind is ActionKind.SOUND and action.text not in SOUNDS
    if silent and not Path(action.text).is_file():
        return [say("There is no sound {sound}.", sound=action.text)]
    missing = there.can(action.kind) if action.kind in _ACTION_NEEDS else NOTHING
    return [missing] if missing else []
