"""After locking, everything is refused; nothing waits and nothing crashes."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.errors import UserCancelled, VaultError, VaultLockedError
from evidence_vault.format.fingerprint import Fingerprint
from evidence_vault.model import (
    AccountSign,
    ChatId,
    Incident,
    MessageQuery,
    Query,
    RecordOnly,
    Rehearsal,
    RequestSaid,
    ScaleKind,
    ScaleSaid,
    Seen,
    Sha256,
    SlotId,
    StepKind,
    StepSaid,
    TakenOver,
    When,
)
from evidence_vault.ports import SystemClock
from evidence_vault.reading import Recogniser
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.vault import Passphrase, Vault
from tests.support import WORD, Cancel, add, add_text, made_file
from tests.vault.test_telling import Reader

STILL = {"create", "open", "lock", "locked", "path", "vault_id", "rebuild", "check"}
STILL |= {"restore", "rehearse", "take_from_backup", "take_into", "backup_contents", "backup_generations"}


def uses(vault: Vault, source: Path) -> dict[str, Callable[[], Any]]:
    """One sound call of every public method and property."""
    item, case = add_text(vault, "x"), vault.new_case("c").id
    vault.put_in_case(case, [item])
    asked = vault.new_request(case, RequestSaid(rule="r", exhibits=(item,))).id
    path = made_file(source, "a", 10)
    vault.record_viewed(item)
    views = ScaleSaid(kind=ScaleKind.VIEWS, value="1")
    kept = Fingerprint.of_body(vault.checkpoint().body)
    tried = Rehearsal(
        vault_id=vault.vault_id, generation=1, time="", opened_with="words", items=1, objects=1, checked=1
    )
    return {
        "signer": lambda: vault.signer,
        "add_files": lambda: list(vault.add_files([path])),
        "add_bytes": lambda: vault.add_bytes(b"x", "x"),
        "add_link": lambda: vault.add_link("https://example.org"),
        "add_incident": lambda: vault.add_incident(Incident(when=When(text="now", exact=True), text="x")),
        "add_record": lambda: vault.add_record(RecordOnly(what="x")),
        "take_over": lambda: vault.take_over(item, TakenOver(title="t")),
        "describe": lambda: vault.describe(item, note="n"),
        "read_facts": lambda: vault.read_facts([item], Reader()),
        "item": lambda: vault.item(item),
        "resolve": lambda: vault.resolve("1"),
        "items": lambda: vault.items(Query()),
        "count": lambda: vault.count(Query()),
        "open_content": lambda: vault.open_content(item).close(),
        "record_viewed": lambda: vault.record_viewed(item),
        "events": vault.events,
        "new_case": lambda: vault.new_case("d"),
        "edit_case": lambda: vault.edit_case(case, name="e"),
        "cases": vault.cases,
        "case": lambda: vault.case(case),
        "find_case": lambda: vault.find_case("c"),
        "put_in_case": lambda: vault.put_in_case(case, [item]),
        "exhibits": lambda: vault.exhibits(case),
        "new_account": lambda: vault.new_account("x", "y"),
        "accounts": vault.accounts,
        "accounts_found": vault.accounts_found,
        "known_account": lambda: vault.known_account(vault.new_account("x", "y").id),
        "join_account": lambda: vault.join_account(None, [AccountSign.parse("x:id:1")]),
        "split_account": lambda: vault.split_account(vault.new_account("x", "y").id, [AccountSign.parse("x:id:1")]),
        "checkpoint": vault.checkpoint,
        "add_derivative": lambda: vault.add_derivative(item, b"x", "x", method="cropped"),
        "derivatives": lambda: vault.derivatives(item),
        "custody": lambda: vault.custody(case),
        "known_checkpoint": lambda: vault.known_checkpoint(kept),
        "verify": vault.verify,
        "statement": lambda: vault.statement(case, language="en"),
        "type_statement": lambda: vault.type_statement(case, "1. I", language="en"),
        "keep_statement": lambda: vault.keep_statement(case, "1. I saw it.", language="en"),
        "record_export": lambda: vault.record_export(
            case, form="f", sha256=Sha256("0"), size=1, destination_name="d"
        ),
        "record_copy": lambda: vault.record_copy(item, destination_name="d"),
        "self_test": vault.self_test,
        "numbers": lambda: vault.numbers(Query()),
        "numbered": lambda: vault.numbered([1]),
        "related": lambda: vault.related(item),
        "existed_before": lambda: vault.existed_before([1]),
        "timeline": lambda: vault.timeline(Query()),
        "platforms": vault.platforms,
        "tags": vault.tags,
        "accounts_in_use": vault.accounts_in_use,
        "note_scale": lambda: vault.note_scale(case, views),
        "withdraw_scale": lambda: vault.withdraw_scale(vault.note_scale(case, views).id),
        "scale_facts": lambda: vault.scale_facts(case),
        "new_request": lambda: vault.new_request(case, RequestSaid(rule="r", exhibits=())),
        "edit_request": lambda: vault.edit_request(asked, next_look="2026-03-01"),
        "note_step": lambda: vault.note_step(asked, StepSaid(kind=StepKind.SENT, at=SystemClock().now())),
        "note_look": lambda: vault.note_look(asked, [], Seen.THERE, SystemClock().now()),
        "request": lambda: vault.request(asked),
        "requests": vault.requests,
        "unfinished_requests": vault.unfinished_requests,
        "keep_unfinished": lambda: vault.keep_unfinished("", "x"),
        "find_request": lambda: vault.find_request(asked),
        "time": vault.time.anchors,
        "import_chat": lambda: list(vault.import_chat(path, ChatReader())),
        "read_chats": lambda: vault.read_chats(item, ChatReader()),
        "chats": vault.chats,
        "chat": lambda: vault.chat(ChatId("c")),
        "chats_read": lambda: vault.chats_read(item),
        "parts": lambda: vault.parts(item),
        "open_part": lambda: vault.open_part(item, ""),
        "open_kept": lambda: vault.open_kept(item, Sha256("0" * 64)),
        "participants": lambda: vault.participants(ChatId("c")),
        "messages": lambda: vault.messages(ChatId("c")),
        "replied_to": lambda: vault.replied_to(ChatId("c"), "1"),
        "excerpt": lambda: vault.excerpt(item),
        "search_messages": lambda: vault.search_messages(MessageQuery(text="x")),
        "add_excerpt": lambda: vault.add_excerpt(ChatId("c"), 1, 1),
        "set_texts": lambda: vault.set_texts(item, ()),
        "save_page": lambda: vault.save_page((), "https://example.org"),
        "compare_pictures": lambda: vault.compare_pictures(Recogniser()),
        "read_words": lambda: vault.read_words(Recogniser()),
        "words_of": lambda: vault.words_of(item),
        "find": lambda: vault.find("x"),
        "pictures_waiting": vault.pictures_waiting,
        "seen_before": lambda: vault.seen_before(item),
        "folds": vault.folds,
        "hash_list": vault.hash_list,
        "record_hash_list": lambda: vault.record_hash_list(None, sha256=Sha256("0"), lines=1, destination_name="d"),
        "watched_folder": vault.watched_folder,
        "watch_folder": lambda: vault.watch_folder(None),
        "slots": vault.slots,
        "back_up": lambda: vault.back_up(source / "backup"),
        "backup_state": vault.backup_state,
        "look_at_backup": lambda: vault.look_at_backup(source),
        "record_rehearsal": lambda: vault.record_rehearsal(tried),
        "add_recovery_shares": vault.add_recovery_shares,
        "change_passphrase": lambda: vault.change_passphrase(Passphrase("n"), old=Passphrase(WORD)),
        "add_passphrase": lambda: vault.add_passphrase(Passphrase("n")),
        "add_recovery_words": vault.add_recovery_words,
        "add_keyring": vault.add_keyring,
        "remove_slot": lambda: vault.remove_slot(SlotId("0" * 16)),
    }


def test_every_public_method_is_listed_here() -> None:
    public = {name for name, _ in inspect.getmembers(Vault) if not name.startswith("_")}
    listed = {name for name in inspect.getsource(uses).split('"')[1::2] if name in public}
    assert public == listed | STILL


def test_after_locking_every_method_is_refused(vault: Vault, source: Path) -> None:
    calls = uses(vault, source)
    vault.lock()
    vault.lock()
    before = {path: path.stat().st_mtime_ns for path in vault.path.rglob("*")}
    for name, call in calls.items():
        try:
            call()
        except VaultLockedError:
            continue
        pytest.fail(f"{name} was not refused")
    assert {path: path.stat().st_mtime_ns for path in vault.path.rglob("*")} == before
    assert vault.locked
    assert vault.vault_id


def test_locking_while_every_method_runs_crashes_none(vault: Vault, source: Path) -> None:
    made_file(source, "big", 8 << 20)
    add(vault, source / "big")
    calls = [
        call for name, call in uses(vault, source).items() if name not in {"add_passphrase", "change_passphrase"}
    ]
    odd: list[BaseException] = []
    ready = threading.Barrier(4)

    def work(part: int) -> None:
        ready.wait()
        try:
            for _ in range(50):
                for call in calls[part::3]:
                    try:
                        call()
                    except VaultLockedError:
                        return
                    except VaultError:
                        continue
        except BaseException as error:  # noqa: BLE001 - whatever a thread meets is shown by the test
            odd.append(error)

    threads = [threading.Thread(target=work, args=(part,)) for part in range(3)]
    for thread in threads:
        thread.start()
    ready.wait()
    calls[1]()
    vault.lock()
    for thread in threads:
        thread.join(60)
    assert not [thread for thread in threads if thread.is_alive()]
    assert odd == []


def test_verifying_stops_when_asked_even_within_one_large_file(vault: Vault, source: Path) -> None:
    add(vault, made_file(source, "big", 40 << 20))
    for deep in (True, False):
        asked = Cancel(3)
        with pytest.raises(UserCancelled):
            vault.verify(deep=deep, cancel=asked)
    assert vault.verify().unchanged


def test_locking_overwrites_the_buffers_that_files_went_through(vault: Vault, source: Path) -> None:
    secret = b"a sentence in her own words. " * 1000
    (source / "a").write_bytes(secret)
    add(vault, source / "a")
    vault.add_bytes(secret + b"b", "b")
    assert vault.verify().unchanged
    store = vault._core.objects
    buffers = [block._plain for block in store._sealing.blocks._spare] + [one._plain for one in store._digesters]
    assert len(buffers) >= 2
    assert all(secret[:100] in bytes(buffer[:5000]) for buffer in buffers)
    with store._sealing.blocks.lent() as lent:
        lent.take(memoryview(secret))
        vault.lock()
    assert not any(any(buffer) for buffer in (*buffers, lent._plain))
    assert store._sealing.blocks._spare == store._digesters == []
    assert not any(store._sealing.file_keys._secret)
