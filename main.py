"""FaceGUI from a checkout: the same program as ``facegui``."""

import sys

from facegui.cli import main

if __name__ == "__main__":
    sys.exit(main())
