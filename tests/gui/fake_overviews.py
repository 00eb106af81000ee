"""The part of the fake vault that shows many items at once, and a viewer that paints."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from evidence_vault.errors import ReadingError
from evidence_vault.model import (
    Account,
    AccountId,
    AccountsFound,
    AccountUse,
    Anchor,
    AnchorKind,
    CaseId,
    Fold,
    Found,
    Item,
    ItemId,
    KnownAccount,
    MediaKind,
    Query,
    Related,
    RelatedBy,
    Saved,
    ScaleFact,
    ScaleId,
    ScaleSaid,
    Sha256,
    Sighting,
    TakenOver,
    TimelinePoint,
    WordUse,
)
from gui.ports import ClearPicture
from gui.ports_viewing import MovingPart, PagePart, SoundPart, TextPart

if TYPE_CHECKING:
    from tests.gui.fakes import FakeVault


@dataclass
class FakeOverviews:
    """Mixed into FakeVault."""

    known_accounts: list[Account] = field(default_factory=list)
    scales: list[ScaleFact] = field(default_factory=list)
    found_accounts: AccountsFound = field(default_factory=lambda: AccountsFound(accounts=(), suggestions=()))
    hits: list[Found] = field(default_factory=list)
    searched: list[str] = field(default_factory=list)
    sightings: dict[ItemId, list[Sighting]] = field(default_factory=dict)
    kept_folds: list[Fold] = field(default_factory=list)
    account_acts: list[tuple[Any, ...]] = field(default_factory=list)
    outside: dict[int, Anchor] = field(default_factory=dict)
    derived: list[tuple[ItemId, bytes, str, str]] = field(default_factory=list)

    def numbers(self: FakeVault, query: Query) -> array[int]:  # type: ignore[misc]
        self._check()
        self.queries.append(query)
        return array("I", (item.number for item in self._found(query)))

    def numbered(self: FakeVault, numbers: Sequence[int]) -> list[Item]:  # type: ignore[misc]
        self._check()
        by_number = {item.number: item for item in self.stored}
        return [by_number[number] for number in numbers if number in by_number]

    def related(self: FakeVault, item_id: ItemId) -> list[Related]:  # type: ignore[misc]
        self._check()
        mine = self.item(item_id)
        return [
            Related(by=RelatedBy.BYTES, item=one)
            for one in self.stored
            if one.id != item_id and one.content and mine.content and one.content.sha256 == mine.content.sha256
        ]

    def existed_before(  # type: ignore[misc]
        self: FakeVault, numbers: Sequence[int], kind: AnchorKind | None = None
    ) -> dict[int, Anchor]:
        self._check()
        found = {number: self.outside[number] for number in numbers if number in self.outside}
        return {number: one for number, one in found.items() if kind in {None, one.kind}}

    def timeline(self: FakeVault, query: Query) -> list[TimelinePoint]:  # type: ignore[misc]
        self._check()
        return [
            TimelinePoint(number=item.number, kind=item.kind, saved=item.saved, start=_start(item), end="")
            for item in reversed(self._found(query))
        ]

    def platforms(self: FakeVault) -> list[WordUse]:  # type: ignore[misc]
        self._check()
        counted = Counter(item.source.platform for item in self.stored if item.source)
        return [WordUse(word=word, items=count) for word, count in counted.most_common()]

    def tags(self: FakeVault) -> list[WordUse]:  # type: ignore[misc]
        self._check()
        counted = Counter(tag for item in self.stored for tag in item.tags)
        return [WordUse(word=word, items=count) for word, count in sorted(counted.items())]

    def new_account(self: FakeVault, platform: str, handle: str, **more: str) -> Account:  # type: ignore[misc]
        self._check()
        account_id = AccountId(f"account{len(self.known_accounts):019d}")
        self.known_accounts.append(Account(id=account_id, platform=platform, handle=handle, **more))
        return self.known_accounts[-1]

    def accounts_in_use(self: FakeVault) -> list[AccountUse]:  # type: ignore[misc]
        self._check()
        uses = Counter(account.id for item in self.stored for account in item.accounts)
        return [AccountUse(account=one, items=uses[one.id]) for one in self.known_accounts]

    def find(self: FakeVault, text: str, *, limit: int = 50) -> list[Found]:  # type: ignore[misc]
        self._check()
        self.searched.append(text)
        return [one for one in self.hits if text in one.snippet][:limit]

    def seen_before(self: FakeVault, item_id: ItemId) -> list[Sighting]:  # type: ignore[misc]
        self._check()
        return self.sightings.get(item_id, [])

    def folds(self: FakeVault, numbers: Sequence[int] = ()) -> list[Fold]:  # type: ignore[misc]
        self._check()
        return [one for one in self.kept_folds if not numbers or set(numbers) & set(one.numbers)]

    def accounts_found(self: FakeVault, *, progress: Any, cancel: Any) -> AccountsFound:  # type: ignore[misc]
        self._check()
        return self.found_accounts

    def known_account(self: FakeVault, account_id: AccountId, *, progress: Any, cancel: Any) -> KnownAccount:  # type: ignore[misc]
        self._check()
        return next(one for one in self.found_accounts.accounts if one.account.id == account_id)

    def join_account(  # type: ignore[misc]
        self: FakeVault, account_id: AccountId | None, wanted: Any, *, platform: str = "", name: str = ""
    ) -> Account:
        self._check()
        self.account_acts.append(("join", account_id, tuple(wanted), name))
        return Account(id=account_id or AccountId("a" * 26), platform=platform, handle="", name=name)

    def split_account(self: FakeVault, account_id: AccountId, wanted: Any) -> None:  # type: ignore[misc]
        self._check()
        self.account_acts.append(("split", account_id, tuple(wanted), ""))

    def note_scale(self: FakeVault, case_id: CaseId, said: ScaleSaid) -> ScaleFact:  # type: ignore[misc]
        self._check()
        from tests.gui.fakes import moment

        fact = ScaleFact(id=ScaleId(f"scale{len(self.scales)}"), case=case_id, noted=moment(1), said=said)
        self.scales.append(fact)
        return fact

    def take_over(self: FakeVault, item_id: ItemId, taken: TakenOver) -> Item:  # type: ignore[misc]
        self._check()
        account = ()
        if taken.handle:
            made = self.new_account(
                taken.platform, taken.handle, account_id=taken.account_id, name=taken.account_name
            )
            account = (made,)
        for said in taken.scale:
            assert taken.case is not None
            self.note_scale(taken.case, replace(said, source=item_id))
        item = self.item(item_id)
        return self.describe(
            item_id, title=taken.title, posted=taken.posted, accounts=(*item.accounts, *account) if account else None
        )

    def withdraw_scale(self: FakeVault, scale_id: ScaleId) -> None:  # type: ignore[misc]
        self._check()
        self.scales = [one for one in self.scales if one.id != scale_id]

    def scale_facts(self: FakeVault, case_id: CaseId) -> list[ScaleFact]:  # type: ignore[misc]
        self._check()
        return [one for one in self.scales if one.case == case_id]

    def add_derivative(  # type: ignore[misc]
        self: FakeVault, item_id: ItemId, data: bytes, file_name: str, *, method: str, reason: str = ""
    ) -> Saved:
        self._check()
        self.derived.append((item_id, data, method, reason))
        return Saved(
            id=item_id,
            number=len(self.stored) + 1,
            sha256=Sha256("0" * 64),
            name=file_name,
            size=len(data),
            duplicate=False,
        )

    def derivatives(self: FakeVault, item_id: ItemId) -> list[Item]:  # type: ignore[misc]
        self._check()
        return []


def _start(item: Item) -> str:
    when = item.posted or (item.incident.when if item.incident else None)
    return when.start if when else ""


@dataclass
class FakeViewer:
    """Ten seconds of a lightening grey, ten pages, ten pages of text. `fault` is raised by the next question."""

    asked: list[tuple[str, int]] = field(default_factory=list)
    fault: ReadingError | None = None
    closed: bool = False

    def _ask(self, what: str, at: int) -> None:
        self.asked.append((what, at))
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def moving(self, vault: Any, item: Item, *, at: int, count: int, side: int) -> MovingPart:
        self._ask("moving", at)
        times = tuple(range(at - at % 40, 10_000, 40))[:count]
        return MovingPart(
            times=times, pictures=tuple(_grey(time // 40) for time in times), duration=10_000, has_sound=True
        )

    def sound(self, vault: Any, item: Item, *, at: int, count: int) -> SoundPart:
        self._ask("sound", at)
        return SoundPart(levels=bytes(n * 7 % 256 for n in range(min(count, 200))), duration=10_000)

    def page(self, vault: Any, item: Item, *, number: int, side: int) -> PagePart:
        self._ask("page", number)
        return PagePart(picture=_grey(number), pages=10)

    def still(self, vault: Any, item: Item, *, side: int) -> ClearPicture:
        self._ask("still", 0)
        return _grey(7)

    def text(self, vault: Any, item: Item, *, number: int) -> TextPart:
        self._ask("text", number)
        return TextPart(text=f"page {number + 1}\n" * 40, pages=10, encoding="UTF-8")

    def close(self) -> None:
        self.closed = True


def _grey(value: int) -> ClearPicture:
    return ClearPicture(width=160, height=90, rgb=bytes([value % 256]) * (160 * 90 * 3))


def as_kind(item: Item, kind: MediaKind) -> Item:
    """The same item, as if its file were of another kind."""
    assert item.facts is not None
    return replace(item, facts=replace(item.facts, kind=kind, covered=None))
