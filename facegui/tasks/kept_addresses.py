"""Keeps the secrets of stream addresses; the settings hold only what is shown of them."""

from pathlib import Path

from facegui.errors import InputProblem
from facegui.gallery.keystore import SecretStore
from facegui.sources.address import Address, is_stream
from facegui.text import Sentence, say


class KeptAddresses:
    """Keeps addresses under their shown form."""

    def __init__(self, data_dir: Path, *, keyring_allowed: bool) -> None:
        self._store = SecretStore(
            data_dir / "addresses.json", "address ", _refused, keyring_allowed
        )

    def keep(self, address: Address) -> str:
        """Keep the secret of an address; return what the settings may hold. FaceGuiError."""
        if address.has_secret and not address.lacks_secret:
            self._store.keep(address.shown, address.reveal())
        return address.shown

    def find(self, text: str) -> Address:
        """Return the address that the settings name. InputProblem when its secret is gone."""
        address = Address(text)
        if not address.lacks_secret:
            return address
        kept = self._store.find(text)
        if kept is not None:
            return Address(kept)
        if not is_stream(text):
            return address  # a file with such a character in its name
        raise InputProblem(
            say("The password of {text} is not kept on this computer any more.", text=text),
            say("Choose the stream again and type its whole address."),
        )

    def forget(self, text: str) -> None:
        """Forget the secret of an address that is not used any more."""
        if Address(text).lacks_secret:
            self._store.forget(text)


def _refused(folder: Path, why: str | None) -> Sentence:
    return say(
        "The address could not be kept in {parent}: {strerror}.", parent=folder, strerror=why
    )
