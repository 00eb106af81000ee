"""What values that hold a secret have in common."""

from __future__ import annotations

from typing import NoReturn


class NeverPickled:
    """Refuses pickling and copying: a secret's bytes go nowhere that nobody wrote down."""

    __slots__ = ()

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is never pickled")
