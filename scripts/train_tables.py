"""Tables of training runs: before and after, for people who had no part in them."""

from collections.abc import Mapping
from math import nan
from pathlib import Path
from typing import Any

import numpy as np

from facegui.evaluation.bootstrap import (
    Interval,
    draw_people,
    gather,
    pair_weights,
    percentile_interval,
)
from facegui.evaluation.curves import error_curves, fnmr_at_fmr
from facegui.evaluation.figures import Figure
from facegui.evaluation.protocols import Pair
from facegui.evaluation.verification import VerificationReport, evaluate_verification
from facegui.matching.embedded import EmbeddedPeople
from facegui.matching.pairing import mated_pairs, nonmated_pairs
from facegui.training.plan import Mining

Found = Mapping[str, tuple[EmbeddedPeople, EmbeddedPeople]]

_REPLICATES = 200
_STRANGERS = 20_000
_FOLDS = 10
_SMOOTH = 10


def tables(runs: Mapping[str, Any], found: Found) -> str:
    """Return everything as Markdown."""
    parts = [
        "### Steps and speed", _speed(runs),
        "### Before and after, hold-out", _before_after(found, 0),
        "### Before and after, people of the protocol", _before_after(found, 1),
        "### From scratch, people of the protocol", _from_scratch(found),
        "### Steps to a level", _levels(runs),
    ]  # fmt: skip
    return "\n\n".join(parts)


def _speed(runs: Mapping[str, Any]) -> str:
    rows = []
    for name, run in runs.items():
        end = run["ended"]
        rows.append([
            name, str(end["steps"]), str(end["best_step"]), f"{end['seconds']:.0f}",
            f"{end['seconds_a_step']:.2f}", f"{end['pictures_a_second']:.0f}",
            f"{(end['peak_memory_bytes'] or nan) / 1e9:.1f}",
        ])  # fmt: skip
    head = ["run", "steps", "best at", "seconds", "seconds a step", "pictures a second", "peak GB"]
    return _table(head, rows)


def _before_after(found: Found, part: int) -> str:
    rows = []
    before = found["pretrained"][part]
    for name, people in found.items():
        if name.startswith("scratch"):
            continue
        report = _report(people[part], before, balanced=False)
        rows.append([
            name, _percent(report.fnmr_at_fmr[1e-2]), _percent(report.fnmr_at_fmr[1e-3]),
            f"{report.auc.value:.5f}",
            "" if name == "pretrained" else _points(_difference(before, people[part], 1e-3)),
        ])  # fmt: skip
    told = (
        f"{len(before.names)} people, {int((before.counts > 1).sum())} with a second picture; "
        f"{report.mated:,} mated and {report.nonmated:,} non-mated pairs."
    )
    head = ["network", "FNMR at FMR 1e-2", "at 1e-3", "AUC", "change at 1e-3, points"]
    return told + "\n\n" + _table(head, rows)


def _from_scratch(found: Found) -> str:
    rows, pretrained = [], found["pretrained"][1]
    for name, (_, people) in sorted(found.items()):
        if name == "pretrained" or name.startswith("scratch"):
            even, all_pairs = (_report(people, pretrained, balanced=one) for one in (True, False))
            rows.append([name, _percent(even.accuracy), _share(all_pairs.auc)])
    return _table(["network", "accuracy (half of the pairs mated)", "AUC"], rows)


def _levels(runs: Mapping[str, Any]) -> str:
    """Return when each rule first reached the final value of the random one."""
    random = runs.get(f"scratch, {Mining.RANDOM}")
    if random is None:
        return ""
    auc = max(one["auc"] for one in random["validations"])
    loss = min(_means(random, "loss_of_all"))
    rows = []
    for mining in Mining:
        if (run := runs.get(f"scratch, {mining}")) is None:
            continue
        reached = [one["step"] for one in run["validations"] if one["auc"] >= auc]
        below = [at for at, mean in enumerate(_means(run, "loss_of_all")) if mean <= loss]
        best = max(one["auc"] for one in run["validations"])
        rows.append([
            str(mining).replace("_", " "), str(reached[0]) if reached else "not reached",
            str(below[0] + _SMOOTH) if below else "not reached", f"{best:.4f}",
        ])  # fmt: skip
    head = [
        "rule", f"step with validation AUC {auc:.4f}",
        f"step with mean loss of all triplets {loss:.3f}", "best validation AUC",
    ]  # fmt: skip
    return _table(head, rows)


def _means(run: Mapping[str, Any], key: str) -> list[float]:
    values = [one[key] for one in run["steps"]]
    return list(np.convolve(values, np.ones(_SMOOTH) / _SMOOTH, mode="valid"))


def _pairs(people: EmbeddedPeople, *, balanced: bool) -> list[Pair]:
    """Return mated pairs and pairs of strangers, dealt into folds."""
    random = np.random.default_rng(0)
    mated = mated_pairs(people, random)
    rows = list(zip(mated.first, mated.second, strict=True))
    if balanced:
        rows = [rows[at] for at in random.permutation(len(rows))[:1000]]
    others = nonmated_pairs(people, random, 0, _STRANGERS)
    strangers = list(zip(others.first, others.second, strict=True))
    order = random.permutation(len(strangers))[: len(rows) if balanced else _STRANGERS]
    return [
        _pair(people, int(first), int(second), number % _FOLDS)
        for number, (first, second) in enumerate([*rows, *(strangers[at] for at in order)])
    ]


def _pair(people: EmbeddedPeople, first: int, second: int, fold: int) -> Pair:
    names = [people.names[people.person[row]] for row in (first, second)]
    return Pair(fold, Path(str(first)), Path(str(second)), names[0], names[1])


def _scores(people: EmbeddedPeople, pairs: list[Pair]) -> np.ndarray[Any, np.dtype[np.float32]]:
    first, second = ([int(getattr(p, side).name) for p in pairs] for side in ("first", "second"))
    vectors = people.embeddings
    return np.asarray((vectors[first] * vectors[second]).sum(axis=1), np.float32)


def _report(
    people: EmbeddedPeople, reference: EmbeddedPeople, *, balanced: bool
) -> VerificationReport:
    """Test on pairs of ``reference``, since the drawing of strangers uses the embeddings."""
    pairs = _pairs(reference, balanced=balanced)
    return evaluate_verification(pairs, _scores(people, pairs), replicates=_REPLICATES)


def _difference(before: EmbeddedPeople, after: EmbeddedPeople, fmr: float) -> Figure:
    """Return FNMR after minus before, both with the same draws of people."""
    pairs = _pairs(before, balanced=False)
    sides = [_scores(one, pairs) for one in (before, after)]
    mated = np.array([pair.mated for pair in pairs])
    number = {name: at for at, name in enumerate(before.names)}
    first = np.array([number[pair.first_person] for pair in pairs])
    second = np.array([number[pair.second_person] for pair in pairs])
    random = np.random.default_rng(0)

    def change(weights: np.ndarray[Any, np.dtype[np.float64]] | None) -> Any:
        parts = (None, None) if weights is None else (weights[:, mated], weights[:, ~mated])
        one, two = (
            fnmr_at_fmr(error_curves(scores[mated], scores[~mated], *parts), fmr)
            for scores in sides
        )
        return two - one

    drawn = gather(
        _REPLICATES,
        len(pairs),
        lambda count: {
            "change": change(pair_weights(draw_people(random, len(number), count), first, second))
        },
    )
    point = float(change(None))
    return Figure(point, percentile_interval(drawn["change"], point))


def _percent(figure: Figure) -> str:
    return f"{100 * figure.value:.2f} %" + _limits(figure.interval, 100, 2)


def _points(figure: Figure) -> str:
    return f"{100 * figure.value:+.2f}" + _limits(figure.interval, 100, 2)


def _share(figure: Figure) -> str:
    return f"{figure.value:.3f}" + _limits(figure.interval, 1, 3)


def _limits(interval: Interval | None, scale: float, digits: int) -> str:
    if interval is None:
        return ""
    return f" ({scale * interval.low:.{digits}f} to {scale * interval.high:.{digits}f})"


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
