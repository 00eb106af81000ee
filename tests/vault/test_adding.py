"""Taking in: every kind of item, any name, any file, and nothing half kept."""

from __future__ import annotations

import hashlib
import json
import os
import tracemalloc
from pathlib import Path

import pytest

from evidence_vault.errors import NotFoundError, UsageError, UserCancelled
from evidence_vault.model import (
    Action,
    AddDetails,
    Incident,
    ItemKind,
    Query,
    RecordOnly,
    ScreenPhoto,
    Taken,
    TakenHow,
    When,
)
from evidence_vault.vault import Vault
from tests.support import Cancel, add, add_text, content, made_file, objects


def test_each_kind_of_item_is_kept_as_it_was_given(vault: Vault, source: Path) -> None:
    case = vault.new_case("A case").id
    path = made_file(source, "a.png", 5000)
    details = AddDetails(case=case, note="n", tags=("b", "a"), source_url="https://t.me/somebody/12?x=1")
    (saved,) = add(vault, path, details=details)
    photo = add(vault, path, details=AddDetails(screen_photo=ScreenPhoto(device="phone", shown_on="laptop")))[0]
    link = vault.add_link("看看 https://weibo.com/u/1234567890 复制", AddDetails(case=case))
    told = Incident(
        when=When(text="about March", exact=False, start="2026-03-01T00:00:00", end="2026-03-31T23:59:59"),
        text="第一行\nsecond line",
        where="at work",
        who="a colleague",
        witnesses="two",
    )
    incident = vault.add_incident(told, AddDetails(title="Neutral"))
    record = vault.add_record(RecordOnly(what="a picture", platform_time="yesterday", reason="not mine to hold"))
    item = vault.item(saved.id)
    assert (item.kind, item.title, item.note, item.tags, item.cases) == (
        ItemKind.FILE,
        "a.png",
        "n",
        ("a", "b"),
        (case,),
    )
    assert item.source is not None
    assert item.source.as_given == "https://t.me/somebody/12?x=1"
    assert item.source.platform == "telegram"
    assert item.content is not None
    assert item.content.sha256 == hashlib.sha256(path.read_bytes()).hexdigest() == saved.sha256
    assert content(vault, saved.id) == path.read_bytes()
    assert vault.item(photo.id).kind is ItemKind.SCREEN_PHOTO
    assert vault.item(photo.id).screen_photo == ScreenPhoto(device="phone", shown_on="laptop")
    found = vault.item(link.id)
    assert found.source is not None
    assert (found.source.platform, found.content) == ("weibo", None)
    assert found.source.as_given == "看看 https://weibo.com/u/1234567890 复制"
    assert vault.item(incident.id).incident == told
    assert vault.item(incident.id).title == "Neutral"
    kept = vault.item(record.id)
    assert (kept.kind, kept.content, kept.facts) == (ItemKind.RECORD_ONLY, None, None)
    assert [one.item.number for one in vault.exhibits(case)] == [1, 3]
    for none in (link.id, incident.id, record.id):
        with pytest.raises(NotFoundError):
            vault.open_content(none)
    assert vault.verify().unchanged


@pytest.mark.parametrize("empty", ["", " \n"])
def test_items_with_nothing_in_them_are_refused(vault: Vault, empty: str) -> None:
    with pytest.raises(UsageError):
        vault.add_link(empty)
    with pytest.raises(UsageError):
        vault.add_incident(Incident(when=When(text="now", exact=True), text=empty))
    with pytest.raises(UsageError):
        vault.add_record(RecordOnly(what=empty))
    assert vault.count(Query()) == 0
    assert len(vault.events()) == 1


def test_an_unknown_case_keeps_nothing(vault: Vault, source: Path) -> None:
    from evidence_vault.model import CaseId

    with pytest.raises(NotFoundError):
        list(vault.add_files([made_file(source, "a", 10)], AddDetails(case=CaseId("x" * 26))))
    assert vault.count(Query()) == 0
    report = vault.verify()
    assert report.unchanged


def test_the_same_bytes_twice_are_stored_once_and_recorded_twice(vault: Vault, source: Path) -> None:
    first, second = made_file(source, "a", 70_000), source / "b"
    second.write_bytes(first.read_bytes())
    together = add(vault, first, second)
    later = add(vault, second)
    assert [one.duplicate for one in (*together, *later)] == [False, True, True]
    assert len(objects(vault)) == 1
    assert len({one.id for one in (*together, *later)}) == 3
    collected = [one for one in vault.events() if one.event.action.value == "collected"]
    assert len(collected) == 3
    assert vault.item(together[1].id).title == "b"


def test_a_damaged_object_is_healed_by_adding_the_same_file_again(vault: Vault, source: Path) -> None:
    path = made_file(source, "a", 200_000)
    (saved,) = add(vault, path)
    (stored,) = objects(vault)
    data = bytearray(stored.read_bytes())
    data[100_000] ^= 1
    stored.write_bytes(data)
    assert not vault.verify().unchanged
    (again,) = add(vault, path)
    assert content(vault, again.id) == content(vault, saved.id) == path.read_bytes()
    assert vault.verify().unchanged


NAMES = [
    "图片 证据.png",
    "증거 사진.jpg",
    "Ｗｉｄｅ.pdf",
    "café́.txt",
    "عربى.txt",
    "a" * 255,
    "字" * 85,
    " lead",
    "-rf",
    "new\nline",
    "tab\there",
    "quo'te\".x",
    "emoji 😀.gif",
    "\u202egnp.exe",
    "con.txt",
    "%41",
    "#?&",
    "~",
    "...",
]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_is_kept_to_the_character(vault: Vault, source: Path, name: str) -> None:
    (source / name).write_bytes(b"x")
    (saved,) = add(vault, source / name)
    item = vault.item(saved.id)
    assert item.content is not None
    assert item.content.file_name == item.title == saved.name == name
    assert vault.verify().unchanged


def test_a_name_that_is_no_text_is_kept_as_escapes(vault: Vault, source: Path) -> None:
    raw = os.fsencode(source) + b"/\xff\xfe.txt"
    try:
        Path(os.fsdecode(raw)).write_bytes(b"x")
    except OSError:
        pytest.skip("this file system takes no such names")
    (saved,) = add(vault, Path(os.fsdecode(raw)))
    assert saved.name == "\\udcff\\udcfe.txt"
    assert content(vault, saved.id) == b"x"
    assert vault.verify().unchanged


def test_words_that_are_no_text_are_kept_as_escapes_everywhere(vault: Vault) -> None:
    bad = "a\udcff"
    item = add_text(
        vault,
        "x",
        bad,
        AddDetails(title=bad, note=bad, tags=(bad,), source_url=bad, screen_photo=ScreenPhoto(device=bad)),
    )
    account = vault.new_account(bad, bad, account_id=bad, name=bad, note=bad)
    vault.describe(item, accounts=(account.id,), note=bad + "b")
    vault.add_link(bad)
    case = vault.new_case(bad, reference=bad)
    assert vault.find_case(bad) == case
    assert vault.verify().unchanged
    with pytest.raises(NotFoundError):
        vault.resolve(bad)
    assert [one.id for one in vault.items(Query(tag=bad))] == [item]
    assert vault.items(Query(platform=bad, account=bad)) == []


def test_an_empty_file_and_one_of_exactly_a_chunk(vault: Vault, source: Path) -> None:
    for size in (0, 1, 65535, 65536, 65537, 1 << 20, (1 << 20) + 1):
        path = made_file(source, f"f{size}", size)
        (saved,) = add(vault, path)
        assert content(vault, saved.id) == path.read_bytes()
        assert saved.size == size
    assert vault.verify().unchanged


def test_a_large_sparse_file_needs_little_memory(vault: Vault, source: Path) -> None:
    path = source / "video.mp4"
    with path.open("wb") as file:
        file.truncate(300 * 1024 * 1024)
        file.seek(150 * 1024 * 1024)
        file.write(b"middle")
    tracemalloc.start()
    (saved,) = add(vault, path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert saved.size == 300 * 1024 * 1024
    assert peak < 100 * 1024 * 1024
    with vault.open_content(saved.id) as stream:
        stream.seek(150 * 1024 * 1024)
        assert stream.read(6) == b"middle"


def test_the_vaults_own_folder_is_never_taken(vault: Vault, tmp_path: Path, source: Path) -> None:
    add_text(vault, "x")
    good = made_file(source, "good", 5)
    (source / "into").symlink_to(vault.path / "header")
    (source / "folder").symlink_to(vault.path, target_is_directory=True)
    taken = add(
        vault, vault.path, vault.path / "header", vault.path / "objects", tmp_path, source / "into", source / "folder"
    )
    assert [one.name for one in taken] == [good.name]


def test_progress_ends_at_the_whole_and_never_beyond(vault: Vault, source: Path) -> None:
    told: list[tuple[int, int]] = []
    paths = [made_file(source, f"f{number}", 100_000) for number in range(5)]
    list(vault.add_files(paths, progress=lambda *, done, total, what: told.append((done, total))))
    assert max(told) == (500_000, 500_000)
    assert all(done <= total for done, total in told)


def test_bytes_in_memory_are_kept_too(vault: Vault) -> None:
    saved = vault.add_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100), "paste.png")
    item = vault.item(saved.id)
    assert item.content is not None
    assert item.content.media_type == "image/png"
    with pytest.raises(UserCancelled):
        vault.add_bytes(b"x", "x", cancel=Cancel(0))
    assert len(objects(vault)) == 1


def test_how_something_was_taken_is_kept_found_and_bound_by_the_log(vault: Vault) -> None:
    said = (("page", "https://example.org/seite"), ("alt", "ein\ud800 Bild"), ("file", ""))
    saved = vault.add_bytes(b"bytes", "pasted.png", AddDetails(taken=Taken(how=TakenHow.PASTE, facts=said)))
    link = vault.add_link("https://example.org/", AddDetails(taken=Taken(how=TakenHow.DROP, facts=said[:1])))
    item = vault.item(saved.id)
    assert item.taken is not None
    assert [name for name, _ in item.taken.facts] == ["page", "alt"], "what was not said is left out"
    assert vault.item(link.id).taken == Taken(how=TakenHow.DROP, facts=said[:1])
    assert {one.id for one in vault.items(Query(text="seite"))} == {saved.id, link.id}
    event = next(one for one in vault.events(saved.id) if one.event.action is Action.COLLECTED)
    told = {one.name: one.value for one in event.disclosures}
    assert json.loads(told["taken"])["taken"]["how"] == "paste"
    assert vault.verify().problems == ()


def test_which_screen_a_photo_shows_is_said_later(vault: Vault, source: Path) -> None:
    (photo,) = add(vault, made_file(source, "p.jpg", 50), details=AddDetails(screen_photo=ScreenPhoto()))
    vault.describe(photo.id, screen_photo=ScreenPhoto(device="a phone", shown_on="my laptop"))
    assert vault.item(photo.id).screen_photo == ScreenPhoto(device="a phone", shown_on="my laptop")
    changed = vault.events(photo.id)[-1]
    assert {one.name: one.value for one in changed.disclosures} == {
        "screen_device": "a phone",
        "screen_shown_on": "my laptop",
    }
    assert vault.verify().problems == ()
