"""Files with the same content under several names."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from hashlib import file_digest
from pathlib import Path


def same_files(paths: Iterable[Path]) -> Iterator[frozenset[Path]]:
    """Yield groups of two files and more with the same content, byte for byte.

    Only files of equal length are read. Empty files and files that cannot be read are left out.
    """
    by_length: dict[int, set[Path]] = defaultdict(set)
    for path in paths:
        try:
            by_length[path.stat().st_size].add(path)
        except OSError:
            continue
    for length, group in by_length.items():
        if length and len(group) > 1:
            yield from _with_same_content(group)


def _with_same_content(paths: Iterable[Path]) -> Iterator[frozenset[Path]]:
    by_content: dict[bytes, set[Path]] = defaultdict(set)
    for path in paths:
        try:
            with path.open("rb") as file:
                by_content[file_digest(file, "sha256").digest()].add(path)
        except OSError:
            continue
    yield from (frozenset(group) for group in by_content.values() if len(group) > 1)
