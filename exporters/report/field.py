"""The visible signature field, put into the PDF as PDF/UA wants it: tagged, named, drawn in embedded fonts.

A field that pyHanko makes while signing would be an untagged widget (ISO 14289-1 §7.18.4); this one is a Form element
with an object reference (ISO 32000-1 §14.7.4.3), and its appearance is a page that typst set. It goes into the same
incremental update as the signature: rewriting the whole file would take longer than setting it.
"""

from __future__ import annotations

import io
from typing import Any, TypeAlias

FIELD_NAME = "Signature"
_Pdf: TypeAlias = Any
"""pyHanko's writer and PDF objects, which are only partly typed."""

LEFT, WIDE_LEFT = 62.36, 85.04
_BOTTOM = 62.36
_PRINT_AND_LOCKED = 4 | 128


def add_signature_field(writer: _Pdf, stamp: bytes, *, tooltip: str, left: float = LEFT) -> None:
    """Give the document one empty signature field at the foot of its first page, showing the one page of `stamp`.

    `left`: the page's left margin in points.
    """
    generic = _generic()
    pdf_name = generic.pdf_name

    page_ref = writer.find_page_for_modification(0)[0]
    shape, width, height = _shape(writer, stamp)
    widget = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/Annot"),
            pdf_name("/Subtype"): pdf_name("/Widget"),
            pdf_name("/FT"): pdf_name("/Sig"),
            pdf_name("/T"): generic.TextStringObject(FIELD_NAME),
            pdf_name("/TU"): generic.TextStringObject(tooltip),
            pdf_name("/F"): generic.NumberObject(_PRINT_AND_LOCKED),
            pdf_name("/P"): page_ref,
            pdf_name("/Rect"): _numbers(left, _BOTTOM, left + width, _BOTTOM + height),
            pdf_name("/AP"): generic.DictionaryObject({pdf_name("/N"): writer.add_object(shape)}),
        }
    )
    reference = writer.add_object(widget)
    page = page_ref.get_object()
    page[pdf_name("/Annots")] = generic.ArrayObject([*page.get("/Annots", ()), reference])
    page[pdf_name("/Tabs")] = pdf_name("/S")
    writer.update_container(page)
    widget[pdf_name("/StructParent")] = generic.NumberObject(_tag(writer, page_ref, reference))
    _form(writer, reference)


def _shape(writer: _Pdf, stamp: bytes) -> tuple[_Pdf, float, float]:
    """The stamp's page as a form XObject (ISO 32000-1 §8.10), its width and its height in points."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    generic = _generic()
    pdf_name = generic.pdf_name

    page = PdfFileReader(io.BytesIO(stamp)).root["/Pages"]["/Kids"][0]
    box = [float(one) for one in page["/MediaBox"]]
    entries = {
        pdf_name("/Type"): pdf_name("/XObject"),
        pdf_name("/Subtype"): pdf_name("/Form"),
        pdf_name("/BBox"): _numbers(*box),
        pdf_name("/Resources"): writer.import_object(page["/Resources"]),
    }
    return generic.StreamObject(entries, stream_data=page["/Contents"].data), box[2], box[3]


def _tag(writer: _Pdf, page: _Pdf, widget: _Pdf) -> int:
    """A Form element at the end of the document's structure; returns the widget's key in the parent tree."""
    generic = _generic()
    pdf_name = generic.pdf_name

    root = writer.root["/StructTreeRoot"]
    top_ref = root.raw_get("/K")
    if isinstance(top_ref, generic.ArrayObject):
        top_ref = top_ref.raw_get(0)
    top = top_ref.get_object()
    reference = {pdf_name("/Type"): pdf_name("/OBJR"), pdf_name("/Obj"): widget, pdf_name("/Pg"): page}
    element = generic.DictionaryObject(
        {
            pdf_name("/Type"): pdf_name("/StructElem"),
            pdf_name("/S"): pdf_name("/Form"),
            pdf_name("/P"): top_ref,
            pdf_name("/K"): generic.ArrayObject([generic.DictionaryObject(reference)]),
        }
    )
    element_ref = writer.add_object(element)
    top["/K"].append(element_ref)
    writer.update_container(top)
    key = int(root["/ParentTreeNextKey"])
    numbers = root["/ParentTree"]["/Nums"]
    numbers.extend([generic.NumberObject(key), element_ref])
    root[pdf_name("/ParentTreeNextKey")] = generic.NumberObject(key + 1)
    writer.update_container(numbers)
    writer.update_container(root)
    return key


def _form(writer: _Pdf, widget: _Pdf) -> None:
    generic = _generic()
    pdf_name = generic.pdf_name

    writer.root[pdf_name("/AcroForm")] = generic.DictionaryObject(
        {
            pdf_name("/Fields"): generic.ArrayObject([widget]),
            pdf_name("/SigFlags"): generic.NumberObject(3),
            pdf_name("/DR"): generic.DictionaryObject(),
        }
    )
    writer.update_root()


def _numbers(*values: float) -> _Pdf:
    generic = _generic()

    return generic.ArrayObject([generic.FloatObject(f"{value:.3f}") for value in values])


def _generic() -> _Pdf:
    from pyhanko.pdf_utils import generic

    return generic
