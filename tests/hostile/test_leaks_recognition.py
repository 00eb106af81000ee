"""What a machine reads leaves nothing readable: words in pictures, their prints, the text and the pages of PDFs.

The words stand in the pixels of a picture, so that only the engine can bring them into the world; whatever it or the
confined children write on the way would be found.
"""

from __future__ import annotations

import io
import json
from pathlib import Path

import pikepdf
import pytest

from tests import pictures, words
from tests.hostile.leaks import ASCII, CHINESE, PYTHON, watched
from tests.hostile.test_leaks import BOTH, Run, _strace, after, run  # noqa: F401 - fixtures
from tests.reading.test_words import engine


def rendered() -> bytes:
    """A screenshot whose words are nowhere but in its pixels."""
    lines = ("tonight at ten", ASCII, "pinned message")
    return pictures.png(words.screenshot(lines, "en", 40, dark=False))


def document() -> bytes:
    """A PDF with her words as text on its page (Latin, and UTF-16 hexadecimal), in its facts and as an attachment."""
    made = pikepdf.new()
    made.add_blank_page(page_size=(300, 200))
    page = made.pages[0]
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    shown = f"BT /F1 18 Tf 20 100 Td ({ASCII}) Tj <{CHINESE.encode('utf-16-be').hex()}> Tj ET"
    page.Contents = made.make_stream(shown.encode())
    made.docinfo["/Title"] = BOTH
    made.attachments["words.txt"] = pikepdf.AttachedFileSpec(made, BOTH.encode(), filename="words.txt")
    held = io.BytesIO()
    made.save(held, compress_streams=False)
    return held.getvalue()


LOOKING = """
import sys
from pathlib import Path
from evidence_vault.hardening import harden
harden()
from evidence_vault.reading import FactReader, sniff, HEAD_SIZE
from evidence_vault.reading.viewing import MediaViewer
from evidence_vault.model import Query
from evidence_vault.vault import Passphrase, Vault
with Vault.open(Path(sys.argv[1]), Passphrase("correct horse battery")) as vault, MediaViewer() as viewer:
    for item in vault.items(Query(limit=0)):
        content = item.content
        with vault.open_content(item.id) as stream:
            if content.media_type == "application/pdf":
                page = viewer.page(stream, content.size, number=0, side=600)
                print("page", page.pages)
            elif content.media_type.startswith("image/"):
                with FactReader() as reader:
                    shown = reader.clear_picture(stream, content.size, content.media_type, max_side=900)
                print("picture", shown.width)
"""


@engine
@pytest.mark.usefixtures("_strace")
def test_reading_words_comparing_pictures_and_showing_pages_leave_nothing_readable(
    run: Run,  # noqa: F811
    tmp_path: Path,
) -> None:
    hers = tmp_path / "hers"
    (hers / "seen.png").write_bytes(rendered())
    (hers / "again.jpg").write_bytes(pictures.jpeg(words.screenshot((ASCII, "x"), "en", 40, dark=True)))
    (hers / f"{BOTH}.pdf").write_bytes(document())
    saved = run("add", hers / "seen.png", hers / "again.jpg", hers / f"{BOTH}.pdf", "--note", BOTH)
    assert saved.count("saved ") == 3
    facts = run("show", "3", "--json")
    assert ASCII in json.dumps(json.loads(facts), ensure_ascii=False)
    assert "words in 2 pictures" in run("recognise")
    assert ASCII.lower() in run("find", ASCII).lower()
    hashes = run.cli.folder / "hashes.csv"
    run("hashes", "--out", hashes, allowed=(hashes,))
    program = run.log / "looking.py"
    program.write_text(LOOKING)
    status, said, watch = watched(
        [PYTHON, program, run.cli.vault], run.log / "s", env=run.cli.env, cwd=run.cli.folder / "cwd"
    )
    assert (status, watch.leaks, watch.sockets) == (0, [], []), said
    assert said.split().count("picture") == 2
    assert "page 1" in said
    after(run, hashes)
    assert all(one not in hashes.read_text() for one in (ASCII, CHINESE))


@engine
def test_the_words_are_in_the_pixels_alone() -> None:
    """The control: without the engine nothing could have leaked, and with it there was something to leak."""
    assert ASCII.encode() not in rendered()
    assert ASCII.encode() in document()
