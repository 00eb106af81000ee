"""Sound inputs for the targets of chats, outside time, recovery and readers: from tests/data and from our writers."""

from __future__ import annotations

import io
import json
import wave
import zipfile
from pathlib import Path

from evidence_vault.crypto.words import new_words
from evidence_vault.custody.countersign import make_answer
from evidence_vault.format import anchor, checkpoint
from evidence_vault.reading.chats.contract import Options, Source
from evidence_vault.reading.chats.serving import serve_chat
from evidence_vault.reading.child import as_reply
from evidence_vault.reading.parsers.findings import Findings
from tests.chats import telegram
from tests.chats.samples import SAMPLES
from tests.fuzz.targets_outside import sheets
from tests.reading import made
from tests.support import SeededEntropy

DATA = Path(__file__).parents[1] / "data"
CHATS = DATA / "chat_exports"
GIVEN = {
    "chat-telegram-json": ("telegram/tg_parser/personal_chat.json", "telegram/vorot93/json_export/result.json",
                           "telegram/vorot93/voice_export/result.json"),
    "chat-telegram-html": ("telegram/vorot93/tdesktop_media/chat_001/messages.html",),
    "chat-whatsapp-text": ("whatsapp/chatistics/_chat.txt", "whatsapp/chatistics/_chat 3.txt"),
}  # fmt: skip


def chat_seeds() -> dict[str, list[bytes]]:
    """One made export for each importer, and the real ones there are."""
    found = {f"chat-{key}": [sample.data[:65_536]] for key, sample in SAMPLES.items()}
    root = telegram.chat(telegram.Maker(3), 12)
    found["chat-telegram-json"] = [json.dumps(root, ensure_ascii=False, indent=1).encode()]
    for target, names in GIVEN.items():
        found[target] += [(CHATS / name).read_bytes() for name in names]
    return found | {
        "chat-batch": _batches(),
        "chat-unpacking-reply": [
            b'["f","a.txt",3,""]',
            b'["e",true]',
            b'["r","l",0,"link"]',
            b'{"files":1,"why":""}',
        ],
        "chat-zip": [_zip(zipfile.ZIP_STORED), _zip(zipfile.ZIP_DEFLATED), _zip(zipfile.ZIP_LZMA)],
        "export-paths": [b"result.json\nphotos/a.jpg\n../x\nC:\\x\nmessages2.html"],
        "excerpt": [_excerpt()],
    }


def _batches() -> list[bytes]:
    out: list[bytes] = []
    for sample in SAMPLES.values():
        reply = serve_chat(Source(io.BytesIO(sample.data), len(sample.data)), Options(), out.append)
        out.append(json.dumps(reply).encode())
    return [one[:16_384] for one in out]


def _zip(way: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", way) as file:
        file.writestr("result.json", '{"name":"x"}' * 20)
        file.writestr("photos/照片.jpg", b"x" * 50)
    return out.getvalue()


def _excerpt() -> bytes:
    from evidence_vault.format.canonical import canonical_record
    from evidence_vault.format.excerpt import FORMAT, VERSION

    raw = {"file": "a", "sha256": "0" * 64, "offset": 0, "length": 3, "line": 1, "cut": False, "text": "abc"}
    media = {"kind": "photo", "path": "p", "name": "n", "sha256": "", "missing": ""}
    message = {
        "who": "P1", "name": "A", "kind": "message", "id": "1", "utc": "", "local": "", "basis": "utc",
        "edited": "", "text": "hi", "entities": [], "unknown": [],
        "chosen": True, "media": [media], "reactions": [["👍", 2]], "reply_to": "", "reply_words": "", "forward": "",
        "action": "", "details": [["a", "b"]], "flags": [], "repairs": [], "raw": raw,
    }  # fmt: skip
    chat = {
        "platform": "Telegram", "format": "telegram-json", "platform_id": "1", "title": "t", "kind": "k",
        "messages": 1, "export": "e", "manifest": "m", "third_party": False, "local_time": False,
    }  # fmt: skip
    people = [{"label": "P1", "sender": "1", "names": ["A"]}]
    value = {"after": 0, "before": 0, "chat": chat, "format": FORMAT, "messages": [message], "people": people}
    return canonical_record(value | {"version": VERSION})


def outside_seeds() -> dict[str, list[bytes]]:
    """Recorded replies of authorities, an answer of our own, two sheets, words."""
    tsa = DATA / "rfc3161" / "test_tsa"
    body = checkpoint.checkpoint_body("evidence-vault/" + "ab" * 16, 7, bytes(32), "2026-11-24T10:00:00Z")
    stamped = anchor.stamped_bytes(bytes(32), body)
    answer = make_answer(stamped, name="A lawyer", time="2026-11-24T10:00:00Z")
    vectors = json.loads((DATA / "slip39" / "vectors.json").read_text())
    return {
        "time-request": [path.read_bytes() for path in sorted(tsa.glob("*request.der"))],
        "time-reply": [path.read_bytes() for path in sorted((DATA / "rfc3161").rglob("*.tsr"))],
        "certificates": [path.read_bytes() for path in sorted((DATA / "rfc3161").rglob("*.pem"))],
        "counter-answer": [anchor.answer_bytes(answer), answer.public_key + b"MEUCIQ==\n"],
        "counter-key": [answer.public_key, (tsa / "ts_chain.pem").read_bytes()],
        "counter-statement": [answer.statement],
        "stamped": [stamped],
        "shares": ["\n".join(sheets()[:2]).encode(), *("\n".join(one[1][:2]).encode() for one in vectors)],
        "words": [new_words(SeededEntropy("words")).encode()],
    }


def reading_seeds() -> dict[str, list[bytes]]:
    """Replies as a child writes them, and small files of each kind."""
    from evidence_vault.reading import wire

    reply = Findings(width=12, height=4, facts=[("exif", "Make", "A camera")])
    whole, covered = as_reply(reply), as_reply(Findings(cover=(12, 12, bytes(144))))
    hello = {"version": wire.VERSION, "layers": ["seccomp"], "refused": ["open", "network", "process"]}
    views = [
        {"status": "read", "reason": "", "width": 2, "height": 2, "times": [0], "sound": True, "duration": 9},
        {"status": "read", "reason": "", "duration": 9},
        {"status": "read", "reason": "", "width": 4, "height": 12, "pages": 3},
        {"status": "read", "reason": "", "pages": 1, "encoding": "UTF-8"},
    ]
    page = "<html><title>标题 &amp; x</title><link rel=canonical href='https://a.example/'></html>\n".encode()
    mhtml = b"From: <Saved by Blink>\nSubject: =?utf-8?Q?a=E4=B8=AD?=\nDate: Mon, 1 Jan 2026 00:00:00 -0000\n\n--x\n"
    packet = (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        b'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:format="image/png"><dc:title><rdf:Alt>'
        b"<rdf:li>t</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    head = {"name": "page.mhtml", "media_type": "multipart/related", "source": "https://a.example/", "role": "mhtml"}
    return {
        "child-reply": [json.dumps(one).encode() for one in (hello, whole, covered, *views)],
        "capture-reply": [json.dumps(head).encode(), b'{"code":"page-not-loaded"}'],
        "sniff": [_head(path) for path in sorted((DATA / "images_malformed").rglob("*"))[:40] if path.is_file()]
        + [made.video()[:4096], page, _wave()[:200]],
        "read-text": [page, "﻿x\n".encode("utf-16-le"), "中文".encode("gb18030")],
        "read-mhtml": [mhtml],
        "read-video": [made.video(), made.video(sideways=True, version=1)],
        "read-heic": [_heic()],
        "read-zip": [_zip(zipfile.ZIP_DEFLATED)],
        "read-xmp": [packet],
        "text-page": [page * 40, "\ufeff中文\n".encode("utf-16-le"), "中文\n".encode("gb18030") * 20],
    }


def _head(path: Path) -> bytes:
    return path.read_bytes()[:4096]


def _wave() -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(400))
    return out.getvalue()


def _heic() -> bytes:
    whole = (DATA / "images_exif/metadata-extractor/heic/cheers_1440x960.heic").read_bytes()
    return whole[:4000]
