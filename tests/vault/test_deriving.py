"""A derivative is bound to its original by the log, stands beside it, and never touches it."""

from __future__ import annotations

import pytest

from evidence_vault.errors import NotFoundError, UsageError
from evidence_vault.model import AddDetails, DerivativeMethod, ItemId
from evidence_vault.vault import Vault
from tests.support import add_text


def test_a_derivative_is_an_event_that_names_both_digests(vault: Vault) -> None:
    case, other = vault.new_case("c").id, vault.new_case("d").id
    original = add_text(vault, "her name is in here", details=AddDetails(case=case))
    vault.put_in_case(other, [original])
    saved = vault.add_derivative(original, b"covered", "copy.png", method="redacted", reason="a name")
    kept, before = vault.item(saved.id), vault.item(original)
    assert before.content is not None
    assert kept.derived_from is not None
    assert kept.cases == (case, other)
    origin = kept.derived_from
    assert (origin.item, origin.sha256, origin.method, origin.reason) == (
        original, before.content.sha256, DerivativeMethod.REDACTED, "a name",
    )  # fmt: skip
    made = vault.events(saved.id)[0]
    details = dict(made.event.details)
    assert made.event.takes_in
    assert (details["from"], details["from_sha256"], details["sha256"], details["method"]) == (
        original, before.content.sha256, saved.sha256, "redacted",
    )  # fmt: skip
    assert {one.name for one in made.disclosures} == {"title", "file_name", "derived_reason"}
    assert b"a name" not in made.event.canonical
    assert [one.id for one in vault.derivatives(original)] == [saved.id]
    with vault.open_content(original) as stream:
        assert stream.read() == b"her name is in here"
    assert vault.verify().unchanged


def test_what_cannot_have_a_derivative_is_said(vault: Vault) -> None:
    item, link = add_text(vault, "x"), vault.add_link("https://example.org").id
    size = vault.checkpoint().size
    with pytest.raises(UsageError):
        vault.add_derivative(item, b"y", "y", method="improved")
    with pytest.raises(UsageError):
        vault.add_derivative(item, b"", "y", method="cropped")
    with pytest.raises(NotFoundError):
        vault.add_derivative(link, b"y", "y", method="cropped")
    with pytest.raises(NotFoundError):
        vault.add_derivative(ItemId("x"), b"y", "y", method="cropped")
    assert vault.checkpoint().size == size


@pytest.mark.parametrize(
    "change",
    [
        "json_set(body, '$.derived_from.item', 'another')",
        "json_set(body, '$.derived_from.method', 'cropped')",
        "json_set(body, '$.derived_from.reason', 'another')",
        "json_set(body, '$.derived_from.sha256', 'another')",
        "json_remove(body, '$.derived_from')",
    ],
)
def test_a_changed_link_to_the_original_is_found(vault: Vault, change: str) -> None:
    original = add_text(vault, "x")
    saved = vault.add_derivative(original, b"y", "y", method="covered", reason="r")
    with vault._core.index.transaction() as writer:
        writer.execute(f"UPDATE item SET body = {change} WHERE number = ?", (saved.number,))
    problems = vault.verify().problems
    assert {problem.subject for problem in problems} == {f"item {saved.number}"}
