"""A page saved into a vault: one item, every part an object, bound by the log; and what an ended capture leaves."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.errors import CaptureError, NotFoundError, UserCancelled
from evidence_vault.model import AddDetails, ItemKind
from evidence_vault.sources.web.host import ArrivingPart, PartDroppedError
from evidence_vault.sources.web.parts import PartHead, Role
from evidence_vault.vault import Vault
from tests.support import new_vault

URL = "https://example.com/group/7"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(200)


class _Stream(io.BytesIO):
    def __init__(self, data: bytes, error: Exception | None) -> None:
        super().__init__(data)
        self._error = error

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        count = super().readinto(buffer)
        if not count and self._error:
            raise self._error
        return count


def part(role: Role, name: str, data: bytes, error: Exception | None = None) -> ArrivingPart:
    """One part as it would arrive."""
    head = PartHead(role=role, name=name, media_type="image/png" if name.endswith("png") else "application/json")
    return ArrivingPart(head=head, stream=_Stream(data, error))  # type: ignore[arg-type]


def arriving(*parts: ArrivingPart, then: Exception | None = None) -> Iterator[ArrivingPart]:
    """These, and then an end."""
    yield from parts
    if then:
        raise then


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as vault:
        yield vault


def test_a_page_is_one_item_whose_parts_verify(vault: Vault) -> None:
    case = vault.new_case("Group")
    saved = vault.save_page(
        arriving(
            part(Role.WINDOW, "window.png", PICTURE),
            part(Role.MEDIA, "media-001", b"half", PartDroppedError()),
            part(Role.FACTS, "facts.json", b"{}"),
        ),
        URL,
        AddDetails(case=case.id),
    )
    assert (saved.whole, saved.parts, saved.dropped) == (True, 2, ("media-001",))
    item = vault.item(saved.item)
    assert item.kind is ItemKind.WEB_PAGE
    assert item.source is not None
    assert item.source.as_given == URL
    assert item.content is not None
    assert item.content.sha256 == hashlib.sha256(PICTURE).hexdigest()
    assert {one.path: one.sha256 for one in vault.parts(saved.item)} == {
        "window.png": hashlib.sha256(PICTURE).hexdigest(),
        "facts.json": hashlib.sha256(b"{}").hexdigest(),
    }
    details = dict(vault.events(saved.item)[0].event.details)
    assert details["manifest"] == saved.sha256
    assert vault.verify().unchanged


def test_a_damaged_part_names_its_page(vault: Vault) -> None:
    saved = vault.save_page(
        arriving(part(Role.WINDOW, "window.png", PICTURE), part(Role.FACTS, "facts.json", b"{}")), URL
    )
    files = sorted(vault.path.glob("objects/*/*"), key=lambda path: path.stat().st_size)
    smallest = files[0]
    smallest.write_bytes(smallest.read_bytes()[:-1] + b"\0")
    found = vault.verify().problems
    assert [problem.item for problem in found] == [saved.item]


def test_a_capture_that_dies_keeps_what_had_arrived_and_says_so(vault: Vault) -> None:
    saved = vault.save_page(arriving(part(Role.WINDOW, "window.png", PICTURE), then=CaptureError()), URL)
    assert not saved.whole
    assert [one.path for one in vault.parts(saved.item)] == ["window.png"]


@pytest.mark.parametrize("error", [CaptureError(), UserCancelled()])
def test_a_capture_with_nothing_leaves_nothing(vault: Vault, error: Exception) -> None:
    with pytest.raises(type(error)):
        vault.save_page(arriving(then=error), URL)
    assert vault.verify().objects == 0
    assert list(vault.path.glob("objects/*/*")) == []


def test_cancelling_half_way_leaves_nothing(vault: Vault) -> None:
    with pytest.raises(UserCancelled):
        vault.save_page(arriving(part(Role.WINDOW, "window.png", PICTURE), then=UserCancelled()), URL)
    assert list(vault.path.glob("objects/*/*")) == []


def test_a_part_under_another_name_is_found(vault: Vault) -> None:
    saved = vault.save_page(
        arriving(part(Role.WINDOW, "window.png", PICTURE), part(Role.FACTS, "facts.json", b"{}")), URL
    )
    vault._core.index._writer.execute("UPDATE part SET role = 'text' WHERE path = 'facts.json'")  # type: ignore[union-attr]
    (problem,) = vault.verify(deep=False).problems
    assert (problem.item, "its parts are not those of the list" in problem.detail) == (saved.item, True)


def test_parts_and_their_list_are_read_back(vault: Vault) -> None:
    saved = vault.save_page(
        arriving(part(Role.WINDOW, "window.png", PICTURE), part(Role.FACTS, "facts.json", b"{}")), URL
    )
    with vault.open_part(saved.item, "facts.json") as stream:
        assert stream.read() == b"{}"
    with vault.open_part(saved.item, "") as stream:
        assert hashlib.sha256(stream.read()).hexdigest() == saved.sha256
    with pytest.raises(NotFoundError):
        vault.open_part(saved.item, "no.such")
