"""Writes the list of roots that START-HERE.html knows: SHA-256 of each root certificate that comes with the app.

    python packaging/page_roots.py

Then 'make page'. A browser tells a page nothing of the roots it trusts itself, so the page carries their names.
"""

from __future__ import annotations

import base64
import hashlib
import re
from importlib.metadata import version
from pathlib import Path

import certifi

TARGET = Path(__file__).resolve().parent.parent / "exporters/package/page/src/anchors/roots.ts"


def digests() -> list[str]:
    """SHA-256 of each root's DER in hexadecimal, sorted."""
    pem = Path(certifi.where()).read_text("utf-8")
    blocks = re.findall(r"-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", pem, re.DOTALL)
    return sorted(hashlib.sha256(base64.b64decode(block)).hexdigest() for block in blocks)


def main() -> None:
    """Write the file."""
    lines = "".join(f'  "{one}",\n' for one in digests())
    made = version("certifi")
    TARGET.write_text(
        f"// Written by packaging/page_roots.py: SHA-256 of the roots in certifi {made}, which is Mozilla's list.\n\n"
        f'export const ROOTS_OF = "{made}";\n\nexport const ROOTS: readonly string[] = [\n{lines}];\n'
    )
    print(f"{TARGET.name}: {len(digests())} roots")


if __name__ == "__main__":
    main()
