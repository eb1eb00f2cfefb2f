"""Requests of one page to another, passed with ``controller.go``."""

from dataclasses import dataclass, field

from facegui.vision.types import Floats


@dataclass(frozen=True, slots=True, eq=False)
class EnrollRequest:
    """Hand it over with ``controller.go("enroll", EnrollRequest(...))``.

    ``back`` is the page to return to. ``name`` is known already, of somebody enrolled or not.
    ``embedding`` (D,) is of the face in view that is meant, where there are several.
    """

    back: str = "people"
    name: str = ""
    embedding: Floats | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class PairRequest:
    """Show two people beside each other, by id: are they one? ``controller.go("people", …)``."""

    one_id: str
    other_id: str


STRANGERS = "strangers"  # asked of People: who was seen and has no name

IMPORT_REPORT = "report of the import"  # asked of People: what became of the last import


@dataclass(frozen=True, slots=True)
class EncoderRequest:
    """Change to the encoder of this id, where its progress is shown and can be cancelled."""

    encoder_id: str
