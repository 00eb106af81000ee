"""Every form in each of its languages, and some in two, into docs/samples, from one made-up case: `make samples`.

`python packaging/samples.py all` makes every form in each second language too (some 20 MB).
The case, the clock and the key are made up and the same in every run. Look at each page after a change.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from exporters.report.forms import forms  # noqa: E402 - the path is set first
from exporters.report.make import make_report  # noqa: E402
from exporters.report.options import Language  # noqa: E402
from tests.exporters.fakes import CASE, FixedClock  # noqa: E402
from tests.exporters.report.rich import RichSource, rich_options  # noqa: E402

PLACE = ROOT / "docs" / "samples"
SHOWN = (1, 2, 3, 4, 6, 14)
"""A picture, a photo of a screen, a document with texts, an incident, a record without keeping, and a copy."""
TWO: tuple[tuple[str, Language, Language], ...] = (
    ("cn", "zh-Hans", "en"), ("kr", "ko", "en"), ("uk", "en", "zh-Hans"),
)  # fmt: skip


def samples(*, every: bool) -> list[tuple[str, Language, Language | str]]:
    """Each sample's form, language and second language or ''."""
    own = [(one.id, language, "") for one in forms() for language in one.languages]
    pairs = [(one.id, one.languages[0], second) for one in forms() for second in one.languages[1:]]
    return own + (pairs if every else list(TWO))


def sample(form: str, language: Language, second: str) -> bytes:
    """One signed sample."""
    options = rich_options(form, language, second, ordinals=SHOWN)
    return make_report(RichSource(), CASE, options, clock=FixedClock())


def main() -> int:
    """Write them all anew."""
    PLACE.mkdir(parents=True, exist_ok=True)
    for form, language, second in samples(every=sys.argv[1:] == ["all"]):
        name = "-".join(part for part in (form, language, second) if part)
        path = PLACE / f"{name}.pdf"
        path.write_bytes(sample(form, language, second))
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size:,} bytes", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
