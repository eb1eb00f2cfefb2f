"""One long piece of work in a thread of its own; a page gets one from `Controller.work`."""

import threading
from collections.abc import Callable
from typing import TypeVar

from facegui.errors import FaceGuiError
from facegui.text import say

Answer = TypeVar("Answer")
Tell = Callable[[object], None]
Job = Callable[[Tell, Callable[[], bool]], Answer]


class Work:
    """A job that tells how it goes and asks whether it was cancelled.

    The functions given are called in the work's thread. ``failed`` gets expected problems; a bug
    goes to ``threading.excepthook``, after ``failed`` has been told that it ended.
    """

    def __init__(
        self,
        job: "Job[Answer]",
        told: Tell,
        done: Callable[[Answer], None],
        failed: Callable[[FaceGuiError], None],
    ) -> None:
        self._cancelled = threading.Event()

        def run() -> None:
            try:
                answer = job(told, self._cancelled.is_set)
            except FaceGuiError as problem:
                failed(problem)
            except BaseException:
                failed(
                    FaceGuiError(
                        say("Something went wrong inside FaceGUI."), say("Try it once more.")
                    )
                )
                raise
            else:
                done(answer)

        self._thread = threading.Thread(target=run, name="facegui-work", daemon=True)

    @property
    def running(self) -> bool:
        """Whether it has not ended yet."""
        return self._thread.is_alive()

    def start(self) -> None:
        """Begin; once only."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to end soon; it answers as its job sees fit."""
        self._cancelled.set()

    def end(self, timeout_s: float) -> bool:
        """Cancel it and wait; False when it did not end in time."""
        self.cancel()
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()
