"""Cases: groups of exhibits with a name, a reference and the contact that only a detachable page shows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, fields, replace

from evidence_vault.errors import IndexDamagedError, NotFoundError, UsageError
from evidence_vault.format.events import Draft, clean
from evidence_vault.model import Action, Case, CaseId, Contact, Exhibit, ItemId, Moment
from evidence_vault.store.index import Row, Writer
from evidence_vault.vault.core import Core
from evidence_vault.vault.recording import place_in_case
from evidence_vault.vault.rows import COLUMNS, FROM, items_from

_COLUMNS = (
    "id, name, opened_utc, opened_offset, reference, summary, contact,"
    " (SELECT count(*) FROM exhibit WHERE exhibit.casefile = casefile.number)"
)
_PAGE = 500
_EXHIBITS = (
    f"SELECT {COLUMNS}, exhibit.ordinal FROM {FROM}"  # noqa: S608 - constants
    " JOIN exhibit ON exhibit.item = item.number JOIN casefile ON casefile.number = exhibit.casefile"
    " WHERE casefile.id = ? {} ORDER BY exhibit.ordinal"
)


class NameTakenError(UsageError):
    """Two cases cannot have the same name: a name is how the command line finds one."""

    code = "name-taken"
    what = "There is already a case with that name."
    next_step = "Choose another name."


def new_case(core: Core, name: str, *, reference: str, summary: str, contact: Contact) -> Case:
    """Open a case. Raises NameTakenError, UsageError for an empty name."""
    case = Case(
        id=CaseId(core.new_id()),
        name=_checked_name(name),
        opened=core.clock.now(),
        reference=clean(reference),
        summary=clean(summary),
        contact=_clean_contact(contact),
    )
    with core.commit() as commit:
        _refuse_taken(commit.writer, case)
        commit.writer.execute(
            "INSERT INTO casefile (id, name, opened_utc, opened_offset, reference, summary, contact)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (case.id, case.name, case.opened.utc_text, case.opened.offset_text, *_editable(case)[1:]),
        )
        commit.record(
            Draft(
                action=Action.CASE_CHANGED,
                case=case.id,
                details={
                    "change": "opened",
                    "opened": case.opened.utc_text,
                    "opened_offset": case.opened.offset_text,
                },
                secrets=case_secrets(case),
            )
        )
    return case


def edit_case(
    core: Core,
    case_id: CaseId,
    *,
    name: str | None,
    reference: str | None,
    summary: str | None,
    contact: Contact | None,
) -> Case:
    """Change a case; None leaves a field as it is. Raises NotFoundError, NameTakenError."""
    before = case(core, case_id)
    after = replace(
        before,
        name=before.name if name is None else _checked_name(name),
        reference=before.reference if reference is None else clean(reference),
        summary=before.summary if summary is None else clean(summary),
        contact=before.contact if contact is None else _clean_contact(contact),
    )
    if after == before:
        return before
    was, now = case_secrets(before), case_secrets(after)
    with core.commit() as commit:
        _refuse_taken(commit.writer, after)
        commit.writer.execute(
            "UPDATE casefile SET name = ?, reference = ?, summary = ?, contact = ? WHERE id = ?",
            (*_editable(after), case_id),
        )
        changed = {key: value for key, value in now.items() if was[key] != value}
        emptied = sorted(key for key, value in changed.items() if value == "")
        details = {"change": "edited"} | ({"emptied": ",".join(emptied)} if emptied else {})
        commit.record(Draft(action=Action.CASE_CHANGED, case=case_id, details=details, secrets=changed))
    return after


def case(core: Core, case_id: CaseId) -> Case:
    """One case. Raises NotFoundError."""
    row = core.index.row(f"SELECT {_COLUMNS} FROM casefile WHERE id = ?", (case_id,))  # noqa: S608
    if row is None:
        raise NotFoundError("There is no such case in the vault.")
    return _case(row)


def cases(core: Core) -> list[Case]:
    """Every case, oldest first."""
    return [_case(row) for row in core.index.rows(f"SELECT {_COLUMNS} FROM casefile ORDER BY number")]  # noqa: S608


def find_case(core: Core, text: str) -> Case:
    """The case with this exact name, or whose id begins so. Raises NotFoundError, UsageError."""
    known = cases(core)
    named = [one for one in known if one.name == clean(text).strip()]
    wanted = named or [one for one in known if text.strip() and one.id.startswith(text.strip().lower())]
    if not wanted:
        raise NotFoundError("There is no such case in the vault.")
    if len(wanted) > 1:
        raise UsageError("More than one case begins with that id.", next_step="Give more characters of the id.")
    return wanted[0]


def put_in_case(core: Core, case_id: CaseId, item_ids: Sequence[ItemId]) -> None:
    """Give each item the next exhibit number of the case; those already in it keep theirs. Raises NotFoundError."""
    case(core, case_id)
    with core.commit() as commit:
        for item_id in item_ids:
            found = commit.writer.execute("SELECT number FROM item WHERE id = ?", (item_id,))
            if not found:
                raise NotFoundError
            number = found[0][0]
            already = commit.writer.execute(
                "SELECT 1 FROM exhibit JOIN casefile ON casefile.number = exhibit.casefile"
                " WHERE exhibit.item = ? AND casefile.id = ?",
                (number, case_id),
            )
            if already:
                continue
            ordinal = place_in_case(commit.writer, case_id, number)
            commit.record(
                Draft(
                    action=Action.CASE_CHANGED,
                    case=case_id,
                    item=item_id,
                    details={"change": "exhibit added", "ordinal": ordinal},
                )
            )


def exhibits(core: Core, case_id: CaseId, ordinals: Sequence[int] = ()) -> list[Exhibit]:
    """The case's exhibits by ordinal: all, or those named. Raises NotFoundError if one of them is not there."""
    case(core, case_id)
    rows: list[Row] = []
    if ordinals:
        wanted = sorted(set(ordinals))
        for start in range(0, len(wanted), _PAGE):
            part = wanted[start : start + _PAGE]
            rows += core.index.rows(
                _EXHIBITS.format(f"AND exhibit.ordinal IN ({','.join('?' * len(part))})"), (case_id, *part)
            )
        if len(rows) != len(wanted):
            raise NotFoundError("The case has no exhibit with one of the numbers asked for.")
    else:
        rows = core.index.rows(_EXHIBITS.format(""), (case_id,))
    return [Exhibit(ordinal=row[-1], item=item) for row, item in zip(rows, items_from(core.index, rows), strict=True)]


def _case(row: Row) -> Case:
    try:
        opened, contact = Moment.parse(row[2], row[3]), Contact(**json.loads(row[6]))
    except (ValueError, TypeError, IndexError, OverflowError) as error:
        raise IndexDamagedError("A case in the vault's index is not of the documented form.") from error
    return Case(
        id=CaseId(row[0]),
        name=row[1],
        opened=opened,
        reference=row[4],
        summary=row[5],
        contact=contact,
        item_count=row[7],
    )


def _editable(value: Case) -> tuple[str, str, str, str]:
    contact = json.dumps(asdict(value.contact), ensure_ascii=False)
    return value.name, value.reference, value.summary, contact


def case_secrets(value: Case) -> dict[str, str]:
    """Every detail of a case that goes into events as a salted digest."""
    contact = {f"contact_{name}": text for name, text in asdict(value.contact).items()}
    return {"case_name": value.name, "case_reference": value.reference, "case_summary": value.summary} | contact


def _clean_contact(contact: Contact) -> Contact:
    return Contact(**{field.name: clean(getattr(contact, field.name)) for field in fields(contact)})


def _checked_name(name: str) -> str:
    kept = clean(name).strip()
    if not kept:
        raise UsageError("A case needs a name.", next_step="Choose a neutral name; it can be changed later.")
    return kept


def _refuse_taken(writer: Writer, wanted: Case) -> None:
    if writer.execute("SELECT 1 FROM casefile WHERE name = ? AND id <> ?", (wanted.name, wanted.id)):
        raise NameTakenError
