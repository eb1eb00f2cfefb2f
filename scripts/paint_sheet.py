"""Paint a contact sheet: every style on the same faces, at three likenesses.

    python scripts/paint_sheet.py FOLDER --to FILE.png [--faces 4] [--preview] [--kept FOLDER]

FOLDER has a folder for each person (``lfw_dev/images``); a seed draws whose faces are painted. A
row is a style at one likeness, a column a face; the photographs are at the top. ``--kept`` stores
each painting, so that a stopped run can be resumed. 72 paintings take half an hour of one processor
at full size, six minutes as previews.
"""

import argparse
import sys
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np

from facegui.evaluation.folders import read_people
from facegui.painting.plan import PaintPlan
from facegui.painting.styles import STYLES
from facegui.paths import default_data_dir
from facegui.sources.picture import read_picture
from facegui.tasks.painting.paint import paint, style_picture
from facegui.vision.portrait import portrait_pixels, take_portrait
from facegui.vision.types import Pixels
from facegui.workspace import Workspace

SEED = 20_261_130
LIKENESSES = (0.9, 0.5, 0.1)
_TILE, _GAP, _HEAD = 256, 6, 22


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--faces", type=int, default=4)
    parser.add_argument("--preview", action="store_true", help="the preview's size")
    parser.add_argument("--kept", type=Path, help="keep each painting in this folder")
    parser.add_argument("--styles", nargs="+", default=[style.id for style in STYLES])
    parser.add_argument("--likenesses", nargs="+", type=float, default=LIKENESSES)
    arguments = parser.parse_args()
    with closing(Workspace(default_data_dir())) as workspace:
        faces = drawn(workspace, arguments.folder, arguments.faces)
        rows = [("photograph", list(faces.values()))]
        for style in arguments.styles:
            for likeness in arguments.likenesses:
                plan = preview(likeness) if arguments.preview else PaintPlan(likeness)
                row = []
                for name, face in faces.items():
                    row.append(painted(workspace, face, style, plan, arguments.kept, name))
                rows.append((f"{style} {likeness}", row))
                cv2.imwrite(str(arguments.to), sheet(rows))
                print(style, likeness, flush=True)
    return 0


def preview(likeness: float) -> PaintPlan:
    """Return a plan that takes a few seconds."""
    return PaintPlan(likeness, size=128, steps=20)


def drawn(workspace: Workspace, folder: Path, count: int) -> dict[str, Pixels]:
    """Return the portraits that a gallery would keep of some people, by name."""
    engine = workspace.load_engine()
    people = read_people(folder)
    found: dict[str, Pixels] = {}
    for person in np.random.default_rng(SEED).permutation(sorted(people.pictures)):
        frame = read_picture(people.pictures[str(person)][0])
        if faces := engine.detect(frame):
            found[str(person)] = portrait_pixels(take_portrait(frame, faces[0]))
        if len(found) == count:
            break
    return found


def painted(  # noqa: PLR0917 all of them decide what is painted
    workspace: Workspace, face: Pixels, style: str, plan: PaintPlan, kept: Path | None, name: str
) -> Pixels:
    """Paint a face, or read the painting that exists already."""
    file = None if kept is None else kept / f"{style}-{plan.likeness}-{plan.size}-{name}.png"
    if file is not None and file.is_file():
        return read_picture(file).pixels
    picture = paint(face, style_picture(style), plan, workspace.models, device="cpu").picture
    if file is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(file), picture)
    return picture


def sheet(rows: list[tuple[str, list[Pixels]]]) -> Pixels:
    """Arrange pictures in rows with a title each."""
    columns = max(len(row) for _, row in rows)
    width = columns * (_TILE + _GAP) + _GAP
    made = np.full((len(rows) * (_TILE + _GAP + _HEAD) + _GAP, width, 3), 255, np.uint8)
    for number, (title, row) in enumerate(rows):
        top = number * (_TILE + _GAP + _HEAD)
        place = (_GAP, top + 16)
        cv2.putText(made, title, place, cv2.FONT_HERSHEY_SIMPLEX, 0.5, (40, 40, 40), 1, cv2.LINE_AA)
        for column, picture in enumerate(row):
            left, y = _GAP + column * (_TILE + _GAP), top + _HEAD
            how = cv2.INTER_AREA if picture.shape[0] > _TILE else cv2.INTER_NEAREST
            made[y : y + _TILE, left : left + _TILE] = cv2.resize(
                picture, (_TILE, _TILE), interpolation=how
            )
    return made


if __name__ == "__main__":
    sys.exit(main())
