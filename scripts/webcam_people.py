"""Make a folder of people at one webcam, with protocols and visits, from NUAA's face crops.

    python scripts/webcam_people.py DIR --from CLIENT_FACE [--draws N]

CLIENT_FACE has the crops of live people of the NUAA set (Tan et al. 2010), named
``person_glasses_light_session_number.jpg``. Each is written to ``DIR/people/PERSON`` with a
replicated margin of a third of its size, since a detector has to see more than the face.
``DIR/protocols`` gets N draws for each of 3 to 8 people enrolled from one picture each, whose
probes are from other sessions; everybody else is a stranger. ``DIR/visits/PERSON_SESSION`` has the
pictures of a session, in order.
"""

import argparse
import csv
import sys
from collections import defaultdict
from itertools import chain
from pathlib import Path

import cv2
import numpy as np

SEED = 20_261_129
_MARGIN = 1 / 3
_SIZES = range(3, 9)

Sessions = dict[str, dict[str, list[Path]]]


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--from", dest="source", type=Path, required=True)
    parser.add_argument("--draws", type=int, default=20)
    options = parser.parse_args()
    sessions = write_pictures(options.source, options.folder)
    random = np.random.default_rng(SEED)
    protocols = options.folder / "protocols"
    protocols.mkdir(parents=True, exist_ok=True)
    for enrolled in _SIZES:
        for number in range(options.draws):
            write_protocol(protocols / f"{enrolled}-{number:02}.csv", sessions, enrolled, random)
    print(f"{options.folder}: {len(sessions)} people", file=sys.stderr)
    return 0


def write_pictures(source: Path, folder: Path) -> Sessions:
    """Write every crop with its margin, twice; return them by person and session."""
    sessions: Sessions = defaultdict(lambda: defaultdict(list))
    order = sorted(source.glob("*.jpg"), key=lambda one: (one.stem[:13], int(one.stem[14:])))
    for path in order:
        person, _, _, session, _ = path.stem.split("_")
        crop = cv2.imread(str(path))
        side = round(max(crop.shape[:2]) * _MARGIN)
        whole = cv2.copyMakeBorder(crop, side, side, side, side, cv2.BORDER_REPLICATE)
        for target in (
            folder / "people" / person / path.name,
            folder / "visits" / f"{person}_{session}" / path.name,
        ):
            target.parent.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(target), whole, [cv2.IMWRITE_JPEG_QUALITY, 95])
        sessions[person][session].append(Path(person) / path.name)
    return sessions


def write_protocol(
    path: Path, sessions: Sessions, enrolled: int, random: np.random.Generator
) -> None:
    """Draw who is enrolled, and from which picture."""
    people = sorted(sessions)
    gallery = {people[at] for at in random.permutation(len(people))[:enrolled]}
    rows: list[tuple[str, str, Path]] = []
    for person in people:
        of_person = sessions[person]
        if person not in gallery:
            rows += [("nonmated_probe", person, one) for one in chain(*of_person.values())]
            continue
        first = sorted(of_person)[int(random.integers(len(of_person)))]
        rows.append(
            ("gallery", person, of_person[first][int(random.integers(len(of_person[first])))])
        )
        others = [shots for session, shots in of_person.items() if session != first]
        rows += [("mated_probe", person, one) for shots in others for one in shots]
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("role", "person", "image"))
        writer.writerows(sorted((role, person, str(image)) for role, person, image in rows))


if __name__ == "__main__":
    sys.exit(main())
