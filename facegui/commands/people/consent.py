"""What ``facegui people consent`` records, and how a consent is shown."""

from argparse import ArgumentTypeError, Namespace
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from facegui.errors import UsageProblem
from facegui.gallery import Consent, Person
from facegui.text import say

_YEARS = range(1971, 2199)  # what a record of a person can hold


def day(text: str) -> date:
    """Read a day; for the command line."""
    try:
        given = date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text} is no day like 2030-12-31") from error
    if given.year not in _YEARS:
        raise ArgumentTypeError(f"{text} is too far away")
    return given


def consent_of(arguments: Namespace, person: Person) -> Consent:
    """Return the consent after the changes that the options ask for. Raises UsageProblem."""
    before, now = person.consent, datetime.now(UTC)
    if arguments.withdraw:
        if before is None:
            raise UsageProblem(
                say("There is no consent of {name} to withdraw.", name=person.name),
                say("Remove them, or record one."),
            )
        return replace(before, withdrawn_at=now)
    if arguments.text is None and arguments.until is None and arguments.by is None:
        raise UsageProblem(
            say("Nothing is said of the consent."), say("Add --text, --until, --by or --withdraw.")
        )
    if arguments.text is not None:
        return Consent(arguments.text, now, arguments.until, arguments.by or "")
    if before is None:
        raise UsageProblem(
            say("There is no consent of {name} yet.", name=person.name), say("Add --text.")
        )
    until = before.until if arguments.until is None else arguments.until
    by = before.by if arguments.by is None else arguments.by
    return replace(before, until=until, by=by)


def consent_words(consent: Consent | None) -> str:
    """Return a consent as a line."""
    if consent is None:
        return "none recorded"
    parts = [f"{consent.given_at.astimezone():%Y-%m-%d}"]
    if consent.until is not None:
        parts.append(f"until {consent.until}")
    if consent.by:
        parts.append(f"recorded by {consent.by}")
    if consent.withdrawn_at is not None:
        parts.append(f"withdrawn {consent.withdrawn_at.astimezone():%Y-%m-%d}")
    return f"{consent.text} ({', '.join(parts)})"


def consent_json(consent: Consent) -> dict[str, Any]:
    """Return a consent as values of a document."""
    withdrawn = consent.withdrawn_at
    return {
        "text": consent.text,
        "given_at": consent.given_at.isoformat(),
        "until": consent.until and consent.until.isoformat(),
        "by": consent.by,
        "withdrawn_at": withdrawn and withdrawn.isoformat(),
    }
