"""Sets the report's data with another library; runs in the environment `peers`, which has nothing of ours.

python bench/peer_setting.py weasyprint|reportlab DATA.json OUT.pdf
"""

from __future__ import annotations

import html
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Block = tuple[Any, ...]


def blocks(data: dict[str, Any]) -> Iterator[Block]:
    """The report as ("h", level, text), ("p", text), ("t", head, rows), ("i", file, alt), in its order."""
    yield "h", 1, data["title"]
    yield "p", data["document"]
    summary = data["summary"]
    yield "p", summary["about"]
    yield "t", None, summary["rows"]
    for name in ("shows", "shows_not"):
        yield "h", 2, summary[f"{name}_heading"]
        yield from (("p", one) for one in summary[name])
    for name, rows, head in (("list", "rows", "head"), ("timeline", "saved", "saved_head")):
        yield "h", 1, data[name]["heading"]
        yield "p", data[name]["intro"]
        yield "t", data[name][head], [_joined(row) for row in data[name][rows]]
    yield "h", 1, data["exhibits"]["heading"]
    for entry in data["exhibits"]["entries"]:
        yield from _exhibit(entry)
    yield "h", 1, data["custody"]["heading"]
    yield "p", data["custody"]["intro"]
    for group in data["custody"]["groups"]:
        yield "h", 2, group["heading"]
        yield "t", data["custody"]["head"], group["rows"]
    yield "h", 1, data["system"]["heading"]
    yield from (("p", one) for one in [*data["system"]["method"], *data["system"]["limits"]])
    yield "t", None, data["system"]["facts"]
    yield "h", 1, data["verify"]["heading"]
    for step in data["verify"]["steps"]:
        yield "h", 2, step["heading"]
        yield "p", f"{step['text']} {step['code']}"


def _exhibit(entry: dict[str, Any]) -> Iterator[Block]:
    yield "h", 2, f"{entry['heading']}: {entry['title']}"
    if entry["picture"]:
        yield "i", Path(entry["picture"]["file"]).with_suffix(".jpg").name, entry["picture"]["alt"]
    yield "t", None, [[entry["hash_label"], entry["hash"]], *entry["facts"]]
    for section in [*entry["sections"], entry["proof"]]:
        yield "h", 3, section["heading"]
        if section["rows"]:
            yield "t", None, section["rows"]
        if section.get("text"):
            yield from (("p", line) for line in section["text"]["lines"])


def _joined(row: list[Any]) -> list[Any]:
    """A title and its digest stand in one cell in our layout, too."""
    cells = [cell["mono"] if isinstance(cell, dict) else cell for cell in row]
    return [cells[0], f"{cells[1]} {cells[2]}", *cells[3:]] if len(row) == 5 and isinstance(row[2], dict) else cells


def _text(cell: object) -> str:
    return html.escape(str(cell["mono"] if isinstance(cell, dict) else cell))


def weasyprint(found: Iterator[Block], folder: Path, out: Path) -> None:
    """As a tagged PDF/A-3a from HTML, with the page numbers of our own."""
    from weasyprint import HTML

    style = (
        "@page { size: A4; margin: 20mm; @bottom-center { content: counter(page) ' / ' counter(pages) } }"
        "body { font: 9pt 'Noto Sans', 'Noto Sans CJK SC', sans-serif }"
        "table { width: 100%; border-collapse: collapse; table-layout: fixed }"
        "td, th { border-bottom: 0.3pt solid #888; padding: 2pt; text-align: left; vertical-align: top;"
        " overflow-wrap: anywhere }"
    )
    parts = [f"<html lang=en><title>Report</title><style>{style}</style><body>"]
    for kind, *rest in found:
        if kind == "h":
            parts.append(f"<h{rest[0]}>{_text(rest[1])}</h{rest[0]}>")
        elif kind == "p":
            parts.append(f"<p>{_text(rest[0])}</p>")
        elif kind == "i":
            parts.append(f'<img width=160 src="{rest[0]}" alt="{_text(rest[1])}">')
        else:
            head = f"<thead><tr>{''.join(f'<th>{_text(one)}' for one in rest[0])}</thead>" if rest[0] else ""
            rows = "".join(f"<tr>{''.join(f'<td>{_text(cell)}' for cell in row)}" for row in rest[1])
            parts.append(f"<table>{head}<tbody>{rows}</tbody></table>")
    HTML(string="".join(parts), base_url=f"{folder}/").write_pdf(out, pdf_variant="pdf/a-3a")


def reportlab(found: Iterator[Block], folder: Path, out: Path) -> None:
    """With Platypus; its own Chinese font, which is not embedded, and no tags: it can do neither here."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.platypus import Image, Paragraph, SimpleDocTemplate, Table

    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    known = getSampleStyleSheet()
    plain = ParagraphStyle("plain", fontName="STSong-Light", fontSize=9, leading=11, wordWrap="CJK")
    heads = {
        level: ParagraphStyle(f"h{level}", parent=known[f"Heading{level}"], fontName="STSong-Light")
        for level in (1, 2, 3)
    }
    flow: list[Any] = []
    for kind, *rest in found:
        if kind == "h":
            flow.append(Paragraph(_text(rest[1]), heads[rest[0]]))
        elif kind == "p":
            flow.append(Paragraph(_text(rest[0]), plain))
        elif kind == "i":
            flow.append(Image(str(folder / rest[0]), width=160, height=120))
        elif rest[1]:
            rows = [*([rest[0]] if rest[0] else []), *rest[1]]
            wide = 480 / len(rows[0])
            cells = [[Paragraph(_text(cell), plain) for cell in row] for row in rows]
            flow.append(Table(cells, colWidths=[wide] * len(rows[0]), repeatRows=1 if rest[0] else 0))
    SimpleDocTemplate(str(out), pagesize=A4).build(flow)


if __name__ == "__main__":
    name, source, target = sys.argv[1:]
    content = json.loads(Path(source).read_text("utf-8"))
    {"weasyprint": weasyprint, "reportlab": reportlab}[name](blocks(content), Path(source).parent, Path(target))
