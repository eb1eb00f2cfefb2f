"""Train encoders on a folder of people in several ways and write down the results.

    python scripts/train_experiments.py DIR --test FILE.csv --work WORK [--only RUN ...]

DIR has one folder of pictures for each person. People named in the protocol FILE.csv are in no run:
the tables are about them, and about the hold-out. A tuned network is joined again with the network
beside it, as in a run of the program, and compared as the program compares: parts weighted,
relative to the mean of the validation people. A network from scratch stands alone. Curves go to
``docs/training/``, tables to standard output. WORK keeps runs, chips and weights, so that nothing
is computed twice; nothing about a person is written elsewhere.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from people import basis_for, names_in
from safetensors.torch import load_file, save_file
from torch import nn
from torch.nn import functional
from train_figures import draw
from train_tables import tables

from facegui.evaluation.folders import read_people
from facegui.matching.embedded import EmbeddedPeople
from facegui.sources.picture import read_picture
from facegui.training.chip_cache import ChipCache
from facegui.training.data import Split, TrainingData, split_people
from facegui.training.gather import gather_pictures, subject_chip
from facegui.training.health import prepare
from facegui.training.material import sides
from facegui.training.plan import Mining, TrainingPlan, default_plan
from facegui.training.progress import Ended, StepDone, Validated
from facegui.training.trainer import Trainer
from facegui.vision.encoders.loaders import Pretrained, load_encoder, load_pretrained
from facegui.vision.encoders.trainable import build_network
from facegui.vision.encoders.trained_file import trained_tensors
from facegui.vision.loading import load_engine
from facegui.vision.models.spec import DEFAULT_ENCODER, JOINED, SPECS
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind

SEED = 0
BASE, BESIDE = JOINED[DEFAULT_ENCODER]
CPU = torch.device("cpu")
FIGURES = Path(__file__).parents[1] / "docs" / "training"
_TEST_PICTURES = 3  # of each test person, so that a table takes minutes

PLANS = {
    "projection": default_plan(EncoderKind.PROJECTION, seed=SEED),
    "last stage": default_plan(
        EncoderKind.LAST_STAGE, seed=SEED, people=12, steps=60, validate_every=15
    ),
    "whole": default_plan(
        EncoderKind.WHOLE, seed=SEED, people=8, pictures_each=3, steps=40, validate_every=10
    ),
} | {
    f"scratch, {mining}": default_plan(
        EncoderKind.SCRATCH, seed=SEED, mining=mining, size=64, steps=240, validate_every=20
    )
    for mining in Mining
}  # fmt: skip


def main() -> int:
    """Run the script."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--test", type=Path, required=True, metavar="FILE.csv")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--only", nargs="*", choices=PLANS, default=list(PLANS))
    options = parser.parse_args()
    store = ModelStore(options.work / "models")
    base = load_pretrained(BASE, store)
    tested = names_in(options.test)
    split = split_people(_data(options, store, lambda name: name not in tested), SEED)
    runs = {name: _run(name, base, split, options.work) for name in options.only}
    draw(runs, FIGURES)
    test = _few(_data(options, store, lambda name: name in tested), _TEST_PICTURES)
    networks = {"pretrained": base.network} | {
        name: _trained(PLANS[name], base, options.work / f"{name}.safetensors") for name in runs
    }
    networks["scratch, untrained"] = _network(PLANS[f"scratch, {Mining.RANDOM}"], base)
    parts = {"validation": split.validation, "holdout": split.holdout, "test": test}
    embedded = {
        name: [
            _embedded(network, data, base, options.work / f"{name}-{part}.npy")
            for part, data in parts.items()
        ]
        for name, network in networks.items()
    }
    other = load_pretrained(BESIDE, store)
    beside = [
        _embedded(other.network, data, other, options.work / f"beside-{part}.npy")
        for part, data in parts.items()
    ]
    found = {
        name: _alone(people) if name.startswith("scratch") else _compared(people, beside)
        for name, people in embedded.items()
    }
    print(tables(runs, found))
    return 0


def _alone(people: Sequence[EmbeddedPeople]) -> tuple[EmbeddedPeople, EmbeddedPeople]:
    """Return the hold-out and the test people as they are."""
    _, holdout, test = people
    return holdout, test


def _compared(
    people: Sequence[EmbeddedPeople], beside: Sequence[EmbeddedPeople]
) -> tuple[EmbeddedPeople, EmbeddedPeople]:
    """Return the hold-out and the test people as the joint encoder compares them."""
    joined = [
        EmbeddedPeople(
            one.names,
            (np.concatenate([one.embeddings, other.embeddings], axis=1) / np.sqrt(2)).astype(
                np.float32
            ),
            one.person,
        )
        for one, other in zip(people, beside, strict=True)
    ]
    validation, holdout, test = joined
    sizes = people[0].embeddings.shape[1], beside[0].embeddings.shape[1]
    basis = basis_for(replace(SPECS[DEFAULT_ENCODER], size=sum(sizes), joins=sizes), validation)
    return holdout.prepared(basis), test.prepared(basis)


def _data(
    options: argparse.Namespace, store: ModelStore, wanted: Callable[[str], bool]
) -> TrainingData:
    engine = load_engine(store, BASE, device="cpu")
    encoder = load_encoder(BASE, store, CPU)
    people = read_people(options.folder).pictures
    with torch.inference_mode():
        gathered = gather_pictures(
            {name: paths for name, paths in people.items() if wanted(name)},
            lambda path: subject_chip(engine, read_picture(path)),
            kept=ChipCache(options.work, engine.spec, keyring_allowed=False),
        )
    data, health = prepare(gathered, encoder.encode(np.stack([one.chip for one in gathered.found])))
    print(health.summary, file=sys.stderr)
    return data


def _few(data: TrainingData, most: int) -> TrainingData:
    """Keep the first pictures of everybody."""
    people = data.people
    kept = np.arange(len(people.person)) - people.first[people.person] < most
    return TrainingData(
        EmbeddedPeople(people.names, people.embeddings[kept], people.person[kept]),
        data.chips[kept],
    )


def _run(name: str, base: Pretrained, split: Split, work: Path) -> dict[str, Any]:
    """Train, or read what an earlier call has written."""
    path = work / f"{name}.json"
    if path.exists():
        return dict(json.loads(path.read_text("utf-8")))
    plan = PLANS[name]
    trainer = Trainer(_network(plan, base), base.normalize, split, plan)
    run: dict[str, Any] = {"plan": asdict(plan), "steps": [], "validations": []}
    for event in trainer.run():
        match event:
            case StepDone():
                run["steps"].append(asdict(event))
            case Validated():
                told = {key: getattr(event, key) for key in ("step", "fnmr", "auc", "seconds")}
                run["validations"].append(told | {"map": _map_json(event)})
                print(f"{name}, step {event.step}: AUC {event.auc:.4f}", file=sys.stderr)
            case Ended():
                run["ended"] = asdict(event)
                print(f"{name}: {event.message}", file=sys.stderr)
    save_file(trained_tensors(trainer.network, plan.kind), work / f"{name}.safetensors")
    path.write_text(json.dumps(run), "utf-8")
    return run


def _map_json(event: Validated) -> dict[str, Any]:
    """Return points and their people by number; names are not written."""
    return {"points": event.map.points.tolist(), "person": event.map.person.tolist()}


def _network(plan: TrainingPlan, base: Pretrained) -> nn.Module:
    pretrained = None if plan.kind is EncoderKind.SCRATCH else base.network
    return build_network(plan.kind, pretrained, plan.size, plan.seed)


def _trained(plan: TrainingPlan, base: Pretrained, path: Path) -> nn.Module:
    network = _network(plan, base)
    network.load_state_dict(load_file(path), strict=False)
    return network


def _embedded(
    network: nn.Module, data: TrainingData, base: Pretrained, path: Path
) -> EmbeddedPeople:
    if not path.exists():
        straight, mirrored = sides(network.eval(), data.chips, base.normalize, CPU)
        np.save(path, functional.normalize(straight + mirrored).numpy())
    return EmbeddedPeople(data.people.names, np.load(path), data.people.person)


if __name__ == "__main__":
    sys.exit(main())
