"""Fit what tells an unrecognizable face by its embedding, and write the guard files.

    python scripts/fit_guard.py DIR --except FILE.csv [--people N] [--keep FILE.npz]

DIR holds one folder of pictures a person; people named in the ``person`` column of the file are
left out of every fit. One picture of each of N others is spoiled in the kinds of KINDS below, in
six styles each (hands in thirty; `spoil.py`), found and embedded by the joint encoder, whose parts
are the embeddings of the two others: three files come of it.

Two logistic heads tell covered and unreadable faces from plain ones; hard kinds count more. Their
limits are quantiles of plain faces whom a head has not seen (five folds over people): at most
REFUSED of plain faces fall below the limit of enrolling by both heads together. The cohort of
`matching/spoiled.py` has mixtures of all people of a kind, with their mean and spread: nobody's.
The same folder and seed give the same files. ``--keep`` keeps the embeddings for another run.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from people import embed_people, names_in
from sklearn.linear_model import LogisticRegression
from spoil import spoiled

from facegui import __version__
from facegui.evaluation.folders import read_people
from facegui.paths import default_data_dir, resource
from facegui.sources.picture import read_picture
from facegui.vision.engine import Engine
from facegui.vision.loading import load_engine
from facegui.vision.models.store import ModelStore
from facegui.vision.recognizability import packed
from facegui.vision.subject import subject
from facegui.vision.types import Frame

Floats = NDArray[np.float32]
Kept = dict[str, Floats]

SEED = 20261129
STYLES, MORE_STYLES = 6, 24
VARIED = ("hand",)  # where it is decides what is hidden: six hands are too few
MIXTURES = 40
FOLDS = 5
REFUSED = {"enroll": 0.01, "recognize": 0.005}
JOINT = "mobilefacenet+sface"
# Groups of kinds, and how much each counts: what shows least counts most.
KINDS = {
    "covered": {
        "both": 3.0,
        "mask": 1.0,
        "glasses": 1.0,
        "hand": 2.0,
        "scarf": 1.0,
        "veil": 1.5,
    },
    "unreadable": {
        "upside_down": 3.0,
        "turned_90": 3.0,
        "turned_270": 3.0,
        "dark": 1.0,
        "blurred": 1.0,
        "jpeg_5": 0.3,
        "tiny": 0.4,
        "side_view": 0.2,
    },
}


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--except", dest="left_out", type=Path, required=True)
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), JOINT)
    left_out = names_in(options.left_out)
    if options.keep is not None and options.keep.exists():
        kept = dict(np.load(options.keep))
    else:
        kept = collect(engine, options.folder, left_out, options.people)
        if options.keep is not None:
            arrays: Any = kept
            np.savez_compressed(options.keep, **arrays)
    plain = embed_people(engine, options.folder).without(left_out)
    sizes = engine.spec.parts
    first, second = sizes
    spaces = {
        "mobilefacenet/1": slice(0, first),
        "sface/1": slice(first, first + second),
        engine.spec.space: slice(0, first + second),
    }
    for space, part in spaces.items():
        faces = {kind: unit(rows[:, part]) for kind, rows in kept.items()}
        document = fit(space, faces, unit(plain.embeddings[:, part]), plain.person)
        document["made"] = {
            "by": "scripts/fit_guard.py",
            "facegui": __version__,
            "folder": options.folder.name,
            "people_spoiled": max(map(len, kept.values())),
            "people_plain": len(plain.names),
            "pictures_plain": len(plain.person),
            "seed": SEED,
            **document["made"],
        }
        out = resource("calibration", space.replace("/", "-") + ".guard.json")
        out.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
        print(f"{out.name}: {json.dumps(document['made'])}", file=sys.stderr)
    return 0


def collect(engine: Engine, folder: Path, left_out: set[str], people: int) -> Kept:
    """Embed the spoiled pictures of so many people: (n, D) by kind; not all are found."""
    pictures = read_people(folder).pictures
    names = sorted(set(pictures) - left_out)
    np.random.default_rng(5).shuffle(names)
    found: dict[str, list[Floats]] = {kind: [] for kinds in KINDS.values() for kind in kinds}
    for at, name in enumerate(names[:people]):
        frame = read_picture(sorted(pictures[name])[0])
        face = subject(frame, engine.detect(frame))
        if face is None:
            continue
        for kind, rows in found.items():
            styles = [at % STYLES]
            if kind in VARIED:
                styles.append(STYLES + at % MORE_STYLES)
            for style in styles:
                made = Frame(spoiled(kind, frame.pixels, face.landmarks, style))
                seen = subject(made, engine.detect(made))
                if seen is not None:
                    rows.append(engine.embed(made, [seen])[0].copy())
        print(f"\r{at + 1:,} of {people:,} people", end="", file=sys.stderr, flush=True)
    return {kind: np.array(rows, np.float32) for kind, rows in found.items()}


def fit(space: str, faces: Kept, plain: Floats, person: NDArray[Any]) -> dict[str, Any]:
    """Fit heads, limits and cohort of one space."""
    weights, biases = [], []
    scales: dict[str, dict[str, float]] = {}
    made: dict[str, Any] = {}
    heads, unseen = {}, {}
    for group, kinds in KINDS.items():
        heads[group] = head(faces, kinds, plain, np.ones(len(plain), bool))
        scores = np.zeros(len(plain))
        for fold in range(FOLDS):
            out = person % FOLDS == fold
            scores[out] = head(faces, kinds, plain, ~out).decision_function(plain[out])
        unseen[group] = scores
    for group, fitted in heads.items():
        weights.append(fitted.coef_[0])
        biases.append(float(fitted.intercept_[0]))
        scales[group] = {"plain": round(float(np.median(unseen[group])), 4)}
    for purpose, share in REFUSED.items():
        limits = together(unseen, share)
        for group, limit in limits.items():
            scales[group][purpose] = round(limit, 4)
        made[f"plain_refused_{purpose}"] = share
    for group, kinds in KINDS.items():
        below = {
            kind: heads[group].decision_function(faces[kind]) > scales[group]["enroll"]
            for kind in kinds
        }
        made[f"below_{group}"] = {kind: round(float(one.mean()), 3) for kind, one in below.items()}
    kinds_of_cohort = [kind for kinds in KINDS.values() for kind in kinds]
    cohort = np.concatenate([mixtures(faces[kind], at) for at, kind in enumerate(kinds_of_cohort)])
    return {
        "format": 1,
        "space": space,
        "made": made,
        "recognizability": {
            "groups": list(KINDS),
            "weights": packed(np.array(weights, np.float32)),
            "bias": [round(one, 5) for one in biases],
            "scales": scales,
        },
        "cohort": {"kinds": kinds_of_cohort, **packed(cohort)},
    }


def head(
    faces: Kept, kinds: dict[str, float], plain: Floats, use: NDArray[np.bool_]
) -> LogisticRegression:
    """Fit one head; all spoiled faces together count as much as all plain ones."""
    rows = np.concatenate([faces[kind] for kind in kinds])
    counts = np.concatenate([np.full(len(faces[kind]), kinds[kind]) for kind in kinds])
    seen = plain[use]
    counts *= len(seen) / counts.sum()
    made = LogisticRegression(C=1.0, max_iter=1000)
    made.fit(
        np.concatenate([rows, seen]),
        np.concatenate([np.ones(len(rows)), np.zeros(len(seen))]),
        sample_weight=np.concatenate([counts, np.ones(len(seen))]),
    )
    return made


def together(unseen: dict[str, NDArray[Any]], share: float) -> dict[str, float]:
    """Likenesses by group that ``share`` of plain faces exceed in any, the same part in each."""
    low, high = 0.0, share
    for _ in range(40):
        part = (low + high) / 2
        limits = {group: float(np.quantile(one, 1 - part)) for group, one in unseen.items()}
        refused = np.any([one > limits[group] for group, one in unseen.items()], axis=0).mean()
        low, high = (low, part) if refused > share else (part, high)
    return {group: float(np.quantile(one, 1 - low)) for group, one in unseen.items()}


def mixtures(rows: Floats, seed: int) -> Floats:
    """Mix the faces of one kind: (MIXTURES, D) of their mean and spread, each of all people."""
    draw = np.random.default_rng([SEED, seed])
    shares = draw.normal(size=(MIXTURES, len(rows)))
    shares /= np.linalg.norm(shares, axis=1, keepdims=True)
    mean = rows.mean(axis=0)
    return unit(mean + shares @ (rows - mean))


def unit(rows: NDArray[Any]) -> Floats:
    """Scale rows to unit length."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-9), np.float32)


if __name__ == "__main__":
    sys.exit(main())
