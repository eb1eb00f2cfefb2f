"""Erases somebody everywhere: in the gallery, and beside it in the data folder.

`beside` is the one list of places that may hold somebody outside the gallery file. Caches and
checkpoints do not say whom they show, so all of them are deleted; they are made again when needed.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from facegui import atomic
from facegui.errors import writing_to
from facegui.gallery import Gallery
from facegui.gallery.erasure.certificate import Certificate
from facegui.gallery.erasure.due import DueErasures
from facegui.gallery.erasure.places import PlaceErased
from facegui.gallery.erasure.traces import FilesSearched
from facegui.private import files_in
from facegui.text import Sentence, say


@dataclass(frozen=True, slots=True)
class Finishing:
    """Erasures under way: `look` does the slow part, which needs no gallery, in any thread."""

    due: DueErasures
    data_dir: Path
    exports: tuple[Path, ...]
    keyring_allowed: bool

    def look(self) -> tuple[list[PlaceErased], FilesSearched]:
        """Erase what lies beside the gallery, then search every file."""
        also = beside(self.data_dir, self.exports, keyring_allowed=self.keyring_allowed)
        return also, self.due.look()


def finish_erasures(
    gallery: Gallery, data_dir: Path, *, keyring_allowed: bool = True
) -> tuple[Certificate, ...]:
    """Finish the erasures that are due and return their certificates; () for none due.

    Searches every file of the data folder. Raises as the gallery does.
    """
    begun = begin_finishing(gallery, data_dir, keyring_allowed=keyring_allowed)
    return () if begun is None else gallery.erasures.conclude(begun.due, *begun.look())


def begin_finishing(
    gallery: Gallery, data_dir: Path, *, keyring_allowed: bool = True, lapsed: bool = False
) -> Finishing | None:
    """Begin to finish erasures, by default also what could still be undone here; None for none.

    What `Finishing.look` returns is for ``gallery.erasures.conclude``. Raises as the gallery does.
    """
    if gallery.read_only:
        return None
    due = gallery.erasures.begin_finishing(lapsed=lapsed)
    if due is None:
        return None
    from facegui.evaluation import marks  # noqa: PLC0415 the window does not wait for it

    marks.forget_marks_of(data_dir, due.names.values())
    return Finishing(due, data_dir, tuple(exports_of(gallery)), keyring_allowed)


def beside(
    data_dir: Path, exports: Iterable[Path], *, keyring_allowed: bool = True
) -> list[PlaceErased]:
    """Erase what may hold somebody beside the gallery; return what was erased at each place."""
    chips = data_dir / "training" / "chips"
    looks = data_dir / "evaluation"
    runs = data_dir / "training" / "runs"
    return [
        _erased(
            "evaluation and training caches",
            [*files_in(looks, "*.looks"), *files_in(chips, "**/*.chip", 2)],
            lambda: forget_caches(data_dir, keyring_allowed=keyring_allowed),
            "deleted with their key",
        ),
        _erased("unfinished runs", files_in(runs, "*", 2), lambda: _forget_runs(data_dir)),
        _erased(
            "events that were not delivered",
            files_in(data_dir / "outbox", "*"),
            lambda: _forget_outbox(data_dir),
        ),
        _trained(data_dir),
        _exported(exports),
    ]


def forget_caches(data_dir: Path, *, keyring_allowed: bool = True) -> int:
    """Delete the caches of evaluation and training with their key; return how many files.

    Raises OSError.
    """
    from facegui.evaluation import look_cache  # noqa: PLC0415 see above
    from facegui.training import chip_cache  # noqa: PLC0415 see above

    chips = chip_cache.forget(data_dir)
    return chips + look_cache.forget(data_dir, keyring_allowed=keyring_allowed)


def exports_of(gallery: Gallery) -> list[Path]:
    """Return the files that were exported or reported here, as far back as the audit goes."""
    told = (entry.facts.get("file") for entry in gallery.audit.entries())
    return sorted({Path(file) for file in told if isinstance(file, str)})


def still_there(exports: Iterable[Path]) -> list[Path]:
    """Return those that can still be found."""
    return [path for path in exports if path.is_file()]


def _erased(
    place: str, files: Iterable[Path], erase: Callable[[], object], checked: str = "deleted"
) -> PlaceErased:
    there = [path for path in files if path.is_file()]
    size = sum(path.stat().st_size for path in there)
    left = ""
    try:
        erase()
    except OSError as error:
        left = error.strerror or str(error)
    still = sum(path.exists() for path in there)
    left = left or (
        say("{still} of {n} {n:file|files}", still=still, n=len(there)) if still else ""
    )
    return PlaceErased(place, len(there) - still, size, checked, left)


def _forget_outbox(data_dir: Path) -> None:
    for path in files_in(data_dir / "outbox", "*"):
        path.unlink(missing_ok=True)


def _forget_runs(data_dir: Path) -> None:
    # Imported here: it imports all of training, which the window does not wait for.
    from facegui.tasks.training.unfinished_runs import (  # noqa: PLC0415 see above
        forget_run,
        unfinished_runs,
    )

    for run in unfinished_runs(data_dir):
        forget_run(data_dir, run.encoder_id)
    for path in files_in(data_dir / "training" / "runs", "*", 2):
        path.unlink(missing_ok=True)


def _trained(data_dir: Path) -> PlaceErased:
    """Report encoders and similarities trained here: weights hold no picture, and stay."""
    encoders = (data_dir / "models" / "trained").glob("trained-*")
    found = [*encoders, *data_dir.glob("calibration/*.heads.json")]
    left = f"{len(found)}, whose weights were learned from people enrolled then" if found else ""
    return PlaceErased("trained here", 0, 0, "kept", left)


def _exported(exports: Iterable[Path]) -> PlaceErased:
    there = still_there(exports)
    left = f"{len(there)} of them are still where they were written" if there else ""
    return PlaceErased("exports and reports", 0, 0, "kept", left)


def erasure_result(certificate: Certificate) -> Sentence:
    """Return the result of an erasure in a sentence."""
    fields = certificate.fields
    if certificate.complete:
        return say(
            "Erased for good: {files:,} {files:file|files} ({size:.1f} MB) {files:was|were} "
            "searched and nothing of them was found. Certificate {id}.",
            files=fields["search"]["files"],
            size=fields["search"]["bytes"] / 1e6,
            id=certificate.id,
        )
    return say(
        "Not all could be erased yet: {left}. It is tried again at the next start.",
        left="; ".join(fields["not_reached"]),
    )


def save_certificate(
    certificate: Certificate, file: Path, gallery: Gallery, print_pdf: Callable[[str, Path], object]
) -> None:
    """Write a certificate as .pdf, which can be verified too, or .json. Raises FaceGuiError."""
    with writing_to(file):
        if file.suffix.lower() != ".pdf":
            atomic.write(file, certificate.json)
            return
        print_pdf(certificate_html(certificate), file)
        atomic.write(file, gallery.erasures.signer.sign_pdf(file.read_bytes(), certificate))


def certificate_html(certificate: Certificate) -> str:
    """Return a certificate as a page to be printed."""
    fields, search = certificate.fields, certificate.fields["search"]
    rows = "".join(
        f"<tr><td>{escape(place['place'])}</td><td align='right'>{place['things']:,}</td>"
        f"<td align='right'>{place['bytes']:,}</td><td>{escape(place['checked'])}</td></tr>"
        for place in fields["places"]
    )
    left = "".join(f"<li>{escape(one)}</li>" for one in fields["not_reached"])
    state = "complete" if certificate.complete else "NOT complete: it is tried again"
    in_clear = ", and the name in the clear" if search["name_in_clear"] else ""
    return (
        "<html><head><title>Certificate of erasure</title></head><body>"
        "<h1>Certificate of erasure</h1>"
        f"<p>FaceGUI erased everything it kept of one person. The erasure is {state}.</p>"
        f"<p>Begun {_moment(fields['begun_at'])}, certified {_moment(fields['issued_at'])}.</p>"
        f"<p>Name, as a salted hash: {fields['name']['scrypt']} (scrypt, salt "
        f"{fields['name']['salt']})</p>"
        "<table border='1' cellspacing='0' cellpadding='4' style='border-collapse: collapse'>"
        "<tr><th>Place</th><th>Things</th>"
        f"<th>Bytes</th><th>Checked by</th></tr>{rows}</table>"
        f"<p>Then {search['files']:,} files ({search['bytes']:,} bytes) of the data folder were "
        f"searched for {search['pieces']:,} pieces of what the person's key opened{in_clear}. "
        f"Found in {search['found_in']} files.</p>"
        + (f"<p>Not reached:</p><ul>{left}</ul>" if left else "")
        + "<p>Not searched: the memory of running programs, copies of the data folder made by "
        "others, sectors that the disk keeps for itself.</p>"
        f"<p>Certificate {fields['id']} of gallery {fields['gallery']}.<br>Signed with Ed25519, "
        f"fingerprint of the key: <b>{certificate.fingerprint}</b>. To check it: facegui erasures "
        "verify FILE.</p></body></html>"
    )


def _moment(text: str) -> str:
    return f"{datetime.fromisoformat(text).astimezone(UTC):%Y-%m-%d %H:%M} UTC"
