"""People and their samples, encrypted at rest."""

from facegui.gallery.backups.restoring import Backup, check_backups, newest_good, restore
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
from facegui.gallery.history import History
from facegui.gallery.index import Index, IndexedPerson
from facegui.gallery.types import (
    FILES,
    Consent,
    Correction,
    Cover,
    ImportReport,
    NewSample,
    Person,
    RemovedPerson,
    Sample,
    SeenFaces,
    Sighting,
    StoredPainting,
    StoredPortrait,
    WholeSample,
    WholeSighting,
)

__all__ = [
    "FILES",
    "Backup",
    "Consent",
    "Correction",
    "Cover",
    "Gallery",
    "GalleryBusy",
    "GalleryDamaged",
    "GalleryLocked",
    "GalleryReadOnly",
    "GalleryTooNew",
    "GalleryUnavailable",
    "History",
    "ImportReport",
    "Index",
    "IndexedPerson",
    "NewSample",
    "Person",
    "RemovedPerson",
    "Sample",
    "SeenFaces",
    "Sighting",
    "StoredPainting",
    "StoredPortrait",
    "UnknownPerson",
    "WholeSample",
    "WholeSighting",
    "check_backups",
    "newest_good",
    "restore",
]
