"""What the packaged program starts: the command line, or the window when nothing is asked."""

import os
import sys

from facegui.cli import main
from facegui.commands.checks import TRY_WINDOW


def _own_libraries_only_here() -> None:
    """Let programs that rules start find the system's libraries, not those in this folder."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    _own_libraries_only_here()
    if sys.argv[1:] == [TRY_WINDOW]:
        from PySide6.QtGui import QGuiApplication

        print(QGuiApplication([]).platformName())
        sys.exit(0)
    sys.exit(main())
