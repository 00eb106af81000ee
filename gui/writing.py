"""A request as she is writing it: all that the assistant holds, as text for the vault and back."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from typing import get_args

from evidence_vault.model import ItemId, PlatformRequest, RequestSaid
from gui.ports_requests import Hanging, Land, Where

_LANDS: tuple[Land, ...] = get_args(Land)
_WHERES: tuple[Where, ...] = get_args(Where)


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """`step` is where she was. `said.words` may hold answers that the chosen rule does not ask for: they come back
    with another rule. `begun`: which request it changes, '' for a new one."""

    begun: str = ""
    step: int = 0
    case: str = ""
    hanging: Hanging = field(default_factory=Hanging)
    said: RequestSaid = field(default_factory=lambda: RequestSaid(rule=""))

    def same_words(self, other: Writing) -> bool:
        """Whether both say the same, wherever she was."""
        return replace(self, step=0) == replace(other, step=0)

    def text(self) -> str:
        """As JSON."""
        hanging = asdict(self.hanging) | {"lands": sorted(self.hanging.lands)}
        said = asdict(self.said) | {"words": dict(self.said.words)}
        return json.dumps({"step": self.step, "case": self.case, "hanging": hanging, "said": said})


def of_request(request: PlatformRequest, *, minor: bool = False) -> Writing:
    """What a request that was kept says, to be changed. `minor`: its rule is for pictures of somebody under 18."""
    known: dict[str, Where] = {"Telegram": "telegram", "Google": "google", "Bing": "bing"}
    hanging = Hanging(where=known.get(request.said.platform, "site"), minor=minor)
    return Writing(begun=request.id, case=request.case, hanging=hanging, said=request.said)


def read(text: str, otherwise: Writing) -> Writing:
    """What was kept while she wrote; `otherwise` if there is nothing, or if it cannot be read."""
    try:
        told = json.loads(text)
        hanging, said = told["hanging"], told["said"]
        return Writing(
            begun=otherwise.begun,
            step=int(told["step"]),
            case=str(told["case"]),
            hanging=Hanging(
                where=next(one for one in _WHERES if one == hanging["where"]),
                lands=frozenset(one for one in _LANDS if one in hanging["lands"]),
                owner=bool(hanging["owner"]),
                minor=bool(hanging["minor"]),
            ),
            said=RequestSaid(
                rule=str(said["rule"]),
                platform=str(said["platform"]),
                language=str(said["language"]),
                second=str(said["second"]),
                exhibits=tuple(ItemId(str(one)) for one in said["exhibits"]),
                words=tuple(sorted((str(name), str(one)) for name, one in said["words"].items())),
            ),
        )
    except (ValueError, TypeError, KeyError, AttributeError, StopIteration):
        return otherwise
