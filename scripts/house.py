"""Figures of the house: lines, files in a folder, the longest file and function, circles.

    python scripts/house.py
    python scripts/house.py --since REV   # lines carried over from a commit, those of the functions
                                          # it had, and lines added by folder

``tests/unit/test_house.py`` holds the limits. Imports inside functions and those for types alone
count like any other.
"""

import ast
import io
import re
import subprocess
import sys
import tarfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "facegui"

_NOQA = re.compile(r"#\s*noqa\b(?::\s*[A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*)?(?P<reason>[^#]*)")


@cache
def sources() -> Mapping[str, Path]:
    """Return every module of the package by its dotted name."""
    return {_dotted(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def lines(folder: Path = PACKAGE) -> int:
    """Count the lines of a folder's modules."""
    return sum(_length(path) for path in folder.rglob("*.py"))


def folders() -> Mapping[str, int]:
    """Count the modules in each folder, without its ``__init__``."""
    return Counter(
        str(path.parent.relative_to(ROOT))
        for path in sources().values()
        if path.name != "__init__.py"
    )


def files() -> Mapping[str, int]:
    """Return the number of lines of each module."""
    return {name: _length(path) for name, path in sources().items()}


def functions() -> Mapping[str, int]:
    """Return the number of lines of each function, without decorators."""
    return {
        f"{name}:{node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for name, tree in _trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def shared_class_names() -> Mapping[str, Sequence[str]]:
    """Return the public class names that several modules have, with these modules."""
    found: dict[str, list[str]] = {}
    for name, tree in _trees().items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found.setdefault(node.name, []).append(name)
    return {name: modules for name, modules in found.items() if len(modules) > 1}


def bare_noqas() -> Sequence[str]:
    """Return where a check is switched off without a reason."""
    return [
        f"{name}:{number}"
        for name, path in sources().items()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if (found := _NOQA.search(line)) and not found["reason"].strip()
    ]


def circles() -> Sequence[Sequence[str]]:
    """Return the groups of modules that import each other, each sorted (Tarjan 1972)."""
    arrows = {name: set(_imports(name, tree)) for name, tree in _trees().items()}
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    found: list[Sequence[str]] = []

    def visit(name: str) -> None:
        number[name] = lowest[name] = len(number)
        stack.append(name)
        for other in arrows[name]:
            if other not in number:
                visit(other)
                lowest[name] = min(lowest[name], lowest[other])
            elif other in stack:
                lowest[name] = min(lowest[name], number[other])
        if lowest[name] == number[name]:
            group = stack[stack.index(name) :]
            del stack[-len(group) :]
            if len(group) > 1:
                found.append(sorted(group))

    sys.setrecursionlimit(10_000)
    for name in arrows:
        if name not in number:
            visit(name)
    return found


def _imports(name: str, tree: ast.Module) -> Iterator[str]:
    """Yield the modules that a module imports; the package for names from its ``__init__``."""
    known = sources()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names if one.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for one in node.names:
                module = f"{node.module}.{one.name}"
                target = module if module in known else node.module
                if target in known and target != name:
                    yield target


@cache
def _trees() -> Mapping[str, ast.Module]:
    return {name: ast.parse(path.read_text("utf-8")) for name, path in sources().items()}


def _dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _length(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def _largest(figures: Mapping[str, int]) -> str:
    name, figure = max(figures.items(), key=lambda item: item[1])
    return f"{figure} ({name})"


def since(revision: str) -> tuple[int, Mapping[str, int]]:
    """Return the lines of modules that existed at a revision, and of the others by folder.

    A module existed if git finds a quarter of it in one of that revision. What it has gained counts
    as carried over, and what was split off from it as added.
    """
    command = ("git", "diff", "-M25%", "-l9999", "--diff-filter=A", "--name-only", revision)
    told = subprocess.run(
        (*command, "--", "*.py"), cwd=ROOT, capture_output=True, text=True, check=True
    )
    paths = [ROOT / line for line in told.stdout.splitlines()]
    added: Counter[str] = Counter()
    for path in paths:
        if path.is_relative_to(PACKAGE):
            added[str(path.parent.relative_to(ROOT))] += _length(path)
    return lines() - added.total(), dict(added.most_common())


def same_functions(revision: str, folder: str) -> str:
    """Compare the lines of the functions that a folder had at a revision and still has.

    They are those whose class and name occur once at both times.
    """
    command = ("git", "archive", revision, folder)
    packed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        files = [archive.extractfile(one) for one in archive if one.name.endswith(".py")]
        then = _by_name(file.read().decode() for file in files if file is not None)
    now = _by_name(path.read_text("utf-8") for path in (ROOT / folder).rglob("*.py"))
    same = [name for name in then if len(then[name]) == len(now.get(name, ())) == 1]
    before, after = (sum(one[name][0] for name in same) for one in (then, now))
    return (
        f"{folder}: {sum(map(len, then.values()))} functions, {len(same)} of the same class and "
        f"name: {before} lines, now {after}"
    )


def _by_name(texts: Iterable[str]) -> Mapping[tuple[str, str], list[int]]:
    found: defaultdict[tuple[str, str], list[int]] = defaultdict(list)

    def visit(node: ast.AST, owner: str) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                visit(child, child.name)
            elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                first = min([child.lineno, *(one.lineno for one in child.decorator_list)])
                found[owner, child.name].append((child.end_lineno or first) - first + 1)

    for text in texts:
        visit(ast.parse(text), "")
    return found


def main() -> None:
    """Print the figures."""
    if sys.argv[1:2] == ["--since"]:
        kept, added = since(sys.argv[2])
        print(f"carried over {kept}, added {sum(added.values())}")
        print(same_functions(sys.argv[2], "facegui"))
        print(same_functions(sys.argv[2], "facegui/ui"))
        for folder, count in added.items():
            print(f"{count:6} {folder}")
        return
    print(f"lines of facegui        {lines()}")
    print(f"lines of facegui/ui     {lines(PACKAGE / 'ui')}")
    print(f"modules                 {len(sources())}")
    print(f"most modules a folder   {_largest(folders())}")
    print(f"longest module          {_largest(files())}")
    print(f"longest function        {_largest(functions())}")
    print(f"class names used twice  {len(shared_class_names())}")
    print(f"noqa without a reason   {len(bare_noqas())}")
    print(f"circles of imports      {len(circles())}")


if __name__ == "__main__":
    main()
