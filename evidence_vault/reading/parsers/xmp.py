"""XMP packets (ISO 16684-1) by lxml, without entities, network or large trees."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from evidence_vault.reading.parsers.findings import Findings

if TYPE_CHECKING:
    from lxml.etree import _Element  # type: ignore[import-untyped]

MAX_PACKET = 1 << 20
MAX_PROPERTIES = 80
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
PREFIXES = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/xap/1.0/rights/": "xmpRights",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://www.aiim.org/pdfa/ns/id/": "pdfaid",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://ns.google.com/photos/1.0/panorama/": "GPano",
    "http://ns.useplus.org/ldf/xmp/1.0/": "plus",
}
"""Namespaces whose simple properties are kept. Editing histories and tables of camera settings are not."""


def preload() -> None:
    """Import lxml and parse one packet."""
    read_xmp(b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>', Findings())


def packet_in(data: bytes) -> bytes:
    """The first XMP packet in a picture's bytes, or b''."""
    start = data.find(b"<x:xmpmeta")
    end = data.find(b"</x:xmpmeta>", start) if start >= 0 else -1
    return data[start : end + 12] if 0 <= start < end <= start + MAX_PACKET else b""


def read_xmp(packet: bytes, findings: Findings) -> dict[str, str]:
    """Add the packet's simple properties as 'xmp' facts and return them by prefixed name. Raises SyntaxError."""
    from lxml import etree  # type: ignore[import-untyped]

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    root = etree.fromstring(packet[:MAX_PACKET].strip(), parser)
    found: dict[str, str] = {}
    for description in islice(root.iter(f"{RDF}Description"), 50):
        for tag, value in description.attrib.items():
            _keep(str(tag), str(value), found)
        for child in islice(description, 200):
            _keep(str(child.tag), _simple_text(child), found)
    for name, value in found.items():
        findings.say("xmp", name, value)
    return found


def _keep(tag: str, value: str, found: dict[str, str]) -> None:
    namespace, _, local = tag.removeprefix("{").partition("}")
    prefix = PREFIXES.get(namespace)
    if prefix and value.strip() and len(found) < MAX_PROPERTIES:
        found.setdefault(f"{prefix}:{local}", value)


def _simple_text(element: _Element) -> str:
    """The text of a property, or of the items of its list, joined; structures have none."""
    items = list(islice(element.iter(f"{RDF}li"), 20))
    texts = [(item.text or "").strip() for item in items] if items else [element.text or ""]
    return "; ".join(text for text in texts if text)
