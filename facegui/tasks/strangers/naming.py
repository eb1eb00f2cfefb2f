"""Giving a stranger a name: all their visits become that person's, and nothing stays unnamed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from facegui.errors import UsageProblem
from facegui.gallery import Gallery
from facegui.gallery.types import Floats, NewSample, StoredPortrait, Stranger, WholeStranger
from facegui.matching.basis import unit
from facegui.tasks import enrollment
from facegui.tasks.draft import Draft, Kept
from facegui.tasks.enroll import EnrollmentCandidate
from facegui.tasks.strangers.likeness import StrangerLikeness
from facegui.text import say
from facegui.vision.engine import Engine
from facegui.vision.quality import Quality
from facegui.vision.types import Portrait

_MOST_PICTURES = 5
_WIDTH = "face_px"


@dataclass(frozen=True, slots=True, eq=False)
class Named:
    """A stranger who was given a name: the person who got the visits, and the state before."""

    saved: enrollment.Saved
    before: WholeStranger


def chosen_pictures(gallery: Gallery, stranger: Stranger) -> tuple[StoredPortrait, ...]:
    """Return the pictures to enroll with a name: those with the widest faces."""
    widest = sorted(stranger.visits, key=lambda one: -one.quality.get(_WIDTH, 0.0))
    chosen = {one.id for one in widest[:_MOST_PICTURES]}
    return tuple(gallery.strangers.portrait(one.id) for one in stranger.visits if one.id in chosen)


def encoded(portraits: Sequence[StoredPortrait], engine: Engine) -> Floats:
    """Embed the pictures of visits: (N, D). Raises InputProblem for a damaged one.

    They are encoded again, so that a sample's embedding belongs to its portrait, as everywhere.
    """
    return engine.embed_portraits([Portrait(one.jpeg, one.landmarks) for one in portraits])


def draft_of(
    stranger: Stranger, portraits: Sequence[StoredPortrait], embeddings: Floats, space: str
) -> Draft:
    """Return a draft of pictures that were encoded, without a name."""
    visits = {one.id: one for one in stranger.visits}
    kept = []
    for portrait, embedding in zip(portraits, embeddings, strict=True):
        visit = visits[portrait.sample_id]
        sample = NewSample(
            jpeg=portrait.jpeg,
            landmarks=portrait.landmarks,
            space=space,
            embedding=embedding.copy(),
            quality=visit.quality,
            origin="camera",
            place=visit.place,
        )
        kept.append(Kept(EnrollmentCandidate(sample, Quality(()))))
    return Draft(tuple(kept))


def give_name(gallery: Gallery, number: int, draft: Draft, consent: str | None) -> Named:
    """Enroll a stranger and give all their visits to that person, in one transaction.

    Raises as `enrollment.save`, UsageProblem without a consent, and UnknownPerson when the stranger
    has gone.
    """
    if not consent and not draft.consented:
        raise UsageProblem(
            say("Nobody is enrolled from unknown visits without their consent."),
            say("Ask them first."),
        )
    with gallery.history.together(wait=True):
        saved = enrollment.save(gallery, draft, consent)
        whole = gallery.strangers.take_out(number)
        visits = {one.id for one in whole.stranger.visits}
        sightings = gallery.history.give(visits, saved.person.id)
    gallery.strangers.forget_deleted()
    return Named(saved, replace(whole, sightings=sightings))


def take_name_back(gallery: Gallery, named: Named) -> None:
    """Undo `give_name` in one transaction. Raises as the gallery does, with nothing undone."""
    with gallery.history.together(wait=True):
        gallery.history.give({one.sighting.id for one in named.before.sightings}, None)
        enrollment.take_back(gallery, named.saved)
        gallery.strangers.put_back([named.before])
    gallery.strangers.forget_deleted()


def visits_like(
    gallery: Gallery, likeness: StrangerLikeness, person_ids: Collection[str]
) -> Mapping[str, Collection[str]]:
    """Return by person the visits of strangers who look like them, to be erased with them."""
    strangers = [
        (one, np.stack([likeness.prepared(visit) for visit in one.visits]))
        for one in gallery.strangers.all()
        if all(visit.space == likeness.space for visit in one.visits)
    ]
    found = {}
    for person_id in person_ids:
        own = [one for one in gallery.samples(person_id) if one.space == likeness.space]
        mine: set[str] = set()
        if own and strangers:
            rows = [likeness.watchlist.at(one.place).prepared(one.embedding) for one in own]
            for stranger, vectors in strangers:
                scores = np.stack(rows) @ unit(vectors.mean(axis=0))
                if float(scores.max()) >= likeness.needs(stranger.last.place):
                    mine |= {visit.id for visit in stranger.visits}
        found[person_id] = mine
    return found
