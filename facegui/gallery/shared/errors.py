"""What can go wrong between a desk and the server, one sentence for each."""

from facegui.errors import FaceGuiError, InputProblem, UsageProblem
from facegui.text import NOTHING, Sentence, say


class ServerAway(FaceGuiError):
    """The server does not answer; the desk goes on working with what it has."""


class ServerRefused(FaceGuiError):
    """The server answers, but does not let this desk do what it must."""


class ServerForged(FaceGuiError):
    """The desks did not leave the server's rows as they are; nothing was taken from it."""


class NotLetIn(FaceGuiError):
    """This desk has asked, and waits to be let in."""

    exit_status = 1


class TakenOut(FaceGuiError):
    """This desk was taken out of the shared gallery."""


class NoSharedGallery(UsageProblem):
    """This desk has no shared gallery."""


class BadServerAddress(InputProblem):
    """The text is not the address of a PostgreSQL server."""

    exit_status = 2


def away(server: str, why: str) -> ServerAway:
    """Return the error for a server that cannot be reached."""
    return ServerAway(
        say("The server of the shared gallery, {server}, cannot be reached: {why}.",
            server=server, why=why),
        say("This desk works on with the people it has; changes are handed in later."),
    )  # fmt: skip


def forged(what: Sentence, hint: Sentence = NOTHING) -> ServerForged:
    """Return the error for tables that somebody other than a desk has changed."""
    return ServerForged(
        say("The server's gallery is not as the desks left it: {what}. Nothing of it was taken.",
            what=what),
        hint or say(
            "Ask whoever runs the server; a restored backup of it does this, too. This desk works "
            "on with the people it has."
        ),
    )  # fmt: skip


def taken_out() -> TakenOut:
    """Return the error for a desk that is no longer a member."""
    return TakenOut(
        say("This desk was taken out of the shared gallery, or refused."),
        say("Its people are still here. Leave with: facegui gallery leave, or ask to join again."),
    )
