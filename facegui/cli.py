"""The composition root of the command line: arguments in, exit status out."""

import errno
import logging
import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from types import ModuleType

from facegui import __version__
from facegui.commands.output import Output
from facegui.commands.parsing import (
    COMMON_DEFAULTS,
    Commands,
    Parser,
    chosen_settings,
    common_options,
)
from facegui.errors import FaceGuiError, UsageProblem, cannot_be_read
from facegui.memory import collection_paused
from facegui.paths import default_data_dir
from facegui.private import make_folder, opener, start_private
from facegui.sources.address import without_password
from facegui.text import say
from facegui.workspace import Workspace

_INTERRUPTED = 130
_READER_GONE = 141
_LOG = "facegui.log"
# Of a path that somebody typed: asking whether it is there raises, where it is too long.
_REFUSALS = (errno.ENAMETOOLONG, errno.EACCES, errno.EPERM, errno.ELOOP, errno.ENOTDIR)
_LONGEST_PATH = 80

# Bugs are printed below, once; logging would print them to standard error as well.
logging.getLogger("facegui").addHandler(logging.NullHandler())


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; return the exit status of the contract."""
    start_private()
    words = sys.argv[1:] if argv is None else list(argv)
    output = Output(json="--json" in words, words=words)
    data_dir = None
    try:
        arguments = _arguments(words)
        data_dir = arguments.data_dir
        status = _run(arguments, output)
        sys.stdout.flush()
    except FaceGuiError as problem:
        output.problem(problem)
        status = problem.exit_status
    except KeyboardInterrupt:
        status = _INTERRUPTED
    except BrokenPipeError:
        # What Python still wants to write at its end goes nowhere, instead of failing again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = _READER_GONE
    except OSError as refusal:
        status = _tell_refusal(refusal, output, data_dir or default_data_dir())
    except Exception as bug:  # noqa: BLE001 the top of the program
        output.problem(_told_bug(bug, data_dir or default_data_dir()))
        status = FaceGuiError.exit_status
    return status


def _run(arguments: Namespace, output: Output) -> int:
    if "run" not in arguments:
        return _open_window(arguments)
    workspace = Workspace(arguments.data_dir)
    workspace.settings = replace(workspace.settings, **chosen_settings(arguments))
    try:
        status = int(arguments.run(arguments, workspace, output))
    finally:
        # Whatever the command printed, its names may be wrong.
        if workspace.forged:
            output.note(workspace.forged)
        output.notes(workspace.came_back())
        output.notes(workspace.hand_in())
        workspace.close()
    output.notes(workspace.notices)
    return status


def _arguments(words: Sequence[str]) -> Namespace:
    """Parse the words; if they only ask for the window, no command is imported.

    Errors show addresses without their secrets.
    """
    try:
        arguments, others = _window_options().parse_known_args(words)
    except UsageProblem:  # the parser that knows the commands reports it
        others = list(words)
    if not others:
        return arguments
    try:
        return _parser().parse_args(words)
    except UsageProblem:
        _parser().parse_args([without_password(word) for word in words])
        raise UsageProblem(say("The words cannot be read."), say("See facegui --help.")) from None


def _window_options() -> Parser:
    parser = Parser(prog="facegui", add_help=False, parents=[common_options()])
    parser.set_defaults(**COMMON_DEFAULTS)
    window = parser.add_argument_group("window")
    window.add_argument("--source", metavar="SOURCE", help="camera:0, a file, a folder, an address")
    window.add_argument("--demo", action="store_true", help="at work on bundled material")
    window.add_argument("--kiosk", action="store_true", help="as the screen for visitors")
    return parser


@cache
def _parser() -> Parser:
    from facegui.commands.registry import COMMANDS  # noqa: PLC0415 the window does without

    parser = Parser(
        prog="facegui",
        description="Face verification and identification on this computer. Without a command "
        "the window opens.",
        parents=[_window_options()],
    )
    parser.set_defaults(**COMMON_DEFAULTS, print_pdf=_print_pdf)
    parser.add_argument("--version", action="version", version=f"facegui {__version__}")
    commands = Commands(parser, required=False)
    for command in COMMANDS:
        command.add_to(commands)
    return parser


def _open_window(arguments: Namespace) -> int:
    _require_screen()
    # What is imported stays. Searching it for garbage took 7 % of the time to the window, which
    # collects by itself later (`ui.link.bridge.Collector`).
    with collection_paused():
        status: int = _app().main(
            arguments.data_dir, arguments.source, arguments.demo, arguments.kiosk
        )
    return status


def _app() -> ModuleType:
    """Import the window. Raises FaceGuiError where it cannot be opened here."""
    try:
        from facegui import app  # noqa: PLC0415 the commands do without Qt
    except ImportError as error:
        raise FaceGuiError(
            say("The window cannot be opened here: {error}.", error=error),
            say("Install what is missing; the commands work without, see facegui --help."),
        ) from error
    return app


def _print_pdf(html: str, path: Path, *, landscape: bool = False) -> None:
    """Typeset a report with Qt, which needs no screen for that."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from facegui.ui.link.report_pdf import print_alone  # noqa: PLC0415 the commands do without Qt

    print_alone(html, path, landscape=landscape)


def _require_screen() -> None:
    """Raise a problem in words where Qt would end the process."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in screens):
        raise FaceGuiError(
            say("There is no screen to open the window on."),
            say(
                "Start it in a desktop session; facegui demo and all other "
                "commands work without one."
            ),
        )


def _tell_refusal(refusal: OSError, output: Output, data_dir: Path) -> int:
    """Tell of a path that the system refuses, else of a bug; return the exit status."""
    if refusal.errno in _REFUSALS and refusal.filename is not None:
        file = os.fsdecode(refusal.filename)[:_LONGEST_PATH]
        reason = OSError(refusal.errno, refusal.strerror)
        problem: FaceGuiError = cannot_be_read(file, reason, say("Check the path."))
    else:
        problem = _told_bug(refusal, data_dir)
    output.problem(problem)
    return problem.exit_status


def _told_bug(bug: Exception, data_dir: Path) -> FaceGuiError:
    """Log a bug without its message, which may hold a name, and say where."""
    file = data_dir / _LOG
    try:
        make_folder(data_dir)
        with open(file, "a", encoding="utf-8", opener=opener) as log:
            log.write(f"{datetime.now().astimezone().isoformat()} facegui {__version__}\n")
            log.writelines(_trace(bug))
    except OSError:
        where = say("The details could not be written to the data folder.")
    else:
        where = say(
            "Please report it with {file}, which holds no names and no pictures.", file=file
        )
    return FaceGuiError(
        say("FaceGUI has made a mistake of its own ({name}).", name=type(bug).__name__), where
    )


def _trace(bug: BaseException) -> list[str]:
    lines = traceback.format_tb(bug.__traceback__)
    cause = bug.__cause__ or bug.__context__
    before = [*_trace(cause), "which led to\n"] if cause else []
    return [*before, *lines, f"{type(bug).__name__}\n"]
