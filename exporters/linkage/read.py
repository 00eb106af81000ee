"""One package as what can be compared: digests, PDQ values of its pictures, accounts and addresses. No pixels stay.

Everything in a package was written by somebody else: texts are bounded and only compared, and pictures are read in
the confined child alone.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evidence_vault.model import LEAST_QUALITY, Address, PicturePrint
from evidence_vault.ports import CancelToken, PrintSource, Progress, check_cancelled
from evidence_vault.reading.sniff import HEAD_SIZE, sniff
from evidence_vault.sources.addresses import understand
from exporters.package.browse import opened_package, part, rows, text
from exporters.package.opening import BagFiles
from exporters.package.verify import verify_package

MOST_BYTES = 256 << 20
"""Larger files are compared by their digests alone."""

_MOST_TEXT = 500
_MOST_PARTS = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One exhibit of a package. `accounts` and `addresses` are pairs of what is compared and how it is shown.

    `digests` and `prints` are of its own file and of its parts (pictures of a chat, of a saved page) in the package.
    """

    exhibit: int
    item: str
    title: str
    sha256: str
    digests: tuple[str, ...] = ()
    prints: tuple[PicturePrint, ...] = ()
    accounts: tuple[tuple[str, str], ...] = ()
    addresses: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageRead:
    """A package and its exhibits. `holds`: what `verify` says; `signer` the fingerprint to be compared otherwise."""

    name: str
    holds: bool
    signer: str
    exhibits: tuple[Seen, ...]
    not_compared: int = 0


def read_package(
    path: Path,
    reader: PrintSource,
    *,
    passphrase: str | None,
    identity: str | None = None,
    progress: Progress,
    cancel: CancelToken,
) -> PackageRead:
    """Verify a package, then read what can be compared. Raises as `verify_package` does, and UserCancelled."""
    report = verify_package(path, passphrase=passphrase, identity=identity, progress=progress, cancel=cancel)
    found: list[Seen] = []
    missed = 0
    with opened_package(path, passphrase, identity) as files:
        listed = rows(files)
        for done, row in enumerate(listed):
            check_cancelled(cancel)
            progress(done=done, total=len(listed), what="Comparing packages (exhibits)")
            number = row.get("exhibit")
            if not isinstance(number, int):
                continue
            prints = [_prints(files, one, reader) for one in _files(row) if not cancel.cancelled]
            missed += prints.count(None)
            found.append(_seen(number, row, tuple(one for read in prints if read for one in read)))
    return PackageRead(
        name=path.name, holds=report.unchanged and not report.problems, signer=report.fingerprint,
        exhibits=tuple(found), not_compared=missed,
    )  # fmt: skip


def read_alone(
    path: Path, *, passphrase: str | None, identity: str | None, progress: Progress, cancel: CancelToken
) -> PackageRead:
    """`read_package` with a confined child of its own, which is ended afterwards."""
    from evidence_vault.reading.recognising import Recogniser

    with Recogniser() as reader:
        return read_package(path, reader, passphrase=passphrase, identity=identity, progress=progress, cancel=cancel)


def _parts(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    listed = part(row, "parts").get("files")
    return (one for one in (listed if isinstance(listed, list) else ())[:_MOST_PARTS] if isinstance(one, dict))


def _files(row: dict[str, Any]) -> list[str]:
    """The exhibit's own file, and those of its parts that are files of their own, each once."""
    return list(dict.fromkeys([text(row.get("path")), *(text(one.get("file")) for one in _parts(row))]))


def _digests(row: dict[str, Any]) -> Iterator[str]:
    yield text(part(row, "content").get("sha256"))[:64].lower()
    for one in _parts(row):
        if text(one.get("file")):
            yield text(one.get("sha256"))[:64].lower()


def _prints(files: BagFiles, path: str, reader: PrintSource) -> tuple[PicturePrint, ...] | None:
    """The prints of a file that have enough in them; None if it is too large or its picture cannot be read."""
    name = path if path in files.names else f"data/{path}"
    if not path or name not in files.names:
        return ()
    if files.size(name) > MOST_BYTES:
        return None
    data = files.open(name).read(MOST_BYTES + 1)
    media_type = sniff(data[:HEAD_SIZE]).media_type
    if not media_type.startswith(("image/", "video/")) or not data:
        return ()
    read = reader.prints(io.BytesIO(data), len(data), media_type)
    return tuple(one for one in read.prints if one.quality >= LEAST_QUALITY) if read.prints else None


def _seen(number: int, row: dict[str, Any], prints: tuple[PicturePrint, ...]) -> Seen:
    source = understand(text(part(row, "source").get("as_given"))[:_MOST_TEXT])
    return Seen(
        exhibit=number,
        item=text(row.get("item"))[:64],
        title=text(row.get("title"))[:_MOST_TEXT],
        sha256=text(part(row, "content").get("sha256"))[:64].lower(),
        digests=tuple(dict.fromkeys(filter(None, _digests(row)))),
        prints=prints,
        accounts=tuple(dict.fromkeys([*_accounts(row), *_account_of(source)])),
        addresses=tuple(_addresses(source)),
    )


def _accounts(row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """By the platform's own id, and by handle: either may be the one that another client noted."""
    noted = row.get("accounts")
    for one in noted if isinstance(noted, list) else ():
        if isinstance(one, dict):
            platform = text(one.get("platform"))[:_MOST_TEXT]
            for word in (text(one.get("account_id")), text(one.get("handle"))):
                yield from _account(platform, word)


def _account_of(source: Address | None) -> Iterator[tuple[str, str]]:
    if source:
        for word in (source.account_id, source.account):
            yield from _account(source.platform, word)


def _account(platform: str, word: str) -> Iterator[tuple[str, str]]:
    name = word.strip().lstrip("@").casefold()[:_MOST_TEXT]
    if name and platform.strip():
        yield f"{platform.strip().casefold()} {name}", f"{platform.strip()} {word.strip()[:_MOST_TEXT]}"


def _addresses(source: Address | None) -> Iterator[tuple[str, str]]:
    if source is None:
        return
    if source.canonical:
        yield source.canonical, source.canonical
    if source.group and source.platform:
        yield f"group {source.platform} {source.group.casefold()}", f"{source.platform} {source.group}"
