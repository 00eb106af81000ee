"""Words for where a request stands, its steps, and what was seen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from evidence_vault.model import Moment, PlatformRequest, RequestState, RequestStep, Seen, StepKind
from gui import texts
from gui.noop import QT_TRANSLATE_NOOP
from gui.visible import visible

_STATES = {
    RequestState.DRAFT: QT_TRANSLATE_NOOP("requests", "Draft"),
    RequestState.SENT: QT_TRANSLATE_NOOP("requests", "Sent"),
    RequestState.RECEIVED: QT_TRANSLATE_NOOP("requests", "Received"),
    RequestState.ANSWERED: QT_TRANSLATE_NOOP("requests", "Answered"),
    RequestState.REMOVED: QT_TRANSLATE_NOOP("requests", "Removed"),
    RequestState.BACK: QT_TRANSLATE_NOOP("requests", "Back again"),
    RequestState.CLOSED: QT_TRANSLATE_NOOP("requests", "Closed"),
}
_SEEN = {
    Seen.THERE: QT_TRANSLATE_NOOP("requests", "Still there"),
    Seen.REMOVED: QT_TRANSLATE_NOOP("requests", "Removed"),
    Seen.BACK: QT_TRANSLATE_NOOP("requests", "Back again"),
    Seen.UNCLEAR: QT_TRANSLATE_NOOP("requests", "Not clear"),
}
_STEPS = {
    StepKind.SENT: QT_TRANSLATE_NOOP("requests", "Sent"),
    StepKind.RECEIPT: QT_TRANSLATE_NOOP("requests", "Receipt"),
    StepKind.REPLY: QT_TRANSLATE_NOOP("requests", "Answer"),
    StepKind.LOOKED: QT_TRANSLATE_NOOP("requests", "Looked again"),
}


def _say(source: str) -> str:
    return QCoreApplication.translate("requests", source)


def state(request: PlatformRequest) -> str:
    """Where it stands."""
    return _say(_STATES[request.state])


def seen(what: Seen | None) -> str:
    """What was at an address."""
    if what is None:
        return QCoreApplication.translate("requests", "Not looked at again yet")
    return _say(_SEEN[what])


def step(one: RequestStep) -> str:
    """One line: when, what, how."""
    parts = [texts.moment(one.at), _say(_STEPS[one.kind]), seen(one.seen) if one.seen else ""]
    return " · ".join(part for part in (*parts, *map(visible, (one.address, one.channel, one.words))) if part)


def clock(found: tuple[Moment, bool] | None) -> str:
    """The rule's clock; '' without one."""
    if found is None:
        return ""
    ends, past = found
    said = (
        QCoreApplication.translate("requests", "The rule's time ended: {moment}")
        if past
        else QCoreApplication.translate("requests", "The rule's time ends: {moment}")
    )
    return said.format(moment=texts.moment(ends))
