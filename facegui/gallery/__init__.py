"""People and their samples, encrypted at rest."""

from facegui.gallery.errors import (
    GalleryBusy,
    GalleryDamaged,
    GalleryLocked,
    GalleryReadOnly,
    GalleryTooNew,
    GalleryUnavailable,
    UnknownPerson,
)
from facegui.gallery.gallery import Gallery
from facegui.gallery.index import Candidate, Index, IndexedPerson
from facegui.gallery.types import (
    Consent,
    ImportReport,
    NewSample,
    Person,
    RemovedPerson,
    Sample,
    StoredPortrait,
)

__all__ = [
    "Candidate",
    "Consent",
    "Gallery",
    "GalleryBusy",
    "GalleryDamaged",
    "GalleryLocked",
    "GalleryReadOnly",
    "GalleryTooNew",
    "GalleryUnavailable",
    "ImportReport",
    "Index",
    "IndexedPerson",
    "NewSample",
    "Person",
    "RemovedPerson",
    "Sample",
    "StoredPortrait",
    "UnknownPerson",
]
