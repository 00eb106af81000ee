"""A checkpoint on paper or in a message: short text, QR code, and a page that says what to do. In memory only."""

from __future__ import annotations

import html
import io
from typing import Literal, get_args

from evidence_vault.custody.handout_texts import WORDS, HandoutLanguage
from evidence_vault.model import HandOver

Form = Literal["txt", "html", "svg", "png"]
FORMS: tuple[Form, ...] = get_args(Form)
FILE_NAME = "checkpoint.txt"

_LINES = (
    "openssl ecparam -name prime256v1 -genkey -noout -out my-key.pem\n"
    f"(openssl dgst -sha256 -sign my-key.pem {FILE_NAME} | openssl base64; openssl pkey -in my-key.pem -pubout)"
    " > answer.txt"
)
_HEAD = (
    "<style>"
    "body{font:12pt/1.45 sans-serif;max-width:40em;margin:2em auto;padding:0 1em}"
    "pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #999;padding:.6em;font-size:9.5pt}"
    ".big{font:14pt/1.5 monospace;overflow-wrap:anywhere}svg{width:52mm;height:52mm}"
    "td{border-bottom:1px solid #333;width:60%}th{text-align:left;font-weight:normal;padding:.8em 1em .2em 0}"
    "table{width:100%}</style>"
)


def render(handed: HandOver, form: Form, language: HandoutLanguage = "en") -> bytes:
    """The checkpoint as `form`: 'txt' is exactly the bytes to be signed; 'html' a page to print or publish, in the
    recipient's `language`."""
    if form == "txt":
        return handed.stamped
    if form == "html":
        return page(handed, language).encode("utf-8")
    return qr_code(handed, form)


def qr_code(handed: HandOver, form: Literal["svg", "png"]) -> bytes:
    """A QR code (ISO/IEC 18004) of exactly the bytes to be signed."""
    import segno

    out = io.BytesIO()
    # A drawing without a size of its own has a viewBox instead, and scales whole.
    size = {"omitsize": True} if form == "svg" else {"scale": 4}
    segno.make(handed.stamped, error="m", micro=False).save(out, kind=form, **size)
    return out.getvalue()


def short_text(handed: HandOver) -> str:
    """What fits into a message, a newspaper or a notebook."""
    return f"checkpoint {handed.fingerprint} ({handed.moment})"


def page(handed: HandOver, language: HandoutLanguage = "en") -> str:
    """One page: the fingerprint, the QR code, the text, and three ways to sign."""
    words = WORDS[language]
    code = qr_code(handed, "svg").decode("utf-8").partition("?>")[2].strip()
    lines = html.escape(_LINES)
    text = html.escape(handed.stamped.decode("utf-8"))
    blanks = "".join(f"<tr><th>{one}</th><td></td></tr>" for one in (words.received, words.when, words.signature))
    return (
        f"<!doctype html><html lang='{language}'><meta charset='utf-8'><title>{words.title}</title>"
        f"{_HEAD}<h1>{words.title}</h1><p>{words.events.format(size=handed.size)}</p>"
        f"<p>{words.fingerprint}</p><p class='big'>{html.escape(handed.fingerprint)}</p>{code}"
        f"<h2>{words.text}</h2><pre>{text}</pre>"
        f"<h2>{words.sign}</h2><p>{words.paper}</p><table>{blanks}</table>"
        f"<p>{words.program}</p><pre>evidence-vault countersign {FILE_NAME} --out answer.json</pre>"
        f"<p>{words.openssl.format(file=FILE_NAME)}</p><pre>{lines}</pre></html>\n"
    )
