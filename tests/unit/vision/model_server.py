"""A server on 127.0.0.1 that serves one file and misbehaves on request."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class ModelServer:
    """What is served at ``url`` and how; ``ranges`` holds the Range header of each request."""

    content: bytes
    url: str = ""
    resumable: bool = True
    status: int = 200
    redirect: str = ""
    cuts: list[int] = field(default_factory=list)  # bytes sent before each next answer breaks off
    hold_at: int | None = None  # stop sending after so many bytes until released
    released: threading.Event = field(default_factory=threading.Event)
    ranges: list[str | None] = field(default_factory=list)


@contextmanager
def serving(content: bytes) -> Iterator[ModelServer]:
    plan = ModelServer(content)

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            plan.ranges.append(self.headers["Range"])
            if plan.redirect or plan.status != 200:
                self.send_response(302 if plan.redirect else plan.status)
                self.send_header("Location", plan.redirect)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            first = 0
            asked = re.fullmatch(r"bytes=(\d+)-", self.headers["Range"] or "")
            if asked and plan.resumable:
                first = int(asked[1])
                self.send_response(206)
                last, total = len(plan.content) - 1, len(plan.content)
                self.send_header("Content-Range", f"bytes {first}-{last}/{total}")
            else:
                self.send_response(200)
            body = plan.content[first:]
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if plan.cuts:
                self.wfile.write(body[: plan.cuts.pop(0)])
                return
            if plan.hold_at is not None:
                self.wfile.write(body[: plan.hold_at])
                self.wfile.flush()
                plan.released.wait(30)
                body = body[plan.hold_at :]
            self.wfile.write(body)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # type: ignore[method-assign] a client may hang up
    plan.url = f"http://127.0.0.1:{server.server_port}/model.bin"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield plan
    finally:
        plan.released.set()
        server.shutdown()
        server.server_close()
        thread.join()
