"""Encoders as training leaves them, made in no time."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import nn

from facegui.vision.encoders.loaders import load_pretrained, rebuild_encoder
from facegui.vision.encoders.trainable import build_network
from facegui.vision.encoders.trained_arrays import self_test
from facegui.vision.encoders.trained_file import pack, trained_tensors, weights_digest
from facegui.vision.models.registry import MOBILEFACENET, SFACE
from facegui.vision.models.spec import SPECS
from facegui.vision.models.store import ModelStore
from facegui.vision.models.trained_card import EncoderKind, TrainedCard

CPU = torch.device("cpu")
Content = tuple[TrainedCard, bytes]


def base_network(kind: EncoderKind) -> nn.Module | None:
    if kind is EncoderKind.SCRATCH:
        return None
    return load_pretrained("mobilefacenet", ModelStore(Path("nowhere"))).network


def made(
    kind: EncoderKind = EncoderKind.PROJECTION,
    *,
    encoder_id: str = "trained-lab",
    seed: int = 1,
    joined: bool = False,
    **card_fields: Any,
) -> Content:
    """An encoder of 16 numbers as if it had been trained, with its card.

    ``joined`` puts SFace's 128 numbers beside them.
    """
    tensors = trained_tensors(build_network(kind, base_network(kind), 16, seed), kind)
    scratch = kind is EncoderKind.SCRATCH
    card = TrainedCard(
        id=encoder_id,
        kind=kind,
        base="" if scratch else "mobilefacenet",
        base_sha256="" if scratch else MOBILEFACENET.files[0].sha256,
        size=16,
        preprocessing=1,
        weights_sha256=weights_digest(tensors),
        seed=seed,
        people=3,
        pictures=12,
        made_at="2026-11-22T18:00:00+00:00",
        self_test=(0.0,) * (16 + SPECS["sface"].size if joined else 16),
        settings={"margin": 0.2},
        joined="sface" if joined else "",
        joined_sha256=SFACE.files[0].sha256 if joined else "",
        **card_fields,
    )
    if card.calibration:
        card = replace(card, calibration={**card.calibration, "space": card.spec.space})
    encoder = rebuild_encoder(card, tensors, ModelStore(Path("nowhere")), CPU)
    card = replace(card, self_test=self_test(encoder))
    return card, pack(tensors, card)
