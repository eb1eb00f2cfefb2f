"""What another page asks of Enroll: whom, and where to go back to."""

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
