"""``facegui people``: see, rename, remove, export and import who is enrolled."""

import getpass
import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from facegui.commands.encoder_change import change_encoder
from facegui.commands.erasures import check_certificate, write_certificate
from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands, add_face, add_liveness
from facegui.commands.people import health as people_health
from facegui.commands.people import import_run as people_import
from facegui.commands.people.consent import consent_json, consent_of, consent_words, day
from facegui.commands.people.finding import find_person
from facegui.commands.people.validity import add_validity, validity_json, validity_words
from facegui.counted import counted_of
from facegui.errors import UsageProblem
from facegui.gallery import Person, Sample
from facegui.gallery.painted.rows import painting_fields
from facegui.tasks.adoption import undo_encoder_change
from facegui.tasks.privacy.erasure import erasure_result, exports_of, still_there
from facegui.text import say
from facegui.workspace import Workspace

_PASSWORD = "FACEGUI_PASSWORD"  # noqa: S105 (the name of a variable)


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("people", "see and change who is enrolled")
    group.add("list", "list everybody", _list)
    group.add("accept", "accept the gallery as it is, whatever has changed it", _accept)
    group.add("show", "show what is kept of one person", _show).add_argument("name", metavar="NAME")
    parser = group.add("rename", "give somebody another name", _rename)
    parser.add_argument("name", metavar="OLD")
    parser.add_argument("new_name", metavar="NEW")
    parser = group.add("merge", "make two entries of one person one", _merge)
    parser.add_argument("name", metavar="FROM", help="the entry that goes")
    parser.add_argument("into", metavar="INTO", help="who gets its pictures and history")
    parser = group.add("remove", "erase somebody for good", _remove)
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    parser.add_argument(
        "--certificate", metavar="FILE", type=Path, help="of the erasure, .json or .pdf"
    )
    parser = group.add("consent", "record, limit or withdraw what somebody agreed to", _consent)
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--text", help="what was agreed to; by default as before")
    parser.add_argument("--until", type=day, metavar="YYYY-MM-DD", help="the last day")
    parser.add_argument("--by", default=None, help="who recorded it")
    parser.add_argument("--withdraw", action="store_true", help="it was taken back")
    add_validity(group)
    parser = group.add(
        "export", f"write everybody into one file, protected by ${_PASSWORD} or typed", _export
    )
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--overwrite", action="store_true", help="replace a file that is there")
    parser = group.add(
        "import", "take in a folder with one folder for each person, or an exported file", _import
    )
    parser.add_argument("file", metavar="DIR|FILE", type=Path)
    parser.add_argument(
        "--consent", metavar="TEXT", help="of a folder: what the new ones agreed to"
    )
    add_face(parser)
    add_liveness(parser)
    parser.add_argument(
        "--on-conflict",
        choices=("skip", "add", "replace"),
        default="skip",
        help="of a file: what to do about a name that is already enrolled",
    )
    group.add("health", "look for what may lead to wrong names", people_health.run)
    parser = group.add("reencode", "make the gallery searchable with another --encoder", _reencode)
    parser.add_argument("--undo", action="store_true", help="go back to the encoder before")


def _list(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    people = workspace.gallery.people_with_samples()
    output.document({"people": [_person_json(*one) for one in people]})
    if not people:
        output.say("Nobody is enrolled yet. Enroll somebody: facegui enroll NAME IMAGE")
        return 0
    if not output.json:
        rows = [
            (person.name, str(len(samples)), f"{person.created_at.astimezone():%Y-%m-%d}")
            for person, samples in people
        ]
        output.say(table([("NAME", "PICTURES", "SINCE"), *rows]))
    return 0


def _accept(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    gallery = workspace.gallery
    said = gallery.forged
    gallery.accept()
    output.document({"accepted": bool(said), "problem": said})
    output.say("The gallery is taken as it is." if said else "The gallery is as it was left.")
    return 0


def _show(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    gallery = workspace.gallery
    person = find_person(gallery, arguments.name)
    samples = gallery.samples(person.id)
    sample_id = gallery.paintings.shown().get(person.id)
    painting = gallery.paintings.painting(sample_id) if sample_id else None
    kept = None if painting is None else painting_fields(painting)
    output.document({**_person_json(person, samples), "painting": kept})
    consent = person.consent
    output.say(f"{person.name}, enrolled {person.created_at.astimezone():%Y-%m-%d %H:%M}")
    output.say(f"Consent: {consent_words(consent)}")
    output.say(f"Groups: {', '.join(person.groups) or 'none'}")
    output.say(f"Valid: {validity_words(person)}")
    if person.notes:
        output.say(f"Notes: {person.notes}")
    for number, sample in enumerate(samples, start=1):
        width = sample.quality.get("face_px")
        size = f", face {width:.0f} pixels wide" if width else ""
        aside = ", set aside" if sample.set_aside else ""
        output.say(
            f"Picture {number}: {sample.captured_at.astimezone():%Y-%m-%d %H:%M}, "
            f"{sample.space}{size}{aside}"
        )
    if painting is not None:
        output.say(f"Painted portrait: {painting.style}, likeness {painting.likeness:.2f}")
    return 0


def _rename(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    gallery = workspace.gallery
    person = find_person(gallery, arguments.name)
    renamed = gallery.rename(person.id, arguments.new_name)
    output.document({"id": renamed.id, "name": renamed.name, "former_name": person.name})
    output.say(f"{person.name} is now called {renamed.name}.")
    return 0


def _merge(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    gallery = workspace.gallery
    gone, kept = find_person(gallery, arguments.name), find_person(gallery, arguments.into)
    gallery.merge(kept.id, gone.id)
    samples = gallery.samples(kept.id)
    output.document(
        {"id": kept.id, "name": kept.name, "merged": gone.name, "samples": len(samples)}
    )
    pictures = counted_of(len(samples), "picture")
    output.say(f"{gone.name} is now {kept.name}, who has {pictures}.")
    return 0


def _consent(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    gallery = workspace.gallery
    person = find_person(gallery, arguments.name)
    consent = consent_of(arguments, person)
    gallery.set_consent(person.id, consent)
    workspace.lapse()
    output.document({"name": person.name, "consent": consent_json(consent)})
    output.say(f"Consent of {person.name}: {consent_words(consent)}")
    return 0


def _remove(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    gallery = workspace.gallery
    person = find_person(gallery, arguments.name)
    check_certificate(arguments.certificate)
    if not arguments.yes and not _confirmed(person, len(gallery.samples(person.id)), output):
        output.document({"removed": False, "name": person.name})
        output.note("Nothing was removed.")
        return 1
    gallery.remove_person(person.id)
    certificates = [one for one in workspace.finish_erasures() if one.is_about(person.name)]
    for certificate in certificates[-1:]:
        write_certificate(certificate, arguments, gallery)
    output.notes(workspace.hand_in())
    elsewhere = workspace.erased_elsewhere(person.id)
    output.document(
        {
            "removed": True,
            "name": person.name,
            "certificate": certificates[-1].fields if certificates else None,
            "exports": [str(path) for path in still_there(exports_of(gallery))],
            "desks": elsewhere and {"confirmed": elsewhere.confirmed, "waiting": elsewhere.waiting},
        }
    )
    output.say(f"{person.name} was removed.")
    if elsewhere is not None:
        output.say(f"Erased at: {', '.join(elsewhere.confirmed) or 'no desk yet'}.")
    if elsewhere is not None and elsewhere.waiting:
        output.note(f"Not seen since: {', '.join(elsewhere.waiting)}. They erase when they are.")
    for certificate in certificates[-1:]:
        (output.say if certificate.complete else output.note)(erasure_result(certificate))
    for path in still_there(exports_of(gallery)):
        output.note(f"{path} was written from here and may hold them: it is yours to delete.")
    return 0


def _confirmed(person: Person, pictures: int, output: Output) -> bool:
    if not sys.stdin.isatty():
        raise UsageProblem(
            say("Removing {name} cannot be undone, and nobody can be asked.", name=person.name),
            say("Add --yes."),
        )
    question = f"Erase {person.name} and {counted_of(pictures, 'picture')} for good? [y/N] "
    return output.ask(question).casefold() in {"y", "yes"}


def _export(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    file: Path = arguments.file
    if file.exists() and not arguments.overwrite:
        raise UsageProblem(
            say("{file} exists.", file=file), say("Choose another name, or add --overwrite.")
        )
    gallery = workspace.gallery
    count = gallery.transfer.export_to(file, _password(twice=True))
    output.document({"file": str(file), "people": count})
    output.say(f"Written to {file}, encrypted with the password: {counted_of(count, 'person')}.")
    return 0


def _import(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    if arguments.file.is_dir():
        return people_import.run(arguments.file, arguments, workspace, output)
    gallery = workspace.gallery
    report = gallery.transfer.import_from(
        arguments.file, _password(), on_conflict=arguments.on_conflict
    )
    output.document(
        {
            "added": list(report.added),
            "changed": list(report.changed),
            "skipped": list(report.skipped),
            "samples": report.samples,
            "left_out": list(report.left_out),
        }
    )
    output.notes(report.left_out)
    output.say(
        f"Added: {len(report.added):,}; changed: {len(report.changed):,}; "
        f"left alone: {len(report.skipped):,}; {counted_of(report.samples, 'picture')}."
    )
    output.notes(gallery.warnings)
    return 0


def _password(*, twice: bool = False) -> str:
    """Return the password from the environment or typed; never from the command line."""
    given = os.environ.get(_PASSWORD)
    if given is None and sys.stdin.isatty():
        given = getpass.getpass("Password: ")
        if twice and getpass.getpass("Once more: ") != given:
            raise UsageProblem(say("The two passwords are different."), say("Type them again."))
    if not given:
        raise UsageProblem(
            say("There is no password."), say("Type one, or set {password}.", password=_PASSWORD)
        )
    return given


def _reencode(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    """Change the encoder of the gallery, and of the settings, whose encoder searches it."""
    gallery = workspace.gallery
    if arguments.undo:
        settings = undo_encoder_change(gallery, workspace.models, workspace.data_dir)
    else:
        settings = change_encoder(workspace, workspace.settings.encoder, output)
    spaces = gallery.spaces()
    encoder = (settings or workspace.settings).encoder
    output.document({"spaces": spaces, "encoder": encoder})
    kept = ", ".join(f"{count:,} of {space}" for space, count in spaces.items())
    output.say(f"The gallery has {kept or 'no pictures'}. The encoder in use is {encoder}.")
    return 0


def _person_json(person: Person, samples: tuple[Sample, ...]) -> dict[str, Any]:
    consent = person.consent
    return {
        "id": person.id,
        "name": person.name,
        "notes": person.notes,
        "consent": consent and consent_json(consent),
        "created_at": person.created_at.isoformat(),
        **validity_json(person),
        "samples": [
            {
                "id": sample.id,
                "space": sample.space,
                "quality": sample.quality,
                "origin": sample.origin,
                "captured_at": sample.captured_at.isoformat(),
                "set_aside": sample.set_aside,
            }
            for sample in samples
        ],
    }
