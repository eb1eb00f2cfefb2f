"""The card of an encoder that was trained here or on another machine. No torch here.

A card describes the encoder and its results. It has counts of people, never names.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from math import isfinite
from pathlib import Path
from typing import Any

from facegui.text import Sentence, from_json, say
from facegui.vision.models.registry import Model, ModelDamaged, ModelFile, ModelKind
from facegui.vision.models.spec import CHIPS_FROM_SCRATCH, JOINED, SPECS, EncoderSpec

FORMAT = 1
PREFIX = "trained-"
WEIGHTS_NAME = "encoder.safetensors"
CARD_NAME = "card.json"
GRAPH_NAME = "encoder.onnx"

_ID = re.compile(PREFIX + r"[a-z0-9][a-z0-9-]{0,39}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LARGEST_SIZE = 4096
_SHOWN_OF_CHECKSUM = 8
_ADDED = ("joined", "joined_sha256")  # missing in cards written before encoders could be joined


class EncoderKind(StrEnum):
    """How much of an encoder is trained."""

    PROJECTION = "projection"
    LAST_STAGE = "last_stage"
    WHOLE = "whole"
    SCRATCH = "scratch"


class TrainedDamaged(ModelDamaged):
    """A trained encoder that cannot be used, and why."""

    def __init__(self, what: str, reason: Sentence) -> None:
        Exception.__init__(self, reason)
        self.message = say(
            "The trained encoder {what} cannot be used: {reason}.", what=what, reason=reason
        )
        self.hint = say("Import its file again with 'facegui train import FILE', or train it anew.")


class CardRefused(ValueError):
    """A card with an impossible value; ``reason`` names it, to be put in a sentence."""

    def __init__(self, reason: Sentence) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, eq=False)
class TrainedCard:
    """What is known of a trained encoder.

    ``base`` is the id of the encoder it was trained from and ``base_sha256`` the checksum of that
    encoder's file, both empty from scratch; ``preprocessing`` is the version of alignment and
    scaling, which are the base's. ``size`` is the length of the trained network's embeddings.
    ``weights_sha256`` is over names, shapes and numbers of what was trained. ``people`` and
    ``pictures`` are the counts used in training. ``metrics`` and ``calibration`` are documents of
    the guard and of the operating points. ``self_test`` is the embedding of a drawn chip, which
    every machine must reproduce. ``joined`` is the id of the published encoder joined to the
    trained network and ``joined_sha256`` the checksum of its file, both empty for none.
    """

    id: str
    kind: EncoderKind
    base: str
    base_sha256: str
    size: int
    preprocessing: int
    weights_sha256: str
    seed: int
    people: int
    pictures: int
    made_at: str
    self_test: tuple[float, ...] = field(repr=False)
    settings: Mapping[str, Any] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    metrics: Mapping[str, Any] = field(default_factory=dict)
    calibration: Mapping[str, Any] = field(default_factory=dict, repr=False)
    joined: str = ""
    joined_sha256: str = ""

    def __post_init__(self) -> None:
        for problem in _problems(self):
            raise CardRefused(problem)

    @property
    def spec(self) -> EncoderSpec:
        """What identifies the embeddings: the same name with other weights is another space.

        An encoder trained from scratch takes the chips of CHIPS_FROM_SCRATCH.
        """
        like = SPECS[self.base or CHIPS_FROM_SCRATCH]
        size, joins = self.size, tuple[int, ...]()
        revision = self.weights_sha256[:_SHOWN_OF_CHECKSUM]
        if self.joined:
            joins = (size, SPECS[self.joined].size)
            size, revision = sum(joins), f"{revision}+{self.joined_sha256[:_SHOWN_OF_CHECKSUM]}"
        return EncoderSpec(self.id, like.preprocessing, size, like.alignment, revision, joins)

    @property
    def made_of(self) -> str:
        """The published encoders in it: "mobilefacenet, beside sface"; empty if from scratch."""
        return f"{self.base}, beside {self.joined}" if self.joined else self.base

    @property
    def better(self) -> bool:
        """Whether the guard found it better than the former encoder."""
        return bool(self.metrics.get("better", False))

    @property
    def reason(self) -> str:
        """What the guard said of it, empty for nothing; plain text on an older card."""
        try:
            return from_json(self.metrics["reason_told"])
        except (KeyError, ValueError):
            return str(self.metrics.get("reason", ""))

    def as_json(self) -> dict[str, Any]:
        """Return plain values."""
        return {"format": FORMAT, **asdict(self), "self_test": list(self.self_test)}

    def says_the_same_as(self, other: "TrainedCard") -> bool:
        """Whether both cards have the same content."""
        first, second = (json.dumps(one.as_json(), sort_keys=True) for one in (self, other))
        return first == second

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> "TrainedCard":
        """Build from what ``as_json`` gave. Raises ValueError, KeyError or TypeError."""
        if document["format"] != FORMAT:
            raise CardRefused(say("format {format} is not known", format=repr(document["format"])))
        names = [one.name for one in fields(cls)]
        values = {name: document[name] for name in names if name in document or name not in _ADDED}
        values["kind"] = EncoderKind(values["kind"])
        values["self_test"] = tuple(float(value) for value in values["self_test"])
        return cls(**values)


@dataclass(frozen=True, slots=True, eq=False)
class InstalledCard:
    """A card in the models' folder, with the files beside it.

    ``graph`` is what was trained, for ONNX Runtime; None where that is not needed or was not made.
    """

    card: TrainedCard
    weights: ModelFile
    graph: ModelFile | None = None

    @classmethod
    def read(cls, folder: Path) -> "InstalledCard":
        """Read the card of ``folder``. Raises TrainedDamaged."""
        try:
            document = json.loads((folder / CARD_NAME).read_text("utf-8"))
            installed = cls(
                TrainedCard.from_json(document["card"]),
                _file(WEIGHTS_NAME, document["file"]),
                _file(GRAPH_NAME, document["graph"]) if "graph" in document else None,
            )
            if installed.card.id != folder.name:
                raise CardRefused(say("its card is of {id}", id=installed.card.id))
        except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
            why = error.reason if isinstance(error, CardRefused) else error
            raise TrainedDamaged(
                folder.name, say("its card cannot be read ({error})", error=why)
            ) from error
        return installed

    def text(self) -> str:
        """Return the card file's content."""
        files = {"file": self.weights} | ({"graph": self.graph} if self.graph else {})
        figures = {key: {"size": one.size, "sha256": one.sha256} for key, one in files.items()}
        return json.dumps({**figures, "card": self.card.as_json()}, indent=1) + "\n"

    @property
    def model(self) -> Model:
        """The registry card."""
        origin = f"trained here from {self.card.made_of or 'scratch'}"
        files = (self.weights, self.graph) if self.graph else (self.weights,)
        return _model(self.card.id, origin, files)


def trained_models(folder: Path) -> tuple[Model, ...]:
    """Return the trained encoders in a folder, sorted by id, damaged ones included."""
    try:
        found = sorted(one for one in folder.iterdir() if _ID.fullmatch(one.name))
    except OSError:
        return ()
    return tuple(_installed_model(one) for one in found if _is_taken(one))


def trained_id(name: str) -> str:
    """Return the id for a name the user gave. Raises ValueError for a name that makes none."""
    encoder_id = name if name.startswith(PREFIX) else PREFIX + name
    if not _ID.fullmatch(encoder_id):
        raise ValueError("a name has small letters, digits and hyphens, at most 40")
    return encoder_id


def _is_taken(folder: Path) -> bool:
    return any((folder / name).exists() for name in (CARD_NAME, WEIGHTS_NAME))


def _installed_model(folder: Path) -> Model:
    try:
        return InstalledCard.read(folder).model
    except TrainedDamaged:
        # No file has this checksum, so that the encoder is listed as damaged.
        unknown = ModelFile(WEIGHTS_NAME, 0, "unknown")
        return _model(folder.name, "trained here, its card is damaged", (unknown,))


def _file(name: str, figures: Mapping[str, Any]) -> ModelFile:
    return ModelFile(name, int(figures["size"]), str(figures["sha256"]))


def _model(encoder_id: str, origin: str, files: tuple[ModelFile, ...]) -> Model:
    return Model(
        id=encoder_id,
        title=encoder_id.removeprefix(PREFIX),
        kind=ModelKind.ENCODER,
        license="yours, and that of the published networks in it",
        origin=origin,
        files=files,
        trained=True,
    )


def _problems(card: TrainedCard) -> list[Sentence]:
    scratch = card.kind is EncoderKind.SCRATCH
    beside = SPECS[card.joined].size if card.joined in SPECS else 0
    checks = {
        say("its id is not one"): bool(_ID.fullmatch(card.id)),
        say("its base is not known here"): (card.base == "") if scratch else card.base in SPECS,
        say("its base has no checksum"): scratch or bool(_SHA256.fullmatch(card.base_sha256)),
        say("its weights have no checksum"): bool(_SHA256.fullmatch(card.weights_sha256)),
        say("its size is not one"): type(card.size) is int and 0 < card.size <= _LARGEST_SIZE,
        say("its self-test does not fit"): len(card.self_test) == card.size + beside
        and all(map(isfinite, card.self_test)),
        say("it was made for another alignment"): card.base not in ("", *SPECS)
        or card.preprocessing == SPECS[card.base or CHIPS_FROM_SCRATCH].preprocessing,
        say("its base is not joined with that here"): card.joined == ""
        or (card.base, card.joined) in JOINED.values(),
        say("what it is joined with has no checksum"): bool(_SHA256.fullmatch(card.joined_sha256))
        if card.joined
        else card.joined_sha256 == "",
        say("its counts are none"): all(
            type(count) is int and count >= 0 for count in (card.seed, card.people, card.pictures)
        ),
        say("its tables are none"): all(
            isinstance(table, Mapping)
            for table in (card.settings, card.versions, card.metrics, card.calibration)
        ),
    }
    return [problem for problem, holds in checks.items() if not holds]
