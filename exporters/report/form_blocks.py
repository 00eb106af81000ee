"""A declared form's own sections as plain blocks in one language (layout/blocks.typ draws them)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from exporters.report.fields import Fields
from exporters.report.forms import Form, kind_of
from exporters.report.gather import Entry, Gathered
from exporters.report.statement import draft, paragraphs, printed
from exporters.report.words import Words

Block = dict[str, Any]
Declared = dict[str, Any]


class FormBlocks:
    """Builds the sections of one form in one language."""

    def __init__(self, form: Form, gathered: Gathered, words: Words, fields: Fields, *, second: bool = False) -> None:
        self._form, self._g, self._w, self._t, self._fields = form, gathered, words, words.t, fields
        self._second = second
        self._make: dict[str, Callable[[Declared], Block]] = {
            "heading": lambda one: {"k": "heading", "text": self._said(one["heading"])},
            "say": lambda one: {"k": "say", "text": self._said(one["say"])},
            "note": lambda one: {"k": "note", "text": self._said(one["note"])},
            "confirm": lambda one: {
                "k": "confirm", "text": self._said(one["confirm"]), "label": self._t("form.confirm"),
            },
            "list": lambda one: {"k": "list", "items": [self._said(each) for each in one["list"]]},
            "rows": lambda one: {"k": "rows", "rows": [self._row(each, self._of_case) for each in one["rows"]]},
            "table": self._table,
            "cards": self._cards,
            "statement": lambda _: {"k": "numbered", "items": self.statement()},
            "sign": self._sign,
            "page": lambda _: {"k": "page"},
        }  # fmt: skip

    def sections(self) -> dict[str, Block]:
        """Every section of the form by its id."""
        return {name: self._section(one) for name, one in self._form.sections.items()}

    def statement(self) -> list[Any]:
        """The numbered paragraphs of her statement: her text, or the draft. In the second language her text stands as
        it is in the first, unless there is one with as many paragraphs."""
        options, kept = self._g.options, self._g.statements
        text = options.statement or kept.get(options.language, "")
        if self._second and text:
            other = options.statement_second or kept.get(self._t.language, "")
            text = other if len(paragraphs(other)) == len(paragraphs(text)) else text
        return printed(text or draft(self._g, self._t), self._g, self._w)

    def _section(self, one: Declared) -> Block:
        blocks = [self._make[kind_of(block)](block) for block in one["blocks"] if self._wanted(block)]
        return {"heading": self._said(one["heading"]), "new_page": one.get("new_page", True), "blocks": blocks}

    def _wanted(self, block: Declared) -> bool:
        """A block with `if` stands only where the record has what it is about."""
        there: dict[str, bool] = {
            "scale": bool(self._g.scales), "costs": bool(self._g.options.costs),
            "annex": self._g.options.annex is not None,
            "texts": any(one.item.texts for one in self._g.entries), "accounts": bool(self._g.accounts),
            "incidents": any(one.item.incident for one in self._g.entries),
        }  # fmt: skip
        return "if" not in block or there[block["if"]]

    def _said(self, given: Any) -> str:  # noqa: ANN401 - {language: text} or '@path' of a shared word
        if isinstance(given, str):
            return str(self._t(given.removeprefix("@")))
        text: str = given[self._t.language]
        if "{" in text:
            g = self._g
            text = text.format(
                case=self._w.plain(g.case.name) or self._t("withheld.mark"), document=g.document_id,
                count=len(g.entries), made=f"{g.made.local:%Y-%m-%d}",
                annex=g.options.annex.document if g.options.annex else "",
                annex_sha256=g.options.annex.sha256 if g.options.annex else "",
            )  # fmt: skip
        return text

    def _row(self, one: Declared, field: Callable[[str], Any]) -> list[Any]:
        return [self._said(one["label"]), self._value(one, field)]

    def _value(self, one: Declared, field: Callable[[str], Any]) -> Any:  # noqa: ANN401 - a value for the layout
        """The field, or a marked blank: where the form wants one, and where the record holds nothing."""
        found = field(one["field"]) if "field" in one else ""
        if found not in ("", None, []):
            return found
        if one.get("may_be_empty"):
            return "–"
        return {"blank": self._said(one["blank"]) if "blank" in one else self._t("form.blank")}

    def _of_case(self, name: str) -> Any:  # noqa: ANN401
        return self._fields.of_case(name)

    def _table(self, one: Declared) -> Block:
        columns: list[Declared] = one["columns"]
        rows = [[self._value(column, field) for column in columns] for field in self._each(one["table"])]
        return {
            "k": "table", "head": [self._said(column["label"]) for column in columns],
            "widths": [column.get("width", "1fr") for column in columns], "rows": rows,
        }  # fmt: skip

    def _cards(self, one: Declared) -> Block:
        return {"k": "cards", "cards": [self._card(one["rows_of"], entry) for entry in self._sorted(one["cards"])]}

    def _card(self, rows: list[Declared], entry: Entry) -> dict[str, Any]:
        def field(name: str) -> Any:  # noqa: ANN401 - a value for the layout
            return self._fields.of_exhibit(name, entry)

        head = self._t("exhibit", mark=self._w.plain(entry.mark))
        return {"head": head, "rows": [self._row(row, field) for row in rows]}

    def _each(self, over: str) -> list[Callable[[str], Any]]:
        """For each thing a table is about, what gives its fields."""
        fields, g = self._fields, self._g
        if over == "steps":
            return [partial(_turned, fields.of_step, one) for one in g.steps]
        if over == "scale":
            return [partial(_turned, fields.of_scale, one) for one in g.scales]
        if over == "accounts":
            return [partial(_turned, fields.of_account, one) for one in g.accounts]
        if over == "costs":
            return [partial(_turned, self._of_cost, one) for one in g.options.costs]
        return [partial(_turned, fields.of_exhibit, one) for one in self._sorted(over)]

    def _of_cost(self, name: str, cost: tuple[str, str]) -> Any:  # noqa: ANN401
        return self._w.line(cost[name == "amount"])

    def _sorted(self, over: str) -> Sequence[Entry]:
        """The exhibits as a list wants them: by number, by what they are to show, or by the time of saving."""
        entries = self._g.entries
        if over == "by issue":
            purposes = dict(self._g.options.purposes)
            order = {text: at for at, text in enumerate(dict.fromkeys(purposes.values()))}
            place = {one.mark: order.get(purposes.get(one.exhibit.ordinal, ""), len(order)) for one in entries}
            return sorted(entries, key=lambda one: (place[one.mark], one.number))
        if over == "by time":
            return sorted(entries, key=lambda one: (one.item.saved.utc, one.exhibit.ordinal))
        if over == "by number":
            return sorted(entries, key=lambda one: one.number)
        if over == "incidents":
            return [one for one in entries if one.item.incident]
        raise KeyError(over)

    def _sign(self, one: Declared) -> Block:
        return {"k": "sign", "rows": [self._said(each) for each in one["sign"]], "note": self._t("form.sign_note")}


def _turned(field: Callable[[str, Any], Any], thing: object, name: str) -> Any:  # noqa: ANN401 - a value for the layout
    return field(name, thing)
