"""Exports that mean harm: nothing outside is read or written, nothing hangs or grows, and what was odd is told."""

from __future__ import annotations

import io
import json
import os
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import NotAChatError, ReadingError, UnreadableSourceError
from evidence_vault.model import MessageKind, Missing
from evidence_vault.model.chats import ChatOptions
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.reading.chat_replies import ChatDone, ReadMessage
from evidence_vault.sources.exports import Contents, safe_path
from evidence_vault.vault import Vault
from tests.chats import telegram
from tests.chats.samples import PAGE, found, html_message, told
from tests.chats.support import bring_in, codes

CLIMBING = (
    "../secret.txt", "photos/../../secret.txt", "/etc/passwd", "C:\\Windows\\x", "C:x", "\\\\host\\share\\x",
    "..\\secret.txt", "photos/\0x", "a\nb", "..", "",
)  # fmt: skip


@pytest.mark.parametrize("path", CLIMBING)
def test_no_path_leaves_the_export(path: str) -> None:
    assert safe_path(path) == ""


def test_a_harmless_path_stays_what_it_is() -> None:
    assert safe_path("./photos//a b (1).jpg") == "photos/a b (1).jpg"
    assert safe_path("files\\照片.jpg") == "files/照片.jpg"


def test_climbing_media_are_missing_and_said(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    (tmp_path / "secret.txt").write_text("not part of the export")
    maker = telegram.Maker(1)
    messages = [maker.message(file=path, file_name="x") for path in CLIMBING if path and "\0" not in path]
    folder = telegram.write(
        tmp_path / "export", {"name": "x", "type": "private_group", "id": 1, "messages": messages}, {}
    )
    _, read = bring_in(vault, folder, chat_reader)
    media = [media for message in vault.messages(read.chats[0].id) for media in message.media]
    assert {one.missing for one in media} == {Missing.UNSAFE_PATH}
    assert codes(read)["media-missing unsafe-path"] == len(messages)


def test_links_and_special_files_are_not_followed(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("not part of the export")
    maker = telegram.Maker(1)
    root = {"name": "x", "type": "private_group", "id": 1, "messages": [maker.message(file="files/link.txt")]}
    folder = telegram.write(tmp_path / "export", root, {"files/real.txt": b"real"})
    (folder / "files" / "link.txt").symlink_to(secret)
    (folder / "outside").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(folder / "files" / "pipe")
    saved, read = bring_in(vault, folder, chat_reader)
    assert {file.path for file in vault.parts(saved.item)} == {"result.json", "files/real.txt"}
    assert sorted(saved.declined) == ["link: files/link.txt", "link: outside", "special: files/pipe"]
    assert vault.messages(read.chats[0].id)[0].media[0].missing is Missing.NOT_THERE


def test_names_that_clash_by_case_are_told(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    contents = Contents({"photos/A.jpg": ("1" * 64, 1), "photos/a.jpg": ("2" * 64, 1), "photos/b.jpg": ("3" * 64, 1)})
    assert contents.find("photos/A.jpg", "result.json")[0] == "1" * 64
    assert contents.find("photos/a.jpg", "result.json")[0] == "2" * 64
    assert contents.find("photos/B.JPG", "result.json")[0] == "3" * 64
    assert contents.clashes == 1
    root = {"name": "x", "type": "private_group", "id": 1, "messages": [telegram.Maker(1).message()]}
    folder = telegram.write(tmp_path / "export", root, {"files/Name.txt": b"1", "files/name.txt": b"2"})
    saved, read = bring_in(vault, folder, chat_reader)
    assert saved.files == 3
    assert ("name-case", 1) in {(one.code, one.count) for one in read.findings}


def test_wrong_types_everywhere_cost_at_most_their_record() -> None:
    odd: tuple[Any, ...] = (None, True, 7, -1.5, 1e999, "x", [], [[[]]], {}, {"a": {"b": []}}, 10**400)
    keys = ("id", "type", "date", "date_unixtime", "from", "from_id", "text", "text_entities", "photo",
            "file", "reactions", "edited_unixtime", "reply_to_message_id", "forwarded_from", "poll",
            "media_type")  # fmt: skip
    maker = telegram.Maker(2)
    messages = [{**maker.message(), key: value} for key in keys for value in odd] + list(odd)
    data = json.dumps({"name": [], "type": {}, "id": None, "messages": messages}).encode()
    records = found(data)
    assert len(records) == len(messages)
    assert sum(one.kind == "unreadable" for one in records) <= 2 * len(odd) + len(keys)


def test_deep_nesting_ends(chat_reader: ChatReader) -> None:
    deep = '{"id":2,"type":"message","text":' + "[" * 200_000 + "]" * 200_000 + "}"
    good = '{"id":3,"type":"message","text":"after","from_id":"user1"}'
    data = f'{{"type":"personal_chat","messages":[{deep},{good}]}}'.encode()
    entries = list(chat_reader.messages(io.BytesIO(data), len(data), ChatOptions()))
    first, second = (one for one in entries if isinstance(one, ReadMessage))
    assert (first.kind, first.extra and first.extra.flags) == (MessageKind.UNREADABLE, ("too-deep",))
    assert second.text == "after"
    page = PAGE.format(
        messages=html_message(1, "<div>" * 100_000 + "x") + html_message(2, '<div class="text">y</div>')
    )
    assert found(page.encode())[-1].text == "y"


@pytest.mark.parametrize("megabytes", [40, pytest.param(100, marks=pytest.mark.long)])
def test_one_enormous_message_is_passed_over_and_its_place_told(
    vault: Vault, tmp_path: Path, chat_reader: ChatReader, megabytes: int
) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    with (folder / "result.json").open("w") as file:
        file.write('{"name":"x","type":"private_group","id":1,"messages":[{"id":1,"type":"message","text":"')
        for _ in range(megabytes):
            file.write("a" * (1 << 20))
        file.write('"},{"id":2,"type":"message","text":"after","from_id":"user1"}]}')
    _, read = bring_in(vault, folder, chat_reader)
    assert (read.counts.records, read.counts.parsed, read.counts.skipped) == (2, 1, 1)
    first, second = vault.messages(read.chats[0].id)
    assert (first.kind, first.flags) == (MessageKind.UNREADABLE, ("too-large",))
    assert first.place.length > megabytes << 20
    assert second.text == "after"


def test_a_truncated_file_gives_what_is_whole(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    maker = telegram.Maker(1)
    root = telegram.chat(maker, 20)
    folder = telegram.write(tmp_path / "export", root, {})
    data = (folder / "result.json").read_bytes()
    (folder / "result.json").write_bytes(data[: len(data) * 2 // 3])
    _, read = bring_in(vault, folder, chat_reader)
    assert 0 < read.counts.records < len(root["messages"])
    assert "truncated" in codes(read)


def test_scripts_in_a_page_are_words_at_most() -> None:
    body = '<script>alert(1)</script><img src="x" onerror="alert(2)"><div class="text">a<script>bad()</script>b</div>'
    (record,) = found(PAGE.format(messages=html_message(1, body)).encode())
    assert record.text == "ab"
    assert "media" not in record.extra


def test_a_file_of_something_else_is_kept_and_said_to_be_no_chat(
    vault: Vault, tmp_path: Path, chat_reader: ChatReader
) -> None:
    (tmp_path / "notes.json").write_text('{"shopping": ["milk"]}')
    with pytest.raises(NotAChatError):
        bring_in(vault, tmp_path / "notes.json", chat_reader)
    (item,) = vault.items(_everything())
    assert vault.chats_read(item.id) is None
    with vault.open_content(item.id) as stream:
        assert stream.read() == b'{"shopping": ["milk"]}'


def test_zips_that_climb_link_or_lie(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    root = {"name": "x", "type": "private_group", "id": 1, "messages": [telegram.Maker(1).message()]}
    zipped = tmp_path / "export.zip"
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("result.json", json.dumps(root))
        made.writestr("../../climb.txt", "x")
        made.writestr("/absolute.txt", "x")
        link = zipfile.ZipInfo("link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        made.writestr(link, "/etc/passwd")
        made.writestr("files/twice.txt", "first")
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr("files/twice.txt", "second")
    saved, read = bring_in(vault, zipped, chat_reader)
    paths = {file.path for file in vault.parts(saved.item)}
    assert paths == {"export.zip", "result.json", "files/twice.txt", "files/twice.txt (2)"}
    assert sorted(saved.declined) == [
        "link: link", "same-name: files/twice.txt", "unsafe-path: ../../climb.txt", "unsafe-path: /absolute.txt",
    ]  # fmt: skip
    assert read.counts.records == 1
    assert {path.name for path in tmp_path.iterdir()} == {"export.zip", "vault"}


def test_bombs_are_refused_before_they_unpack(vault: Vault, tmp_path: Path, chat_reader: ChatReader) -> None:
    bomb = tmp_path / "bomb.zip"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        made.writestr("a", b"\0" * (16 << 20))
    data = bytearray(bomb.read_bytes())
    size = (16 << 20).to_bytes(4, "little")
    huge = (0xF0000000).to_bytes(4, "little")
    bomb.write_bytes(bytes(data).replace(size, huge))
    for given in (bomb,):
        with pytest.raises(UnreadableSourceError):
            bring_in(vault, given, chat_reader)
    assert vault.items(_everything()) == []
    assert not [path for path in (tmp_path / "vault" / "objects").rglob("*") if path.is_file()]


def test_a_member_that_is_not_what_the_zip_says_is_left_out(
    vault: Vault, tmp_path: Path, chat_reader: ChatReader
) -> None:
    zipped = tmp_path / "export.zip"
    root = {"name": "x", "type": "private_group", "id": 1, "messages": [telegram.Maker(1).message()]}
    with zipfile.ZipFile(zipped, "w") as made:
        made.writestr("files/broken.bin", b"0123456789" * 100)
        made.writestr("result.json", json.dumps(root))
    data = bytearray(zipped.read_bytes())
    at = data.index(b"0123456789")
    data[at : at + 4] = b"XXXX"
    zipped.write_bytes(bytes(data))
    saved, _ = bring_in(vault, zipped, chat_reader)
    assert saved.declined == ("damaged: files/broken.bin",)
    assert {file.path for file in vault.parts(saved.item)} == {"export.zip", "result.json"}


def test_a_child_that_dies_ends_the_stream_with_an_error(chat_reader: ChatReader) -> None:
    maker = telegram.Maker(1)
    root = telegram.chat(maker, 3000)
    data = json.dumps(root).encode()
    entries = chat_reader.messages(io.BytesIO(data), len(data), ChatOptions())
    next(entries)
    (child,) = chat_reader._pool._busy
    child.kill()
    with pytest.raises(ReadingError):
        list(entries)
    again = list(chat_reader.messages(io.BytesIO(data), len(data), ChatOptions()))
    assert isinstance(again[-1], ChatDone)


def test_two_values_of_a_file_that_ends_are_told() -> None:
    assert [one.code for one in told(b'{"type":"personal_chat","messages":[{"id":1}')] == ["truncated"]


def _everything() -> Any:
    from evidence_vault.model import Query

    return Query(limit=0)
