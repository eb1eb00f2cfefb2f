"""How commands declare their arguments; the options that every command takes."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from facegui.commands.output import Output
from facegui.errors import InputProblem, UsageProblem
from facegui.matching.liveness_policy import LivenessMode, Purpose
from facegui.matching.operating_point import Strictness
from facegui.matching.similarity import SimilarityName
from facegui.sources.address import Address, is_stream
from facegui.tasks.which_face import face_choice
from facegui.text import say
from facegui.vision.subject import FaceChoice
from facegui.workspace import Workspace

if TYPE_CHECKING:
    _SubParsers = argparse._SubParsersAction["Parser"]

Run = Callable[[argparse.Namespace, Workspace, Output], int]

_DEVICES = ("auto", "cpu", "cuda", "mps")


def chosen_settings(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the settings that the arguments of one command override."""
    names = ("encoder", "device", "strictness")
    chosen = {name: getattr(arguments, name) for name in names}
    # A command has one purpose and turns the others off.
    chosen["similarity"] = arguments.decide_by
    chosen |= {f"liveness_{purpose}": arguments.liveness for purpose in Purpose}
    return {name: value for name, value in chosen.items() if value is not None}


class Parser(argparse.ArgumentParser):
    """A parser that reports wrong usage like any other problem."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        """Raise UsageProblem instead of printing and exiting."""
        sentence = message[:1].upper() + message[1:].rstrip(".")
        raise UsageProblem(
            say("{sentence}.", sentence=sentence), say("See {prog} --help.", prog=self.prog)
        )


class Commands:
    """The subcommands of a parser. Each takes the common options, before it and after it."""

    def __init__(self, parser: Parser, *, required: bool) -> None:
        self._parsers: _SubParsers = parser.add_subparsers(
            metavar="COMMAND", title="commands", required=required, parser_class=Parser
        )

    def add(self, name: str, summary: str, run: Run) -> Parser:
        """Declare a command; ``run`` returns the exit status."""
        parser = self._add(name, summary)
        parser.set_defaults(run=run)
        return parser

    def group(self, name: str, summary: str) -> "Commands":
        """Declare a command that is a family of commands."""
        return Commands(self._add(name, summary), required=True)

    def _add(self, name: str, summary: str) -> Parser:
        # Without a default here, an option before the subcommand keeps its value.
        return self._parsers.add_parser(
            name,
            help=summary,
            description=f"{summary[:1].upper()}{summary[1:]}.",
            parents=[common_options()],
        )


def common_options() -> Parser:
    """Return the options of every command, without defaults."""
    parser = Parser(add_help=False, argument_default=argparse.SUPPRESS)
    group = parser.add_argument_group("common options")
    group.add_argument("--data-dir", type=_folder, metavar="DIR", help="where everything is kept")
    group.add_argument("--json", action="store_true", help="JSON on standard output")
    group.add_argument("--encoder", metavar="ID", help="encoder, for example mobilefacenet")
    group.add_argument("--device", choices=_DEVICES, help="where the networks run")
    return parser


COMMON_DEFAULTS: dict[str, Any] = {
    "data_dir": None,
    "json": False,
    "encoder": None,
    "device": None,
    "strictness": None,
    "decide_by": None,
    "liveness": None,
}


def add_strictness(parser: Parser) -> None:
    """Let a command that decides be stricter or more lenient than the settings."""
    parser.add_argument(
        "--strictness",
        choices=[str(one) for one in Strictness],
        help="how much a wrong name weighs against a missed one",
    )


def add_similarity(parser: Parser) -> None:
    """Let a command that decides compare by another function than the settings say."""
    parser.add_argument(
        "--similarity",
        dest="decide_by",  # evaluation tests it; it is not a setting there
        choices=[str(one) for one in SimilarityName],
        help="what compares two embeddings",
    )


def add_sources(parser: Parser) -> None:
    """Let a command take sources, and of streams a part."""
    parser.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="+",
        type=Address,
        help="picture, folder, video, camera:0, rtsp://…, or demo",
    )
    add_part(parser)


def add_part(parser: Parser) -> None:
    """Let a command that takes streams take a part of them."""
    parser.add_argument(
        "--every", type=positive, default=1, metavar="N", help="every Nth frame of a file"
    )
    parser.add_argument("--seconds", type=seconds, metavar="N", help="stop after so long")


def add_liveness(parser: Parser) -> None:
    """Let a command that decides require more or less liveness than the settings."""
    parser.add_argument(
        "--liveness",
        choices=[str(one) for one in LivenessMode],
        help="whether a living face is not looked for, shown or required",
    )


def add_face(parser: Parser) -> None:
    """Add ``--face``, which chooses one of several faces in a picture of one person."""
    parser.add_argument(
        "--face",
        type=_face,
        metavar="largest|center|N",
        help="which face of a picture with several: N counts from 1, left to right",
    )


def _face(text: str) -> FaceChoice:
    return face_choice(text)


_face.__name__ = "largest, center or number from 1"


def picture_path(text: str) -> Path:
    """Read the path of a picture; an address of a stream is none: InputProblem."""
    address, path = Address(text), Path(text)
    if is_stream(text) or (address.has_secret and not path.exists()):
        raise InputProblem(
            say("{address} is no file; an address shows many pictures.", address=address),
            say("Name a file; verify and identify take addresses."),
        )
    return path


def _folder(text: str) -> Path:
    """Read the path of a folder; none, as of a variable that is not set, is not the current one."""
    if not text.strip():
        raise ValueError
    return Path(text)


_folder.__name__ = "folder"


def positive(text: str) -> int:
    """Read a whole number of at least 1."""
    number = int(text)
    if number < 1:
        raise ValueError
    return number


positive.__name__ = "whole number from 1"  # argparse says "invalid … value"


def seconds(text: str) -> float:
    """Read a time above 0."""
    number = float(text)
    if not 0 < number < float("inf"):
        raise ValueError
    return number


seconds.__name__ = "number of seconds"


def rate(text: str) -> float:
    """Read a rate between 0 and 1, both excluded."""
    number = float(text)
    if not 0 < number < 1:
        raise ValueError
    return number


rate.__name__ = "rate between 0 and 1"
