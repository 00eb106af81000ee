"""Which version of a form a report is, and what changed since the one before, in one language's words."""

from __future__ import annotations

from exporters.report.gather import Gathered
from exporters.report.numbering import mark
from exporters.report.words import Words

_MOST_MARKS = 40


def version_said(gathered: Gathered, words: Words) -> str:
    """One or more sentences for the summary."""
    t, made = words.t, gathered.version
    if not gathered.earlier:
        return t("form.version_first", number=made.number)
    before = gathered.earlier[-1]
    said = t("statement.join").join(_changes(gathered, words)) or t("form.change_none")
    return t("form.version_later", number=made.number, before=before.number, document=before.document, said=said)


def _changes(gathered: Gathered, words: Words) -> list[str]:
    t, changed = words.t, gathered.changed
    style, prefix = gathered.options.form_declared.numbering, gathered.options.prefix
    marks = {one.item.id: one.mark for one in gathered.entries}
    old = gathered.earlier[-1].numbers
    groups = {
        "added": [marks[one] for one in changed.added],
        "left_out": [mark(old[one], style, prefix) for one in changed.left_out if one in old],
        "altered": [marks[one] for one in changed.altered],
    }
    said = [t(f"form.change_{name}", marks=marks_said(found, words)) for name, found in groups.items() if found]
    said += [t("form.change_statement")] if changed.statement else []
    return said + ([t("form.change_choices")] if changed.choices else [])


def marks_said(marks: list[str], words: Words) -> str:
    """Some marks, the rest counted."""
    shown = words.plain(words.t("list_separator").join(marks[:_MOST_MARKS]))
    more = len(marks) - _MOST_MARKS
    return f"{shown} {words.t('more', count=more)}" if more > 0 else shown
