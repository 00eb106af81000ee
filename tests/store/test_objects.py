"""Objects, index and lock by themselves."""

from __future__ import annotations

import io
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from evidence_vault.crypto.age import Identity
from evidence_vault.errors import (
    IndexDamagedError,
    ObjectMissingError,
    UserCancelled,
    VaultBusyError,
    VaultLockedError,
)
from evidence_vault.model import ObjectId, VaultId
from evidence_vault.ports import NeverCancelled
from evidence_vault.store.filekeys import FileKeys
from evidence_vault.store.index import Index
from evidence_vault.store.lock import VaultLock
from evidence_vault.store.objects import ObjectStore
from tests.support import Cancel, SeededEntropy

VAULT = VaultId("ab" * 16)


@pytest.fixture
def store(tmp_path: Path) -> ObjectStore:
    identity = Identity.from_secret(bytes(range(32)))
    (tmp_path / "objects").mkdir()
    return ObjectStore(tmp_path, identity, FileKeys(b"file keys" * 4), SeededEntropy("objects"))


def put(store: ObjectStore, *texts: bytes) -> list[ObjectId]:
    group = store.new_group()
    ids = [group.stage(io.BytesIO(text), cancel=NeverCancelled()).id for text in texts]
    group.publish()
    return ids


def test_what_is_published_reads_back_and_names_say_nothing(store: ObjectStore, tmp_path: Path) -> None:
    ids = put(store, b"one", b"two" * 100_000, b"")
    assert sorted(store.names()) == sorted(ids)
    for name, text in zip(ids, (b"one", b"two" * 100_000, b""), strict=True):
        with store.open(name) as stream:
            assert stream.read() == text
        assert (tmp_path / "objects" / name[:2] / name).is_file()
        assert len(name) == 32
    digest, size = store.sealed_digest(ids[1])
    assert size == store.path(ids[1]).stat().st_size
    assert len(digest) == 64


def test_what_is_abandoned_or_discarded_leaves_nothing(store: ObjectStore) -> None:
    group = store.new_group()
    first = group.stage(io.BytesIO(b"a"), cancel=NeverCancelled())
    group.stage(io.BytesIO(b"b"), cancel=NeverCancelled())
    group.discard([first.id])
    assert len(list(store.names())) == 1
    group.abandon()
    assert list(store.names()) == []
    with pytest.raises(UserCancelled):
        group.stage(io.BytesIO(b"c" * 5_000_000), cancel=Cancel(2))
    with pytest.raises(OSError, match="hers"):
        group.stage(Failing(), cancel=NeverCancelled())
    assert list(store.names()) == []


class Failing(io.RawIOBase):
    """A source whose own fault must stay its own."""

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        raise OSError("hers")


def test_a_missing_object_and_dropped_keys_are_named(store: ObjectStore) -> None:
    (one,) = put(store, b"x")
    with pytest.raises(ObjectMissingError):
        store.open(ObjectId("0" * 32))
    with pytest.raises(ObjectMissingError):
        store.sealed_digest(ObjectId("0" * 32))
    store.drop_keys()
    for act in (
        lambda: store.open(one),
        lambda: store.content_digest(one, NeverCancelled()),
        lambda: store.file_key(one),
        lambda: store.round_trip(io.BytesIO(b""), cancel=NeverCancelled()),
    ):
        with pytest.raises(VaultLockedError):
            act()


def test_the_index_needs_its_key_and_shows_no_table_name(tmp_path: Path) -> None:
    index = Index(tmp_path, b"k" * 32, VAULT, create=True)
    assert index.integrity_problems() == []
    index.close()
    index.close()
    with pytest.raises(VaultLockedError):
        index.rows("SELECT 1")
    data = (tmp_path / "index.db").read_bytes()
    assert data[:16].hex() == VAULT
    assert b"CREATE" not in data
    assert b"SQLite" not in data
    with pytest.raises(IndexDamagedError):
        Index(tmp_path, b"j" * 32, VAULT)
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(tmp_path / "index.db").execute("SELECT count(*) FROM sqlite_master")
    Index(tmp_path, b"k" * 32, VAULT).close()


def test_a_transaction_is_whole_or_nothing_and_readers_see_what_was_committed(tmp_path: Path) -> None:
    index = Index(tmp_path, b"k" * 32, VAULT, create=True)
    with index.transaction() as writer:
        writer.set_meta("a", 1)
        assert index.meta("a") is None
    assert index.meta("a") == 1

    def fail() -> None:
        with index.transaction() as writer:
            writer.set_meta("a", 2)
            writer.execute("NOT SQL")

    with pytest.raises(IndexDamagedError):
        fail()
    assert index.meta("a") == 1
    with index.transaction() as writer:
        writer.set_meta("a", 3)
    assert index.meta("a") == 3
    for pragma, value in (
        ("synchronous", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("foreign_keys", 1),
        ("journal_mode", "wal"),
    ):
        assert index._writer is not None
        assert next(iter(index._writer.execute(f"PRAGMA {pragma}")))[0] == value
    index.close()


def test_the_lock_is_one_owners_and_dies_with_it(tmp_path: Path) -> None:
    first = VaultLock(tmp_path)
    with pytest.raises(VaultBusyError):
        VaultLock(tmp_path)
    first.release()
    first.release()
    VaultLock(tmp_path).release()
    code = (
        "import sys; from pathlib import Path\nfrom evidence_vault.store.lock import VaultLock\n"
        "held = VaultLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, tmp_path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(VaultBusyError):
            VaultLock(tmp_path)
        other.kill()
    VaultLock(tmp_path).release()
