"""Requests of one page to another, passed with ``controller.go``."""

from dataclasses import dataclass, field

from facegui.vision.types import Floats


@dataclass(frozen=True, slots=True, eq=False)
class EnrollRequest:
    """Passed with ``controller.go("enroll", EnrollRequest(...))``.

    ``back`` is the page to return to. ``name`` is filled in. ``embedding`` (D,) is of the face that
    is meant, where several are in view.
    """

    back: str = "people"
    name: str = ""
    embedding: Floats | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class PairRequest:
    """Show two people side by side, by id: are they one? ``controller.go("people", …)``."""

    one_id: str
    other_id: str


STRANGERS = "strangers"  # asks People for those who were seen and have no name

IMPORT_REPORT = "report of the import"  # asks People for the report of the last import


@dataclass(frozen=True, slots=True)
class EncoderRequest:
    """Change to the encoder of this id, on the page that shows its progress."""

    encoder_id: str
