"""Why something was not read, as codes that cross the pipe and English source texts that reach a person.

The child can only choose a code from this table; it cannot put words on the screen.
"""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """A stable code for each reason."""

    NONE = ""
    NO_READER = "no-reader"
    NO_PICTURE_DECODER = "no-picture-decoder"
    TOO_LARGE = "too-large"
    TOO_MANY_PIXELS = "too-many-pixels"
    TOO_MUCH_MEMORY = "too-much-memory"
    DAMAGED = "damaged"
    INCOMPLETE = "incomplete"
    NEEDS_PASSWORD = "needs-password"  # noqa: S105 - the name of a reason, not a secret
    NOT_THIS_KIND = "not-this-kind"
    NO_CODEC = "no-codec"
    NO_SUCH_PLACE = "no-such-place"
    EMPTY = "empty"
    NO_ENGINE = "no-engine"
    STOPPED = "stopped"
    TOO_SLOW = "too-slow"
    BAD_REPLY = "bad-reply"
    NOT_CONFINED = "not-confined"
    NOT_STARTED = "not-started"


FROM_CHILD = frozenset(Reason) - {
    Reason.STOPPED,
    Reason.TOO_SLOW,
    Reason.BAD_REPLY,
    Reason.NOT_CONFINED,
    Reason.NOT_STARTED,
    Reason.TOO_LARGE,
}
"""The only codes a child may give."""

TEXTS: dict[Reason, str] = {
    Reason.NONE: "",
    Reason.NO_READER: "This kind of file is stored, but nothing is read from it.",
    Reason.NO_PICTURE_DECODER: "This kind of picture cannot be shown here; what it says about itself was read.",
    Reason.TOO_LARGE: "The file is larger than what is read safely.",
    Reason.TOO_MANY_PIXELS: "The picture claims more pixels than can be opened safely.",
    Reason.TOO_MUCH_MEMORY: "Reading the file would need more memory than is allowed.",
    Reason.DAMAGED: "The file is damaged or is not what its first bytes say.",
    Reason.INCOMPLETE: "Part of the file is missing or damaged; the rest was read.",
    Reason.NEEDS_PASSWORD: "The file is locked with a password.",
    Reason.NOT_THIS_KIND: "There is no picture to show in this kind of file.",
    Reason.NO_CODEC: "It is coded in a way that this app cannot show. It is stored unchanged.",
    Reason.NO_SUCH_PLACE: "The file ends before that place.",
    Reason.EMPTY: "The file is empty.",
    Reason.NO_ENGINE: "There is no program here that reads words in pictures.",
    Reason.STOPPED: "The reader stopped on this file.",
    Reason.TOO_SLOW: "Reading the file took too long and was stopped.",
    Reason.BAD_REPLY: "The reader gave an answer that was not accepted.",
    Reason.NOT_CONFINED: "This computer cannot lock the reader in well enough, so nothing was opened.",
    Reason.NOT_STARTED: "The reader could not be started.",
}
