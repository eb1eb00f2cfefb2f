"""Rules in words: "When somebody of Staff arrives at Door, weekdays 07:00–19:00: …"."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import PurePath

from facegui.events.rules import GROUP, ActionKind, EventKind, Rule, RuleAction
from facegui.events.times import times_words
from facegui.text import NOTHING, Sentence, join, say

Mark = Callable[[Sentence], Sentence]


def _plain(said: Sentence) -> Sentence:
    return said


def rule_sentence(rule: Rule) -> Sentence:
    """Return a whole rule in words."""
    conditions = join(when_words(rule), *condition_words(rule), between=", ")
    return say("{conditions}: {actions}.", conditions=conditions, actions=actions_words(rule))


def when_words(rule: Rule, mark: Mark = _plain) -> Sentence:
    """Return who does what at which camera; ``mark`` sets apart what was chosen."""
    who = mark(who_words(rule))
    said = {
        EventKind.ARRIVED: say("When {who} arrives", who=who),
        EventKind.STAYED: say("When {who} stays", who=who),
        EventKind.LEFT: say("When {who} leaves", who=who),
        EventKind.STRANGER: say("When a stranger is seen"),
        EventKind.UNSURE: say("When it is not sure who somebody is"),
        EventKind.ATTACK: say("When a face is not live"),
    }[rule.when]
    if not rule.cameras:
        return said
    return say("{said} at {cameras}", said=said, cameras=mark(_or(rule.cameras)))


def who_words(rule: Rule) -> Sentence:
    """Return whom a rule is about."""
    if not rule.who:
        return say("anybody enrolled")
    parts = [
        say("somebody of {group}", group=one.removeprefix(GROUP)) if one.startswith(GROUP) else one
        for one in rule.who
    ]
    return _or(tuple(parts))


def condition_words(rule: Rule, mark: Mark = _plain) -> tuple[Sentence, ...]:
    """Return the conditions of a rule that has any; ``mark`` as in `when_words`."""
    times = mark(_or(tuple(times_words(one) for one in rule.times))) if rule.times else NOTHING
    live = say("only if live") if rule.needs_life else NOTHING
    after, often = NOTHING, NOTHING
    if rule.after_s:
        after = say("after {time}", time=mark(_time(rule.after_s)))
    if rule.every_s:
        often = say("at most once in {time}", time=mark(_time(rule.every_s)))
    return tuple(filter(None, (times, live, after, often)))


def actions_words(rule: Rule) -> Sentence:
    """Return everything that a rule does."""
    said = [action_words(one, opens=rule.opens) for one in rule.do]
    return join(*said, between=", ") if said else say("nothing")


def action_words(action: RuleAction, *, opens: bool = False) -> Sentence:
    """Return what an action does; with ``opens``, that it opens something."""
    target = action.text
    said = {
        ActionKind.COMMAND: say("run {program}", program=PurePath(action.target[0]).name),
        ActionKind.WEBHOOK: say("post to {host}", host=_host(target)),
        ActionKind.MQTT: say("publish to {topic}", topic=target),
        ActionKind.NOTIFY: say("show a notification"),
        ActionKind.SOUND: say("play {sound}", sound=target),
        ActionKind.SAY: say("say “{text}”", text=target),
    }[action.kind]
    if action.to:
        said = say("tell {destination}", destination=action.to)
    if opens:
        said = say("open ({said})", said=said)
    if action.names and action.picture:
        return say("{said} with name and picture", said=said)
    if action.names:
        return say("{said} with the name", said=said)
    return say("{said} with a picture", said=said) if action.picture else said


def sink_words(sink: str, rules: Iterable[Rule]) -> Sentence | None:
    """Return what a sink does, None where no rule has an action for it now."""
    for rule in rules:
        for action in rule.do:
            if action.sink == sink and action.kind is ActionKind.MQTT:
                return say("publish by MQTT")
            if action.sink == sink:
                return action_words(replace(action, names=False, picture=False))
    return None


def _time(seconds: float) -> Sentence:
    if seconds >= 3600 and not seconds % 3600:
        return say("{n:g} h", n=seconds / 3600)
    if seconds >= 120 and not seconds % 60:
        return say("{n:g} min", n=seconds / 60)
    return say("{n:g} s", n=seconds)


def _host(address: str) -> str:
    """Return the host of an address: what follows it may be a secret."""
    return address.split("://", 1)[-1].split("/", 1)[0].split("?", 1)[0].rsplit("@", 1)[-1]


def _or(parts: tuple[str, ...]) -> Sentence:
    said = say("{first}", first=parts[0])
    for part in parts[1:]:
        said = say("{before} or {next}", before=said, next=part)
    return said
