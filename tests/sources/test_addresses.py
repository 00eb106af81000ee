"""The contract of `understand` and `find_addresses`, over the shared table, by properties, and against the clock."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from evidence_vault.model import Address
from evidence_vault.sources.addresses import (
    MAX_ADDRESS,
    find_addresses,
    mid_to_number,
    number_to_mid,
    understand,
)
from evidence_vault.sources.addresses.table import PLATFORMS
from tests.sources.address_cases import ALL, NO_ADDRESS, Case


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.platform or 'none'}-{case.text[:60]!a}")
def test_table(case: Case) -> None:
    address = understand(case.text)
    assert (address.platform, address.kind.value, address.canonical) == (case.platform, case.kind, case.canonical)
    assert {name: getattr(address, name) for name in case.fields} == case.fields
    assert address.as_given == case.text


@pytest.mark.parametrize("case", ALL, ids=lambda case: repr(case.text[:60]))
def test_canonical_reads_back_to_itself(case: Case) -> None:
    again = understand(case.canonical)
    assert again.canonical == case.canonical
    if case.canonical:
        assert again.platform == case.platform


def test_the_table_is_long_and_covers_every_platform() -> None:
    assert len({case.text for case in ALL}) >= 150
    assert {case.platform for case in ALL} - {"", "web"} == {platform.slug for platform in PLATFORMS}


def test_no_host_is_listed_twice_or_below_another() -> None:
    hosts = [host for platform in PLATFORMS for host in platform.hosts]
    assert len(hosts) == len(set(hosts))
    assert not [(a, b) for a in hosts for b in hosts if a.endswith(f".{b}")]


@pytest.mark.parametrize("text", NO_ADDRESS)
def test_text_that_is_no_address_is_kept_and_claims_nothing(text: str) -> None:
    assert understand(text) == Address(as_given=text)


def test_every_address_in_a_pasted_text_is_found_in_order() -> None:
    text = (
        "第一个 https://t.me/example_user/5，第二个x.com/example_user/status/12。\n"
        "(http://xhslink.com/a/Abc0De1Fg) <https://example.com/?a=1&utm_source=b>; me@t.me; www.example.org/x, end."
    )
    found = find_addresses(text)
    assert [address.as_given for address in found] == [
        "https://t.me/example_user/5",
        "x.com/example_user/status/12",
        "http://xhslink.com/a/Abc0De1Fg",
        "https://example.com/?a=1&utm_source=b",
        "www.example.org/x",
    ]
    assert [address.platform for address in found] == ["telegram", "x", "xiaohongshu", "web", "web"]


def test_an_address_with_a_scheme_goes_before_one_without() -> None:
    assert understand("t.me/example_user https://weibo.com/u/1234567890").platform == "weibo"


@pytest.mark.parametrize(("mid", "number"), [("MzVRA2E8G", "4885639100630954"), ("N4xlMvjhI", "4909089700000000")])
def test_weibo_ids_change_spelling_both_ways(mid: str, number: str) -> None:
    # The first pair is a public worked example; the second only has to come back.
    assert number_to_mid(mid_to_number(mid)) == mid
    assert mid_to_number(number_to_mid(number)) == number


def test_weibo_pair_of_the_public_example() -> None:
    assert mid_to_number("MzVRA2E8G") == "4885639100630954"


@given(st.integers(10**14, 10**19 - 1))
def test_weibo_spelling_round_trips(number: int) -> None:
    assert mid_to_number(number_to_mid(str(number))) == str(number)


@pytest.mark.parametrize("bad", ["", "0", "abc", "0000000000000000", "MzVRA2E8-", "zzzzZZZZZZZZ", "1" * 20, "١" * 16])
def test_weibo_ids_that_are_none(bad: str) -> None:
    assert mid_to_number(bad) == "" or number_to_mid(mid_to_number(bad)) == bad
    assert number_to_mid(bad) == "" or mid_to_number(number_to_mid(bad)) == bad


PIECES = st.sampled_from(
    [
        "https://", "http:", "tg://", "tg:", "t.me", "x.com", "weibo.com", "evil.example", "www.",
        "/", "//", "\\", "@",
        ":", "?", "#", "&", "=", "%", "%2e", "%2F", "%25", "..", ".", "+", "c", "s", "status", "join?invite=", "123",
        "例", "。", "．", "，", "\u200b", "\u202e", "\ud800", "а", "ｔ", "[", "]", "(", ")",
        "\t", "\n", " ", "🙂", "-",
        "post", "comment=5", "id=", "utm_source=", "[::1]", "_", "İ", "xn--", "'", "!", "~",
    ]
)  # fmt: skip
MIXED = st.lists(PIECES | st.text(max_size=3), max_size=14).map("".join)


@given(st.text() | MIXED)
@example("https://[::1%25]/")
@example("https://a\ud800b.example/\udfff")
def test_never_raises_keeps_the_text_and_is_stable(text: str) -> None:
    address = understand(text)
    assert address.as_given == text
    assert understand(address.canonical).canonical == address.canonical
    assert address.canonical.isascii()
    for found in find_addresses(text):
        assert found.as_given in text
        assert understand(found.canonical).canonical == found.canonical


@given(MIXED)
def test_a_platform_is_only_said_of_its_own_hosts(text: str) -> None:
    hosts = {platform.slug: platform.hosts for platform in PLATFORMS}
    for address in (understand(text), *find_addresses(text)):
        if address.platform in hosts and address.host:
            assert any(address.host == host or address.host.endswith(f".{host}") for host in hosts[address.platform])


@given(
    st.sampled_from(ALL),
    st.sampled_from(["", " ", "看：", "> ", "\u2068", "\n"]),
    st.sampled_from(["", " 。", "，", "\n"]),
)
def test_words_around_an_address_change_only_what_was_given(case: Case, before: str, after: str) -> None:
    # Alone, CJK letters after a slash belong to the address; in a sentence they do not (test below).
    assume("://" in case.text[:9] and case.text.isascii())
    text = before + case.text + after
    assert replace(understand(text), as_given="") == replace(understand(case.text), as_given="")


def test_cjk_after_a_slash_belongs_to_an_address_that_stands_alone() -> None:
    assert understand("https://weibo.com/n/示例").account == "示例"
    assert understand("https://weibo.com/n/示例 。").account == ""


def test_an_address_too_long_to_take_apart_is_kept_and_not_cut() -> None:
    text = "https://t.me/" + "a" * MAX_ADDRESS
    address = understand(text)
    assert (address.platform, address.host, address.canonical, address.account) == ("telegram", "t.me", "", "")
    assert address.as_given == text
    assert understand("https://" + "a" * 20_000).canonical == ""


HOSTILE = [
    "a", "a.", "a.b ", "t.me", "t.me ", "https://", "https://a", "@", "https://t.me@", "https://a的", "(", ")", "%",
    "/..", "tg:", "tg:join?a", "https://x.com/a ", "。", "\u200b", "的", "https://的", "&a", "[", "https://[", ":",
    "https://t.me/c/1/2?comment=3 ", "x.com的", "-.", "https://a)", "*",
]  # fmt: skip


def _seconds(text: str) -> float:
    best = 9.0
    for _ in range(4):
        begin = time.process_time()
        understand(text)
        find_addresses(text)
        best = min(best, time.process_time() - begin)
    return best


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    """Four times the text: a quadratic scan would take 16 times as long. Generous, for a busy machine."""
    small, large = 10_000 // len(piece), 40_000 // len(piece)
    short, long = _seconds(piece * small), _seconds(piece * large)
    assert long < 9 * short + 0.05


def test_a_text_longer_than_the_bound_is_searched_up_to_it() -> None:
    text = "好" * 1_000_000 + " https://t.me/example_user"
    address = understand(text)
    assert (address.platform, address.as_given == text) == ("", True)
