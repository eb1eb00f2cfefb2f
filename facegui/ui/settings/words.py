"""What the settings say about rates, models and versions."""

from collections.abc import Sequence

from facegui.gallery.erasure.certificate import Certificate
from facegui.matching.operating_point import OperatingPoint, Strictness
from facegui.matching.similarity import SimilarityName
from facegui.text import Sentence
from facegui.ui.link.sentences import shown
from facegui.ui.theme.figures import filled, translator
from facegui.vision.models.store import ModelStatus

_tr = translator("settings")


def sections() -> dict[str, str]:
    """Return the titles of the sections, by the names that pages use to ask for them."""
    return {
        "source": _tr("Picture"),
        "strictness": _tr("How strict"),
        "liveness": _tr("Liveness"),
        "models": _tr("Models"),
        "looks": _tr("Looks"),
        "broker": _tr("MQTT"),
        "door": _tr("At the door"),
        "gallery": _tr("Shared gallery"),
        "privacy": _tr("Data and privacy"),
        "about": _tr("About"),
    }


def strictness(which: Strictness) -> str:
    """Return the name of a strictness."""
    return {
        Strictness.STRICT: _tr("Strict"),
        Strictness.BALANCED: _tr("Balanced"),
        Strictness.LENIENT: _tr("Lenient"),
    }[which]


def similarity(which: SimilarityName) -> str:
    """Return the name of a similarity function."""
    return {
        SimilarityName.COSINE: _tr("Cosine (recommended)"),
        SimilarityName.SQUARED_DISTANCE: _tr("Squared distance"),
        SimilarityName.LOGISTIC: _tr("Learned from differences"),
        SimilarityName.CHI_SQUARE: _tr("Learned from χ² differences"),
    }[which]


def rates(point: OperatingPoint) -> tuple[str, ...]:
    """Return what an operating point promises, what it costs, and what it needs."""
    promise = filled(_tr("At most 1 stranger in {n:,} gets a name."), n=round(1 / point.rate))
    price = _tr("About {n} in 100 people enrolled {n:is|are} not recognized at first sight.")
    if point.miss_rate < 0.005:
        price = _tr("Fewer than 1 in 100 people enrolled are not recognized at first sight.")
    needs = filled(
        _tr("Needs a score of {needs:.2f} ({low:.2f} to {high:.2f})."),
        needs=point.threshold,
        low=point.low,
        high=point.high,
    )
    price = filled(price, n=max(1, round(100 * point.miss_rate)))
    lines = [promise, price, needs]
    if not point.supported:
        lines.append(_tr("Rarer than was measured, so this is an estimate."))
    return tuple(lines)


def promise(fpir: float) -> str:
    """Return briefly how many strangers get a name at most."""
    return filled(_tr("at most 1 stranger in {n:,} gets a name"), n=round(1 / fpir))


def status(which: ModelStatus) -> str:
    """Return whether a model can be used."""
    return {
        ModelStatus.SHIPPED: _tr("Ready"),
        ModelStatus.INSTALLED: _tr("Ready"),
        ModelStatus.PACKAGED: _tr("Ready"),
        ModelStatus.MISSING: _tr("Not installed"),
        ModelStatus.DAMAGED: _tr("Damaged"),
    }[which]


def size(size_bytes: int) -> str:
    """Return how large a file is."""
    return filled(_tr("{n:.0f} MB"), n=max(1.0, size_bytes / 1e6))


def checked(certificate: Certificate, own_key: str) -> str:
    """Return what is known of a certificate whose signature is valid."""
    if certificate.fingerprint == own_key:
        said = _tr("As it was signed by this gallery.")
    else:
        words = _tr("As it was signed by another gallery, with the key {key}.")
        said = filled(words, key=certificate.fingerprint)
    if certificate.complete:
        return f"{said} {_tr('It is complete.')}"
    return f"{said} {_tr('It is not complete.')}"


def audit_checked(problems: Sequence[Sentence]) -> str:
    """Return the result of checking the audit."""
    if not problems:
        return _tr("The audit is complete and as it was written.")
    words = _tr("The audit is broken: {places}.")
    return filled(words, places="; ".join(map(shown, problems)))


def audited(kind: str) -> str:
    """Return the name of a kind of audit entry."""
    return {
        "enrolled": _tr("Enrolled"),
        "pictures": _tr("Pictures added"),
        "picture removed": _tr("Picture removed"),
        "set aside": _tr("Set aside"),
        "painted": _tr("Painted portrait"),
        "groups": _tr("Groups"),
        "validity": _tr("Validity"),
        "attendance": _tr("Attendance"),
        "renamed": _tr("Renamed"),
        "notes": _tr("Notes"),
        "consent": _tr("Consent"),
        "notice": _tr("End of consent told"),
        "merged": _tr("Merged"),
        "removed": _tr("Removed"),
        "brought back": _tr("Brought back"),
        "erased": _tr("Erased for good"),
        "imported": _tr("Imported"),
        "shared": _tr("Taken over from another desk"),
        "exported": _tr("Written to a file"),
        "verified": _tr("Verified"),
        "setting": _tr("Setting changed"),
        "accepted": _tr("Taken for right"),
        "restored": _tr("Backup restored"),
        "unlocked": _tr("Unlocked"),
        "history erased": _tr("History erased"),
        "places forgotten": _tr("Cameras forgotten"),
        "strangers joined": _tr("Unknown people joined"),
        "stranger split": _tr("Unknown person split"),
        "strangers erased": _tr("Unknown people erased"),
        "forgotten": _tr("Old entries erased"),
    }.get(kind, kind)


def days(number: int) -> str:
    """Return for how long."""
    return {
        7: _tr("1 week"),
        365: _tr("1 year"),
        1095: _tr("3 years"),
        3650: _tr("10 years"),
    }.get(number) or filled(_tr("{n} {n:day|days}"), n=number)
