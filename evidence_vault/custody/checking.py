"""Checking a whole log: every event, disclosure and checkpoint, and a checkpoint kept outside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256

from evidence_vault.custody.merkle import Frontier, leaf_hash
from evidence_vault.errors import CustodyError
from evidence_vault.format import checkpoint as form
from evidence_vault.format.events import digest, open_disclosure, parse
from evidence_vault.format.fingerprint import Fingerprint
from evidence_vault.model import Event, Finding, Problem, SignedCheckpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEvent:
    """An event as it lies in the index."""

    seq: int
    data: bytes
    leaf: bytes
    disclosures: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedEvent:
    """An event that could be read, and what its disclosures that hold say."""

    event: Event
    opened: Mapping[str, str]


class LogCheck:
    """Walks a log once. `problems` fills as it goes; `size` is one more than the last event found."""

    def __init__(self, checkpoints: Mapping[int, SignedCheckpoint], note_key: str, *, origin: str) -> None:
        self.problems: list[Problem] = []
        self._checkpoints = checkpoints
        self._note_key = note_key
        self._origin = origin
        self._frontier = Frontier()
        self._next = 0
        self._altered: set[int] = set()
        self._held: list[int] = []
        self._failed: list[int] = []

    @property
    def size(self) -> int:
        """How long the log is: one more than the number of its last event."""
        return self._next

    def walk(self, stored: Iterable[StoredEvent], *, read: bool = True) -> Iterator[CheckedEvent]:
        """Check each event and yield those that can be read; then what is missing at the end.

        The tree is built from the recorded hashes: while the checkpoints hold over them, an event that does not
        hash to its own is the one that was changed, and no other. Without `read` only hashes, the tree and the
        checkpoints are checked, and nothing is yielded.
        """
        for one in stored:
            if one.seq != self._next:
                self._missing(one.seq, f"the next event is {one.seq}")
            self._next = one.seq + 1
            leaf = leaf_hash(one.data)
            if leaf != one.leaf:
                self._altered.add(one.seq)
                self._found(Finding.EVENT_ALTERED, f"event {one.seq}", "its hash is not the one recorded")
            self._frontier.append(one.leaf if len(one.leaf) == len(leaf) else leaf)
            checked = self._event(one) if read else None
            if checked is not None:
                yield checked
            self._at(self._next)
        self._ended()

    def against(self, kept: SignedCheckpoint | Fingerprint, stored_leaves: Iterable[bytes]) -> None:
        """Compare with a checkpoint kept outside: this log must still hold it. Finds an older or another log."""
        if kept.size > self._next:
            self._found(
                Finding.ROLLED_BACK,
                "custody log",
                f"the checkpoint kept outside has {kept.size} events, this vault has {self._next}",
            )
            return
        then = Frontier()
        for position, leaf in enumerate(stored_leaves):
            if position == kept.size:
                break
            then.append(leaf)
        if isinstance(kept, Fingerprint):
            same = kept.matches(origin=self._origin, root=then.root())
        else:
            same = kept.origin == self._origin and kept.root == then.root()
        if not same:
            self._found(
                Finding.FORKED,
                "custody log",
                f"its first {kept.size} events are not those of the checkpoint kept outside",
            )

    def _event(self, one: StoredEvent) -> CheckedEvent | None:
        try:
            event = parse(one.data)
        except CustodyError as error:
            self._found(Finding.EVENT_ALTERED, f"event {one.seq}", error.what)
            return None
        if event.seq != one.seq:
            self._found(Finding.EVENT_ALTERED, f"event {one.seq}", "it names another place in the log")
        opened: dict[str, str] = {}
        for encoded in one.disclosures:
            try:
                disclosure = open_disclosure(encoded)
            except CustodyError as error:
                self._found(Finding.EVENT_ALTERED, f"event {one.seq}", error.what)
                continue
            if digest(encoded) not in event.digests:
                self._found(Finding.EVENT_ALTERED, f"event {one.seq}", "a detail is not the one recorded")
                continue
            opened[disclosure.name] = disclosure.value
        if len(set(one.disclosures)) < len(event.digests):
            self._found(Finding.EVENT_ALTERED, f"event {one.seq}", "a detail is missing")
        return CheckedEvent(event=event, opened=opened)

    def _at(self, size: int) -> None:
        checkpoint = self._checkpoints.get(size)
        if checkpoint is None:
            return
        problem = "" if checkpoint.size == size else "it is for another size"
        problem = problem or ("" if checkpoint.origin == self._origin else "it is of another log")
        problem = problem or signature_problem(checkpoint, self._note_key)
        if problem:
            self._found(Finding.CHECKPOINT_ALTERED, f"checkpoint {size}", problem)
        elif self._frontier.size == size:  # with a gap before it, a root says nothing
            (self._held if checkpoint.root == self._frontier.root() else self._failed).append(size)

    def _ended(self) -> None:
        newest = max(self._checkpoints, default=0)
        if newest > self._next:
            self._missing(newest, f"the newest checkpoint covers {newest} events")
        elif newest < self._next:
            self._found(Finding.CHECKPOINT_ALTERED, f"checkpoint {self._next}", "it is missing")
        self._roots()

    def _roots(self) -> None:
        """Which checkpoints fail although a later one holds, and which events the first of the others gives away."""
        last_held = max(self._held, default=0)
        for size in self._failed:
            if size < last_held:
                self._found(Finding.CHECKPOINT_ALTERED, f"checkpoint {size}", "it is not over the events before it")
        first = min((size for size in self._failed if size > last_held), default=0)
        if first and not self._altered & set(range(last_held, first)):
            detail = f"checkpoint {first} was signed over something else"
            self._found(Finding.EVENT_ALTERED, _events(last_held, first), detail)

    def _missing(self, until: int, detail: str) -> None:
        self._found(Finding.EVENT_MISSING, _events(self._next, until), detail)

    def _found(self, finding: Finding, subject: str, detail: str) -> None:
        self.problems.append(Problem(finding=finding, subject=subject, detail=detail))


def _events(first: int, end: int) -> str:
    return f"event {first}" if end - first == 1 else f"events {first} to {end - 1}"


def signature_problem(checkpoint: SignedCheckpoint, note_key: str) -> str:
    """'' if both signatures over a checkpoint hold, otherwise what is wrong, in English."""
    from cryptography.x509 import load_der_x509_certificate

    try:
        if form.verify_note(checkpoint.note, note_key) != checkpoint.body:
            return "its note says something else"
        public = load_der_x509_certificate(checkpoint.certificate).public_key()
        if not isinstance(public, ec.EllipticCurvePublicKey):
            return "its certificate holds no P-256 key"
        public.verify(checkpoint.ecdsa, checkpoint.body, ec.ECDSA(SHA256()))
    except (CustodyError, InvalidSignature, ValueError):
        return "its signature does not hold"
    return ""
