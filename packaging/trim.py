"""Takes out of a built folder what is there twice or is never called: Linux only.

    python packaging/trim.py dist/facegui

Wheels bring each library's own copy of everything. What is done, with the sizes of the wheels
of November 2026 (docs/decisions/0071):

- The encoders x265, x264, SVT-AV1 and libvpx, which nothing here calls, are empty libraries
  (32 MB); VP8 and VP9 are decoded by FFmpeg itself.
- libgfortran, libquadmath and libXau are the system's (7 MB).
- ICU's data keep the five languages of the window and the collations of all (25 MB).
- Symbols are stripped (28 MB, most of them PyAV's).

OpenCV is built without what is not used before (`opencv.py`). It needs binutils, gcc and
icu-devtools. `packaging/try_deb.sh` runs the result.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_NEVER_CALLED = ("libx265", "libSvtAv1Enc", "libx264", "libvpx")
_SYSTEM = Path("/usr/lib/x86_64-linux-gnu")
_LANGUAGES = ("en", "de", "es", "fr", "zh", "yue", "root", "pool", "supplementalData", "res_index")
_BY_LANGUAGE = r"(?:(?:translit|lang|region|zone|unit|curr|rbnf)/)?[^/]+\.res"


def main() -> int:
    """Trim the folder that is named."""
    inside = Path(sys.argv[1]) / "_internal"
    before = _size(inside)
    av = inside / "av.libs"
    for folder in inside.glob("*.libs"):
        _of_system(folder)
    for name in _NEVER_CALLED:
        _empty(_only(av, name), _only(av, "libavcodec"))
    _small_icu(inside)
    _strip(inside)
    _no_dangling_links(inside)
    after = _size(inside)
    print(f"{before / 1e6:.0f} MB, trimmed {after / 1e6:.0f} MB")
    return 0


def _only(folder: Path, name: str) -> Path:
    """Return the one library of that name. Raises ValueError when there are none or several."""
    (found,) = folder.glob(f"{name}-*.so*")
    return found


def _of_system(folder: Path) -> None:
    """Let the system's libraries stand for a wheel's own of the same interface."""
    for name in ("libgfortran.so.5", "libquadmath.so.0", "libXau.so.6"):
        stem, _, major = name.partition(".so.")
        for library in folder.glob(f"{stem}-*.so.{major}*"):
            library.unlink()
            library.symlink_to(_SYSTEM / name)


def _empty(library: Path, user: Path) -> None:
    """Put a library in the place of one, with functions of the same names that return nothing."""
    called = sorted(_symbols(user, "--undefined-only") & _symbols(library, "--defined-only"))
    if not called:
        raise SystemExit(f"{user.name} calls nothing of {library.name}: look again")
    code = "".join(f"void *{name}(void) {{ return 0; }}\n" for name in called)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "empty.c"
        source.write_text(code, encoding="ascii")
        _run("gcc", "-shared", "-fPIC", f"-Wl,-soname,{library.name}", "-o", library, source)


def _symbols(library: Path, which: str) -> set[str]:
    lines = _out("nm", "-D", "--without-symbol-versions", which, library).splitlines()
    return {line.split()[-1] for line in lines}


def _small_icu(inside: Path) -> None:
    """Build ICU's library of data again from the items that are kept."""
    (library,) = (path for path in inside.rglob("libicudata.so.*") if not path.is_symlink())
    version = library.name.rpartition(".")[2]
    name = f"icudt{version}l.dat"
    with tempfile.TemporaryDirectory() as folder:
        whole, kept = Path(folder) / "whole" / name, Path(folder) / name
        whole.parent.mkdir()
        _run("objcopy", "-O", "binary", "--only-section=.rodata", library, whole)
        items = _out("icupkg", "-l", whole).splitlines()
        left_out = Path(folder) / "left_out.txt"
        left_out.write_text("".join(f"{item}\n" for item in _foreign(items)), encoding="ascii")
        _run("icupkg", "-r", left_out, whole, kept)
        source = Path(folder) / "data.S"
        source.write_text(
            f".section .rodata\n.balign 4096\n.globl icudt{version}_dat\n"
            f'.type icudt{version}_dat,@object\nicudt{version}_dat: .incbin "{kept}"\n'
            f".size icudt{version}_dat, .-icudt{version}_dat\n"
            '.section .note.GNU-stack,"",@progbits\n',
            encoding="ascii",
        )
        soname = f"-Wl,-soname,{library.name}"
        _run("gcc", "-shared", "-nostdlib", soname, "-o", library, source)


def _foreign(items: list[str]) -> Iterator[str]:
    """Yield ICU's items of other languages, and what Qt does not ask it for.

    That is converters of old encodings, where words end, other scripts, and names of characters.
    """
    for item in items:
        if item.startswith(("brkitr/", "translit/")) or item == "unames.icu":
            yield item
            continue
        stem = re.split(r"[._]", item.rpartition("/")[2])[0]
        if item.endswith(".cnv") or (re.fullmatch(_BY_LANGUAGE, item) and stem not in _KEPT):
            yield item


_KEPT = {re.split(r"[._]", name)[0] for name in _LANGUAGES} | {
    # What is no language lies beside the languages.
    "currencyNumericCodes",
    "dayPeriods",
    "genderList",
    "grammaticalFeatures",
    "icustd",
    "icuver",
    "keyTypeData",
    "langInfo",
    "likelySubtags",
    "metaZones",
    "metadata",
    "numberingSystems",
    "plurals",
    "pluralRanges",
    "timezoneTypes",
    "tzdbNames",
    "units",
    "windowsZones",
    "zoneinfo64",
}


def _strip(inside: Path) -> None:
    for path in inside.rglob("*.so*"):
        # auditwheel has patched what lies in .libs so that strip leaves it unfit to be loaded.
        if path.is_symlink() or path.parent.suffix == ".libs":
            continue
        made = path.with_name(path.name + ".stripped")
        done = subprocess.run(
            ["strip", "--strip-unneeded", "-o", made, path], capture_output=True, check=False
        )
        if done.returncode == 0 and made.stat().st_size < path.stat().st_size:
            made.replace(path)
        made.unlink(missing_ok=True)


def _no_dangling_links(inside: Path) -> None:
    dangling = [path.name for path in inside.rglob("*") if path.is_symlink() and not path.exists()]
    if dangling:
        raise SystemExit(f"links to nothing: {', '.join(dangling)}")


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*"))


def _run(*words: str | Path) -> None:
    subprocess.run(words, check=True)


def _out(*words: str | Path) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
