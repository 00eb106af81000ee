"""Appending to the custody log: events become leaves, each commit ends with a signed checkpoint (docs/format.md)."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from evidence_vault.custody.blocks import BLOCK, BlockTree, block_root
from evidence_vault.custody.merkle import Frontier, Tree, leaf_hash
from evidence_vault.errors import CustodyError
from evidence_vault.format import checkpoint as form
from evidence_vault.format.events import Draft, encode
from evidence_vault.format.journal import Entry, LoggedCheckpoint, LoggedEvent
from evidence_vault.model import Disclosure, SignedCheckpoint, VaultId
from evidence_vault.ports import Clock, Entropy, Signer
from evidence_vault.store.index import Index, Writer

_STATE = "log-frontier"


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """What an event is recorded with: the clock, the tool, the system and a source of salt."""

    clock: Clock
    tool: str
    system: str
    entropy: Entropy


class CustodyLog:
    """The log of one open vault. Only its owner writes; every append is inside the caller's transaction."""

    def __init__(
        self, index: Index, vault_id: VaultId, signer: Signer, note_key: Ed25519PrivateKey, witness: Witness
    ) -> None:
        self._index = index
        self._signer = signer
        self._note_key = note_key
        self._witness = witness
        self.origin = origin_of(vault_id)

    @property
    def note_verifier(self) -> str:
        """The C2SP verifier key of the checkpoint notes."""
        return form.verifier_key(self.origin, self._note_key.public_key())

    def append(self, writer: Writer, drafts: Sequence[Draft]) -> Entry:
        """Append `drafts` in order and seal them with one checkpoint, all in the transaction of `writer`.

        Returns what the journal is to hold of them.
        """
        frontier = _load(writer)
        first = frontier.size
        moment = self._witness.clock.now()
        events, opened, logged = [], [], []
        for draft in drafts:
            data, disclosures = self._encode(draft, frontier.size)
            leaf = leaf_hash(data)
            events.append((frontier.size, draft.item, draft.case, draft.action.value, data, leaf))
            opened += [(frontier.size, place, one.encoded) for place, one in enumerate(disclosures)]
            logged.append(LoggedEvent(data, tuple(one.encoded for one in disclosures)))
            frontier.append(leaf)
        writer.many("INSERT INTO event (seq, item, casefile, action, bytes, leaf) VALUES (?, ?, ?, ?, ?, ?)", events)
        writer.many("INSERT INTO disclosure (seq, position, encoded) VALUES (?, ?, ?)", opened)
        keep_blocks(writer, first, frontier.size)
        sealed = self._seal(frontier, moment.utc_text)
        writer.execute(
            "INSERT INTO checkpoint (size, body, note, ecdsa) VALUES (?, ?, ?, ?)",
            (sealed.size, sealed.body, sealed.note, sealed.ecdsa),
        )
        writer.set_meta(_STATE, frontier.size.to_bytes(8, "big") + b"".join(frontier.nodes))
        return Entry(events=tuple(logged), checkpoints=(LoggedCheckpoint(sealed.body, sealed.note, sealed.ecdsa),))

    def newest(self) -> SignedCheckpoint:
        """The newest checkpoint. A vault has one from its first moment."""
        row = self._index.row("SELECT body, note, ecdsa FROM checkpoint ORDER BY size DESC LIMIT 1")
        if row is None:
            raise LookupError("a vault without a checkpoint")
        return self._checkpoint(bytes(row[0]), bytes(row[1]), bytes(row[2]))

    def tree(self, checkpoint: SignedCheckpoint) -> Tree:
        """The tree that `checkpoint` is over, or one that goes on from it, for proofs. Raises CustodyError."""
        row = self._index.row("SELECT max(seq) FROM event")  # counting them would read the whole log
        size = max(row[0] + 1 if row and row[0] is not None else 0, checkpoint.size)
        try:
            roots = self._index.rows("SELECT root FROM block ORDER BY place")
            tree: Tree = BlockTree(size, (bytes(root) for (root,) in roots), self._leaves)
            if tree.root(checkpoint.size) == checkpoint.root:
                return tree
        except CustodyError:
            pass
        # The kept roots save reading and prove nothing: where they do not fit, the leaves are read, all of them.
        return Tree(self._leaves(0, size))

    def _leaves(self, start: int, end: int) -> list[bytes]:
        rows = self._index.rows("SELECT leaf FROM event WHERE seq >= ? AND seq < ? ORDER BY seq", (start, end))
        return [bytes(leaf) for (leaf,) in rows]

    def known(self, size: int) -> SignedCheckpoint | None:
        """The checkpoint over the first `size` events, if one was ever made."""
        row = self._index.row("SELECT body, note, ecdsa FROM checkpoint WHERE size = ?", (size,))
        return self._checkpoint(bytes(row[0]), bytes(row[1]), bytes(row[2])) if row else None

    def at(self, size: int) -> SignedCheckpoint:
        """The checkpoint over the first `size` events. Raises LookupError if there is none, CustodyError."""
        found = self.known(size)
        if found is None:
            raise LookupError("no checkpoint of that size")
        return found

    def checkpoints(self) -> dict[int, SignedCheckpoint]:
        """Every checkpoint by its size. One that cannot be read is left out; see `unreadable_checkpoints`."""
        found: dict[int, SignedCheckpoint] = {}
        for size, body, note, ecdsa in self._index.rows(
            "SELECT size, body, note, ecdsa FROM checkpoint ORDER BY size"
        ):
            with contextlib.suppress(CustodyError):
                found[size] = self._checkpoint(bytes(body), bytes(note), bytes(ecdsa))
        return found

    def unreadable_checkpoints(self) -> list[int]:
        """The recorded sizes of checkpoints that cannot be read, or could cover nothing."""
        found = []
        for size, body in self._index.rows("SELECT size, body FROM checkpoint ORDER BY size"):
            try:
                form.parse_body(bytes(body))
            except CustodyError:
                found.append(size)
            else:
                found += [size] if size < 1 else []
        return found

    def _encode(self, draft: Draft, seq: int) -> tuple[bytes, tuple[Disclosure, ...]]:
        witness = self._witness
        return encode(
            draft,
            seq=seq,
            moment=witness.clock.now(),
            tool=witness.tool,
            system=witness.system,
            entropy=witness.entropy,
        )

    def _seal(self, frontier: Frontier, time_text: str) -> SignedCheckpoint:
        body = form.checkpoint_body(self.origin, frontier.size, frontier.root(), time_text)
        note = form.sign_note(body, self.origin, self._note_key)
        return self._checkpoint(body, note, self._signer.sign(body))

    def _checkpoint(self, body: bytes, note: bytes, ecdsa: bytes) -> SignedCheckpoint:
        parsed = form.parse_body(body)
        return SignedCheckpoint(
            origin=parsed.origin,
            size=parsed.size,
            root=parsed.root,
            moment=parsed.time,
            body=body,
            note=note,
            ecdsa=ecdsa,
            certificate=self._signer.certificate,
        )


def origin_of(vault_id: VaultId) -> str:
    """The log's name in its checkpoints."""
    return f"evidence-vault/{vault_id}"


def keep_blocks(writer: Writer, first: int, size: int) -> None:
    """Keep the root of each block of leaves that the events from `first` to before `size` made whole."""
    for place in range(first // BLOCK, size // BLOCK):
        rows = writer.execute(
            "SELECT leaf FROM event WHERE seq >= ? AND seq < ? ORDER BY seq", (place * BLOCK, (place + 1) * BLOCK)
        )
        root = block_root([bytes(leaf) for (leaf,) in rows])
        writer.execute("INSERT OR REPLACE INTO block (place, root) VALUES (?, ?)", (place, root))


def _load(writer: Writer) -> Frontier:
    rows = writer.execute("SELECT value FROM meta WHERE key = ?", (_STATE,))
    if not rows:
        return Frontier()
    data = bytes(rows[0][0])
    nodes = [data[start : start + 32] for start in range(8, len(data), 32)]
    return Frontier(int.from_bytes(data[:8], "big"), nodes)
