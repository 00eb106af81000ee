"""The suite every importer passes: recognised by content, exact places, sums that add up, no harm from any bytes."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evidence_vault.model.chats import ChatOptions
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.reading.chat_replies import ChatDone, ReadMessage, parse_batch
from evidence_vault.reading.chats.contract import Found, Options, Source
from evidence_vault.reading.chats.serving import serve_chat
from evidence_vault.reading.chats.table import IMPORTERS, importer_for
from tests.chats.samples import SAMPLES, Sample, found, steps

every = pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES.keys())
GIVEN = {
    "telegram/tg_parser/personal_chat.json": 5,
    "telegram/vorot93/json_export/result.json": 4,
    "telegram/vorot93/tdesktop_media/chat_001/messages.html": 6,
    "telegram/vorot93/voice_export/result.json": 1,
    "whatsapp/chatistics/_chat 3.txt": 0,
    "whatsapp/chatistics/_chat.txt": 21,
}
PIECES = [b'"', b"{", b"]", b"\\", b"\n", b"\xff", b"<", b"\0"]
QUICK = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def test_every_importer_has_a_sample() -> None:
    assert [importer.key for importer in IMPORTERS] == list(SAMPLES)


@every
def test_is_recognised_by_its_content_alone(sample: Sample) -> None:
    importer = importer_for(sample.data[: 64 * 1024])
    assert importer is not None
    assert importer.key == sample.key


@every
def test_reads_every_record_and_this_one_exactly(sample: Sample) -> None:
    records = found(sample.data)
    assert len(records) == sample.records
    one = records[sample.at]
    assert (one.text, one.name, one.ms, one.basis) == (sample.text, sample.name, sample.ms, sample.basis)
    assert not [record for record in records if record.kind == "unreadable"]


@every
def test_places_are_exact_and_in_order(sample: Sample) -> None:
    """The bytes at a record's place, alone, are that record: its words stand in them, and nobody else's do."""
    end = 0
    for record in found(sample.data):
        assert record.offset >= end
        end = record.offset + record.length
        raw = sample.data[record.offset : end]
        assert raw.strip(), record
        words = record.text.split()
        if words and words[0].isascii() and words[0].isalnum():
            assert words[0].encode() in raw


@every
def test_the_host_accepts_all_of_it_and_counts_agree(sample: Sample) -> None:
    batches: list[bytes] = []
    reply = serve_chat(Source(io.BytesIO(sample.data), len(sample.data)), Options(), batches.append)
    entries = [entry for batch in batches for entry in parse_batch(batch, len(sample.data))]
    messages = [entry for entry in entries if isinstance(entry, ReadMessage)]
    skipped = sum(message.kind == "unreadable" for message in messages)
    repaired = sum(bool(message.extra and message.extra.repairs) for message in messages)
    assert reply["records"] == len(messages) == sample.records
    assert (reply["skipped"], reply["repaired"]) == (skipped, repaired)
    assert reply["format"] == sample.key


@every
def test_cut_off_anywhere_it_gives_the_records_before_and_says_so(sample: Sample) -> None:
    whole = found(sample.data)
    step = max(1, len(sample.data) // 40)
    for cut in range(len(sample.data) - 2, 0, -step):
        data = sample.data[:cut]
        if importer_for(data[: 64 * 1024]) is None:
            continue
        records = found(data)
        before = sum(one.offset + one.length <= cut for one in whole)
        assert abs(len(records) - before) <= 2, cut


@QUICK
@given(data=st.data())
@every
def test_no_change_of_bytes_raises_or_makes_what_the_host_refuses(sample: Sample, data: st.DataObject) -> None:
    changed = bytearray(sample.data)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(changed) - 1))
        piece = data.draw(
            st.binary(max_size=6) | st.sampled_from([b'"', b"{", b"]", b"\\", b"\n", b"\xff", b"<", b"\0"])
        )
        changed[at : at + data.draw(st.integers(0, 30))] = piece
        changed = changed or bytearray(b" ")
    whole = bytes(changed)
    batches: list[bytes] = []
    reply = serve_chat(Source(io.BytesIO(whole), len(whole)), Options(), batches.append)
    entries = [entry for batch in batches for entry in parse_batch(batch, len(whole))]
    assert reply["records"] == sum(isinstance(entry, ReadMessage) for entry in entries)


@QUICK
@given(junk=st.binary(max_size=300))
@every
def test_an_importer_given_anything_at_all_only_ends(sample: Sample, junk: bytes) -> None:
    importer = next(one for one in IMPORTERS if one.key == sample.key)
    for data in (junk, sample.data[:200] + junk):
        assert all(step is not None for step in importer.read(Source(io.BytesIO(data), len(data)), Options()))


@every
def test_the_confined_child_says_the_same(sample: Sample, chat_reader: ChatReader) -> None:
    entries = list(chat_reader.messages(io.BytesIO(sample.data), len(sample.data), ChatOptions()))
    done = entries[-1]
    assert isinstance(done, ChatDone)
    assert (done.format, done.records) == (sample.key, sample.records)
    said = [(one.offset, one.text, one.ms) for one in entries if isinstance(one, ReadMessage)]
    assert said == [(one.offset, one.text, one.ms) for one in steps(sample.data) if isinstance(one, Found)]


def test_given_samples_read_as_they_are(data: Path) -> None:
    """Real files of other projects' test suites (tests/data/chat_exports, each with its licence)."""
    counts = {
        str(path.relative_to(data / "chat_exports")): len(found(path.read_bytes()))
        for path in sorted((data / "chat_exports").rglob("*"))
        if path.suffix in {".json", ".html", ".txt"} and path.name != "messages2.html"
    }
    assert counts == GIVEN
