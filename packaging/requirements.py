"""What the packaged program is made of: the dependencies in ``pyproject.toml`` without torch's.

``python packaging/requirements.py`` prints them, one a line, for pip.
"""

import re
import sys
import tomllib
from pathlib import Path

# Training, painting and a GPU need the first six (docs/decisions/0060). Without Faiss a plain
# product searches a million people within 100 ms (0072).
LEFT_OUT = (
    "torch",
    "torchvision",
    "facenet_pytorch",
    "pytorch_metric_learning",
    "onnx",
    "onnxscript",
    "faiss",
    "scipy",
    "sklearn",
    *(("psycopg_binary",) if sys.platform == "linux" else ()),
)
_NOT_INSTALLED = {*LEFT_OUT, "faiss_cpu"}
# The .deb depends on the system's libpq; the wheel with one brings OpenSSL, too (12 MB).
_SYSTEM = {"psycopg[binary]": "psycopg"} if sys.platform == "linux" else {}
_PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def requirements() -> list[str]:
    """Return what pip is to install, as the project states it."""
    stated = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    wanted = [line for line in stated if _name(line).replace("-", "_") not in _NOT_INSTALLED]
    for wheel, plain in _SYSTEM.items():
        wanted = [line.replace(wheel, plain) for line in wanted]
    return wanted


def packages() -> list[str]:
    """Return the names of these packages."""
    return [_name(line) for line in requirements()]


def _name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    if found is None:
        raise ValueError(f"no requirement: {requirement}")
    return found[0]


if __name__ == "__main__":
    print(*requirements(), sep="\n")
