"""What a finding about an export means, and what to do: English source texts for `tr()`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evidence_vault.model import ChatFinding


FINDINGS: dict[str, str] = {
    "only-own-messages": (
        "This export holds only the messages of the account that made it ({count}). Telegram does so in public groups"
        " and channels, and wherever that box stays ticked. Export this chat on its own from its menu; in a public"
        " group keep what others wrote with screenshots or saved pages."
    ),
    "only-one-writer": (
        "All {count} messages come from one account, and others are missing between them. The export may hold only"
        " that account's own messages: export this chat on its own, or keep the rest with screenshots."
    ),
    "id-gaps": (
        "{count} message numbers are missing, in {value} places: deleted messages, or ones this export leaves out."
    ),
    "unreadable": "{count} records could not be read. Their places in the original are listed with the messages.",
    "repaired": "{count} records were read from a repaired copy ({value}). The original is kept as it was.",
    "media-present": "{count} files named by messages are in the export.",
    "media-missing": "{count} files named by messages are not in the export ({value}).",
    "flagged": "{count} messages are marked: {value}.",
    "titles-changed": "The name of the chat was changed {count} times.",
    "joined": "People joined or were invited {count} times.",
    "removed": "People left or were removed {count} times.",
    "self-destruct-set": "Messages were set to delete themselves {count} times (last: after {value} seconds).",
    "files-unnamed": "{count} files of the export are named by no message. They are kept.",
    "name-case": "{count} file names differ only in capital letters; another computer may have lost one of each.",
    "third-party-tool": (
        "This file was made by a third-party tool, not by the app itself. Keep screenshots of the chat as well."
    ),
    "html-offset": (
        "Times come from a web page export, whose time zone can be an hour wrong in summer. A JSON export is exact."
    ),
    "local-time": "Times are those of the device that made the export; the file does not say its time zone.",
    "date-order": "The order of day, month and year was found from the whole file: {value}.",
    "date-order-given": "The order of day, month and year is the one you gave: {value}.",
    "mojibake": (
        "{count} messages were written with the wrong encoding, as these exports always are. They are shown as they"
        " were meant; the original holds what was written."
    ),
    "truncated": "The file ends in the middle, at byte {value}. Everything before was read.",
    "damaged": "The file cannot be read further from byte {value} on. Everything before was read.",
    "no-messages": "The file holds no messages.",
    "reader-stopped": "The reader stopped on a file of this export. What it said before was kept.",
    "too-many": "The file holds more records than are read; the rest is in the original.",
}


def finding_text(finding: ChatFinding) -> str:
    """The sentence in English; an unknown code shows itself."""
    template = FINDINGS.get(finding.code, finding.code + " {count} {value}")
    return template.format(count=finding.count, value=finding.value)
