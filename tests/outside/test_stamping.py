"""Stamping a vault's checkpoints: authorities off until turned on, the queue, what is kept, its verification."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from evidence_vault.custody.tsp import parse_request
from evidence_vault.errors import VaultLockedError
from evidence_vault.errors_outside import (
    BadAuthorityError,
    NetworkTimeoutError,
    NothingToStampError,
    UnexpectedReplyError,
    UnreachableError,
)
from evidence_vault.format.anchor import body_of
from evidence_vault.model import Action, AnchorKind, Authority, Finding, Route, TimeKnownBy, runs
from evidence_vault.network import NetworkTransport
from evidence_vault.vault import Passphrase, Vault
from tests.outside.authority import OTHER_POLICY, POLICY, STAMPING, make
from tests.outside.authority import Authority as Tsa
from tests.outside.server import answer, serving, stamping
from tests.outside.support import ADDRESS, NAME, FakeTransport, anchor_of, stamped, stranger_agrees, turn_on
from tests.support import FAST, WORD, FixedClock, add_text, new_vault, reopen


def test_everything_is_off_and_nothing_is_sent_unasked(vault: Vault) -> None:
    everyone = vault.time.authorities()
    assert len(everyone) >= 5
    assert not any(one.enabled for one in everyone)
    assert all(one.built_in for one in everyone)
    transport = FakeTransport(UnreachableError())
    with pytest.raises(NothingToStampError, match="No time stamp authority is turned on"):
        vault.time.stamp(transport)
    with pytest.raises(BadAuthorityError, match="turned off"):
        vault.time.stamp(transport, ["FreeTSA"])
    with pytest.raises(BadAuthorityError):
        vault.time.stamp(transport, ["nobody"])
    assert vault.time.retry(transport, now=True) == []
    assert transport.asked == []


def test_a_token_is_kept_whole_and_a_stranger_agrees(vault: Vault, authority: Tsa, tmp_path: Path) -> None:
    add_text(vault, "what was seen")
    checkpoint = vault.checkpoint()
    turn_on(vault, authority, policy=OTHER_POLICY)
    transport = FakeTransport(authority.reply)
    (result,) = vault.time.stamp(transport)
    anchor = anchor_of(result)
    assert (anchor.kind, anchor.size, anchor.authority) == (AnchorKind.RFC3161, checkpoint.size, NAME)
    assert (anchor.known_by, anchor.policy) == (TimeKnownBy.AUTHORITY, OTHER_POLICY)
    assert body_of(anchor.stamped) == checkpoint.body
    (sent,) = transport.asked
    assert sent.body == anchor.request
    assert parse_request(anchor.request).digest == hashlib.sha256(anchor.stamped).digest()
    assert vault.time.anchors() == [anchor]
    assert vault.time.pending() == []
    assert stranger_agrees(tmp_path / "openssl", anchor)
    event = vault.events()[-1].event
    assert event.action is Action.ANCHORED
    assert dict(event.details) == {
        "anchor": 1, "kind": "rfc3161", "size": checkpoint.size, "time": anchor.time, "imprint": anchor.imprint,
        "sha256": hashlib.sha256(anchor.reply).hexdigest(),
    }  # fmt: skip


def test_the_digest_that_is_sent_is_salted_anew_each_time(vault: Vault, authority: Tsa) -> None:
    turn_on(vault, authority)
    transport = FakeTransport(authority.reply)
    vault.time.stamp(transport)
    vault.time.stamp(transport, again=True)
    first, second = (one.stamped for one in vault.time.anchors())
    assert first.split(b"\n")[1] != second.split(b"\n")[1]
    plain = hashlib.sha256(body_of(first)).digest()
    assert all(plain not in one.body for one in transport.asked)


def test_nothing_new_is_not_stamped_again(vault: Vault, authority: Tsa) -> None:
    stamped(vault, authority)
    with pytest.raises(NothingToStampError):
        vault.time.stamp(FakeTransport(authority.reply))
    add_text(vault, "more")
    stamped(vault, authority)
    assert [one.size for one in vault.time.anchors()] == [1, 3]


REFUSALS: dict[str, tuple[Callable[[Tsa, bytes], bytes], str]] = {
    "garbage": (lambda tsa, request: b"<html>", "token-form"),
    "empty": (lambda tsa, request: b"", "token-form"),
    "another request": (lambda tsa, request: tsa.reply(tsa_request()), "token-digest"),
    "cut": (lambda tsa, request: tsa.reply(request)[:-9], "token-form"),
    "flipped": (lambda tsa, request: _flip(tsa.reply(request)), "token-signature"),
}


def tsa_request() -> bytes:
    from evidence_vault.custody.tsp import encode_request
    from tests.support import SeededEntropy

    return encode_request(bytes(32), policy="", entropy=SeededEntropy("other"))


def _flip(reply: bytes) -> bytes:
    return reply[:-5] + bytes([reply[-5] ^ 1]) + reply[-4:]


@pytest.mark.parametrize("named", sorted(REFUSALS))
def test_what_is_refused_changes_nothing(vault: Vault, authority: Tsa, named: str) -> None:
    turn_on(vault, authority)
    before = (vault.checkpoint(), len(vault.events()))
    make_reply, code = REFUSALS[named]
    (result,) = vault.time.stamp(FakeTransport(lambda request: make_reply(authority, request)))
    assert (result.anchor, result.error) == (None, code)
    assert (vault.checkpoint(), len(vault.events())) == before
    assert vault.time.anchors() == []
    assert [one.last_error for one in vault.time.pending()] == [code]


def test_a_signer_that_this_vault_does_not_trust(vault: Vault, authority: Tsa) -> None:
    vault.time.add_authority(Authority(label=NAME, address=ADDRESS))
    vault.time.change_authority(NAME, enabled=True)
    (result,) = vault.time.stamp(FakeTransport(authority.reply))
    assert result.error == "token-signer"
    vault.time.change_authority(NAME, roots=authority.root_pem)
    (again,) = vault.time.retry(FakeTransport(authority.reply), now=True)
    assert anchor_of(again).size == 1


def test_a_policy_the_authority_does_not_have(vault: Vault, authority: Tsa) -> None:
    turn_on(vault, authority, policy="1.9.9.9")
    (result,) = vault.time.stamp(FakeTransport(authority.reply))
    assert result.error == "token-status"


def test_a_time_far_from_the_computers_clock(tmp_path: Path, authority: Tsa) -> None:
    """A token that says March when it is November would date things back: one of the two clocks is wrong."""
    with new_vault(tmp_path / "early", seed="clock") as vault:
        turn_on(vault, authority)
        (result,) = vault.time.stamp(FakeTransport(authority.reply))
        assert (result.error, vault.time.anchors()) == ("token-time", [])


# The queue


class MovedClock(FixedClock):
    """A clock that a test sets forward."""

    def move(self, **by: float) -> None:
        self._start += timedelta(**by)


def test_what_cannot_be_had_waits_survives_and_is_not_nagged_for(tmp_path: Path) -> None:
    clock = MovedClock()
    with Vault.create(tmp_path / "v", Passphrase(WORD), kdf=FAST, clock=clock) as vault:
        vault.time.add_authority(Authority(label="A", address=ADDRESS))
        vault.time.change_authority("A", enabled=True)
        offline = FakeTransport(UnreachableError())
        vault.time.stamp(offline)
        (waiting,) = vault.time.pending()
        assert (waiting.size, waiting.tries, waiting.last_error) == (1, 1, "network-unreachable")
        assert vault.time.retry(offline) == []  # not due yet
        assert len(offline.asked) == 1
    with Vault.open(tmp_path / "v", Passphrase(WORD), kdf=FAST, clock=clock) as vault:
        assert vault.time.pending() == [waiting]
        gaps = []
        for _ in range(12):
            clock.move(days=2)
            now = clock.now().utc
            (result,) = vault.time.retry(FakeTransport(NetworkTimeoutError()))
            assert result.error == "network-timeout"
            (waiting,) = vault.time.pending()
            gaps.append(datetime.fromisoformat(waiting.next_try) - now)
        assert waiting.tries == 13
    assert gaps == sorted(gaps)
    assert timedelta(minutes=10) <= gaps[0] < timedelta(minutes=11)
    assert timedelta(hours=24) <= gaps[-1] < timedelta(hours=24, minutes=1)


def test_a_later_success_clears_what_it_covers_and_keeps_the_rest(vault: Vault, authority: Tsa) -> None:
    turn_on(vault, authority)
    turn_on(vault, authority, name="Other", address="http://127.0.0.1:2/")

    def only_first(request: bytes) -> bytes:
        return authority.reply(request)

    offline = FakeTransport(UnreachableError())
    vault.time.stamp(offline)
    add_text(vault, "more")
    vault.time.stamp(offline)
    assert [(one.size, one.authority) for one in vault.time.pending()] == [
        (1, NAME), (1, "Other"), (2, NAME), (2, "Other"),
    ]  # fmt: skip
    (result,) = vault.time.stamp(FakeTransport(only_first), [NAME])
    assert anchor_of(result).size == 2
    assert [(one.size, one.authority) for one in vault.time.pending()] == [(1, "Other"), (2, "Other")]
    (again,) = vault.time.retry(FakeTransport(only_first), now=True)
    assert (again.authority, anchor_of(again).size) == ("Other", 2)
    assert vault.time.pending() == []


def test_turning_off_forgets_what_waits(vault: Vault, authority: Tsa) -> None:
    turn_on(vault, authority)
    vault.time.stamp(FakeTransport(UnreachableError()))
    vault.time.change_authority(NAME, enabled=False)
    assert vault.time.pending() == []


@pytest.mark.parametrize(
    "bad",
    [
        {"label": ""},
        {"label": "x" * 81},
        {"label": "freetsa"},
        {"label": "two\nlines"},
        {"address": "ftp://x/"},
        {"address": "http://user:pass@x/"},
        {"policy": "policy"},
        {"policy": "1"},
        {"roots": "no certificate"},
        {"roots": "leaf"},
    ],
)
def test_authorities_that_cannot_be_used(vault: Vault, authority: Tsa, bad: dict[str, str]) -> None:
    good = {"label": "Mine", "address": "https://tsa.example/", "policy": POLICY, "roots": authority.root_pem}
    if bad.get("roots") == "leaf":
        bad = {"roots": authority.signer.pem.decode()}
    with pytest.raises(BadAuthorityError):
        vault.time.add_authority(Authority(**(good | bad)))
    assert all(one.built_in for one in vault.time.authorities())
    assert vault.time.add_authority(Authority(**good)).enabled is False


def test_who_will_learn_what_is_said_before(vault: Vault) -> None:
    said = " ".join(vault.time.notice("DigiCert").lines)
    assert "timestamp.digicert.com learns" in said
    assert "not encrypted" in said
    vault.time.set_route(Route.parse("socks5h://127.0.0.1:9050"))
    said = " ".join(vault.time.notice("freetsa").lines)
    assert "socks5h://127.0.0.1:9050" in said
    assert "internet provider" not in said
    assert "not encrypted" not in said


def test_locked_means_locked(vault: Vault) -> None:
    time = vault.time
    vault.lock()
    for act in (time.anchors, time.pending, time.authorities, time.hand_over, time.status):
        with pytest.raises(VaultLockedError):
            act()


# Over a real connection


@pytest.mark.usefixtures("loopback")
def test_over_a_real_connection(vault: Vault, authority: Tsa, tmp_path: Path) -> None:
    with serving(stamping(authority.reply)) as server:
        turn_on(vault, authority, address=server.url("/tsr"))
        (result,) = vault.time.stamp(NetworkTransport(vault.time.route))
    assert stranger_agrees(tmp_path / "openssl", anchor_of(result))
    assert server.heard[0].headers["content-type"] == "application/timestamp-query"
    with serving(lambda client, heard: answer(client, b"busy", status="503 Busy", kind="text/plain")) as server:
        turn_on(vault, authority, name="Busy", address=server.url("/"))
        (result,) = vault.time.stamp(NetworkTransport(vault.time.route), ["Busy"])
    assert result.error == UnexpectedReplyError.code


# Verification


def test_verification_shows_anchored_and_not_yet_apart(vault: Vault, authority: Tsa) -> None:
    add_text(vault, "first")
    anchor = stamped(vault, authority)
    add_text(vault, "second")
    for deep in (True, False):
        report = vault.verify(deep=deep)
        assert report.problems == ()
        assert (report.events, report.anchored_size) == (4, 2)
        (state,) = report.anchors
        assert (state.holds, state.time, state.root_known) == (True, anchor.time, False)
        assert [(run.first, run.last) for run in runs(report.anchors)] == [(0, 1)]


CHANGES = {
    "reply": "UPDATE anchor SET reply = CAST(substr(reply, 1, length(reply) - 8) || x'0011223344556677' AS BLOB)",
    "no reply": "UPDATE anchor SET reply = x''",
    "request": "UPDATE anchor SET request = x'3000'",
    "chain": "UPDATE anchor SET chain = x''",
    "stamped": "UPDATE anchor SET stamped = CAST(replace(CAST(stamped AS TEXT), 'salt ', 'salt 0') AS BLOB)",
    "time": "UPDATE anchor SET time = '2020-01-01T00:00:00Z'",
    "size": "UPDATE anchor SET size = 1",
    "policy": "UPDATE anchor SET policy = '1.2.3'",
    "kind": "UPDATE anchor SET kind = 'counter-signature'",
    "number": "UPDATE anchor SET number = 7",
}


@pytest.mark.parametrize("named", sorted(CHANGES))
def test_a_changed_anchor_is_named(vault: Vault, authority: Tsa, named: str) -> None:
    add_text(vault, "first")
    stamped(vault, authority)
    with vault._core.index.transaction() as writer:
        writer.execute(CHANGES[named])
    report = vault.verify()
    assert {problem.finding for problem in report.problems} <= {Finding.ANCHOR_BROKEN, Finding.ANCHOR_MISSING}
    assert any(problem.subject in {"anchor 1", "anchor 7"} for problem in report.problems)
    assert report.anchored_size == 0
    assert not report.unchanged


def test_a_missing_anchor_and_one_of_another_vault(vault: Vault, authority: Tsa, tmp_path: Path) -> None:
    mine = stamped(vault, authority)
    with new_vault(tmp_path / "other") as other:
        theirs = stamped(other, authority)
    with vault._core.index.transaction() as writer:
        writer.execute("UPDATE anchor SET stamped = ?, request = ?, reply = ?, time = ?",
                       (theirs.stamped, theirs.request, theirs.reply, theirs.time))  # fmt: skip
    (problem,) = vault.verify().problems
    assert (problem.finding, problem.subject) == (Finding.ANCHOR_BROKEN, "anchor 1")
    assert "this log" in problem.detail
    with vault._core.index.transaction() as writer:
        writer.execute("DELETE FROM anchor")
    (problem,) = vault.verify(deep=False).problems
    assert (problem.finding, problem.subject) == (Finding.ANCHOR_MISSING, "anchor 1")
    assert mine.number == 1


def test_the_earliest_anchor_of_each_run_of_events(vault: Vault, authority: Tsa) -> None:
    add_text(vault, "first")
    first = stamped(vault, authority)
    add_text(vault, "second")
    second = stamped(vault, authority)
    states = vault.verify(deep=False).anchors
    assert [(run.first, run.last, run.anchor.number) for run in runs(states)] == [
        (0, first.size - 1, first.number), (first.size, second.size - 1, second.number),
    ]  # fmt: skip
    assert runs(states, AnchorKind.COUNTER_SIGNATURE) == ()


def test_a_token_outlives_its_signers_certificate(tmp_path: Path) -> None:
    """What counts is that the certificate was valid at the stated time; the clock of a later check does not."""
    root = make("Root", ca=True)
    short = Tsa(tmp_path / "tsa", make("Short", root, usages=STAMPING, days=(-1, 2)), (root,))
    with new_vault(tmp_path / "vault") as vault:
        stamped(vault, short)
    later = FixedClock(datetime.now(UTC) + timedelta(days=900))
    with Vault.open(tmp_path / "vault", Passphrase(WORD), kdf=FAST, clock=later) as vault:
        assert vault.verify().anchored_size == 1


def test_reopening_keeps_all(tmp_path: Path, authority: Tsa) -> None:
    with new_vault(tmp_path / "vault") as vault:
        kept = stamped(vault, authority)
    with reopen(tmp_path / "vault") as vault:
        assert vault.time.anchors() == [kept]
        assert vault.time.status().anchored == 1
