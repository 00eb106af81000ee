"""What untrusted bytes say, read in a confined child process. See docs/reading.md."""

from evidence_vault.reading.host import FactReader
from evidence_vault.reading.limits import MAX_SIDE, Limits
from evidence_vault.reading.replies import RgbPicture
from evidence_vault.reading.sniff import HEAD_SIZE, Sniffed, kind_of, sniff

__all__ = ["HEAD_SIZE", "MAX_SIDE", "FactReader", "Limits", "RgbPicture", "Sniffed", "kind_of", "sniff"]
