"""START-HERE.html: the page that goes into every package and checks it in a browser, offline.

Its sources lie beside it in `src`; `make page` builds it. What is committed is what packages hold: the same bytes in
every package of a release.
"""

from __future__ import annotations

from importlib.resources import files

NAME = "START-HERE.html"
"""Its path in the bag."""


def start_here() -> bytes:
    """The page's bytes."""
    return files("exporters.package.page").joinpath(NAME).read_bytes()
