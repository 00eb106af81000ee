"""The case in CASE/UCO JSON-LD (CASE 1.4, UCO 1.4): an investigation, its exhibits, and each event as an action with
the provenance record it gave. Made from what a package holds, and from nothing else."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from evidence_vault.custody.merkle import leaf_hash
from evidence_vault.model import Case, Disclosure, Event, VaultId
from exporters.lists.tables import Row

Node = dict[str, Any]
_UCO = "https://ontology.unifiedcyberontology.org/uco/"
CONTEXT = {
    "case-investigation": "https://ontology.caseontology.org/case/investigation/",
    **{f"uco-{part}": f"{_UCO}{part}/" for part in ("core", "action", "identity", "observable", "tool", "types")},
    "kb": "urn:evidence-vault:",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def case_jsonld(
    vault_id: VaultId, case: Case, rows: Sequence[Row], events: Sequence[tuple[Event, Sequence[Disclosure]]]
) -> bytes:
    """The whole document; the same facts give the same bytes. `rows` as in exhibits.json, `events` in order."""
    graph = _Graph(uuid.uuid5(uuid.NAMESPACE_URL, f"evidence-vault/{vault_id}/{case.id}"))
    graph.exhibits(rows)
    graph.events([event for event, _ in events])
    graph.investigation(case)
    value = {"@context": CONTEXT, "@graph": graph.nodes}
    return (json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode("utf-8")


@dataclass(slots=True)
class _Graph:
    """Nodes so far. Every id ends in a UUID made from the case and from what the node is of."""

    space: uuid.UUID
    nodes: list[Node] = field(default_factory=list)
    records: dict[str, str] = field(default_factory=dict)
    things: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    parts: dict[str, list[Node]] = field(default_factory=dict)

    def id(self, kind: str, of: object) -> str:
        return f"kb:{kind}-{uuid.uuid5(self.space, f'{kind}/{of}')}"

    def add(self, kind: str, of: object, type_: str, **fields: object) -> str:
        """A node with these fields, those that are None or empty left out; returns its id."""
        name = self.id(kind, of)
        given = {key.replace("__", ":").replace("_", "-", 1): value for key, value in fields.items()}
        node = {key: value for key, value in given.items() if value not in (None, "", [])}
        self.nodes.append({"@id": name, "@type": type_, **node})
        return name

    def exhibits(self, rows: Sequence[Row]) -> None:
        for row in rows:
            item = row["item"]
            self.numbers[item] = row["exhibit"]
            self.things[item] = self._thing(item, row)
            self.parts[item] = [self._part(item, one) for one in row.get("parts", {}).get("files", ())]
            for account in row.get("accounts", ()):
                self._account(account)

    def _thing(self, item: str, row: Row) -> str:
        content, source = row.get("content"), row.get("source", {})
        facets: list[Node] = []
        kind = "uco-observable:ObservableObject"
        if content:
            kind = "uco-observable:File"
            facets = [self._file_facet(item, content), self._content_facet(item, content)]
        elif source.get("as_given"):
            kind = "uco-observable:URL"
        if source.get("as_given"):
            facets.append(self._url_facet(item, source["as_given"]))
        return self.add(
            "exhibit", item, kind, uco_core__name=row.get("title"),
            uco_core__description=row.get("incident", {}).get("text") or row.get("record", {}).get("what"),
            uco_core__hasFacet=facets,
        )  # fmt: skip

    def _part(self, item: str, part: Row) -> Node:
        """A file of its own, tied to its exhibit; what it is (its role) is its description."""
        of = f"{item}/{part['path']}"
        content = {"size": part["size"], "sha256": part["sha256"], "file_name": part["path"]}
        facets = [self._file_facet(of, content, part.get("file", "")), self._content_facet(of, content)]
        name = self.add(
            "part", of, "uco-observable:File", uco_core__name=part["path"], uco_core__description=part["role"],
            uco_core__hasFacet=facets,
        )  # fmt: skip
        self.add(
            "part-of", of, "uco-observable:ObservableRelationship", uco_core__source={"@id": name},
            uco_core__target={"@id": self.things[item]}, uco_core__kindOfRelationship="Contained_Within",
            uco_core__isDirectional=True,
        )  # fmt: skip
        return {"@id": name}

    def _facet(self, kind: str, item: str, type_: str, **fields: object) -> Node:
        given = {key.replace("__", ":").replace("_", "-", 1): value for key, value in fields.items()}
        node = {key: value for key, value in given.items() if value not in (None, "", [])}
        return {"@id": self.id(kind, item), "@type": f"uco-observable:{type_}", **node}

    def _file_facet(self, item: str, content: Row, path: str = "") -> Node:
        size = {"@type": "xsd:integer", "@value": str(content["size"])}
        name = content.get("file_name")
        return self._facet(
            "file-facet", item, "FileFacet", uco_observable__fileName=name, uco_observable__filePath=path,
            uco_observable__sizeInBytes=size,
        )  # fmt: skip

    def _content_facet(self, item: str, content: Row) -> Node:
        digest = {
            "@id": self.id("hash", item),
            "@type": "uco-types:Hash",
            "uco-types:hashMethod": "SHA256",
            "uco-types:hashValue": {"@type": "xsd:hexBinary", "@value": content["sha256"].upper()},
        }
        return self._facet(
            "content-facet", item, "ContentDataFacet", uco_observable__mimeType=content.get("media_type"),
            uco_observable__hash=digest,
        )  # fmt: skip

    def _url_facet(self, item: str, address: str) -> Node:
        return self._facet("url-facet", item, "URLFacet", uco_observable__fullValue=address)

    def _account(self, account: Row) -> None:
        if account["id"] in self.things:
            return
        shown = account.get("account_id") or account.get("handle") or account.get("name")
        facet = self._facet("account-facet", account["id"], "AccountFacet", uco_observable__accountIdentifier=shown)
        told = " ".join(part for part in (account.get("platform"), account.get("handle")) if part)
        self.things[account["id"]] = self.add(
            "account", account["id"], "uco-observable:Account", uco_core__name=told, uco_core__hasFacet=[facet]
        )

    def events(self, events: Sequence[Event]) -> None:
        person = self.add("person", "owner", "uco-identity:Person", uco_core__name="The owner of the record")
        tools: dict[str, str] = {}
        for event in events:
            if event.tool not in tools:
                name, _, version = event.tool.rpartition(" ")
                tools[event.tool] = self.add(
                    "tool", event.tool, "uco-tool:Tool", uco_core__name=name or event.tool, uco_tool__version=version
                )
            self._event(event, person, tools[event.tool])

    def _event(self, event: Event, person: str, tool: str) -> None:
        """The action takes what the event before it about the same item gave, and gives a record of its own."""
        item = event.item or ""
        before = self.records.get(item) or self.things.get(item)
        when = {"@type": "xsd:dateTime", "@value": event.moment.utc_text}
        self.records[item] = self._record(event)
        results = [{"@id": self.records[item]}]
        if event.takes_in and item in self.things:
            results += [{"@id": self.things[item]}, *self.parts[item]]
            before = None
        self.add(
            "action", event.seq, "case-investigation:InvestigativeAction", uco_core__name=event.action.value,
            uco_core__description=f"Entry {event.seq} of the custody log, leaf {leaf_hash(event.canonical).hex()}",
            uco_action__startTime=when, uco_action__endTime=when, uco_action__performer={"@id": person},
            uco_action__instrument={"@id": tool}, uco_action__object={"@id": before} if before else None,
            uco_action__result=results,
        )  # fmt: skip

    def _record(self, event: Event) -> str:
        item = event.item or ""
        number = self.numbers.get(item)
        thing = self.things.get(item)
        return self.add(
            "provenance", event.seq, "case-investigation:ProvenanceRecord",
            uco_core__description=f"After entry {event.seq} of the custody log ({event.action.value})",
            case_investigation__exhibitNumber=str(number) if number is not None else None,
            uco_core__object=self._told_of(event, thing),
        )  # fmt: skip

    def _told_of(self, event: Event, thing: str | None) -> Node | list[Node] | None:
        """What a record is about; that of taking something in is about its parts too, whose list the event names."""
        if thing is None:
            return None
        parts = self.parts[event.item or ""] if event.takes_in and event.item in self.parts else []
        return [{"@id": thing}, *parts] if parts else {"@id": thing}

    def investigation(self, case: Case) -> None:
        members = [{"@id": node["@id"]} for node in self._members()]
        self.add(
            "investigation", case.id, "case-investigation:Investigation", uco_core__name=case.name or "Case",
            uco_core__description=case.reference, uco_core__object=members,
        )  # fmt: skip

    def _members(self) -> Iterator[Node]:
        return (node for node in self.nodes if not node["@type"].startswith(("uco-identity", "uco-tool")))
