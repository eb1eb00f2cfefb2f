"""Wraps the built folder into a Debian package: /opt/facegui, a command, an entry in the menu."""

import gzip
import os
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent
_LINUX = _HERE / "linux"
# What Qt loads by name while it runs, which no file lists: the xcb platform and a font.
# Further those that `trim.py` puts in the place of the wheels' own, and libpq, which psycopg loads.
_LOADED = (
    *("libegl1", "libgl1", "libxcb-cursor0", "fonts-dejavu-core", "libpq5"),
    *("libgfortran5", "libquadmath0", "libxau6"),
)
_CONTROL = """\
Package: facegui
Version: {version}
Architecture: {architecture}
Maintainer: The FaceGUI developers <facegui@localhost>
Installed-Size: {size_kb}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager
Section: graphics
Priority: optional
Description: Verify and identify faces on this computer
 FaceGUI tells who is in front of the camera: the person they claim to be, somebody
 enrolled, or a stranger. One picture is enough to enroll a person; nothing leaves the
 computer. This package recognizes on the processor and cannot train.
"""


def make_deb(folder: Path, target: Path, version: str, sbom: Path) -> Path:
    """Write ``facegui_VERSION_ARCHITECTURE.deb`` into a folder and return it."""
    architecture = _out("dpkg", "--print-architecture").strip()
    deb = target / f"facegui_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        root.chmod(0o755)
        shutil.copytree(folder, root / "opt/facegui", symlinks=True)
        _desktop(root, version, sbom)
        control = _CONTROL.format(
            version=version,
            architecture=architecture,
            size_kb=_size_kb(root),
            depends=", ".join(_depends(folder)),
        )
        _write(root / "DEBIAN/control", control)
        _run("dpkg-deb", "--root-owner-group", "-Zzstd", "--build", root, deb)
    return deb


def _desktop(root: Path, version: str, sbom: Path) -> None:
    """Put the command, the entries of the menu, the icon and the papers where they belong."""
    command = root / "usr/bin/facegui"
    command.parent.mkdir(parents=True)
    command.symlink_to("../../opt/facegui/facegui")
    share = root / "usr/share"
    for name in ("facegui.desktop", "facegui-open.desktop"):
        _write(share / "applications" / name, (_LINUX / name).read_text("utf-8"))
    icon = (_ROOT / "resources/icons/facegui.svg").read_text("utf-8")
    _write(share / "icons/hicolor/scalable/apps/facegui.svg", icon)
    name = "io.github.facegui.FaceGUI.metainfo.xml"
    date = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"])))
    metainfo = (_LINUX / name).read_text("utf-8")
    metainfo = metainfo.replace("@VERSION@", version).replace("@DATE@", date)
    _write(share / "metainfo" / name, metainfo)
    papers = share / "doc/facegui"
    _write(papers / "copyright", (_LINUX / "copyright").read_text("utf-8"))
    _write(papers / "sbom.cdx.json", sbom.read_text("utf-8"))
    changes = (_ROOT / "CHANGELOG.md").read_bytes()
    (papers / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))


def _depends(folder: Path) -> list[str]:
    """Return the packages of the system's libraries that the program's own are linked to."""
    own = {path.name for path in folder.rglob("*.so*")}
    linked: set[str] = set()
    for path in (folder / "facegui", *folder.rglob("*.so*")):
        if path.is_file() and not path.is_symlink():
            found = _out("objdump", "-p", path, check=False)
            linked |= set(re.findall(r"^\s+NEEDED\s+(\S+)", found, re.MULTILINE))
    there = dict(re.findall(r"^\s+(\S+) \(.*\) => (\S+)$", _out("ldconfig", "-p"), re.MULTILINE))
    paths = [there[library] for library in sorted(linked - own) if library in there]
    # dpkg knows a file of a merged /usr by either name.
    either = [
        *paths,
        *(f"/usr{path}" for path in paths),
        *(path.removeprefix("/usr") for path in paths),
    ]
    found = _out("dpkg-query", "-S", *either, check=False).splitlines()
    return sorted({*_LOADED, *(line.partition(":")[0] for line in found if "diver" not in line)})


def _size_kb(root: Path) -> int:
    return sum(path.lstat().st_size for path in root.rglob("*")) // 1024


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _run(*words: str | Path) -> None:
    subprocess.run(words, check=True)


def _out(*words: str | Path, check: bool = True) -> str:
    return subprocess.run(words, check=check, capture_output=True, text=True).stdout
