"""A run learns, keeps its best, notices collapse, and goes on after whatever stopped it."""

import itertools
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from facegui.errors import FaceGuiError
from facegui.paths import resource
from facegui.training.data import split_people
from facegui.training.material import sides
from facegui.training.plan import Mining, TrainingPlan
from facegui.training.progress import Ended, Ending, Event, Noticed, StepDone, Validated
from facegui.training.trainer import Trainer
from facegui.training.validation import measure
from facegui.vision.encoders.mobilefacenet import load_mobilefacenet
from facegui.vision.encoders.trainable import build_network
from facegui.vision.models.trained_card import EncoderKind
from tests.unit.training.made_up import (
    SmallNetwork,
    around_gray,
    made_up_data,
    made_up_split,
    small_plan,
)

pytestmark = pytest.mark.slow


SPLIT = made_up_split()


def trainer(plan: TrainingPlan, checkpoint: Path | None = None, **more: object) -> Trainer:
    return Trainer(SmallNetwork(), around_gray, SPLIT, plan, checkpoint=checkpoint, **more)


def losses(events: list[Event]) -> list[float]:
    return [event.loss for event in events if isinstance(event, StepDone)]


def of_kind(events, kind):
    return [event for event in events if isinstance(event, kind)]


def ended(events: list[Event]) -> Ended:
    assert isinstance(events[-1], Ended)
    return events[-1]


def stop_after(steps: int) -> itertools.count:
    """What ``cancelled`` asks: False before each of so many steps, then True."""
    asked = itertools.count(1)
    return lambda: next(asked) > steps


@pytest.mark.parametrize("mining", Mining)
def test_people_are_pulled_apart(mining: Mining) -> None:
    events = list(trainer(small_plan(mining=mining, steps=60)).run())
    before, *_, after = of_kind(events, Validated)
    steps = of_kind(events, StepDone)
    assert after.auc > before.auc + 0.03
    gaps = [one.negative_distance - one.positive_distance for one in steps]
    assert np.mean(gaps[-10:]) > np.mean(gaps[:10])
    assert all(0 <= one.active_share <= 1 and 0 <= one.active_of_all <= 1 for one in steps)
    assert np.mean([one.active_of_all for one in steps[-10:]]) < steps[0].active_of_all


def test_what_is_told_and_when() -> None:
    events = list(trainer(small_plan(steps=12)).run())
    steps = of_kind(events, StepDone)
    assert [one.step for one in steps] == list(range(1, 13))
    assert {one.steps for one in steps} == {12}
    assert [one.step for one in of_kind(events, Validated)] == [0, 5, 10, 12]
    assert all(one.norm == pytest.approx(1, abs=1e-5) for one in steps)
    end = ended(events)
    assert (end.why, end.steps) == (Ending.FINISHED, 12)
    assert end.message.startswith("Finished after 12 steps.")
    assert end.pictures_a_second * end.seconds_a_step == pytest.approx(
        np.mean([one.pictures for one in steps])
    )
    assert end.peak_memory_bytes > 50e6  # an interpreter with torch in it


def test_the_same_seed_gives_the_same_run() -> None:
    one, two, other = (
        losses(list(trainer(small_plan(seed=seed, augment=True)).run())) for seed in (3, 3, 4)
    )
    assert one == two != other


def test_the_network_is_the_best_one_when_the_run_has_ended() -> None:
    # A learning rate far too high: later steps are worse than the best.
    run = trainer(small_plan(learning_rate=1.0, steps=30))
    events = list(run.run())
    best = min(of_kind(events, Validated), key=lambda one: (one.fnmr, 1 - one.auc))
    end = ended(events)
    assert (end.best_step, end.fnmr_best) == (best.step, best.fnmr)
    with torch.no_grad():
        chips = torch.from_numpy(SPLIT.validation.chips.copy()).permute(0, 3, 1, 2).float()
        straight, mirrored = (run.network(around_gray(one)) for one in (chips, chips.flip(3)))
    people = replace(
        SPLIT.validation.people, embeddings=functional.normalize(straight + mirrored).numpy()
    )
    assert measure(people).fnmr == pytest.approx(best.fnmr)
    assert 1 - measure(people).area_missing == pytest.approx(best.auc, abs=1e-6)


def test_a_cancelled_run_keeps_the_best_and_goes_on_exactly(tmp_path: Path) -> None:
    plan, path = small_plan(mining=Mining.RANDOM, augment=True), tmp_path / "run.safetensors"
    whole = list(trainer(plan).run())
    first = list(trainer(plan, path, cancelled=stop_after(13)).run())
    assert (ended(first).why, ended(first).steps) == (Ending.CANCELLED, 13)
    second = list(trainer(plan, path).run(resume=True))
    assert losses(first) + losses(second) == losses(whole)
    assert of_kind(second, Validated)[-1].fnmr == of_kind(whole, Validated)[-1].fnmr
    assert ended(second).best_step == ended(whole).best_step
    assert ended(second).fnmr_before == ended(whole).fnmr_before


def test_the_time_allowed_ends_a_run_and_counts_over_restarts(tmp_path: Path) -> None:
    path = tmp_path / "run.safetensors"
    list(trainer(small_plan(), path).run())
    short = small_plan(steps=1000, most_seconds=1e-6)
    end = ended(list(trainer(short, path).run(resume=True)))
    assert (end.why, end.steps) == (Ending.TIME_UP, 20)


@pytest.mark.parametrize("changes", [{"margin": 0.3}, {"seed": 1}, {"mining": Mining.RANDOM}])
def test_a_checkpoint_of_other_settings_is_refused(
    tmp_path: Path, changes: dict[str, object]
) -> None:
    path = tmp_path / "run.safetensors"
    list(trainer(small_plan(steps=5), path).run())
    with pytest.raises(FaceGuiError, match="of other pictures or settings"):
        next(trainer(small_plan(**changes), path).run(resume=True))


def test_a_checkpoint_of_other_pictures_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "run.safetensors"
    list(trainer(small_plan(steps=5), path).run())
    other = Trainer(SmallNetwork(), around_gray, made_up_split(31), small_plan(), checkpoint=path)
    with pytest.raises(FaceGuiError, match="of other pictures or settings"):
        next(other.run(resume=True))


def test_a_damaged_or_missing_checkpoint_is_told(tmp_path: Path) -> None:
    path = tmp_path / "run.safetensors"
    with pytest.raises(FaceGuiError, match="no run to go on with"):
        next(trainer(small_plan(), path).run(resume=True))
    list(trainer(small_plan(steps=5), path).run())
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(FaceGuiError, match="cannot be read"):
        next(trainer(small_plan(), path).run(resume=True))


def test_a_full_disk_is_told_once_and_the_run_ends_with_its_best(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run.safetensors"
    list(trainer(small_plan(steps=5), path).run())
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    events = list(trainer(small_plan(steps=15), path).run())
    (notice,) = of_kind(events, Noticed)
    assert notice.message == (
        "The checkpoint of step 5 could not be written: No space left on device."
    )
    assert "keeps the best so far in memory" in notice.hint
    assert losses(events) == losses(list(trainer(small_plan(steps=15)).run()))
    assert ended(events).why is Ending.FINISHED
    assert path.read_bytes() == before  # the older checkpoint is not lost
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


class Falling(nn.Module):
    """A network that gives everybody nearly the same embedding, whatever it is taught."""

    def __init__(self) -> None:
        super().__init__()
        self.point = nn.Parameter(torch.ones(1, 8))

    def forward(self, chips: Tensor) -> Tensor:
        moved = chips.mean(dim=(1, 2, 3))[:, None] * 1e-3
        return functional.normalize(self.point + moved * torch.arange(8.0))


class Exploding(nn.Module):
    """A network whose numbers leave all bounds at once."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Linear(3 * 256, 8)

    def forward(self, chips: Tensor) -> Tensor:
        return self.weight(chips.flatten(1)) * float("inf")


def test_collapse_is_noticed_stopped_and_explained() -> None:
    run = Trainer(Falling(), around_gray, SPLIT, small_plan(steps=200))
    events = list(run.run())
    end = ended(events)
    assert end.why is Ending.COLLAPSED
    assert end.steps == 20
    assert "all but fallen into one point" in end.message
    assert "semi-hard" in end.hint
    last = of_kind(events, StepDone)[-1]
    assert last.spread < 0.05
    assert last.loss == pytest.approx(0.2, abs=0.01)  # the margin: where the loss gets stuck


def test_numbers_beyond_all_bounds_are_told() -> None:
    end = ended(list(Trainer(Exploding(), around_gray, SPLIT, small_plan()).run()))
    assert (end.why, end.steps) == (Ending.COLLAPSED, 1)
    assert "beyond all bounds" in end.message
    assert "lower learning rate" in end.hint


def test_a_projection_is_learned_and_its_base_left_alone() -> None:
    base = load_mobilefacenet(resource("models", "mobilefacenet.safetensors"))
    network = build_network(EncoderKind.PROJECTION, base, 128, seed=0)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    data = made_up_data(10, 2)
    split = split_people(
        replace(data, chips=np.kron(data.chips, np.ones((1, 7, 7, 1), np.uint8))), 0
    )
    plan = replace(small_plan(steps=10), kind=EncoderKind.PROJECTION, size=128)
    events = list(Trainer(network, around_gray, split, plan).run())
    changed = {n for n, v in network.state_dict().items() if not torch.equal(v, before[n])}
    assert changed <= {"head.weight", "head.bias"}
    # What the run saw of the network is what the whole network gives for chips.
    straight, mirrored = sides(network, split.validation.chips, around_gray, torch.device("cpu"))
    vectors = functional.normalize(straight + mirrored).numpy()
    level = measure(replace(split.validation.people, embeddings=vectors))
    assert ended(events).fnmr_best == pytest.approx(level.fnmr)
