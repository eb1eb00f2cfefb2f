"""Finding somebody by the name that was typed."""

from facegui.gallery import Gallery, Person, UnknownPerson
from facegui.text import join, say


def find_person(gallery: Gallery, name: str) -> Person:
    """Return who has this name. Raises UnknownPerson."""
    person = gallery.find(name)
    if person is None:
        unknown = say("Nobody named {name} is enrolled.", name=name)
        alike = gallery.lookalikes.find(name)
        if alike is not None:
            unknown = join(unknown, say("The name of {name} looks the same.", name=alike.name))
        raise UnknownPerson(unknown, say("See facegui people list."))
    return person
