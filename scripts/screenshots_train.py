"""States of the Train page for ``make_screenshots.py``: made-up people and figures."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from facegui.errors import FaceGuiError, InputProblem
from facegui.evaluation.bootstrap import Interval
from facegui.evaluation.figures import Figure
from facegui.evaluation.guard import Det, Judgement, decide
from facegui.evaluation.paired import MeasuredChange
from facegui.tasks.training.request import Examined, Trained
from facegui.tasks.training.unfinished_runs import UnfinishedRun
from facegui.text import NOTHING, as_json, join, say
from facegui.training.gather import NO_FACE, Gathered, SkippedPicture
from facegui.training.health import DataHealth, Double, Suspect
from facegui.training.plan import default_plan
from facegui.training.progress import EmbeddingMap, Ended, Ending, StepDone, Validated
from facegui.ui.link.progress import Progress
from facegui.ui.train.page import ENCODERS, TrainPage
from facegui.ui.train.run import TrainMaterial
from facegui.vision.models.spec import DEFAULT_ENCODER, JOINED
from facegui.vision.models.trained_card import EncoderKind, TrainedCard

Scene = tuple[str, str, Callable[[Any], Any]]

_FOLDER = Path("/home/front-desk/Pictures/Staff and visitors")
_NAMES = (
    *("Alma Berg", "Amara Diallo", "Clara Novak", "Dana Levi", "Edda Lund", "Ines Rocha"),
    *("Jun Tanaka", "Lena Fischer", "Mira Patel", "Nora Quinn", "Rosa Álvarez", "Tilda Åkesson"),
)
_PLAN = default_plan(EncoderKind.PROJECTION)
_DONE = 180
_HEALTH = DataHealth(
    people=212,
    with_several=164,
    pictures=901,
    used=893,
    skipped=(
        SkippedPicture("Jun Tanaka", "badge_03.jpg", NO_FACE),
        SkippedPicture("Dana Levi", "IMG_2210.jpg", NO_FACE),
        SkippedPicture("Edda Lund", "party.jpg", NO_FACE),
    ),
    doubles=(Double(("Alma Berg", "Ines Rocha"), ("group.jpg", "group-copy.jpg")),),
    suspects=(
        Suspect("Clara Novak", "IMG_0044.jpg", "Mira Patel", 0.11, 0.62),
        Suspect("Nora Quinn", "2019-04.jpg", "Lena Fischer", 0.08, 0.58),
    ),
)


def _page(stage: Any) -> TrainPage:
    stage.state()
    page = stage.window.page("train")
    if not isinstance(page, TrainPage):
        raise TypeError(page)
    return page


def _material(health: DataHealth = _HEALTH) -> TrainMaterial:
    none = Examined("mobilefacenet", Gathered((), ()), np.zeros((0, 192), np.float32))
    return TrainMaterial(_FOLDER, none, health, {}, {}, JOINED.get(DEFAULT_ENCODER, ("", ""))[1])


def _start(stage: Any) -> None:
    """Nothing chosen yet; a stopped run can be resumed."""
    run = UnfinishedRun("trained-whole-1", _FOLDER, default_plan(EncoderKind.WHOLE))
    _page(stage).start.show_runs([run])


def _problem(stage: Any) -> None:
    """Pictures that cannot be used."""
    problem: FaceGuiError = InputProblem(
        say("No face was found in any of these pictures."), say("Choose pictures of one face each.")
    )
    _page(stage).start.say_problem(problem)


def _plan(stage: Any) -> TrainPage:
    """Health of the pictures, and what is trained."""
    page = _page(stage)
    page.run.examined.emit(_material())
    return page


def _more(stage: Any) -> None:
    """Everything unfolded."""
    page = _plan(stage)
    page.plan.health.suspects.unfold()
    page.plan.more_button.setChecked(True)


def _few(stage: Any) -> None:
    """Two people only."""
    page = _page(stage)
    page.run.examined.emit(_material(DataHealth(2, 2, 5, 5, skipped=(), doubles=(), suspects=())))
    page.plan.health.say_problem(
        InputProblem(
            say("Only 2 people here have two pictures with a face."),
            say("Training needs 10 people or more; several hundred are better."),
        )
    )


def _looking(stage: Any) -> None:
    """Faces are being found."""
    page = _page(stage)
    page.run.looked.emit(Progress(0, 0))
    page.looking.tell(Progress(212, 901, 34.0))
    page.show_looking()


def _running(stage: Any) -> TrainPage:
    """Curves and the map, halfway."""
    page = _page(stage)
    page.show_running(_PLAN)
    rng = np.random.default_rng(4)
    steps: list[StepDone] = []
    for step in range(_DONE + 1):
        share = step / _PLAN.steps
        if step % 20 == 0:
            missed = 0.031 * np.exp(-3 * share) + 0.012 + 0.001 * rng.random()
            best = step != 100
            found = Validated(step, missed, 0.998, best, step, _map(share), 0.1)
            page.running.tell(tuple(steps) or found)
            page.running.tell(found)
            steps = []
        loss = 0.9 * np.exp(-3 * share) + 0.25 + 0.05 * rng.normal()
        active = 0.75 * np.exp(-2 * share) + 0.15 + 0.03 * rng.normal()
        steps.append(
            StepDone(
                active, active, loss, 0.7, 1.2, 0.9, 1.0, step + 1, _PLAN.steps, loss, 64, 0.02
            )
        )
    page.running.tell(tuple(steps))
    return page


def _map(share: float) -> EmbeddingMap:
    rng = np.random.default_rng(8)
    person = np.repeat(np.arange(len(_NAMES)), 6)
    turn = np.linspace(0, 2 * np.pi, len(_NAMES), endpoint=False) + 0.3
    reach = np.where(np.arange(len(_NAMES)) % 3 == 0, 0.45, 0.85)[:, None]
    middle = np.stack([np.cos(turn), np.sin(turn)], axis=1) * reach
    noise = rng.normal(size=(len(person), 2))
    points = middle[person] * (0.25 + share) + noise * (0.3 - 0.3 * share)
    return EmbeddingMap(_NAMES, points.astype(np.float32), person)


def _comparing(stage: Any) -> None:
    """The last figures are being computed."""
    _running(stage).running.tell(_ended(Ending.FINISHED))


def _better(stage: Any) -> None:
    """Better on people it has never seen."""
    _page(stage).run.finished.emit(_trained(better=True))


def _refused(stage: Any) -> None:
    """Not better: the guard says why."""
    _page(stage).run.finished.emit(_trained(better=False))


def _no_encoders(stage: Any) -> None:
    """No trained encoders yet."""
    _page(stage).show_view(ENCODERS)


def _encoders(stage: Any) -> None:
    """The trained encoders: one in use, one better, one rejected."""
    page = _page(stage)
    models = stage.controller.workspace.models
    made = {"staff": "better", "visitors": "better", "whole-1": "refused"}
    for number, (name, state) in enumerate(made.items()):
        if f"trained-{name}" not in models.trained_ids:
            card = replace(
                _trained(better=state == "better").card,
                id=f"trained-{name}",
                made_at=f"2026-11-{22 - number:02}T18:00:00+00:00",
            )
            models.add_trained(card, b"weights")
    page.show_view(ENCODERS)
    page.encoders.show_encoders(models, "trained-staff", busy=False)


def _ended(why: Ending) -> Ended:
    message = join(
        say("Finished after {n:,} {n:step|steps}.", n=300),
        say("The best is of step {step:,}.", step=240),
    )
    return Ended(why, message, NOTHING, 300, 240, 0.031, 0.016, 9.1, 0.02, 3100.0, None)


def _trained(*, better: bool) -> Trained:
    before = (0.0, 0.004, 0.011, 0.031, 0.055, 0.094)
    after = tuple(value * (0.62 if better else 0.98) for value in before)
    low, high = (0.0041, 0.0198) if better else (-0.0042, 0.0053)
    changes = {
        name: MeasuredChange(_figure(one), _figure(other), Figure(one - other, Interval(low, high)))
        for name, one, other in (
            ("fnmr_at_fmr_1e-2", before[3], after[3]),
            ("fnmr_at_fmr_1e-3", before[5], after[5]),
            ("auc", 0.9961, 0.9975 if better else 0.9962),
            ("eer", 0.0164, 0.0121 if better else 0.0161),
        )
    }
    better, reason = decide(84, changes, "fnmr_at_fmr_1e-2", 13, 2)
    fmrs = (0.3, 0.1, 0.03, 0.01, 0.003, 0.001)
    judgement = Judgement(
        better, reason, "fnmr_at_fmr_1e-2", 84, 66, 344, 610, 60_000, changes,
        Det(fmrs, tuple(map(_figure, before))), Det(fmrs, tuple(map(_figure, after))),
    )  # fmt: skip
    card = TrainedCard(
        "trained-projection-1", EncoderKind.PROJECTION, "mobilefacenet", "0" * 64, 1, 1, "0" * 64,
        0, 128, 549, "2026-11-22T18:00:00+00:00", (1.0,),
        metrics={"better": better, "reason": reason, "reason_told": as_json(reason)},
    )  # fmt: skip
    return Trained(card, judgement, replace(_ended(Ending.FINISHED)), NOTHING)


def _figure(value: float) -> Figure:
    return Figure(value, Interval(max(0.0, value - 0.008), min(1.0, value + 0.009)))


SCENES: tuple[Scene, ...] = (
    ("train", "train", _start),
    ("train-problem", "train", _problem),
    ("train-looking", "train", _looking),
    ("train-plan", "train", _plan),
    ("train-more", "train", _more),
    ("train-few", "train", _few),
    ("train-running", "train", _running),
    ("train-comparing", "train", _comparing),
    ("train-better", "train", _better),
    ("train-refused", "train", _refused),
    ("train-no-encoders", "train", _no_encoders),
    ("train-encoders", "train", _encoders),
)
