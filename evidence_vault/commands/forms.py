"""The options that say in which form a report is made: whose desk, which languages, how pictures appear, her text."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

import typer

from evidence_vault.commands.showing import ordinals
from evidence_vault.errors import UsageError
from evidence_vault.model.disclosing import OF_OTHERS

if TYPE_CHECKING:
    from evidence_vault.model import DisclosurePolicy

FormName = Literal["neutral", "cn", "kr", "tw", "hk", "jp", "uk", "us", "eu"]
LanguageName = Literal["en", "zh-Hans", "zh-Hant", "ko", "ja"]
PictureWay = Literal["covered", "withheld", "shown"]
_MOST_TEXT = 4 << 20

Form = Annotated[FormName, typer.Option("--form", help="Whose form the report takes.")]
Second = Annotated[LanguageName | None, typer.Option("--second-lang", help="A second language beside the first.")]
PictureOf = Annotated[
    list[str] | None,
    typer.Option("--picture-of", metavar="1,3-5=WAY", help="Another way for the pictures of these exhibits."),
]
Prefix = Annotated[
    str, typer.Option("--prefix", metavar="TEXT", help="Before each number: initials as AB/, or a party's sign.")
]
Purpose = Annotated[
    list[str] | None, typer.Option("--purpose", metavar="1,3-5=TEXT", help="What these exhibits are to show.")
]
Cost = Annotated[list[str] | None, typer.Option("--cost", metavar="WHAT=AMOUNT", help="A cost to be listed.")]
StatementFile = Annotated[
    Path | None, typer.Option("--statement", metavar="FILE", help="Her edited statement, as text.")
]
StatementSecond = Annotated[
    Path | None, typer.Option("--statement-second", metavar="FILE", help="The same in the second language.")
]
ThirdParties = Annotated[
    bool, typer.Option("--third-parties", help="Name witnesses, whom a desk's form leaves out by itself.")
]
AnnexFile = Annotated[
    Path | None, typer.Option("--annex", metavar="FILE", help="The pictures as a sealed annex: a second, new file.")
]
AnnexTo = Annotated[
    list[str] | None, typer.Option("--annex-to", metavar="age1…", help="Who alone can open the annex: an age key.")
]
DocxFile = Annotated[
    Path | None,
    typer.Option("--docx", metavar="FILE", help="The statement and the list too, as an unsigned working copy."),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormOptions:
    """What the options say, read and checked as far as one can without a case."""

    form: FormName = "neutral"
    second: LanguageName | None = None
    picture_of: tuple[tuple[int, PictureWay], ...] = ()
    prefix: str = ""
    purposes: tuple[tuple[int, str], ...] = ()
    costs: tuple[tuple[str, str], ...] = ()
    statement: str = ""
    statement_second: str = ""
    third_parties: bool = False

    def report_options(self) -> dict[str, Any]:
        """As ReportOptions names them."""
        return {
            "form": self.form, "second": self.second or "", "picture_of": self.picture_of, "prefix": self.prefix,
            "purposes": self.purposes, "costs": self.costs, "statement": self.statement,
            "statement_second": self.statement_second,
        }  # fmt: skip

    def policy(self, chosen: DisclosurePolicy) -> DisclosurePolicy:
        """`chosen`, and in a desk's form the names of third parties withheld unless she wants them there."""
        if self.form == "neutral" or self.third_parties:
            return chosen
        return replace(chosen, names=chosen.names | OF_OTHERS)

    def shows(self, pictures: PictureWay) -> PictureWay:
        """'shown' if any picture is."""
        return "shown" if "shown" in {pictures, *(way for _, way in self.picture_of)} else pictures


NEUTRAL = FormOptions()


def _options(
    form: Form = "neutral",
    second_lang: Second = None,
    picture_of: PictureOf = None,
    prefix: Prefix = "",
    purpose: Purpose = None,
    cost: Cost = None,
    statement: StatementFile = None,
    statement_second: StatementSecond = None,
    third_parties: ThirdParties = False,
) -> FormOptions:
    return FormOptions(
        form=form, second=second_lang, picture_of=_ways(picture_of or ()), prefix=prefix,
        purposes=_numbered(purpose or ()), costs=tuple(_pair(one) for one in cost or ()),
        statement=read_text(statement), statement_second=read_text(statement_second), third_parties=third_parties,
    )  # fmt: skip


_OFFERED = inspect.signature(_options, eval_str=True).parameters


def takes_form(command: Callable[..., None]) -> Callable[..., None]:
    """Offer the options of `_options` in the place of `command`'s parameter `form` (as secrets.takes_secrets)."""

    @functools.wraps(command)
    def run(*args: object, **given: Any) -> None:  # noqa: ANN401 - whatever the command takes
        ours = {name: given.pop(name) for name in _OFFERED if name in given}
        command(*args, form=_options(**ours), **given)

    parameters: list[inspect.Parameter] = []
    for one in inspect.signature(command, eval_str=True).parameters.values():
        parameters += _OFFERED.values() if one.name == "form" else [one]
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {one.name: one.annotation for one in parameters}
    return run


def check_languages(theirs: Sequence[str], *languages: str) -> None:
    """Refuse a language that is not one of `theirs`, the form's. Raises UsageError."""
    if len(set(languages)) != len(languages):
        raise UsageError("The two languages are the same.", next_step="Leave --second-lang out.")
    if set(languages) - {""} - set(theirs):
        raise UsageError(
            "This form is not made in that language.", next_step=f"Its languages are: {', '.join(theirs)}."
        )


def read_text(path: Path | None) -> str:
    """A text file of hers, UTF-8, at most 4 MiB; '' for None. Raises UsageError."""
    if path is None:
        return ""
    try:
        with path.open("rb") as handle:
            data = handle.read(_MOST_TEXT + 1)
        if len(data) > _MOST_TEXT:
            raise UsageError("That text is too long.", next_step="Make it shorter than 4 MiB.")
        return data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("That text cannot be read.", next_step="Give a text file in UTF-8.") from error


def _ways(given: Sequence[str]) -> tuple[tuple[int, PictureWay], ...]:
    found: dict[int, PictureWay] = {}
    for text in given:
        which, way = _pair(text)
        known = {one: one for one in get_args(PictureWay)}.get(way)
        if known is None:
            raise UsageError("That is no way to show a picture.", next_step="Write it as 3=withheld.")
        found |= dict.fromkeys(ordinals(which), known)
    return tuple(sorted(found.items()))


def _numbered(given: Sequence[str]) -> tuple[tuple[int, str], ...]:
    found: dict[int, str] = {}
    for text in given:
        which, said = _pair(text)
        found |= dict.fromkeys(ordinals(which), said)
    return tuple(sorted(found.items()))


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip() or not value.strip():
        raise UsageError("That needs a = with something on both sides.", next_step="Write it as 3=TEXT.")
    return name.strip(), value.strip()
