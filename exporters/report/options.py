"""What a report is to hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from evidence_vault.model import SHOW_ALL, DisclosurePolicy, Showing
from exporters.report.forms import FORM_IDS, Form, form
from exporters.report.languages import LANGUAGES, Language

__all__ = ["LANGUAGES", "PICTURES", "Annex", "Language", "Pictures", "ReportOptions"]

Pictures = Literal["covered", "withheld", "shown"]

PICTURES: tuple[Pictures, ...] = get_args(Pictures)


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """A sealed annex that was written beside the report: its document id, and the digest of the sealed file."""

    document: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """Her choices for one report.

    `form`: whose form (exporters.report.forms). `second`: a second language beside the first, '' for none.
    `pictures`: 'covered' draws the grey stand-in, 'withheld' draws nothing, 'shown' needs a PictureReader;
    `picture_of` says otherwise for single exhibits, by their number in the case.
    `identity_page`: the contact page, always the last; without it the report holds no contact data at all.
    `ordinals`: which exhibits, by their number in the case; empty means all. `prefix` stands before each number
    ('AB/' makes AB/1); '' is the form's own. `notes`: whether her own notes are printed. `purposes`: what an exhibit
    is to show, by its number in the case. `costs`: what for, and how much. `statement`, `statement_second`: her
    edited text (statement.py); '' takes the one kept in the vault, or a draft. `recheck`: read every kept file again
    and compare its SHA-256 with the recorded one; without it the report says that this was not done. `policy`: which
    details and contents are withheld; the report says of each exhibit what is. `time_stamp`: the authority, turned on
    in the vault, that stamps the document itself, '' for none; `long_term`: then also the certificates and a time
    stamp over all of it (PAdES B-LTA). `annex`: the sealed annex to be named, if one was made;
    `pictures_alone`: this is that annex.
    """

    form: str = "neutral"
    language: Language = "en"
    second: Language | Literal[""] = ""
    pictures: Pictures = "covered"
    picture_of: tuple[tuple[int, Pictures], ...] = ()
    identity_page: bool = True
    ordinals: tuple[int, ...] = ()
    prefix: str = ""
    notes: bool = True
    purposes: tuple[tuple[int, str], ...] = ()
    costs: tuple[tuple[str, str], ...] = ()
    statement: str = ""
    statement_second: str = ""
    recheck: bool = True
    policy: DisclosurePolicy = SHOW_ALL
    time_stamp: str = ""
    long_term: bool = False
    annex: Annex | None = None
    pictures_alone: bool = False

    def __post_init__(self) -> None:
        ways = {self.pictures, *(way for _, way in self.picture_of)}
        if self.form not in FORM_IDS or not ways <= set(PICTURES):
            raise ValueError("unknown form or way of showing pictures")
        wanted = [one for one in (self.language, self.second) if one]
        if not set(wanted) <= set(self.form_declared.languages) or len(set(wanted)) != len(wanted):
            raise ValueError("unknown language, or not one of this form's languages")
        if self.long_term and not self.time_stamp:
            raise ValueError("long_term needs an authority")

    @property
    def form_declared(self) -> Form:
        """The form itself."""
        return form(self.form)

    @property
    def languages(self) -> tuple[Language, ...]:
        """One or two."""
        return (self.language, self.second) if self.second else (self.language,)

    @property
    def showing(self) -> Showing:
        """What of the case the report may see."""
        return Showing(ordinals=self.ordinals, policy=self.policy)

    @property
    def shows_any(self) -> bool:
        """Whether a picture is drawn as it is, so that a reader is needed."""
        return "shown" in {self.pictures, *(way for _, way in self.picture_of)}

    def picture_way(self, ordinal: int) -> Pictures:
        """How the picture of this exhibit appears."""
        return dict(self.picture_of).get(ordinal, self.pictures)
