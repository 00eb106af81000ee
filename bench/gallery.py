"""The window's library at 100,000 exhibits: opening it, the wheel, jumps, the table, and the memory it needs."""

from __future__ import annotations

import os
import resource
import statistics
import sys
import time
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

from bench.measure import Row, percentile
from evidence_vault.model import (
    Anchor,
    CoveredPicture,
    FileFacts,
    Item,
    ItemId,
    ItemKind,
    MediaKind,
    Moment,
    Query,
    ReadStatus,
)
from evidence_vault.ports import SystemClock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class ManyItems:
    """A vault as far as the library looks: items with covered pictures, made when they are asked for."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._saved = SystemClock().now()

    def numbers(self, query: Query) -> array[int]:
        """All of them, newest first."""
        return array("I", range(self._count, 0, -1))

    def numbered(self, numbers: Sequence[int]) -> list[Item]:
        """A page."""
        return [made(number, self._saved) for number in numbers]

    def existed_before(self, numbers: Sequence[int]) -> dict[int, Anchor]:
        """No outside time."""
        return {}


def made(number: int, saved: Moment) -> Item:
    """One exhibit with a covered picture of its own."""
    grey = bytes((number * 7 + x * 5 + y * 3) % 256 for y in range(24) for x in range(32))
    facts = FileFacts(
        media_type="image/png",
        kind=MediaKind.PICTURE,
        status=ReadStatus.READ,
        covered=CoveredPicture(32, 24, grey),
    )
    item_id = ItemId(f"i{number:025d}")
    return Item(id=item_id, number=number, kind=ItemKind.FILE, title=f"Exhibit {number}", saved=saved, facts=facts)


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for 100,000 exhibits (3,000 if small)."""
    from PySide6.QtWidgets import QApplication

    from gui import theme
    from gui.operations import Operations

    count = 3_000 if small else 100_000
    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")  # type: ignore[arg-type]
    operations = Operations()
    session = SimpleNamespace(vault=ManyItems(count), operations=operations)
    try:
        yield from gallery(app, session, operations)
    finally:
        operations.stop()


def gallery(app: object, session: object, operations: object) -> Iterator[Row]:
    """The grid, then the table."""
    from gui import theme
    from gui.models.items import ItemsModel
    from gui.widgets.exhibit_list import ExhibitList
    from gui.widgets.exhibit_table import ExhibitTable

    for name, view in (("grid", ExhibitList()), ("table", ExhibitTable())):
        model = ItemsModel(session)  # type: ignore[arg-type]
        view.setModel(model)
        theme.dress(view)
        view.resize(760, 640)
        begun, own = time.perf_counter(), time.thread_time()
        view.show()
        model.ask(Query())
        settle(app, operations, lambda: model.rowCount() > 0 and model.item(0) is not None)  # noqa: B023 - used at once
        opened = (time.perf_counter() - begun) * 1000
        note = f"processor {(time.thread_time() - own) * 1000:.0f} ms"
        yield Row(
            what=f"gallery: {name} opens, first cards shown",
            value=opened,
            unit="ms",
            bar=200,
            more_is_better=False,
            note=note,
        )
        yield scrolled(app, operations, view, name)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024)
    yield Row(what="gallery: memory of the whole process", value=peak, unit="MiB", bar=250, more_is_better=False)


def scrolled(app: object, operations: object, view: object, name: str) -> Row:
    """Wheel steps of three lines, one after the other, each painted before the next."""
    bar = view.verticalScrollBar()  # type: ignore[attr-defined]
    times, work = [], []
    for _ in range(300):
        start, own = time.perf_counter(), time.thread_time()
        bar.setValue(bar.value() + 120)
        view.viewport().repaint()  # type: ignore[attr-defined]
        times.append((time.perf_counter() - start) * 1000)
        work.append((time.thread_time() - own) * 1000)
        app.processEvents()  # type: ignore[attr-defined]
    note = f"median {statistics.median(times):.1f} ms, processor {percentile(work, 0.95):.1f} ms"
    what = f"gallery: {name}, a step of the wheel, 95 of 100"
    return Row(what=what, value=percentile(times, 0.95), unit="ms", bar=30, more_is_better=False, note=note)


def settle(app: object, operations: object, ready: object) -> None:
    """Turn the event loop until everything asked for is there."""
    while not (ready() and operations.quiet):  # type: ignore[operator,attr-defined]
        app.processEvents()  # type: ignore[attr-defined]
    app.processEvents()  # type: ignore[attr-defined]
