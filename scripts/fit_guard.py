"""Fit what recognizes an unrecognizable face by its embedding, and write the guard files.

    python scripts/fit_guard.py DIR --except FILE.csv [--people N] [--keep FILE.jsonl] [--unseen]

DIR has one folder of pictures for each person; people named in the ``person`` column of the file
are left out of every fit. One picture of each of N others is spoiled in the kinds below, in twelve
styles (`spoil.py`), then found and embedded by the joint encoder. Its parts are the embeddings of
the two other encoders, so that three files are written. ``--keep`` resumes a run that was
interrupted; ``--people 0`` looks at nobody. If a kind of a head was not looked at, heads and
cohorts stay as they are in the present file, except for the alarms.

Logistic heads separate covered and unreadable faces from plain ones; difficult kinds have more
weight. Their limits are quantiles of plain faces that a head has not seen (five folds over people):
at most REFUSED of the plain faces fall below the limit for enrolling by both heads together. ALARMS
are further heads, fitted on what these let pass; in a group, the head with the highest likelihood
counts. The mirror image reveals what is hidden on one side; its limits are HALVES, in deviations of
plain faces. The cohort of `matching/spoiled.py` has mixtures of all people of a kind with their
mean and spread, which are no real person's. ``--unseen`` prints how many faces of each kind of an
alarm fall below the limit for enrolling when the alarm is fitted without that kind.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from guard_collect import PLAIN, Looks, Whom, collect
from numpy.typing import NDArray
from people import names_in
from sklearn.linear_model import LogisticRegression

from facegui import __version__
from facegui.matching.spoiled import Spoiled
from facegui.paths import default_data_dir, resource
from facegui.vision.loading import load_engine
from facegui.vision.models.store import ModelStore
from facegui.vision.recognizability import Scale, packed

Floats = NDArray[np.float32]
Fractions = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Alarm:
    """A head of a group, the kinds it is fitted to, and its limit in deviations of plain faces."""

    group: str
    kinds: tuple[str, ...]
    limit: float


SEED = 20261129
MIXTURES = 40
FOLDS = 5
# scikit-learn's C. At 1, an alarm caught half as many eyes hidden by a hat, for people it had not
# seen.
STIFF, FREE = 1.0, 100.0
REFUSED = {"enroll": 0.01, "recognize": 0.005}
JOINT = "mobilefacenet+sface"
# The head of each group that sets its scale, and the weight of each kind: what shows least has
# most.
HEADS = {
    "covered": {"both": 3.0, "mask": 1.0, "glasses": 1.0, "hand": 2.0, "scarf": 1.0, "veil": 1.5},
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
# Further heads for what that one lets pass, with their limit in deviations above plain faces. They
# are steep: one deviation below the limit they say nothing and change nobody's value.
ALARMS = {
    "eyes": Alarm("covered", ("hat_eyes", "blindfold", "hat_brim"), 2.75),
    "art": Alarm("unreadable", ("halftone", "pencil", "painted"), 4.5),
}
# Now and then a plain face is cut by the picture's edge, or behind a glass held up. A quantile
# would be set by these; deviations (from the median to 84 %) are not.
HALVES = {"recognize": 5.5, "enroll": 3.5}
KINDS = [
    *(kind for kinds in HEADS.values() for kind in kinds),
    *(kind for alarm in ALARMS.values() for kind in alarm.kinds),
]


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """Embeddings (n, D) by kind, the fold of each by its person, and the present file.

    ``unlike`` (n,) is how much each differs from its mirror image.
    """

    rows: Mapping[str, Floats]
    folds: Mapping[str, NDArray[np.int64]]
    unlike: Mapping[str, Fractions]
    before: Spoiled | None

    def without(self, kind: str) -> "Faces":
        """Leave out a kind."""
        kept = {name: rows for name, rows in self.rows.items() if name != kind}
        return Faces(kept, self.folds, self.unlike, self.before)


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """A likeness to spoiled faces: ``weights`` (D,) and ``bias``, with the scale of its group.

    ``unseen`` has the likenesses, by kind, of faces of people whom it was not fitted to.
    """

    group: str
    weights: Fractions
    bias: float
    scale: Scale
    unseen: Mapping[str, Fractions]


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--except", dest="left_out", type=Path, required=True)
    parser.add_argument("--people", type=int, default=120)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--unseen", action="store_true")
    options = parser.parse_args()
    engine = load_engine(ModelStore(default_data_dir() / "models"), JOINT)
    looks, left_out = Looks(options.keep), names_in(options.left_out)
    if options.people:
        collect(engine, Whom(options.folder, left_out, options.people), KINDS, looks)
    first, second = engine.spec.parts
    spaces = {
        "mobilefacenet/1": (slice(0, first), slice(0, 1)),
        "sface/1": (slice(first, first + second), slice(1, 2)),
        engine.spec.space: (slice(0, first + second), slice(0, 2)),
    }
    for space, (part, numbers) in spaces.items():
        faces = faces_of(looks, space, part, numbers)
        if options.unseen:
            print(f"{space}: {json.dumps(unseen_kinds(faces))}", flush=True)
            continue
        document = {"format": 1, "space": space, **fit(faces)}
        out = resource("calibration", space.replace("/", "-") + ".guard.json")
        out.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
        print(f"{out.name}: {json.dumps(document['made'])}", file=sys.stderr)
    return 0


def faces_of(looks: Looks, space: str, part: slice, numbers: slice) -> Faces:
    """Return everybody's faces in one space; ``numbers`` are its part of the joint embedding."""
    names = {name: at for at, name in enumerate(sorted({one.name for one in looks.all}))}
    rows, folds, unlike = {}, {}, {}
    for kind in (PLAIN, *KINDS):
        own = [one for one in looks.all if one.kind == kind and one.embedding is not None]
        if own:
            whole = np.stack([one.embedding for one in own if one.embedding is not None])
            rows[kind] = unit(whole[:, part])
            folds[kind] = np.array([names[one.name] % FOLDS for one in own])
            unlike[kind] = 1 - np.array([one.mirrored[numbers] for one in own]).mean(axis=1)
    return Faces(rows, folds, unlike, Spoiled.of(space))


def fit(faces: Faces) -> dict[str, Any]:
    """Fit heads, limits and cohort of one space, and record what they were fitted to."""
    heads, halves = fit_heads(faces), fit_halves(faces.unlike[PLAIN])
    cohort = {} if faces.before is None else dict(
        zip(faces.before.kinds, faces.before.cohort, strict=True)
    )  # fmt: skip
    kept = [kind for kind in KINDS if kind not in faces.rows or not looked_at(faces, kind)]
    fresh = [kind for kind in KINDS if kind not in kept]
    cohort |= {kind: mixtures(faces.rows[kind], KINDS.index(kind)) for kind in fresh}
    scales = {
        group: {"plain": one.plain, "enroll": one.enroll, "recognize": one.recognize}
        for group, one in {head.group: head.scale for head in heads}.items()
    }
    return {
        "made": {
            "by": "scripts/fit_guard.py",
            "facegui": __version__,
            "pictures": {kind: len(faces.rows[kind]) for kind in (PLAIN, *fresh)},
            "kept_from_the_file_before": kept,
            "seed": SEED,
            **{f"plain_refused_{purpose}": share for purpose, share in REFUSED.items()},
            "below_of_unseen_people": {
                kind: share for kind, share in below(heads, faces).items() if kind not in kept
            },
            "below_by_halves": {
                kind: round(float((one > halves.enroll).mean()), 3)
                for kind, one in faces.unlike.items()
            },
        },
        "recognizability": {
            "groups": [head.group for head in heads],
            "weights": packed(np.array([head.weights for head in heads], np.float32)),
            "bias": [round(head.bias, 5) for head in heads],
            "scales": scales,
            "halves": asdict(halves),
        },
        "cohort": {"kinds": list(cohort), **packed(np.concatenate(list(cohort.values())))},
    }


def fit_halves(plain: Fractions) -> Scale:
    """Return the limits for differences from the mirror image; ``plain`` (n,) are plain faces'."""
    middle, upper = np.quantile(plain, [0.5, 0.8413])
    limits = {purpose: middle + HALVES[purpose] * (upper - middle) for purpose in HALVES}
    return Scale(*(round(float(one), 6) for one in (*limits.values(), middle)))


def looked_at(faces: Faces, kind: str) -> bool:
    """Tell whether all kinds that are fitted together with this one were looked at."""
    together = [tuple(kinds) for kinds in HEADS.values()] + [one.kinds for one in ALARMS.values()]
    return all(other in faces.rows for kinds in together if kind in kinds for other in kinds)


def fit_heads(faces: Faces) -> list[Head]:
    """Fit or keep the heads that set the scales, and fit the alarms beside them."""
    heads = main_heads(faces)
    scales = {head.group: head.scale for head in heads}
    for alarm in ALARMS.values():
        kinds = dict.fromkeys(alarm.kinds, 1.0)
        if any(kind in faces.rows for kind in kinds):
            weights, bias, unseen = fitted(faces, kinds, FREE)
            middle, upper = np.quantile(unseen[PLAIN], [0.5, 0.8413])
            scale = scales[alarm.group]
            slope = (scale.enroll - scale.plain) / (upper - middle)  # logits in one deviation
            offset = scale.enroll - slope * (middle + alarm.limit * (upper - middle))
            steep = {kind: slope * one + offset for kind, one in unseen.items()}
            heads.append(Head(alarm.group, slope * weights, slope * bias + offset, scale, steep))
    return heads


def main_heads(faces: Faces) -> list[Head]:
    """Fit a head for each group whose kinds were all looked at, else keep the present ones."""
    if not all(looked_at(faces, kind) for kinds in HEADS.values() for kind in kinds):
        if faces.before is None:
            raise SystemExit("There is no file before: look at all kinds.")
        judge, heads = faces.before.recognizability, []
        for group in HEADS:
            at = judge.groups.index(group)  # the first of its group
            weights, bias = judge.weights[at].astype(np.float64), float(judge.bias[at])
            unseen = {kind: rows @ weights + bias for kind, rows in faces.rows.items()}
            heads.append(Head(group, weights, bias, judge.scales[group], unseen))
        return heads
    found = {group: fitted(faces, kinds, STIFF) for group, kinds in HEADS.items()}
    plain = {group: unseen[PLAIN] for group, (_, _, unseen) in found.items()}
    limits = {purpose: together(plain, share) for purpose, share in REFUSED.items()}
    return [
        Head(group, weights, bias, Scale(limits["recognize"][group], limits["enroll"][group],
                                         float(np.median(plain[group]))), unseen)
        for group, (weights, bias, unseen) in found.items()
    ]  # fmt: skip


def below(heads: Sequence[Head], faces: Faces) -> dict[str, float]:
    """Return the share of each kind below the limit for enrolling, for people unseen."""
    return {
        kind: round(float(np.any([h.unseen[kind] > h.scale.enroll for h in heads], 0).mean()), 3)
        for kind in faces.rows
    }


def unseen_kinds(faces: Faces) -> dict[str, float]:
    """Return the share of each kind below the limit for enrolling, fitted without that kind."""
    told = {}
    for kind in (kind for alarm in ALARMS.values() for kind in alarm.kinds if kind in faces.rows):
        rows = faces.rows[kind]
        over = [
            rows @ head.weights + head.bias > head.scale.enroll
            for head in fit_heads(faces.without(kind))
        ]
        told[kind] = round(float(np.any(over, axis=0).mean()), 3)
    return told


def fitted(
    faces: Faces, kinds: Mapping[str, float], freedom: float
) -> tuple[Fractions, float, dict[str, Fractions]]:
    """Fit one head; return weights, bias, and the likenesses of people in the fold it left out."""
    unseen = {kind: np.zeros(len(rows)) for kind, rows in faces.rows.items()}
    for fold in range(FOLDS):
        weights, bias = head_without(faces, kinds, freedom, fold)
        for kind, rows in faces.rows.items():
            out = faces.folds[kind] == fold
            unseen[kind][out] = rows[out] @ weights + bias
    return *head_without(faces, kinds, freedom), unseen


def head_without(
    faces: Faces, kinds: Mapping[str, float], freedom: float, fold: int | None = None
) -> tuple[Fractions, float]:
    """Fit one head without a fold; all spoiled faces together weigh as much as all plain ones."""
    rows, counts = [], []
    for kind in (one for one in kinds if one in faces.rows):
        own = faces.rows[kind][faces.folds[kind] != fold]
        rows.append(own)
        counts.append(np.full(len(own), kinds[kind]))
    plain = faces.rows[PLAIN][faces.folds[PLAIN] != fold]
    spoiled, weight = np.concatenate(rows), np.concatenate(counts)
    made = LogisticRegression(C=freedom, max_iter=1000)
    made.fit(
        np.concatenate([spoiled, plain]),
        np.concatenate([np.ones(len(spoiled)), np.zeros(len(plain))]),
        sample_weight=np.concatenate([weight * len(plain) / weight.sum(), np.ones(len(plain))]),
    )
    return made.coef_[0], float(made.intercept_[0])


def together(unseen: Mapping[str, Fractions], share: float) -> dict[str, float]:
    """Return likenesses by group that ``share`` of plain faces exceed in any, equally in each."""
    low, high = 0.0, share
    for _ in range(40):
        part = (low + high) / 2
        limits = {group: float(np.quantile(one, 1 - part)) for group, one in unseen.items()}
        refused = np.any([one > limits[group] for group, one in unseen.items()], axis=0).mean()
        low, high = (low, part) if refused > share else (part, high)
    return {group: float(np.quantile(one, 1 - low)) for group, one in unseen.items()}


def mixtures(rows: Floats, seed: int) -> Floats:
    """Mix the faces of one kind: (MIXTURES, D) with their mean and spread, each from all people."""
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
