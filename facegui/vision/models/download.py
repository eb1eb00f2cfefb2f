"""Downloading one published file: resumed where the server can, limited in size, cancelable.

The bytes go to a partial file that survives a cancel or a broken connection. The caller (``store``)
checks the checksum before anything is put in place.
"""

import http.client
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import IO

from facegui.private import opener
from facegui.text import Sentence, say
from facegui.vision.models.files import DownloadFailed, InstallCancelled
from facegui.vision.models.registry import ModelFile

TIMEOUT_S = 20.0
_CHUNK_BYTES = 1 << 16
# Failed attempts in a row before giving up; any progress resets the count.
_FRUITLESS_ATTEMPTS = 2
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class _BrokenOffError(Exception):
    """The connection ended early; ``reason`` says why."""

    def __init__(self, reason: Sentence) -> None:
        super().__init__(reason)
        self.reason = reason


def download(
    file: ModelFile,
    part: Path,
    *,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> None:
    """Fetch ``file`` into ``part``, continuing with what is there already.

    ``progress`` is called with the bytes of this file that are on disk. Raises ``DownloadFailed``,
    ``InstallCancelled`` and ``OSError`` when the disk cannot be written.
    """
    fruitless = 0
    while (before := _size(part)) != file.size:
        try:
            _attempt(file, part, progress=progress, cancelled=cancelled)
        except _BrokenOffError as cut:
            fruitless = fruitless + 1 if _size(part) <= before else 0
            if fruitless >= _FRUITLESS_ATTEMPTS:
                raise DownloadFailed(file, cut.reason) from cut
    progress(file.size)


def _attempt(
    file: ModelFile,
    part: Path,
    *,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> None:
    if _size(part) > file.size:
        part.unlink()
    with _request(file, _size(part)) as response:
        have = _resumed_at(response, _size(part), file)
        with open(part, "r+b" if have else "wb", opener=opener) as stream:
            stream.seek(have)
            while have < file.size:
                progress(have)
                if cancelled():
                    raise InstallCancelled
                have += stream.write(_receive(response, file.size - have))


def _request(file: ModelFile, have: int) -> http.client.HTTPResponse:
    if file.url is None:
        raise DownloadFailed(file, say("it has no address"))
    headers = {"User-Agent": "FaceGUI", "Accept-Encoding": "identity"}
    if have:
        headers["Range"] = f"bytes={have}-"
    request = urllib.request.Request(file.url, headers=headers)  # noqa: S310 checked below
    opener = urllib.request.build_opener(_SafeRedirects)  # uses the system's proxies
    try:
        _refuse_unsafe(file.url)
        response: http.client.HTTPResponse = opener.open(request, timeout=TIMEOUT_S)
    except urllib.error.HTTPError as error:
        if error.code == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            return _request(file, 0)
        raise DownloadFailed(
            file, say("the server answered {code} {reason}", code=error.code, reason=error.reason)
        ) from error
    except urllib.error.URLError as error:
        raise _BrokenOffError(
            say("the server cannot be reached ({reason})", reason=error.reason)
        ) from error
    except (OSError, http.client.HTTPException) as error:
        raise _BrokenOffError(say("the server does not answer ({error})", error=error)) from error
    return response


def _resumed_at(response: http.client.HTTPResponse, have: int, file: ModelFile) -> int:
    """Return where the response's bytes belong: after those on disk, or at the beginning."""
    sent = response.headers.get("Content-Range", "")
    if response.status == http.HTTPStatus.PARTIAL_CONTENT:
        if sent.removeprefix("bytes ").partition("-")[0] != str(have):
            raise DownloadFailed(file, say("the server sent another part than was asked for"))
        return have
    if response.length is not None and response.length != file.size:
        raise DownloadFailed(
            file,
            say(
                "the server has a file of {length} {length:byte|bytes}, not {size}",
                length=response.length,
                size=file.size,
            ),
        )
    return 0


def _receive(response: http.client.HTTPResponse, missing: int) -> bytes:
    try:
        received = response.read1(min(missing, _CHUNK_BYTES))
    except (OSError, http.client.HTTPException) as error:
        raise _BrokenOffError(say("the connection broke off ({error})", error=error)) from error
    if not received:
        raise _BrokenOffError(say("the connection broke off"))
    return received


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects only to encrypted addresses."""

    def redirect_request(  # noqa: PLR0917 the base class's signature
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        _refuse_unsafe(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _refuse_unsafe(url: str) -> None:
    parts = urllib.parse.urlsplit(url)
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        return
    raise urllib.error.URLError(say("it leads to the unencrypted address {url}", url=url))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
