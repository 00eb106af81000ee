"""The bundled sample: small, invented, readable, and what its description says."""

from __future__ import annotations

import io
import re

from evidence_vault.sample import sample_description, sample_files
from evidence_vault.sources.addresses import find_addresses, understand
from evidence_vault.sources.when import parse_when


def test_every_described_file_is_there_and_all_are_small() -> None:
    files = sample_files()
    assert [name for name, _ in files] == [entry.name for entry in sample_description().files]
    assert all(content for _, content in files)
    assert sum(len(content) for _, content in files) < 400_000


def test_the_description_is_understood_by_the_app_itself() -> None:
    told = sample_description()
    addresses = [entry.source_url for entry in told.files if entry.source_url] + [link.url for link in told.links]
    assert {understand(address).platform for address in addresses} == {"telegram", "web"}
    assert understand(told.links[0].url).invite
    english, chinese = parse_when(told.incident.when), parse_when(told.incident.when_zh)
    assert (english.start, english.exact) == (chinese.start, chinese.exact) == ("2026-03-01T00:00:00", False)
    assert parse_when(told.record_only.platform_time).exact


def test_notes_are_in_english_and_chinese() -> None:
    told = sample_description()
    for entry in (*told.files, *told.links):
        assert entry.note.isascii()
        assert re.search("[一-鿿]", entry.note_zh)
    assert re.search("[一-鿿]", told.case_name_zh + told.incident.text_zh)


def test_pictures_open_and_one_says_when_and_with_what() -> None:
    from PIL import Image

    contents = dict(sample_files())
    pictures = [Image.open(io.BytesIO(content)) for name, content in contents.items() if name[-3:] in {"png", "jpg"}]
    assert [picture.format for picture in pictures] == ["PNG", "PNG", "JPEG"]
    exif = pictures[2].getexif()
    assert (exif[0x010F], exif.get_ifd(0x8769)[0x9003]) == ("Example Devices", "2026:03:01 14:20:00")
    assert not exif.get_ifd(0x8825)


def test_the_letter_is_one_page_of_pdf() -> None:
    import pikepdf

    with pikepdf.open(io.BytesIO(dict(sample_files())["letter.pdf"])) as letter:
        assert len(letter.pages) == 1


def test_every_address_in_the_sample_is_plainly_invented() -> None:
    told = dict(sample_files())["chat.txt"].decode()
    assert [address.group for address in find_addresses(told)] == ["example_channel_000"]
