"""Requests of one page to another, passed with ``controller.go``."""

from dataclasses import dataclass, field

from facegui.vision.types import Floats


@dataclass(frozen=True, slots=True, eq=False)
class EnrollRequest:
    """Passed with ``controller.go("enroll", EnrollRequest(...))``.

    ``back`` is the page to return to, ``name`` is filled in. Where several faces are in view,
    ``embedding`` (D,) tells which one is meant.
    """

    back: str = "people"
    name: str = ""
    embedding: Floats | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class PairRequest:
    """Show two people (ids) side by side: are they one? ``controller.go("people", …)``."""

    one_id: str
    other_id: str


STRANGERS = "strangers"  # asks People to show those who were seen and have no name

IMPORT_REPORT = "report of the import"  # asks People to show the report of the last import


@dataclass(frozen=True, slots=True)
class EncoderRequest:
    """Change to the encoder of this id, on the page that shows its progress."""

    encoder_id: str
