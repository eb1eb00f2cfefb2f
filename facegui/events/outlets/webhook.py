"""A webhook: the event is posted as JSON, signed with a secret that both sides know."""

import hashlib
import hmac
import http.client
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Final

from facegui import __version__
from facegui.events.outlets.delivery import Delivery, OutletRefused, OutletUnreachable

_TIMEOUT_S: Final = 10.0
_AGAIN: Final = frozenset((408, 425, 429))  # and everything from 500 on

FindSecret = Callable[[str], str | None]


class Webhook:
    """Posts deliveries; ``find_secret`` returns the secret of a name, None where it is gone."""

    def __init__(self, find_secret: FindSecret) -> None:
        self._find_secret = find_secret
        self._opener = urllib.request.build_opener(_NoRedirects)

    def post(self, one: Delivery, stop: threading.Event) -> str:
        """Post one delivery. Raises OutletRefused or OutletUnreachable."""
        body = one.body
        headers = {
            "Content-Type": "application/json",
            "User-Agent": f"FaceGUI/{__version__}",
            "X-FaceGUI-Event": one.event,
            "X-FaceGUI-Timestamp": str(int(time.time())),
        }
        if one.secret:
            secret = self._find_secret(one.secret)
            if secret is None:
                raise OutletRefused("its secret is not kept here any more")
            stamp = headers["X-FaceGUI-Timestamp"]
            headers["X-FaceGUI-Signature"] = signature(secret, stamp, body)
        try:
            request = urllib.request.Request(  # noqa: S310 the file of rules takes http(s) only
                one.target[0], data=body, headers=headers, method="POST"
            )
            with self._opener.open(request, timeout=_TIMEOUT_S) as answer:
                return f"HTTP {answer.status}"
        except urllib.error.HTTPError as error:
            with error:
                code = error.code
            if code in _AGAIN or code >= 500:
                raise OutletUnreachable(f"HTTP {code}") from error
            raise OutletRefused(f"HTTP {code}") from error
        except urllib.error.URLError as error:
            raise OutletUnreachable(_why(error.reason)) from error
        except (OSError, http.client.HTTPException) as error:
            raise OutletUnreachable(_why(error)) from error
        except ValueError as error:
            raise OutletRefused("its address cannot be used") from error


def signature(secret: str, timestamp: str, body: bytes) -> str:
    """Return what ``X-FaceGUI-Signature`` says of a body that is sent at a timestamp."""
    signed = hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256)
    return f"sha256={signed.hexdigest()}"


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """What was meant for one receiver is not sent to another."""

    def redirect_request(self, *_: object) -> None:
        return None


def _why(reason: object) -> str:
    if isinstance(reason, TimeoutError):
        return "no answer"
    return str(getattr(reason, "strerror", None) or type(reason).__name__)
