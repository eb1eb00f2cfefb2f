"""Kinds of training; no torch here, so that the window can offer them."""

from enum import StrEnum


class EncoderKind(StrEnum):
    """How much of an encoder is trained."""

    PROJECTION = "projection"
    LAST_STAGE = "last_stage"
    WHOLE = "whole"
    SCRATCH = "scratch"
