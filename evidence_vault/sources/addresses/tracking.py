"""Parameters that say who shared an address or through which campaign, not what it shows.

They are taken out of the canonical form only; the address as given keeps them, and they can be evidence.
Sources: the vendors' own pages where they exist (utm_*: Google Analytics 'Campaign URL Builder'; fbclid, gclid,
msclkid: the advertising help of Meta, Google, Microsoft) and the lists of ClearURLs and AdGuard filter 17 by name.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import unquote

from evidence_vault.sources.addresses.words import words

_PREFIXES: Final = ("utm_", "hsa_", "pk_", "mtm_", "matomo_", "vero_", "oly_", "__hs")
_NAMES: Final = words("""
    fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ymclid twclid ttclid ttadid li_fat_id igshid igsh epik
    mc_cid mc_eid mkt_tok _openstat _hsenc _hsmi wickedid rb_clid s_cid si spm scm spm_id_from vd_source
    share_token share_source share_medium share_plat share_session_id share_tag share_from share_id shareid
    share_app_id share_link_id share_item_id share_author_id share_version share_sign
    xsec_token xsec_source xhsshare apptime author_share appuid
    from_source is_from_webapp sender_device sec_user_share __tn__ __cft__ __xts__ mibextid rdid paipv eav
    ref_src ref_url feature_share nsukey _branch_match_id _branch_referrer wt_zmc trk trkcampaign guce_referrer
    guce_referrer_sig guccounter ncid cmpid srsltid
    """)


def is_tracking(name: str) -> bool:
    """Whether a parameter of this (percent-decoded) name is dropped. `__cft__[0]` counts as `__cft__`."""
    bare = name.lower().partition("[")[0]
    return bare in _NAMES or bare.startswith(_PREFIXES)


def without_tracking(query: str, fragment: str) -> str:
    """`?query#fragment` of the canonical form from escaped text, '' if nothing is left."""
    kept = _kept(query)
    tail = f"?{kept}" if kept else ""
    # A text fragment (WICG 'scroll to text') and what analytics append are no part of where the address points.
    kept_fragment = _kept(fragment.partition(":~:")[0])
    return f"{tail}#{kept_fragment}" if kept_fragment else tail


def _kept(text: str) -> str:
    pieces = text.split("&")
    return "&".join(piece for piece in pieces if piece and not is_tracking(unquote(piece.partition("=")[0])))
