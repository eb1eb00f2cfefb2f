"""Builds the one-folder program and, on Debian, a .deb with checksums and an SBOM in ``dist/``.

    python -m venv build/light && build/light/bin/python packaging/build.py

It is run with the Python of an environment of its own, into which it installs what
`requirements.py` lists, PyInstaller and cyclonedx-bom. Debian: binutils gcc icu-devtools
dpkg-dev. What comes out is named by version and architecture.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(HERE))

from deb import make_deb  # noqa: E402 it lies beside this script
from requirements import LEFT_OUT, requirements  # noqa: E402 as before

_DIST, _WORK = ROOT / "dist", ROOT / "build"
_TOOLS = ("pyinstaller>=6.10", "cyclonedx-bom>=7")


def main() -> int:
    """Install, build, trim, wrap, and write down what came out."""
    if sys.prefix == sys.base_prefix:
        raise SystemExit("Run it with the Python of an environment of its own.")
    _pip("install", "--quiet", *requirements(), *_TOOLS)
    _pip("install", "--quiet", "--no-deps", "--force-reinstall", ROOT)
    _without_torch()
    if sys.platform == "linux":
        _run(sys.executable, HERE / "opencv.py")
    _run(
        *(_tool("pyinstaller"), "--noconfirm", "--log-level", "WARN", HERE / "facegui.spec"),
        *("--distpath", _DIST, "--workpath", _WORK / "pyinstaller"),
    )
    folder = _DIST / "facegui"
    made = [_sbom()]
    if sys.platform == "linux":
        _run(sys.executable, HERE / "trim.py", folder)
        made.append(make_deb(folder, _DIST, _version(), made[0]))
    else:
        name = f"facegui-{_version()}-{sysconfig.get_platform()}"
        made.append(Path(shutil.make_archive(str(_DIST / name), "zip", folder)))
    sums = "".join(f"{_sha256(path)}  {path.name}\n" for path in made)
    (_DIST / "SHA256SUMS").write_text(sums, encoding="ascii")
    print(sums, end="")
    return 0


def _version() -> str:
    code = "import facegui; print(facegui.__version__)"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()


def _without_torch() -> None:
    """Stop where something that is left out would come in after all."""
    code = f"import importlib.util as u; print(*[n for n in {LEFT_OUT!r} if u.find_spec(n)])"
    there = subprocess.run(
        [sys.executable, "-c", code], cwd=HERE, check=True, capture_output=True, text=True
    ).stdout.split()
    if there:
        raise SystemExit(f"This environment has {', '.join(there)}: make a new one.")


def _sbom() -> Path:
    """List what is in the environment as CycloneDX, without the tools that build."""
    path = _DIST / f"facegui-{_version()}.cdx.json"
    _DIST.mkdir(exist_ok=True)
    # The same date for the same commit, so that a build can be repeated.
    os.environ.setdefault("SOURCE_DATE_EPOCH", str(int(time.time())))
    whole = path.with_suffix(".all")
    _run(_tool("cyclonedx-py"), "environment", sys.executable, "--of", "JSON", "-o", whole)
    from sbom import only_shipped  # noqa: PLC0415 beside this script

    path.write_text(only_shipped(whole.read_text("utf-8")), encoding="utf-8")
    whole.unlink()
    return path


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _tool(name: str) -> Path:
    return Path(sysconfig.get_path("scripts")) / name


def _pip(*words: str | Path) -> None:
    _run(sys.executable, "-m", "pip", *words)


def _run(*words: str | Path) -> None:
    subprocess.run(words, check=True)


if __name__ == "__main__":
    sys.exit(main())
