"""``facegui erasures``: who was erased when, and whether a certificate is unchanged."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from facegui.commands.output import Output, table
from facegui.commands.parsing import Commands
from facegui.errors import FaceGuiError, InputProblem, UsageProblem, cannot_be_read
from facegui.gallery import Gallery
from facegui.gallery.erasure.certificate import Certificate, verified
from facegui.gallery.erasure.erasures import Erasure
from facegui.gallery.errors import FILE_NAME
from facegui.tasks.privacy.erasure import save_certificate
from facegui.text import say
from facegui.workspace import Workspace

_ENDINGS = (".json", ".pdf")


def add_to(commands: Commands) -> None:
    """Declare the commands."""
    group = commands.group("erasures", "see who was erased when, and check certificates")
    group.add("list", "list the erasures, and try again what could not be finished", _list)
    parser = group.add(
        "verify", "check a certificate of any gallery; 1 when it was changed", _verify
    )
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--name", help="whether it is about somebody of this name")


def check_certificate(file: Path | None) -> None:
    """Refuse a file that cannot be written, before anybody is erased. Raises UsageProblem."""
    if file is None:
        return
    if file.suffix.lower() not in _ENDINGS:
        raise UsageProblem(
            say("A certificate cannot be a {kind}.", kind=file.suffix or "file without ending"),
            say("Name it .json or .pdf."),
        )
    if file.exists() or not file.absolute().parent.is_dir():
        raise UsageProblem(
            say("{file} is there already, or its folder is not.", file=file),
            say("Choose another name."),
        )


def write_certificate(certificate: Certificate, arguments: Namespace, gallery: Gallery) -> None:
    """Write the certificate that was asked for. Raises FaceGuiError."""
    file: Path | None = arguments.certificate
    if file is None:
        return
    try:
        save_certificate(certificate, file, gallery, arguments.print_pdf)
    except FaceGuiError as problem:
        raise FaceGuiError(
            say("The person was erased, but {problem}", problem=problem.message),
            say("Copy the certificate from the folder erasures of the data folder."),
        ) from problem


def _list(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    gallery = workspace.gallery
    workspace.finish_erasures()
    found = gallery.erasures.all()
    fingerprint = gallery.erasures.signer.fingerprint
    output.document({"fingerprint": fingerprint, "erasures": [_json(one) for one in found]})
    if not found:
        output.say("Nobody was erased.")
        return 0
    rows = [(one.id, f"{one.begun_at.astimezone():%Y-%m-%d %H:%M}", _state(one)) for one in found]
    output.say(table([("ERASURE", "BEGUN", "STATE"), *rows]))
    output.say(f"This gallery signs with the key {fingerprint}.")
    return 0


def _verify(arguments: Namespace, workspace: Workspace, output: Output) -> int:
    try:
        content = arguments.file.read_bytes()
    except OSError as error:
        raise cannot_be_read(arguments.file, error) from error
    try:
        certificate = verified(content)
    except InputProblem as problem:
        output.document({"valid": False, "reason": problem.message})
        output.say(f"{problem.message} {problem.hint}")
        return 1
    own = _own_fingerprint(workspace) == certificate.fingerprint
    about = None if arguments.name is None else certificate.is_about(arguments.name)
    output.document(
        {
            "valid": True,
            "complete": certificate.complete,
            "fingerprint": certificate.fingerprint,
            "own": own,
            "is_of_name": about,
            "certificate": certificate.fields,
        }
    )
    whose = "this gallery" if own else "another gallery"
    output.say(f"The certificate is as it was signed by {whose}, key {certificate.fingerprint}.")
    output.say("It is complete." if certificate.complete else "It is not complete:")
    for left in certificate.fields["not_reached"]:
        output.say(f"Not reached: {left}")
    if about is not None:
        output.say(f"It is {'' if about else 'not '}about somebody named {arguments.name}.")
    return 0 if about is not False else 1


def _own_fingerprint(workspace: Workspace) -> str:
    if not (workspace.data_dir / FILE_NAME).is_file():
        return ""
    return workspace.gallery.erasures.signer.fingerprint


def _state(erasure: Erasure) -> str:
    return "certified" if erasure.certificate else "not finished"


def _json(erasure: Erasure) -> dict[str, Any]:
    certificate = erasure.certificate
    return {
        "id": erasure.id,
        "begun_at": erasure.begun_at.isoformat(),
        "finished": certificate is not None,
        "certificate": certificate.fields if certificate else None,
    }
