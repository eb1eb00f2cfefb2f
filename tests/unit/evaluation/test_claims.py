"""Verification at one desk: what becomes of everybody's claim to be everybody enrolled."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from facegui.evaluation.claims import claims
from facegui.evaluation.protocols import IdentificationProtocol, Portrayal
from tests.unit.matching.people import operating_point

POINT = operating_point(0.5)


def portrayals(*people: str) -> tuple[Portrayal, ...]:
    return tuple(Portrayal(one, Path(f"{one}-{at}.jpg")) for at, one in enumerate(people))


PROTOCOL = IdentificationProtocol(
    portrayals("ada", "ben"), portrayals("ada", "ada", "ben"), portrayals("cid", "dot")
)
NO_FACE = -np.inf


def test_claims_are_counted_by_whose_they_are() -> None:
    scores = np.array(
        [[0.9, 0.1], [0.4, 0.2], [0.6, 0.8], [0.7, 0.1], [NO_FACE, NO_FACE]], np.float32
    )
    found = claims(PROTOCOL, scores, POINT)
    assert (found.true_claims, found.false_claims) == (3, 7)
    assert found.fnmr.value == pytest.approx(1 / 3)
    assert found.fmr.value == pytest.approx(2 / 7)  # Ben as Ada, Cid as Ada
    assert found.fmr.interval is not None
    assert 0 <= found.fmr.interval.low <= 2 / 7 <= found.fmr.interval.high <= 1
    assert found.as_json()["threshold"] == 0.5


def test_a_probe_without_a_face_is_a_claim_refused() -> None:
    scores = np.full((5, 2), NO_FACE, np.float32)
    found = claims(PROTOCOL, scores, POINT)
    assert (found.fnmr.value, found.fmr.value) == (1, 0)
    assert found.fmr.interval is not None
    assert found.fmr.interval.high > 0.2  # four people who show nothing prove little


def test_without_strangers_and_others_nothing_is_claimed() -> None:
    alone = replace(PROTOCOL, gallery=PROTOCOL.gallery[:1], mated=PROTOCOL.mated[:2], nonmated=())
    found = claims(alone, np.array([[0.9], [0.2]], np.float32), POINT)
    assert np.isnan(found.fmr.value)
    assert found.as_json()["fmr"] is None
    assert found.fnmr.value == 0.5
