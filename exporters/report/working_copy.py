"""Unsigned working copies in Word's format of the parts that a lawyer edits: the statement and the list of exhibits.

Built from the same values as the pages. Headings are real headings, every exhibit's row is a bookmark, and a mark in
the statement is a link to it, so that parts can be joined or moved without losing what belongs together. Each page
says that it is an unsigned working copy.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from exporters.report.fields import Fields
from exporters.report.form_blocks import FormBlocks
from exporters.report.gather import Gathered
from exporters.report.languages import Language
from exporters.report.texts import texts_in
from exporters.report.time_words import TimeWords
from exporters.report.words import Words, utc

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_FONTS: dict[str, tuple[str, str]] = {
    "en": ("Noto Sans CJK SC", "en-GB"), "zh-Hans": ("Noto Sans CJK SC", "zh-CN"),
    "zh-Hant": ("Noto Sans CJK TC", "zh-TW"), "ko": ("Noto Sans CJK KR", "ko-KR"),
    "ja": ("Noto Sans CJK JP", "ja-JP"),
}  # fmt: skip


def working_copy(gathered: Gathered, language: Language) -> bytes:
    """A .docx in memory, in one language; the same facts give the same text. Nothing is written anywhere."""
    import docx

    document = docx.Document()
    _Copy(document, gathered, language).fill()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


class _Copy:
    def __init__(self, document: Document, gathered: Gathered, language: Language) -> None:
        self._d, self._g, self._language = document, gathered, language
        self._t = texts_in(language)
        self._w = Words(self._t)
        time = TimeWords(self._w, self._t, gathered.anchors, gathered.custody.checkpoint.size)
        self._fields = Fields(self._w, gathered, time)
        second = language != gathered.options.language
        self._blocks = FormBlocks(gathered.options.form_declared, gathered, self._w, self._fields, second=second)
        self._bookmarks = 0

    def fill(self) -> None:
        """All of it."""
        self._dress()
        self._d.add_heading(self._g.options.form_declared.titles[self._language], 0)
        self._d.add_paragraph(self._t("form.unsigned"), style="Intense Quote")
        self._d.add_heading(self._t("statement.heading"), 1)
        for one in self._blocks.statement():
            self._value(self._d.add_paragraph(style="List Number"), one)
        self._d.add_heading(self._t("list.heading"), 1)
        self._list()

    def _dress(self) -> None:
        from docx.oxml.ns import qn

        asian, tag = _FONTS[self._language]
        style = self._d.styles["Normal"]
        style.font.name = "Noto Sans"
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        fonts.set(qn("w:eastAsia"), asian)
        self._d.core_properties.language = tag
        self._d.core_properties.author = ""
        self._d.core_properties.title = f"{self._t('form.unsigned_short')} · {self._g.document_id}"
        self._d.core_properties.comments = ""
        moment = self._g.made.utc.replace(tzinfo=None)
        self._d.core_properties.created = self._d.core_properties.modified = moment
        header = self._d.sections[0].header.paragraphs[0]
        header.text = f"{self._t('form.unsigned_short')} · {self._t('document_id')} {self._g.document_id}"

    def _list(self) -> None:
        head = (*self._t.part("list.head"), "SHA-256")
        table = self._d.add_table(rows=1, cols=len(head), style="Table Grid")
        for cell, text in zip(table.rows[0].cells, head, strict=True):
            cell.text = text
        for one in self._g.entries:
            cells = table.add_row().cells
            self._bookmark(cells[0].paragraphs[0], f"exhibit_{one.exhibit.ordinal}", self._w.plain(one.mark))
            self._value(cells[1].paragraphs[0], self._fields.title(one) or "–")
            cells[2].text = self._fields.kind(one.item)
            cells[3].text = utc(one.item.saved)
            cells[4].text = one.item.content.sha256 if one.item.content else self._t("list.no_file")

    def _value(self, paragraph: Paragraph, value: Any) -> None:  # noqa: ANN401 - a value for the layout
        if isinstance(value, str):
            self._run(paragraph, value)
        elif "run" in value:
            self._run(paragraph, "".join(value["run"]))
        elif "mono" in value:
            paragraph.add_run(value["mono"]).font.name = "DejaVu Sans Mono"
        elif "blank" in value:
            from docx.enum.text import WD_COLOR_INDEX

            paragraph.add_run(f"[ {value['blank']} ]").font.highlight_color = WD_COLOR_INDEX.YELLOW
        elif "lines" in value:
            for at, one in enumerate(value["lines"]):
                if at:
                    paragraph.add_run().add_break()
                self._value(paragraph, one)
        else:
            for one in value["mix"]:
                self._value(paragraph, one)

    def _run(self, paragraph: Paragraph, text: str) -> None:
        """Plain text; the mark of an exhibit becomes a link to its row."""
        found = self._marks().get(text)
        if found is None:
            paragraph.add_run(text)
            return
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), f"exhibit_{found}")
        link.append(paragraph.add_run(text)._r)  # noqa: SLF001 - python-docx has no call for a link inside
        paragraph._p.append(link)  # noqa: SLF001

    def _marks(self) -> dict[str, int]:
        return {self._w.plain(self._t("exhibit", mark=one.mark)): one.exhibit.ordinal for one in self._g.entries}

    def _bookmark(self, paragraph: Paragraph, name: str, text: str) -> None:
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        self._bookmarks += 1
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for one in (start, end):
            one.set(qn("w:id"), str(self._bookmarks))
        start.set(qn("w:name"), name)
        paragraph._p.append(start)  # noqa: SLF001
        paragraph.add_run(text)
        paragraph._p.append(end)  # noqa: SLF001
