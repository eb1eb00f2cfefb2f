"""A webhook is signed, and what a real server does wrong is told apart from what it refuses."""

import hashlib
import hmac
import json
import threading
import time
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from facegui.events.outlets import webhook
from facegui.events.outlets.delivery import OutletRefused, OutletUnreachable
from facegui.events.outlets.outbox import Outbox
from facegui.events.outlets.sink import Sink
from facegui.events.rules import ActionKind
from tests.unit.events.outlets import Plain, free_port, made, wait_until

STOP = threading.Event()


class Receiver:
    """An HTTP server that answers as it is told: a status, a hang, or a closed connection."""

    def __init__(self, port: int | None = None) -> None:
        self.got: list[tuple[Message, bytes]] = []
        self.answers: list[int | str] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.got.append((self.headers, body))
                answer = outer.answers.pop(0) if outer.answers else 200
                if answer == "hang":
                    time.sleep(1.5)
                if isinstance(answer, str):
                    return
                self.send_response(answer)
                if answer == 302:
                    self.send_header("Location", "/elsewhere")
                self.end_headers()

            def log_message(self, *_: object) -> None: ...

        self.port = port or free_port()
        self._server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@pytest.fixture
def receiver():
    opened = Receiver()
    yield opened
    opened.stop()


def post(receiver, number=0, secret="", find=lambda _: "shared"):
    one = made(number, ActionKind.WEBHOOK, (receiver.url,), secret=secret)
    return webhook.Webhook(find).post(one, STOP)


def test_the_body_is_signed_with_its_time(receiver):
    assert post(receiver, 7, "keystore:door") == "HTTP 200"
    ((headers, body),) = receiver.got
    assert json.loads(body)["event"] == headers["X-FaceGUI-Event"] == "event7"
    stamp = headers["X-FaceGUI-Timestamp"]
    expected = hmac.new(b"shared", stamp.encode() + b"." + body, hashlib.sha256).hexdigest()
    assert headers["X-FaceGUI-Signature"] == f"sha256={expected}"
    assert abs(time.time() - int(stamp)) < 60


def test_without_a_secret_nothing_is_signed_and_a_lost_one_is_told(receiver):
    post(receiver)
    assert "X-FaceGUI-Signature" not in receiver.got[0][0]
    with pytest.raises(OutletRefused, match="secret"):
        post(receiver, secret="keystore:door", find=lambda _: None)
    assert len(receiver.got) == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (500, OutletUnreachable),
        (503, OutletUnreachable),
        (429, OutletUnreachable),
        ("close", OutletUnreachable),
        ("hang", OutletUnreachable),
        (404, OutletRefused),
        (302, OutletRefused),
    ],
)
def test_what_may_pass_is_told_apart_from_what_will_not(receiver, monkeypatch, answer, problem):
    monkeypatch.setattr(webhook, "_TIMEOUT_S", 1.0)
    receiver.answers.append(answer)
    with pytest.raises(problem):
        post(receiver)
    assert len(receiver.got) == 1


@pytest.mark.slow
def test_every_event_arrives_in_order_at_a_server_that_fails_hangs_and_restarts(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(webhook, "_TIMEOUT_S", 1.0)
    monkeypatch.setattr("facegui.events.outlets.sink._FIRST_PAUSE_S", 0.05)
    first, ends = Receiver(), []
    first.answers = [200, 500, "close", 503, "hang", 200, 200]
    sink = Sink(
        "s",
        webhook.Webhook(lambda _: "shared").post,
        Outbox(tmp_path, Plain()),
        done=lambda one, ok, detail: ends.append((one.event, ok)),
    )
    for number in range(3):
        sink.put(made(number, ActionKind.WEBHOOK, (first.url,)))
    wait_until(lambda: len(ends) == 3)
    first.stop()
    for number in range(3, 6):
        sink.put(made(number, ActionKind.WEBHOOK, (first.url,)))
    wait_until(lambda: sink.status.failing)
    second = Receiver(first.port)
    wait_until(lambda: len(ends) == 6)
    sink.close()
    second.stop()
    got = [headers["X-FaceGUI-Event"] for headers, _ in first.got + second.got]
    assert ends == [(f"event{number}", True) for number in range(6)]
    assert list(dict.fromkeys(got)) == [f"event{number}" for number in range(6)]
    assert got.count("event1") == 5  # each try under the same id
