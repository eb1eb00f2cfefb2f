"""Settings that cannot make a batch are refused in one sentence, before anything is read."""

import json
from dataclasses import asdict, replace

import pytest

from facegui.errors import UsageProblem
from facegui.training.plan import Mining, default_plan
from facegui.vision.models.trained_card import EncoderKind


@pytest.mark.parametrize(
    "changes",
    [
        {"people": 1}, {"pictures_each": 1}, {"steps": 0}, {"size": 0}, {"validate_every": 0},
        {"seed": -1}, {"margin": 0.0}, {"margin": 5.0}, {"learning_rate": 0.0},
        {"most_seconds": 0.0},
    ],
)  # fmt: skip
def test_settings_that_cannot_be_used_are_refused(changes: dict[str, float]) -> None:
    with pytest.raises(UsageProblem) as caught:
        default_plan(EncoderKind.WHOLE, **changes)
    assert caught.value.exit_status == 2
    assert caught.value.hint.endswith(".")


@pytest.mark.parametrize("kind", EncoderKind)
def test_every_kind_has_a_plan_that_goes_into_json(kind: EncoderKind) -> None:
    plan = default_plan(kind, mining=Mining.RANDOM)
    assert json.loads(json.dumps(asdict(plan)))["kind"] == kind
    assert plan.mining is Mining.RANDOM


def test_a_run_may_go_on_longer_but_not_otherwise() -> None:
    plan = default_plan(EncoderKind.SCRATCH)
    assert replace(plan, steps=9, most_seconds=5.0).fixed == plan.fixed
    assert replace(plan, margin=0.5).fixed != plan.fixed
