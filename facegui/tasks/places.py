"""What is known about the places of a gallery, in numbers: from sums, without names."""

from collections.abc import Iterable
from dataclasses import dataclass

from facegui.matching.place import Place
from facegui.matching.watchlist import SearchGallery


@dataclass(frozen=True, slots=True)
class DeskLine:
    """One place: ``enrolled`` there, merely ``seen`` there, and ``pairs`` of different people.

    A name needs ``now`` there; without the place it would need ``before``. ``known`` says whether
    people there, enrolled or seen, have shown that this is enough for the promise.
    """

    place: str
    enrolled: int
    seen: int
    pairs: int
    before: float
    now: float
    known: bool


def desk_report(watchlist: SearchGallery, names: Iterable[str] = ()) -> tuple[DeskLine, ...]:
    """Report on every place that anything is known about, and on those of ``names``.

    Empty where nobody has measured how places affect the encoder's scores.
    """
    if watchlist.places is None:
        return ()
    known = watchlist.places.known
    used = [name for name, place in known.items() if place.enrolled or place.seen]
    return tuple(
        _line(name, watchlist.at(name), known.get(name)) for name in dict.fromkeys((*used, *names))
    )


def _line(name: str, here: SearchGallery, place: Place | None) -> DeskLine:
    point = here.identification
    adjusted = point.adjusted
    own = 0 if adjusted is None or adjusted.elsewhere else adjusted.pairs
    return DeskLine(
        place=name,
        enrolled=place.enrolled if place else 0,
        seen=place.seen if place else 0,
        pairs=own,
        before=adjusted.before if adjusted else point.threshold,
        now=point.threshold,
        known=point.is_known_here,
    )
