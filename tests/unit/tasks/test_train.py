"""A whole run on drawn people: judged, kept with its card, stopped, taken up again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from facegui.errors import FaceGuiError, InputProblem, UsageProblem
from facegui.evaluation.looks import RunStopped
from facegui.matching.calibration import Calibration
from facegui.paths import resource
from facegui.tasks.train import (
    Looked,
    News,
    Portraits,
    Trained,
    TrainingPlace,
    TrainRequest,
    base_of,
    checkpoint_path,
    new_id,
    rival_of,
    train,
)
from facegui.training.health import DataHealth
from facegui.training.plan import default_plan
from facegui.training.progress import Ended, Ending, StepDone
from facegui.vision.encoders import load_encoder
from facegui.vision.kinds import EncoderKind
from facegui.vision.model_store import ModelStore
from facegui.vision.spec import SPECS
from facegui.vision.types import Portrait
from tests.unit.vision.trained_encoders import CPU, made

PLAN = default_plan(EncoderKind.PROJECTION, steps=6, validate_every=3, size=16)
LANDMARKS = SPECS["mobilefacenet"].alignment.points


def drawn_people(count: int, pictures: int = 2) -> Portraits:
    """People as colored patterns, their pictures as the same pattern in other light."""
    random = np.random.default_rng(7)
    people = {}
    for number in range(count):
        small = random.integers(30, 220, (7, 7, 3)).astype(np.uint8)
        pattern = cv2.resize(small, (112, 112), interpolation=cv2.INTER_CUBIC).astype(np.int16)
        people[f"person {number:02}"] = [
            _portrait(pattern + 40 * light, random) for light in range(pictures)
        ]
    return people


def _portrait(pattern: np.ndarray, random: np.random.Generator) -> Portrait:
    changed = pattern + random.normal(0, 12, pattern.shape)
    _, encoded = cv2.imencode(".jpg", np.clip(changed, 0, 255).astype(np.uint8))
    return Portrait(encoded.tobytes(), LANDMARKS.copy())


@pytest.fixture(scope="module")
def portraits() -> Portraits:
    return drawn_people(50)


@pytest.fixture
def place(tmp_path: Path) -> TrainingPlace:
    return place_in(tmp_path)


def place_in(folder: Path) -> TrainingPlace:
    return TrainingPlace(
        data_dir=folder,
        models=ModelStore(folder / "models"),
        encoder="mobilefacenet",
        device="cpu",
        min_face_px=30,
        calibration=lambda space: Calibration.load(
            resource("calibration", space.replace("/", "-") + ".json")
        ),
    )


@dataclass(frozen=True)
class Ran:
    """A finished run."""

    place: TrainingPlace
    trained: Trained
    told: list[News]


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory, portraits: Portraits) -> Ran:
    place, told = place_in(tmp_path_factory.mktemp("ran")), list[News]()
    request = TrainRequest("trained-lab", PLAN, portraits=portraits, keep_suspects=True)
    return Ran(place, train(request, place, tell=told.append), told)


def test_a_run_tells_how_it_goes(ran: Ran) -> None:
    kinds = list(dict.fromkeys(type(one) for one in ran.told))
    assert (kinds[0], kinds[1], kinds[-1]) == (Looked, DataHealth, Ended)
    assert [one.step for one in ran.told if isinstance(one, StepDone)] == [1, 2, 3, 4, 5, 6]


def test_a_run_is_judged_and_kept_with_its_card(ran: Ran) -> None:
    card = ran.place.models.trained("trained-lab").card
    assert card.says_the_same_as(ran.trained.card)
    assert (card.people, card.pictures, card.base, card.size) == (30, 60, "mobilefacenet", 16)
    assert ran.trained.judgement.people == 10
    assert card.metrics["compared_with"] == "mobilefacenet"
    assert card.better is ran.trained.judgement.better
    assert not checkpoint_path(ran.place.data_dir, "trained-lab").exists()
    assert load_encoder("trained-lab", ran.place.models, CPU).spec.size == 16


def test_its_operating_points_say_what_few_people_cannot_show(ran: Ran) -> None:
    card = ran.trained.card
    points = Calibration.from_card(card.id, card.spec.space, card.calibration)
    assert points.people == 10
    assert "rest on 10 people" in ran.trained.limits


def test_the_card_names_nobody(ran: Ran, portraits: Portraits) -> None:
    for file in (ran.place.models.trained_folder / "trained-lab").iterdir():
        assert not any(name.encode() in file.read_bytes() for name in portraits)


def cancelling_after(told: list[News], steps: int) -> Callable[[], bool]:
    return lambda: sum(isinstance(one, StepDone) for one in told) >= steps


def test_stopped_the_best_is_kept_and_the_run_can_be_taken_up(
    place: TrainingPlace, portraits: Portraits
) -> None:
    told: list[News] = []
    request = TrainRequest("trained-lab", PLAN, portraits=portraits)
    first = train(request, place, tell=told.append, cancelled=cancelling_after(told, 4))
    assert first.ended.why is Ending.CANCELLED
    assert place.models.trained_ids == ("trained-lab",)
    again: list[News] = []
    last = train(replace(request, resume=True), place, tell=again.append)
    assert [one.step for one in again if isinstance(one, StepDone)] == [5, 6]
    assert last.ended.why is Ending.FINISHED
    assert place.models.trained("trained-lab").card.metrics["steps"] == 6


def test_stopped_while_pictures_are_read_nothing_is_kept(
    place: TrainingPlace, portraits: Portraits
) -> None:
    with pytest.raises(RunStopped):
        train(TrainRequest("trained-lab", PLAN, portraits=portraits), place, cancelled=lambda: True)
    assert place.models.trained_ids == ()


def test_too_few_people_are_told_before_anything_is_trained(place: TrainingPlace) -> None:
    told: list[News] = []
    request = TrainRequest("trained-lab", PLAN, portraits=drawn_people(2))
    with pytest.raises(InputProblem, match="Only 2 people here have two pictures"):
        train(request, place, tell=told.append)
    assert not any(isinstance(one, StepDone) for one in told)


def test_a_taken_name_is_refused_at_once(place: TrainingPlace) -> None:
    place.models.add_trained(*made())
    with pytest.raises(UsageProblem, match="already"):
        train(TrainRequest("trained-lab", PLAN, portraits=drawn_people(2)), place)


def test_an_encoder_in_use_is_not_trained_on(place: TrainingPlace) -> None:
    place.models.add_trained(*made())
    used = replace(place, encoder="trained-lab")
    with pytest.raises(UsageProblem, match="in use"):
        train(TrainRequest("trained-lab", PLAN, resume=True), used)


def test_without_a_run_there_is_nothing_to_take_up(place: TrainingPlace) -> None:
    with pytest.raises(FaceGuiError, match="no run of trained-lab"):
        train(TrainRequest("trained-lab", PLAN, resume=True), place)


def test_what_is_trained_from_and_compared_with(place: TrainingPlace) -> None:
    place.models.add_trained(*made())
    trained, dlib = replace(place, encoder="trained-lab"), replace(place, encoder="dlib-resnet")
    whole, scratch = EncoderKind.WHOLE, EncoderKind.SCRATCH
    assert (base_of(whole, place), rival_of(whole, place)) == ("mobilefacenet", "mobilefacenet")
    assert (base_of(whole, trained), rival_of(whole, trained)) == ("mobilefacenet", "trained-lab")
    assert (base_of(whole, dlib), rival_of(whole, dlib)) == ("dlib-resnet", "dlib-resnet")
    assert (base_of(scratch, dlib), rival_of(scratch, dlib)) == ("mobilefacenet", "mobilefacenet")


def test_names_are_numbered_where_none_is_given(place: TrainingPlace) -> None:
    kind = EncoderKind.LAST_STAGE
    assert new_id(None, kind, place.models) == "trained-last-stage-1"
    place.models.add_trained(*made(encoder_id="trained-last-stage-1"))
    assert new_id(None, kind, place.models) == "trained-last-stage-2"
    with pytest.raises(UsageProblem, match="cannot be a name"):
        new_id("Ärger", kind, place.models)
