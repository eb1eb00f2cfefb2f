"""The ``with`` statement for whatever has a ``close``."""

from types import TracebackType
from typing import Self


class Closing:
    """Gives a class with ``close()`` the context manager's two methods."""

    def close(self) -> None:
        """Release the resources; may be called more than once."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
