"""Damages to the report in a package, every list signed again by the owner: only the report's own signature tells."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.hostile.package_damage import CHECKERS, OUTSIDE, Damage, Files, Samples, bag_files

REPORT = "data/report.pdf"
_NO_TEXT = {"text": OUTSIDE}
"""VERIFY.txt leaves the report's own signature to a PDF reader."""


def _bit(pdf: bytes, samples: Samples) -> bytes:
    """In the part that the signature covers."""
    place = pdf.index(b"/MediaBox")
    return pdf[:place] + bytes([pdf[place] ^ 32]) + pdf[place + 1 :]


def _unsigned(pdf: bytes, samples: Samples) -> bytes:
    """As it was before it was signed."""
    return pdf[: pdf.index(b"%%EOF") + 6]


def _signature_bit(pdf: bytes, samples: Samples) -> bytes:
    """The last hexadecimal digit of the signature's value."""
    start, end = _contents(pdf)
    digits = pdf[start:end].rstrip(b"0")
    last = b"1" if digits[-1:] != b"1" else b"2"
    return pdf[: start + len(digits) - 1] + last + pdf[start + len(digits) :]


def _contents(pdf: bytes) -> tuple[int, int]:
    found = re.search(rb"/ByteRange \[0 (\d+) (\d+) ", pdf)
    assert found is not None
    return int(found[1]) + 1, int(found[2]) - 1


def _made_up_second(pdf: bytes, samples: Samples) -> bytes:
    """More behind the end, that looks like the document time stamp of a long-term signature."""
    size = len(pdf)
    more = f"\n9999 0 obj\n<</Type/DocTimeStamp/ByteRange [0 {size} {size + 4} 9]/Contents <00>>>\nendobj\n%%EOF\n"
    return pdf + more.encode()


def _whole_made_up_second(pdf: bytes, samples: Samples) -> bytes:
    """The same with a range that fits: only what stands in it is no token."""
    head = pdf + b"\n9999 0 obj\n<</Type/DocTimeStamp/Contents "
    gap, tail = b"<" + b"00" * 64 + b">", b"/ByteRange [0 %09d %09d %09d]>>\nendobj\n%%%%EOF\n"
    rest = len(tail % (0, 0, 0))
    return head + gap + tail % (len(head), len(head) + len(gap), rest)


_CHANGES: tuple[tuple[str, Callable[[bytes, Samples], bytes], dict[str, str]], ...] = (
    ("a byte behind it", lambda pdf, samples: pdf + b"\n", _NO_TEXT),
    ("one bit of its pages", _bit, _NO_TEXT),
    ("one digit of its signature", _signature_bit, _NO_TEXT),
    ("without its signature", _unsigned, _NO_TEXT),
    ("no PDF at all", lambda pdf, samples: b"Report\n", _NO_TEXT),
    ("a page behind its signature, under a range of a made-up second one", _made_up_second, _NO_TEXT),
    ("a page behind its signature, under a made-up time stamp", _whole_made_up_second, _NO_TEXT),
    ("signed with somebody else's key", lambda pdf, samples: samples.reports["stranger"], _NO_TEXT),
    (
        "of other exhibits of the same vault", lambda pdf, samples: samples.reports["other exhibits"], _NO_TEXT,
    ),
    (
        "of the older package, about the same exhibits", lambda pdf, samples: bag_files(samples.older)[REPORT],
        dict.fromkeys(CHECKERS, OUTSIDE),
    ),
)  # fmt: skip


def _put(change: Callable[[bytes, Samples], bytes]) -> Callable[[Files, Samples], Files]:
    return lambda files, samples: samples.owner(dict(files) | {REPORT: change(files[REPORT], samples)})


DAMAGES = [
    Damage(name=f"report: {name}", kind="report", files=_put(change), expects=expects)
    for name, change, expects in _CHANGES
]
