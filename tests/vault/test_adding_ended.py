"""An addition that is cancelled, left, locked or joined by another keeps exactly what it said it saved."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from evidence_vault.errors import UserCancelled, VaultLockedError
from evidence_vault.model import Query, Saved
from evidence_vault.vault import Vault, adding
from tests.support import Cancel, add, made_file, objects, reopen


@pytest.mark.parametrize("after", [0, 1, 2, 3, 5, 8, 13, 40, 70, 100])
def test_cancelling_at_any_point_keeps_exactly_what_was_said(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    monkeypatch.setattr(adding, "GROUP_FILES", 3)
    paths = [made_file(source, f"f{number}", 2000) for number in range(12)] + [made_file(source, "big", 3 << 20)]
    told: list[Saved] = []
    try:
        for one in vault.add_files(paths, cancel=Cancel(after)):
            assert isinstance(one, Saved)
            told.append(one)
        assert len(told) == 13
    except UserCancelled:
        assert len(told) < 13
    assert {one.id for one in vault.items(Query(limit=0))} == {one.id for one in told}
    assert len(objects(vault)) == len(told)
    report = vault.verify()
    assert (report.unchanged, report.notes) == (True, ())


def test_leaving_off_in_the_middle_keeps_what_was_said(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "GROUP_FILES", 2)
    results = vault.add_files([made_file(source, f"f{number}", 2000) for number in range(9)])
    told = [next(results) for _ in range(3)]
    results.close()
    kept = {one.id for one in vault.items(Query(limit=0))}
    assert {one.id for one in told if isinstance(one, Saved)} <= kept
    report = vault.verify()
    assert (report.unchanged, report.notes) == (True, ())
    assert threading.active_count() < 20


def test_locking_from_another_thread_during_an_addition_loses_nothing_said(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "GROUP_FILES", 2)
    paths = [made_file(source, f"f{number}", 2000) for number in range(40)]
    told = []

    def work() -> None:
        for one in vault.add_files(paths):
            told.append(one)
            if len(told) == 5:
                locker = threading.Thread(target=vault.lock)
                locker.start()
                locker.join()

    with pytest.raises(VaultLockedError):
        work()
    with reopen(vault.path) as opened:
        kept = {one.id for one in opened.items(Query(limit=0))}
        assert {one.id for one in told if isinstance(one, Saved)} <= kept
        assert opened.verify().unchanged


def test_two_threads_may_add_at_once(vault: Vault, source: Path) -> None:
    def work(prefix: str) -> None:
        add(vault, *[made_file(source, f"{prefix}{number}", 3000) for number in range(30)])
        for number in range(10):
            vault.add_link(f"https://example.org/{prefix}/{number}")

    threads = [threading.Thread(target=work, args=(prefix,)) for prefix in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    numbers = [one.number for one in vault.items(Query(limit=0))]
    assert numbers == list(range(120, 0, -1))
    assert vault.verify().unchanged
