"""Pictures and clips broken at random are read or refused: no crash, no bug, no hang, no flood.

A tenth of the counts runs by default, all with ``pytest -m slow``. Each kind is read in a process
of its own, so that a library that crashes fails a test and not the run.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import ROOT

_PROGRAM_MB = 100  # of the reading alone, before any file
_MOST_MB = 1000
_SEED = 20260801


def read_broken(kind: str, count: int, folder: Path) -> dict:
    words = ["-m", "tests.unit.live.broken_files", kind, str(count), str(_SEED), str(folder)]
    ran = subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return json.loads(ran.stdout)


def check(found: dict, count: int) -> None:
    assert found["faults"] == []
    assert found["read"] + found["refused"] == count
    # Else the files were not broken, or none of them was more than broken.
    assert min(found["read"], found["refused"]) > count / 20
    assert found["peak_mb"] < _PROGRAM_MB + _MOST_MB


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "count"), [("pictures", 1000), ("clips", 200)])
def test_a_broken_file_is_read_or_refused(request, tmp_path, kind, count):
    if "slow" not in str(request.config.getoption("-m")):
        count //= 10
    check(read_broken(kind, count, tmp_path), count)


def broken_files(folder: Path, kind: str, count: int) -> list[Path]:
    words = ["-m", "tests.unit.live.broken_files", kind, str(count), str(_SEED), str(folder)]
    words.append("keep")
    subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, check=True)
    return sorted(folder.glob("kept-*"))


@pytest.mark.parametrize("kind", ["pictures", "clips"])
def test_the_program_tells_every_broken_file_in_one_document(facegui, tmp_path, kind):
    """Each source ends in frames or in one error; the status is that of the contract."""
    files = broken_files(tmp_path, kind, 24)
    ran = facegui("identify", *files, "--json")
    problems = [document for document in ran.documents if "error" in document]
    seen = {document["source"] for document in ran.documents if "source" in document}
    assert ran.status == (3 if problems else 1)
    assert len(problems) + len(seen) == len(files) == 24
    assert all(set(problem) == {"error", "hint"} for problem in problems)
    assert "Traceback" not in ran.err
