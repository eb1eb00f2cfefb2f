"""Measure the promise at one desk through the commands: enroll, identify and verify.

    python scripts/measure_commands.py DESK [--sizes K…] [--claims N]

DESK is what webcam_people.py makes. For each K its first protocol is carried out. ``facegui
enroll`` enrolls everybody from one picture. ``facegui identify`` gets every picture of other
sessions and of strangers, and every visit, made into a clip of five frames a second. ``facegui
verify`` gets N false and N true claims. The commands run in this process, and their networks run
only once for the same pixels.
"""

import argparse
import csv
import io
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from live_program import in_room, room
from recalling import RecallingWorkspace

from facegui import cli

SEED = 20_261_129
_SIZES = (3, 5, 6, 8)
_EMPTY = 7  # frames of the empty room at the end of a visit
_MATCH = "match"

Row = dict[str, str]


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(_SIZES))
    parser.add_argument("--claims", type=int, default=20)
    options = parser.parse_args()
    vars(cli)["Workspace"] = RecallingWorkspace
    whole: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as work:
        clips = make_clips(options.folder / "visits", Path(work))
        for size in options.sizes:
            protocol = read_protocol(options.folder / "protocols" / f"{size}-00.csv")
            desk = Desk(options.folder / "people", Path(work) / str(size), protocol)
            desk.ask_pictures()
            desk.ask_visits(clips)
            desk.ask_claims(options.claims)
            print(f"{size} enrolled: {told(desk.counts)}", flush=True)
            whole += desk.counts
    print(f"together: {told(whole)}")
    return 0


def make_clips(visits: Path, work: Path) -> dict[str, Path]:
    """Write a clip for each visit; return them by person and session."""
    clips = {}
    for visit in sorted(visits.iterdir()):
        order = sorted(visit.glob("*.jpg"), key=lambda one: int(one.stem[14:]))
        frames = [*map(in_room, order), *[room()] * _EMPTY]
        height, width = frames[0].shape[:2]
        clips[visit.name] = work / f"{visit.name}.mp4"
        code = cv2.VideoWriter.fourcc(*"mp4v")
        writer = cv2.VideoWriter(str(clips[visit.name]), code, 5.0, (width, height))
        for frame in frames:
            writer.write(frame)
        writer.release()
    return clips


def read_protocol(path: Path) -> list[Row]:
    """Return the rows of a protocol."""
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def told(counts: Counter[str]) -> str:
    """Return every share that has a total."""
    return "; ".join(
        f"{what} {counts[what]} of {counts[f'{what}/']}"
        for what in (
            "strangers' pictures named",
            "own pictures recognized",
            "another's name",
            "strangers' visits named",
            "own visits recognized",
            "false claims passed",
            "true claims passed",
        )
    )


class Desk:
    """A data folder with the people of one protocol."""

    def __init__(self, pictures: Path, data_dir: Path, protocol: Sequence[Row]) -> None:
        self.counts: Counter[str] = Counter()
        self._pictures = pictures
        self._data_dir = data_dir
        self._protocol = protocol
        self._used: dict[str, str] = {}
        for row in protocol:
            if row["role"] != "gallery":
                continue
            status, said = self._run("enroll", row["person"], str(pictures / row["image"]))
            if status:
                print(f"  {row['person']} was not enrolled: {said[-1]}", file=sys.stderr)
            else:
                self._used[row["person"]] = Path(row["image"]).stem.split("_")[3]

    def ask_pictures(self) -> None:
        """Identify every probe in one command."""
        probes = [row for row in self._protocol if row["role"] != "gallery"]
        _, lines = self._run("identify", *(str(self._pictures / row["image"]) for row in probes))
        named = {Path(one["source"]).name: names_in([one]) for one in lines if "faces" in one}
        for row in probes:
            self._count("pictures", row["person"], named.get(Path(row["image"]).name, set()))

    def ask_visits(self, clips: dict[str, Path]) -> None:
        """Identify every visit but those that people were enrolled in."""
        for visit, clip in clips.items():
            person, session = visit.split("_")
            if self._used.get(person) == session:
                continue
            _, lines = self._run("identify", str(clip))
            self._count("visits", person, names_in(lines))

    def ask_claims(self, count: int) -> None:
        """Verify some true claims and some false ones."""
        random = np.random.default_rng(SEED)
        probes = [row for row in self._protocol if row["role"] != "gallery"]
        claims = [(row, one) for row in probes for one in self._used]
        for what in ("false", "true"):
            some = [(row, one) for row, one in claims if (row["person"] == one) == (what == "true")]
            for at in random.permutation(len(some))[:count]:
                row, claimed = some[int(at)]
                status, _ = self._run("verify", claimed, str(self._pictures / row["image"]))
                self.counts[f"{what} claims passed/"] += 1
                self.counts[f"{what} claims passed"] += status == 0

    def _count(self, what: str, person: str, named: set[str]) -> None:
        if person not in self._used:
            self.counts[f"strangers' {what} named/"] += 1
            self.counts[f"strangers' {what} named"] += bool(named)
            return
        self.counts[f"own {what} recognized/"] += 1
        self.counts[f"own {what} recognized"] += person in named
        self.counts["another's name/"] += 1
        self.counts["another's name"] += bool(named - {person})

    def _run(self, *words: str) -> tuple[int, list[dict[str, Any]]]:
        """Run a command; return its exit status and its documents."""
        out = io.StringIO()
        with redirect_stdout(out), redirect_stderr(io.StringIO()):
            status = cli.main([*words, "--json", "--data-dir", str(self._data_dir)])
        return status, list(documents(out.getvalue()))


def documents(text: str) -> Iterator[dict[str, Any]]:
    """Yield the JSON documents of an output."""
    decoder, at = json.JSONDecoder(), 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        found, at = decoder.raw_decode(text, at)
        yield found


def names_in(lines: Sequence[dict[str, Any]]) -> set[str]:
    """Return every name in the output."""
    faces = [face for one in lines for face in one.get("faces", ())]
    return {face["name"] for face in faces if face["decision"] == _MATCH}


if __name__ == "__main__":
    sys.exit(main())
