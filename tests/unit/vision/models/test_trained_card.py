"""What the guard said stands on the card as a sentence, so that it can be told in any language."""

import json

import pytest

from facegui.text import Sentence, as_json, say
from facegui.vision.models.trained_card import TrainedCard
from tests.unit.vision.trained_encoders import made

REASON = say("It is worse by {points:.2f} points.", points=1.5)


def read_again(**metrics: object) -> TrainedCard:
    card, _ = made(metrics=metrics)
    return TrainedCard.from_json(json.loads(json.dumps(card.as_json())))


def test_the_reason_is_a_sentence_again() -> None:
    reason = read_again(reason=REASON, reason_told=as_json(REASON)).reason
    assert isinstance(reason, Sentence)
    assert reason == REASON == "It is worse by 1.50 points."
    assert reason.template == REASON.template


def test_a_card_written_before_keeps_its_english() -> None:
    reason = read_again(reason="It is worse.").reason
    assert reason == "It is worse."
    assert not isinstance(reason, Sentence)
    assert read_again().reason == ""


@pytest.mark.parametrize("bad", [None, 3, {"template": "{n:999999999}", "fields": {"n": 1}}])
def test_a_reason_that_is_no_sentence_leaves_the_english(bad: object) -> None:
    assert read_again(reason="It is worse.", reason_told=bad).reason == "It is worse."
