"""What an address says, without asking anyone: platform, account, group, post, and one canonical form.

Pure and offline. Nothing here proves who posted what: an address is a claim by whoever wrote it.
"""

from evidence_vault.sources.addresses.finding import MAX_TEXT
from evidence_vault.sources.addresses.parts import MAX_ADDRESS
from evidence_vault.sources.addresses.understanding import find_addresses, understand
from evidence_vault.sources.addresses.weibo import mid_to_number, number_to_mid

__all__ = ["MAX_ADDRESS", "MAX_TEXT", "find_addresses", "mid_to_number", "number_to_mid", "understand"]
