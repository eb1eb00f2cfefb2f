"""Reads the weights of dlib's serialized networks. Executes nothing, trusts no length.

Tags stand in order from input to output, each followed by its tensor. An integer is one byte
(low nibble: how many bytes follow, high bit: sign) and little-endian bytes; a tensor is a
version, four dimensions and raw little-endian float32 values.
"""

import math
from dataclasses import dataclass

import numpy as np

from facegui.errors import FaceGuiError
from facegui.text import Sentence, say
from facegui.vision.types import Floats

_TENSOR_VERSION = 2
_LONGEST_INTEGER = 8


class DlibFileError(FaceGuiError):
    """The bytes are not the expected serialized network."""

    def __init__(self, what: Sentence, at: int) -> None:
        super().__init__(
            say(
                "This is not dlib's face recognition network: {what} at byte {at}.",
                what=what,
                at=at,
            ),
            say("Install the model again."),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Convolution:
    """A convolution with the affine layer behind it folded in.

    ``weight`` is (out, in, height, width) float32, ``bias`` (out,) float32.
    """

    weight: Floats
    bias: Floats


class DlibFile:
    """A cursor over the file, moving from the network's input to its output."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    def convolution(self, shape: tuple[int, int, int, int]) -> Convolution:
        """Read the next convolution and its affine layer; ``shape`` is out, in, height, width."""
        filters = shape[0]
        self._seek(b"con_4")
        values = self._tensor(math.prod(shape) + filters)
        self._seek(b"affine_")
        gamma, beta = self._tensor(2 * filters).reshape(2, filters)
        weight = values[:-filters].reshape(shape) * gamma[:, None, None, None]
        return Convolution(weight, values[-filters:] * gamma + beta)

    def product(self, inputs: int, outputs: int) -> Floats:
        """Read the closing fully connected layer without bias as (outputs, inputs) float32."""
        self._seek(b"fc_2")
        if self._integer() != outputs:
            raise self._problem(say("another number of outputs"))
        self._integer()  # whether there is a bias; the length checked below implies it
        return np.ascontiguousarray(self._tensor(inputs * outputs).reshape(inputs, outputs).T)

    def _seek(self, tag: bytes) -> None:
        # A string is stored as length and bytes. Searching for both never mistakes weights for a
        # tag.
        needle = bytes((1, len(tag))) + tag
        found = self._content.find(needle, self._at)
        if found < 0:
            raise self._problem(say("no {tag} layer", tag=tag.decode()))
        self._at = found + len(needle)

    def _integer(self) -> int:
        head = self._take(1)[0]
        length = head & 0x0F
        if length > _LONGEST_INTEGER or head & 0x70:
            raise self._problem(say("not an integer"))
        magnitude = int.from_bytes(self._take(length), "little")
        return -magnitude if head & 0x80 else magnitude

    def _tensor(self, count: int) -> Floats:
        if self._integer() != _TENSOR_VERSION:
            raise self._problem(say("not a tensor"))
        if math.prod(self._integer() for _ in range(4)) != count:
            raise self._problem(say("not a tensor of {n} {n:value|values}", n=count))
        return np.frombuffer(self._take(4 * count), "<f4").astype(np.float32)

    def _take(self, count: int) -> bytes:
        taken = self._content[self._at : self._at + count]
        if len(taken) < count:
            raise self._problem(say("the file ends"))
        self._at += count
        return taken

    def _problem(self, what: Sentence) -> DlibFileError:
        return DlibFileError(what, self._at)
