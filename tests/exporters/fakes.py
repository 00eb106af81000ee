"""A made-up vault for the exporters' tests: real signatures, real canonical events, real proofs, synthetic pictures.

The Merkle tree is written apart from the product's on purpose (plain_tree.py).
"""

from __future__ import annotations

import base64
import hashlib
import io
import struct
import zlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache, cached_property
from typing import IO

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from evidence_vault.crypto.signing import VaultSigner, self_issued_certificate
from evidence_vault.errors import NotFoundError
from evidence_vault.format import events as event_format
from evidence_vault.format.checkpoint import NoteKey, checkpoint_body, sign_note
from evidence_vault.model import (
    Account,
    AccountId,
    Action,
    Address,
    AddressKind,
    Case,
    CaseId,
    Contact,
    Content,
    CoveredPicture,
    CustodyExtract,
    DisclosedEvent,
    EarlierCheckpoint,
    Exhibit,
    Fact,
    FileFacts,
    Fold,
    Incident,
    Item,
    ItemId,
    ItemKind,
    MediaKind,
    Moment,
    Part,
    ReadStatus,
    RecordOnly,
    ScreenPhoto,
    SelfTest,
    Sha256,
    SignedCheckpoint,
    VaultId,
    When,
)
from evidence_vault.reading.replies import RgbPicture
from evidence_vault.vault.recording import described
from tests.exporters.plain_tree import PlainTree

CASE = CaseId("c" * 26)
START = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
TOOL = "Evidence Vault 0.1.0"
SYSTEM = "Linux 6.1 x86_64"
NOTE_SECRET = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def moment(minutes: int = 0, offset: int = 480) -> Moment:
    """`minutes` after the fake vault's first day, on a clock eight hours ahead of UTC."""
    return Moment(utc=START + timedelta(minutes=minutes), offset_minutes=offset)


class FixedClock:
    """Always the same moment, ten days after the vault began."""

    def now(self) -> Moment:
        return moment(14_400)


class CountedEntropy:
    """Bytes that look random and are the same every time."""

    def __init__(self, seed: bytes = b"fake") -> None:
        self._seed, self._count = seed, 0

    def __call__(self, size: int, /) -> bytes:
        self._count += 1
        return hashlib.shake_256(self._seed + self._count.to_bytes(8, "big")).digest(size)


@cache
def fake_signer(label: str = "Vault of M.", secret: int = 0x5EED) -> VaultSigner:
    """A real P-256 key with a self-issued certificate; the same fingerprint in every run."""
    key = ec.derive_private_key(secret, ec.SECP256R1())
    return VaultSigner(key, self_issued_certificate(key, label, 4711, START))


def picture_png(seed: int, width: int = 96, height: int = 64) -> bytes:
    """A small colour gradient as a real PNG, different for every seed."""
    rows = b"".join(
        b"\0" + bytes(v for x in range(width) for v in ((x * 2 + seed) % 256, (y * 3) % 256, (seed * 37) % 256))
        for y in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")
    )


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def covered(seed: int, width: int = 32, height: int = 24) -> CoveredPicture:
    """A grey stand-in with some shape to it."""
    grey = bytes(
        max(0, min(255, 60 + x * 4 + y * 3 + (seed * 11) % 60 - abs(x - 14 - seed % 5) * 6))
        for y in range(height)
        for x in range(width)
    )
    return CoveredPicture(width=width, height=height, grey=grey)


def item_id(number: int) -> ItemId:
    """Twenty-six base32 characters for a number."""
    digits = hashlib.sha256(f"item {number}".encode()).digest()[:16]
    return ItemId(base64.b32encode(digits).decode().lower().rstrip("="))


def account(number: int) -> Account:
    """One of five made-up accounts."""
    which = number % 5
    return Account(
        id=AccountId(f"{which:026d}"),
        platform="telegram",
        handle=f"@channel_keeper_{which}",
        account_id=str(7_000_000_000 + which),
        name=("Night Shift", "夜班", "mod_07", "小号三", "Reposter")[which],
    )


def telegram(number: int) -> Address:
    """A message in a made-up public channel."""
    link = f"https://t.me/quiet_harbour_{number % 3}/{1000 + number}"
    return Address(
        as_given=link + "?single",
        canonical=link,
        platform="telegram",
        kind=AddressKind.MESSAGE,
        group=f"quiet_harbour_{number % 3}",
        group_id=str(1_480_000_000 + number % 3),
        post_id=str(1000 + number),
        host="t.me",
    )


class _Maker:
    """Makes the n-th exhibit: mostly pictures, every seventh something else."""

    def __init__(self) -> None:
        self.contents: dict[ItemId, bytes] = {}

    def exhibit(self, n: int) -> Exhibit:
        kinds = (self.picture, self.picture, self.screen, self.document, self.incident, self.link, self.record)
        return Exhibit(ordinal=n, item=kinds[n % 7](n))

    def picture(self, n: int) -> Item:
        data = picture_png(n)
        facts = FileFacts(
            media_type="image/png", kind=MediaKind.PICTURE, status=ReadStatus.READ, width=96, height=64,
            facts=(
                Fact("exif", "Image Make", "Synthetic"),
                Fact("exif", "EXIF DateTimeOriginal", "2026:02:27 21:14:05"),
                Fact("exif", "GPS GPSLatitude", "[0, 0, 0]"),
            ),
            covered=covered(n),
        )  # fmt: skip
        content = self._content(n, data, "image/png", f"photo_{n}@27-02-2026_21-14-05.png")
        note = "The caption above it gave my first name.\n图片上方写了我的名字。" if n % 3 == 0 else ""
        return self._item(
            n, ItemKind.FILE, f"Picture in channel, message {1000 + n}", content=content, source=telegram(n),
            facts=facts, note=note, accounts=(account(n),), tags=("channel",),
        )  # fmt: skip

    def screen(self, n: int) -> Item:
        content = self._content(n, picture_png(n, 48, 96), "image/png", f"IMG_{n:04d}.png")
        facts = FileFacts(
            media_type="image/png", kind=MediaKind.PICTURE, status=ReadStatus.READ, width=48, height=96,
            covered=covered(n, 16, 32),
        )  # fmt: skip
        photo = ScreenPhoto(device="Phone of a friend", shown_on="Laptop, desktop client")
        return self._item(
            n, ItemKind.SCREEN_PHOTO, f"群成员列表 (member list), page {n}", content=content, facts=facts,
            screen_photo=photo,
        )  # fmt: skip

    def document(self, n: int) -> Item:
        content = self._content(n, b"%PDF-1.7 synthetic " + str(n).encode(), "application/pdf", f"saved page {n}.pdf")
        facts = FileFacts(
            media_type="application/pdf", kind=MediaKind.PDF, status=ReadStatus.READ, pages=2,
            facts=(Fact("pdf", "Producer", "Some browser"),),
        )  # fmt: skip
        source = Address(as_given=f"https://example.org/board/{'very-long-part-' * 12}{n}?id={n}#top", platform="web",
                         host="example.org", canonical=f"https://example.org/board/{n}")  # fmt: skip
        return self._item(
            n, ItemKind.FILE, "Saved page of a message board", content=content, facts=facts, source=source
        )

    def incident(self, n: int) -> Item:
        words = "A message from an unknown number named my street and said the pictures would be sent to my work."
        incident = Incident(
            when=When(text="about 28 February 2026, evening", exact=False, start="2026-02-28T18:00:00"),
            text=words + "\n\n对方说要把图片发到我的公司。",
            where="Telegram, direct message",
            who="@channel_keeper_1, as far as I can tell",
            witnesses="A colleague read it with me.",
        )
        return self._item(n, ItemKind.INCIDENT, "Message that named my street", incident=incident)

    def link(self, n: int) -> Item:
        source = Address(
            as_given=f"https://weibo.com/1234567890/Nx{n:05d}", canonical=f"https://weibo.com/1234567890/Nx{n:05d}",
            platform="weibo", kind=AddressKind.POST, account_id="1234567890", post_id=f"Nx{n:05d}", host="weibo.com",
        )  # fmt: skip
        return self._item(n, ItemKind.LINK, "微博帖子：转发链接", source=source, note="帖子在三小时后被删除。")

    def record(self, n: int) -> Item:
        record = RecordOnly(
            what="A picture posted in the channel, not kept.", platform_time="2026-02-28 23:41", reason="age not sure"
        )
        return self._item(n, ItemKind.RECORD_ONLY, "Post, described only", record=record, source=telegram(n))

    def _content(self, n: int, data: bytes, media_type: str, name: str) -> Content:
        self.contents[item_id(n)] = data
        return Content(
            sha256=Sha256(hashlib.sha256(data).hexdigest()), size=len(data), media_type=media_type, file_name=name,
            modified="2026-02-27T13:14:05Z",
        )  # fmt: skip

    def _item(self, n: int, kind: ItemKind, title: str, **more: object) -> Item:
        return Item(
            id=item_id(n), number=n, kind=kind, title=title, saved=moment(n * 3), cases=(CASE,), **more  # type: ignore[arg-type]
        )  # fmt: skip


class FakeSource:
    """An EvidenceSource with `exhibits` exhibits and at least `events` events.

    `alter` may replace any exhibit as it is made: tests put hostile text in that way.
    """

    def __init__(self, exhibits: int = 8, events: int = 0, *, case: Case | None = None, alter: object = None) -> None:
        maker = _Maker()
        made = [maker.exhibit(n) for n in range(1, exhibits + 1)]
        self._exhibits = [alter(one) for one in made] if callable(alter) else made
        self._contents = maker.contents
        self._events_wanted = max(events, exhibits + 1)
        self._case = case or self.plain_case(exhibits)
        self.same: tuple[Fold, ...] = ()
        self.tests: tuple[SelfTest, ...] = (
            SelfTest("SHA-256 gives the published value", passed=True),
            SelfTest("ChaCha20-Poly1305 gives the published value", passed=True),
            SelfTest("The log's hash tree gives the published value", passed=True),
            SelfTest("Canonical JSON gives the published order", passed=True),
            SelfTest("A signature by the vault's key verifies and a changed text does not", passed=True),
            SelfTest("A file encrypted now decrypts to the same bytes", passed=True),
        )

    @staticmethod
    def plain_case(count: int = 0) -> Case:
        """A case with a contact that must appear on the last page only."""
        contact = Contact(
            name="Contact Person-Zulu", role="Support worker", phone="+00 555 0100", email="zulu@example.invalid",
            address="1 Nowhere Lane, Exampletown", note="Mornings are best.",
        )  # fmt: skip
        return Case(
            id=CASE, name="Quiet Harbour 静港", opened=moment(-60), reference="POL-2026-00417",
            summary="Pictures of me were posted in a channel without my consent.\n我的照片未经我同意被发布。",
            contact=contact, item_count=count,
        )  # fmt: skip

    @property
    def vault_id(self) -> VaultId:
        return VaultId("0123456789abcdef0123456789abcdef")

    @property
    def signer(self) -> VaultSigner:
        return fake_signer()

    def case(self, case_id: CaseId) -> Case:
        if case_id != self._case.id:
            raise NotFoundError
        return self._case

    def exhibits(self, case_id: CaseId, ordinals: Sequence[int] = ()) -> Sequence[Exhibit]:
        self.case(case_id)
        found = tuple(one for one in self._exhibits if not ordinals or one.ordinal in ordinals)
        if ordinals and len(found) != len(set(ordinals)):
            raise NotFoundError
        return found

    def open_content(self, item_id: ItemId) -> IO[bytes]:
        if item_id not in self._contents:
            raise NotFoundError
        return io.BytesIO(self._contents[item_id])

    def parts(self, item_id: ItemId) -> Sequence[Part]:
        return ()

    def open_part(self, item_id: ItemId, path: str) -> IO[bytes]:
        raise NotFoundError

    def custody(self, case_id: CaseId, ordinals: Sequence[int] = (), earlier: Sequence[int] = ()) -> CustodyExtract:
        shown = {one.item.id for one in self.exhibits(case_id, ordinals)}
        shown |= {one.item.derived_from.item for one in self.exhibits(case_id, ordinals) if one.item.derived_from}
        events = tuple(one for one in self._custody.events if one.event.item is None or one.event.item in shown)
        known = {one.size: one for one in self._custody.earlier}
        known |= {size: self._earlier(self._tree, size) for size in earlier}
        return replace(self._custody, events=events, earlier=tuple(known[size] for size in sorted(known)))

    def folds(self, numbers: Sequence[int] = ()) -> Sequence[Fold]:
        return [one for one in self.same if set(one.numbers) & set(numbers)]

    def self_test(self) -> Sequence[SelfTest]:
        return self.tests

    @cached_property
    def _custody(self) -> CustodyExtract:
        entropy = CountedEntropy()
        made = [self._event(seq, entropy) for seq in range(self._events_wanted)]
        tree = self._tree = PlainTree([one.event.canonical for one in made])
        proven = tuple(
            DisclosedEvent(event=one.event, disclosures=one.disclosures, proof=tree.proof(one.event.seq))
            for one in made
        )
        return CustodyExtract(
            checkpoint=self._checkpoint(tree, tree.size),
            events=proven,
            earlier=tuple(self._earlier(tree, size) for size in {1, 1 + tree.size // 2} if size < tree.size),
            note_key=str(NoteKey.of(self._origin, NOTE_SECRET.public_key())),
        )

    def _event(self, seq: int, entropy: CountedEntropy) -> DisclosedEvent:
        draft = self._draft(seq)
        canonical, disclosures = event_format.encode(
            draft, seq=seq, moment=moment(seq * 3), tool=TOOL, system=SYSTEM, entropy=entropy
        )
        return DisclosedEvent(event=event_format.parse(canonical), disclosures=disclosures)

    def _draft(self, seq: int) -> event_format.Draft:
        if seq == 0 or not self._exhibits:
            return event_format.Draft(action=Action.CREATED)
        item = self._exhibits[(seq - 1) % len(self._exhibits)].item
        if seq > len(self._exhibits):
            action = (Action.VIEWED, Action.REVERIFIED, Action.DESCRIBED)[seq % 3]
            return event_format.Draft(action=action, item=item.id, case=CASE)
        details: dict[str, str | int | bool] = {}
        if item.content:
            details |= {"sha256": str(item.content.sha256), "size": item.content.size}
        secrets = described(item)
        action = Action.COLLECTED
        if origin := item.derived_from:
            action = Action.DERIVED
            details |= {"from": origin.item, "from_sha256": origin.sha256, "method": origin.method.value}
        return event_format.Draft(action=action, item=item.id, case=CASE, details=details, secrets=secrets)

    @property
    def _origin(self) -> str:
        return "evidence-vault.invalid/" + self.vault_id

    def _earlier(self, tree: PlainTree, size: int) -> EarlierCheckpoint:
        """As if a package had left when the log was that long."""
        old = self._checkpoint(tree, size)
        return EarlierCheckpoint(size=size, body=old.body, ecdsa=old.ecdsa, proof=tree.extends(size))

    def _checkpoint(self, tree: PlainTree, size: int) -> SignedCheckpoint:
        when, root = moment(size * 3).utc_text, tree.older_root(size)
        body = checkpoint_body(self._origin, size, root, when)
        return SignedCheckpoint(
            origin=self._origin, size=size, root=root, moment=when, body=body,
            note=sign_note(body, self._origin, NOTE_SECRET), ecdsa=self.signer.sign(body),
            certificate=self.signer.certificate,
        )  # fmt: skip


class PillowReader:
    """The PictureReader's shape over Pillow, for synthetic pictures only (the product reads in a confined child)."""

    def clear_picture(self, stream: IO[bytes], size: int, media_type: str, *, max_side: int) -> RgbPicture:
        from PIL import Image

        assert size > 0
        assert media_type.startswith("image/")
        with Image.open(stream) as image:
            small = image.convert("RGB")
            small.thumbnail((max_side, max_side))
            return RgbPicture(width=small.width, height=small.height, rgb=small.tobytes())
