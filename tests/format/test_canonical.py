"""Canonical JSON and base64url: one spelling for each value."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.errors import CustodyError
from evidence_vault.format.canonical import b64, canonical, canonical_record, parse_canonical, parse_record, unb64


def test_the_published_orderings() -> None:
    # RFC 8785 §3.2.3: keys by their UTF-16 code units; the emoji's surrogates sort before U+FB33.
    value = {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\u0080": 6, "\u00f6": 7}
    assert [*json.loads(canonical(value)).values()] == [2, 4, 6, 7, 1, 5, 3]
    assert canonical({"b": [1, True, None], "a": "é"}) == b'{"a":"\xc3\xa9","b":[1,true,null]}'


@pytest.mark.parametrize(
    "text",
    [
        b'{"a": 1}',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":1}',
        b'{"a":1.0}',
        b'{"a":1e0}',
        b'{"a":"\\u0041"}',
        b'{"a":1}\n',
        b"\xef\xbb\xbf{}",
        '{"a":"é"}'.encode("utf-16"),
        b'{"a":"\\ud800"}',
        b'{"a":9007199254740993}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b"{",
        b"",
        b"\xff",
        b"[" * 100_000,
        b"1" * 10_000,
    ],
)
def test_other_spellings_and_other_things_are_refused_by_name(text: bytes) -> None:
    with pytest.raises(CustodyError):
        parse_canonical(text)


@pytest.mark.parametrize("value", ["\ud800", {"a": 2**53 + 1}])
def test_what_json_cannot_hold_is_not_written(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any ValueError is documented
        canonical(value)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=20,
    )
)
def test_what_is_written_reads_back(value: object) -> None:
    assert parse_canonical(canonical(value)) == value


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_by_name(data: bytes) -> None:
    try:
        value = parse_canonical(data)
    except CustodyError:
        return
    assert canonical(value) == data


@given(st.binary(max_size=100))
def test_base64url_has_one_spelling(data: bytes) -> None:
    text = b64(data)
    assert unb64(text) == data
    assert not set(text) & set("+/=")


@pytest.mark.parametrize("text", ["QQ==", "Q Q", "QR", "Q", "QUI+", "QUI/", "QQ\n", "Ä", "QQ=", "*"])
def test_other_spellings_of_base64url_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any ValueError is documented
        unb64(text)


_NAMES = st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=8)
_RECORDS = st.dictionaries(
    _NAMES,
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=20),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_NAMES, inner, max_size=4),
        max_leaves=12,
    ),
    max_size=6,
)


@given(_RECORDS)
def test_the_quick_way_for_our_own_records_gives_the_same_bytes(record: dict[str, object]) -> None:
    data = canonical(record)
    assert canonical_record(record) == data
    assert parse_record(data) == record


def test_every_character_is_written_the_same_by_both_ways() -> None:
    text = "".join(map(chr, [*range(0x300), 0x2028, 0x2029, 0xFEFF, 0xFFFF, 0x1F600, 0x10FFFF]))
    assert canonical_record({"a": text}) == canonical({"a": text})


@pytest.mark.parametrize(
    "text", [b'{"a":1.5}', b'{"a":1e3}', b'{"a":NaN}', b'{"b":1,"a":1}', b'{"a":1,"a":1}', b"[" * 99999]
)
def test_a_record_in_another_spelling_is_refused(text: bytes) -> None:
    with pytest.raises(CustodyError):
        parse_record(text)
