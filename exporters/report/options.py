"""What a report is to hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from evidence_vault.model import SHOW_ALL, DisclosurePolicy, Showing

Language = Literal["en", "zh-Hans"]
Pictures = Literal["covered", "withheld", "shown"]

LANGUAGES: tuple[Language, ...] = get_args(Language)
PICTURES: tuple[Pictures, ...] = get_args(Pictures)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """Her choices for one report.

    `pictures`: 'covered' draws the grey stand-in, 'withheld' draws nothing, 'shown' needs a PictureReader.
    `identity_page`: the contact page, always the last; without it the report holds no contact data at all.
    `ordinals`: which exhibits, by their number in the case; empty means all. `prefix` stands before each number
    ('AB/' makes AB/1). `notes`: whether her own notes are printed. `recheck`: read every kept file again and compare
    its SHA-256 with the recorded one; without it the report says that this was not done. `policy`: which details and
    contents are withheld; the report says of each exhibit what is. `time_stamp`: the authority, turned on in
    the vault, that stamps the document itself, '' for none; `long_term`: then also the certificates and a time stamp
    over all of it (PAdES B-LTA).
    """

    language: Language = "en"
    pictures: Pictures = "covered"
    identity_page: bool = True
    ordinals: tuple[int, ...] = ()
    prefix: str = ""
    notes: bool = True
    recheck: bool = True
    policy: DisclosurePolicy = SHOW_ALL
    time_stamp: str = ""
    long_term: bool = False

    def __post_init__(self) -> None:
        if self.language not in LANGUAGES or self.pictures not in PICTURES:
            raise ValueError("unknown language or way of showing pictures")
        if self.long_term and not self.time_stamp:
            raise ValueError("long_term needs an authority")

    @property
    def showing(self) -> Showing:
        """What of the case the report may see."""
        return Showing(ordinals=self.ordinals, policy=self.policy)
