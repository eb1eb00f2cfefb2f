"""All commands, in the order of the help."""

from facegui.commands import (
    attendance,
    audit,
    backup,
    compare,
    demo,
    doctor,
    enroll,
    erasures,
    gallery,
    groups,
    history,
    identify,
    liveness,
    models,
    paint,
    verify,
)
from facegui.commands.bench import command as bench
from facegui.commands.evaluate import command as evaluate
from facegui.commands.people import command as people
from facegui.commands.rules import command as rules
from facegui.commands.strangers import command as strangers
from facegui.commands.train import command as train

COMMANDS = (
    enroll,
    people,
    groups,
    gallery,
    history,
    strangers,
    rules,
    attendance,
    erasures,
    audit,
    backup,
    compare,
    verify,
    identify,
    liveness,
    evaluate,
    models,
    doctor,
    bench,
    demo,
    train,
    paint,
)
