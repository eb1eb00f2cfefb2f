"""The recovery sheet: a desk key on paper, which opens the gallery if all desks are lost."""

import os
from pathlib import Path

from facegui.errors import InputProblem, writing_to
from facegui.gallery.shared.desk_key import DeskKey
from facegui.private import opener
from facegui.text import say

_IN_A_ROW = 6


def sheet_text(key: DeskKey, server: str) -> str:
    """Return the text of the sheet: 24 words (BIP 39) that are the private key."""
    from mnemonic import Mnemonic  # noqa: PLC0415 only for this

    words = Mnemonic("english").to_mnemonic(key.raw).split()
    numbered = [f"{at:2}. {word:<9}" for at, word in enumerate(words, 1)]
    rows = [
        "   ".join(numbered[at : at + _IN_A_ROW]).rstrip()
        for at in range(0, len(numbered), _IN_A_ROW)
    ]
    return "\n".join(
        (
            "FaceGUI recovery sheet",
            f"Shared gallery at {server}",
            "",
            "Opens the gallery again if all desks are lost. Keep it where you keep the keys:",
            "who has it, and may connect to the server, can read everything.",
            "",
            *rows,
            "",
            f"To use it: facegui gallery join {server} --sheet FILE",
            "",
        )
    )


def write_sheet(path: Path, key: DeskKey, server: str) -> None:
    """Write the sheet, readable by its owner only. FaceGuiError if that fails or it exists."""
    with (
        writing_to(path, say("Choose another file. Nothing was made.")),
        open(path, "x", encoding="utf-8", opener=opener) as file,
    ):
        file.write(sheet_text(key, server))
        file.flush()
        os.fsync(file.fileno())


def read_sheet(path: Path) -> DeskKey:
    """Return the key on a sheet, ignoring any other text on it. Raises InputProblem."""
    from mnemonic import Mnemonic  # noqa: PLC0415 only for this

    mnemonic = Mnemonic("english")
    try:
        listed = set(mnemonic.wordlist)
        lines = path.read_text("utf-8").casefold().splitlines()
        numbered = [
            line.replace(".", " ").split() for line in lines if line[:3].strip(" .").isdigit()
        ]
        words = [word for line in numbered for word in line if word in listed]
        return DeskKey(bytes(mnemonic.to_entropy(" ".join(words))))
    except (OSError, ValueError, LookupError) as error:
        raise InputProblem(
            say("{path} is no recovery sheet, or a word of it is wrong.", path=path),
            say("Compare its 24 words with the printed sheet."),
        ) from error
