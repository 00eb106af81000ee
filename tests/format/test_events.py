"""Events and disclosures: what goes in comes back, and anything else is refused by name."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.errors import CustodyError
from evidence_vault.format.canonical import b64, canonical
from evidence_vault.format.events import Draft, clean, digest, encode, make_disclosure, open_disclosure, parse
from evidence_vault.model import Action, CaseId, ItemId, Moment
from tests.support import SeededEntropy

MOMENT = Moment(utc=datetime(2026, 3, 1, 6, 30, 0, 125000, tzinfo=UTC), offset_minutes=-210)
DRAFT = Draft(
    action=Action.COLLECTED,
    item=ItemId("i" * 26),
    case=CaseId("c" * 26),
    details={"sha256": "0" * 64, "size": 5, "exact": True},
    secrets={"title": "截图", "note": "", "file_name": "\udcff.png"},
)


def made(seed: str = "a", draft: Draft = DRAFT) -> tuple[bytes, list[str]]:
    data, disclosures = encode(
        draft, seq=3, moment=MOMENT, tool="evidence-vault 0", system="Linux", entropy=SeededEntropy(seed)
    )
    return data, [one.encoded for one in disclosures]


def test_an_event_reads_back() -> None:
    data, opened = made()
    event = parse(data)
    assert (event.seq, event.action, event.item, event.moment) == (3, Action.COLLECTED, "i" * 26, MOMENT)
    assert dict(event.details) == {"sha256": "0" * 64, "size": 5, "exact": True, "case": "c" * 26}
    assert event.canonical == data
    assert sorted(event.digests) == sorted(digest(one) for one in opened)


def test_secrets_are_in_no_readable_form_in_the_event() -> None:
    data, opened = made()
    for word in ("截图", "title", "file_name", "png"):
        assert word.encode() not in data
    values = {one.name: one.value for one in map(open_disclosure, opened)}
    assert values == {"title": "截图", "file_name": "\\udcff.png"}


def test_the_same_words_twice_cannot_be_told_apart() -> None:
    (first, ours), (second, theirs) = made("a"), made("b")
    assert first != second
    assert not {digest(one) for one in ours} & {digest(one) for one in theirs}


def test_the_disclosure_of_rfc_9901() -> None:
    # RFC 9901 §4.2.1 and §4.2.3: the worked example of 'family_name'.
    encoded = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"
    assert open_disclosure(encoded).value == "Möbius"
    assert digest(encoded) == "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"


def changed(**change: Any) -> bytes:
    return canonical(json.loads(made()[0]) | change)


@pytest.mark.parametrize(
    "change",
    [
        {"v": 0},
        {"v": 2},
        {"v": "1"},
        {"_sd_alg": "sha-1"},
        {"extra": 1},
        {"seq": -1},
        {"seq": "3"},
        {"seq": True},
        {"seq": 3.5},
        {"action": "invented"},
        {"action": None},
        {"action": []},
        {"time": {}},
        {"time": "2026"},
        {"time": {"utc": "yesterday", "offset": "+00:00", "clock": "system"}},
        {"time": {"utc": "2026-03-01T06:30:00.125Z", "offset": "", "clock": "system"}},
        {"time": {"utc": "2026-03-01T06:30:00.125Z", "offset": "+0000", "clock": "system"}},
        {"time": {"utc": "2026-03-01T06:30:00.125Z", "offset": "+00:00", "clock": "atomic"}},
        {"time": {"utc": "0001-01-01T00:00:00+23:59", "offset": "+00:00", "clock": "system"}},
        {"time": {"utc": 5, "offset": "+00:00", "clock": "system"}},
        {"details": []},
        {"details": {"a": None}},
        {"details": {"a": {}}},
        {"details": {"a": 1.5}},
        {"_sd": 5},
        {"_sd": None},
        {"item": []},
        {"item": 5},
    ],
)
def test_another_form_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(CustodyError):
        parse(changed(**change))


@pytest.mark.parametrize("name", ["v", "seq", "time", "action", "details", "_sd", "_sd_alg", "tool", "system"])
def test_every_field_is_needed(name: str) -> None:
    body = json.loads(made()[0])
    del body[name]
    with pytest.raises(CustodyError):
        parse(canonical(body))


@pytest.mark.parametrize("body", [b"[]", b"5", b'"v"', b"null", b"true", b"{}"])
def test_json_that_is_no_event_is_refused(body: bytes) -> None:
    with pytest.raises(CustodyError):
        parse(body)


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)  # JSON has neither
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
_FIELDS = ["v", "seq", "time", "actor", "action", "item", "details", "_sd", "_sd_alg", "tool", "system", "salt"]


@given(field=st.sampled_from(_FIELDS), value=_JSON)
def test_any_value_is_read_or_refused_by_name(field: str, value: object) -> None:
    data = changed(**{field: value})
    try:
        assert parse(data).canonical == data
    except CustodyError:
        return


@given(
    utc=st.text(max_size=30) | st.datetimes().map(lambda one: one.isoformat() + "+23:59"),
    offset=st.text(max_size=8) | st.from_regex(r"[+-]\d{1,9}:\d{1,9}", fullmatch=True),
)
def test_any_time_is_read_or_refused_by_name(utc: str, offset: str) -> None:
    try:
        parse(changed(time={"utc": utc, "offset": offset, "clock": "system"}))
    except CustodyError:
        return


@given(st.binary(max_size=200))
def test_any_bytes_are_no_event(data: bytes) -> None:
    with pytest.raises(CustodyError):
        parse(data)


@pytest.mark.parametrize(
    "inner",
    [b"[1,2,3]", b'["a","b"]', b'["a","b","c","d"]', b'{"a":1,"b":2,"c":3}', b'"abc"', b"null", b"5", b"[" * 100_000],
)
def test_a_disclosure_is_an_array_of_three_texts(inner: bytes) -> None:
    with pytest.raises(CustodyError):
        open_disclosure(b64(inner))


@given(
    st.text(max_size=100) | st.binary(max_size=100).map(b64) | _JSON.map(lambda one: b64(json.dumps(one).encode()))
)
def test_any_text_is_a_disclosure_or_refused_by_name(encoded: str) -> None:
    try:
        found = open_disclosure(encoded)
    except CustodyError:
        return
    assert isinstance(json.loads(json.dumps([found.name, found.value])), list)
    assert found.encoded == encoded


@given(name=st.text(max_size=20), value=st.text(max_size=50))
def test_a_disclosure_reads_back(name: str, value: str) -> None:
    made_one = make_disclosure(name, value, SeededEntropy("d")(16))
    assert open_disclosure(made_one.encoded) == made_one


def test_names_that_are_no_text_are_kept_as_escapes() -> None:
    assert clean("a\udcffb") == "a\\udcffb"
    assert clean("正常 한글 é") == "正常 한글 é"
