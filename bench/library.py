"""A vault of a hundred thousand items: opening it, a page of it, and search with two-character Chinese words."""

from __future__ import annotations

import random
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Row, percentile, seconds
from bench.vaults import SECRET, new_vault, open_vault
from evidence_vault.crypto.kdf import MIN_MEMORY_KIB, KdfParams, derive
from evidence_vault.model import AddDetails, CaseId, Query
from evidence_vault.vault import Vault

# Neutral words as people write them in notes and group names; the first are everywhere, the last rare.
CHINESE = re.findall(
    r"\S+", "消息 群组 转发 截图 管理 频道 账号 链接 评论 照片 删除 聊天 视频 公告 投诉 举报 律师 警方 证据 时间"
)
ENGLISH = re.findall(
    r"\S+", "message group forwarded screenshot admin channel account link comment picture deleted notice report"
)


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for 100,000 items (3,000 if small)."""
    count = 3_000 if small else 100_000
    place = folder / "vault"
    vault = new_vault(place)
    took = seconds(lambda: fill(vault, folder / "sources", count))
    yield Row(what=f"library: adding {count:,} short texts", value=took / count * 1000, unit="ms each")
    vault.lock()

    passphrase_time = statistics.median(seconds(own_time) for _ in range(5))
    times = []
    for _ in range(5):
        times.append(seconds(lambda: open_vault(place).lock()))
    opened = statistics.median(times) - passphrase_time
    yield Row(
        what="library: open, beyond the passphrase's own time", value=opened, unit="s", bar=0.3, more_is_better=False
    )

    with open_vault(place) as vault:
        yield from pages(vault, count)
        yield from searches(vault)


def own_time() -> None:
    """What deriving the key from the passphrase takes by itself."""
    derive(SECRET, KdfParams(memory_kib=MIN_MEMORY_KIB, passes=1, lanes=4, salt=bytes(16)))


def fill(vault: Vault, sources: Path, count: int) -> None:
    """`count` items with Chinese and English names and notes, added by the thousand."""
    fill_case(vault, sources, count, None)


def fill_case(vault: Vault, sources: Path, count: int, case: CaseId | None) -> None:
    """The same, as exhibits of a case."""
    choose = random.Random(5)
    common = list(range(len(CHINESE), 0, -1))
    for start in range(0, count, 1_000):
        folder = sources / str(start)
        folder.mkdir(parents=True)
        paths = []
        for number in range(start, min(count, start + 1_000)):
            words = choose.choices(CHINESE, common, k=4)
            path = folder / f"{''.join(words)} {choose.choice(ENGLISH)} {number}.txt"
            path.write_text(f"{number} {' '.join(words)}", "utf-8")
            paths.append(path)
        note = "，".join(choose.choices(CHINESE, common, k=12)) + " " + " ".join(choose.choices(ENGLISH, k=8))
        details = AddDetails(note=note, source_url=f"https://t.me/example/{start}", case=case)
        for _ in vault.add_files(paths, details):
            pass


def pages(vault: Vault, count: int) -> Iterator[Row]:
    """A page of fifty, anywhere: continued from an item, and reached by its distance from the newest."""
    choose = random.Random(6)
    after = [Query(limit=50), *(Query(limit=50, before=choose.randrange(60, count)) for _ in range(100))]
    away = [Query(limit=50, offset=choose.randrange(0, count - 50)) for _ in range(50)]
    for name, asked in (("continued", after), ("jumped to", away)):
        times = [seconds_of(vault, query) for query in asked]
        what, note = f"library: a page of 50 {name}, 95 of 100", f"median {statistics.median(times):.1f} ms"
        yield Row(what=what, value=percentile(times, 0.95), unit="ms", bar=10, more_is_better=False, note=note)


def searches(vault: Vault) -> Iterator[Row]:
    """The first fifty hits of words alone and together, common and rare, and of text that is nowhere."""
    choose = random.Random(7)
    asked = [Query(text=word) for word in CHINESE + ENGLISH]
    asked += [Query(text=" ".join(choose.sample(CHINESE, 2))) for _ in range(60)]
    asked += [Query(text=f"{choose.choice(CHINESE)} {choose.choice(ENGLISH)}") for _ in range(60)]
    asked += [Query(text="".join(choose.sample(CHINESE, 2))) for _ in range(30)] + [Query(text="不存")]
    times = [seconds_of(vault, query) for query in asked]
    note = f"median {statistics.median(times):.1f} ms, worst {max(times):.1f} ms, {len(asked)} searches"
    yield Row(
        what="library: search, first 50, 95 of 100",
        value=percentile(times, 0.95),
        unit="ms",
        bar=50,
        more_is_better=False,
        note=note,
    )
    counting = [Query(text=word) for word in CHINESE[:3]]
    times = [seconds_of(vault, query, count=True) for query in counting]
    yield Row(what="library: counting the hits of the commonest words", value=max(times), unit="ms")


def seconds_of(vault: Vault, query: Query, *, count: bool = False) -> float:
    """Milliseconds that `query` takes."""
    import time

    start = time.perf_counter()
    (vault.count if count else vault.items)(query)
    return (time.perf_counter() - start) * 1000
