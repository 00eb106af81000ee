"""Every confined child there is, attacked from inside: nothing is done, and what never ends is ended."""

from __future__ import annotations

import io
import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from evidence_vault.children import ROOT
from evidence_vault.errors import ReadingError
from evidence_vault.model import ReadStatus
from evidence_vault.model.chats import ChatOptions
from evidence_vault.reading import FactReader, child, wire
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.reading.reasons import TEXTS, Reason
from evidence_vault.reading.viewing import MediaViewer
from tests.hostile.tally import tally
from tests.reading.attack_child import ATTACKS
from tests.reading.attack_children import ENDED, ENDLESS, READING, REPORT
from tests.reading.made import picture
from tests.reading.test_confine import targets  # noqa: F401 - a fixture

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux confinement (the others are untried)")
HERE = Path(__file__).parent
CHILDREN = [*READING, REPORT]
REQUESTS = {
    "facts": {"op": "read", "type": "image/png", "size": 1, "side": 0},
    "chats": {"op": "chat", "size": 0, "order": ""},
    "viewing": {"op": "text", "type": "text/plain", "size": 1, "side": 0, "at": 0, "count": 0, "token": 0},
    "recognising": {"op": "prints", "type": "image/png", "size": 1, "side": 0},
    "words": {"op": "words", "type": "image/png", "size": 1, "side": 0},
}


def test_no_child_is_left_out() -> None:
    """A new word of the reading child, or a new caller of the door, belongs in the table of attack_children.py."""
    said = Path(child.__file__).read_text(encoding="utf-8")
    assert set(re.findall(r'"([\w-]+)" in sys\.argv', said)) == {word for words in READING.values() for word in words}
    folders = [ROOT / name for name in ("evidence_vault", "exporters", "gui")]
    callers = {
        path.relative_to(ROOT).as_posix()
        for folder in folders
        for path in folder.rglob("*.py")
        if re.search(r"import .*\bconfine\b", path.read_text(encoding="utf-8")) and "/confine/" not in path.as_posix()
    }
    assert callers == {"evidence_vault/reading/child.py", "exporters/report/verify_child.py"}


@pytest.mark.parametrize("name", CHILDREN)
def test_nothing_is_done_from_inside(name: str, targets: dict[str, str], tmp_path: Path) -> None:  # noqa: F811
    command = [sys.executable, "-I", "-B", HERE / "attack_children.py", name, json.dumps(targets)]
    done = subprocess.run(command, capture_output=True, timeout=120, check=False, env={}, stdin=subprocess.DEVNULL)
    found = json.loads(done.stdout)
    assert set(found) == set(ATTACKS) - {ENDLESS}, done.stderr
    assert {attack: end for attack, end in found.items() if end not in {"refused", ENDED}} == {}
    assert (tmp_path / "victim").exists()
    assert not (tmp_path / "new").exists()
    tally("attacks from inside a child", len(found))


@pytest.mark.parametrize("name", CHILDREN)
def test_what_never_ends_is_ended_by_its_own_allowance(name: str) -> None:
    command = [sys.executable, "-I", "-B", HERE / "endless_children.py", name]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={}) as process:
        assert process.stdin is not None
        if name != REPORT:
            wire.send(process.stdin, wire.REQUEST, json.dumps(REQUESTS[name]).encode())
        else:
            process.stdin.write(b"%PDF-1.7")
            process.stdin.close()
        assert process.wait(timeout=60) == -signal.SIGPROF
    tally("attacks from inside a child", 1)


WITHOUT = """
import sys; sys.path.append({root!r}); sys.argv = ["child", *{words!r}]
from evidence_vault.reading.confine import NotConfinedError, landlock, seccomp
def refuse(*_):
    raise NotConfinedError("not on this computer")
{missing}
from evidence_vault.reading.child import main; main()
"""


def without(missing: str, *words: str) -> list[str]:
    code = WITHOUT.format(root=str(ROOT), words=words, missing=missing)
    return [sys.executable, "-I", "-B", "-c", code]


def test_a_computer_that_lacks_a_layer_shows_nothing_and_says_why() -> None:
    """The app's own child on a kernel without seccomp: each reader declines, with words that a person sees."""
    missing = "seccomp.restrict = refuse"
    said = TEXTS[Reason.NOT_CONFINED]
    data = picture()
    with FactReader(arguments=without(missing)) as reader:
        found = reader.read(io.BytesIO(data), len(data), "image/jpeg")
        assert (found.status, found.reason, found.covered) == (ReadStatus.DECLINED, said, None)
        with pytest.raises(ReadingError, match=said):
            reader.layers()
        with pytest.raises(ReadingError, match=said):
            reader.clear_picture(io.BytesIO(data), len(data), "image/jpeg", max_side=10)
    with MediaViewer(arguments=without(missing, "viewing")) as viewer, pytest.raises(ReadingError, match=said):
        viewer.text(io.BytesIO(b"words"), 5, "text/plain", number=0)
    with ChatReader(arguments=without(missing, "chats")) as chats, pytest.raises(ReadingError, match=said):
        list(chats.messages(io.BytesIO(b"{}"), 2, ChatOptions()))


def test_an_old_kernel_without_landlock_is_served_by_seccomp() -> None:
    data = picture()
    with FactReader(arguments=without("landlock.restrict = lambda: 0")) as reader:
        assert reader.read(io.BytesIO(data), len(data), "image/jpeg").width == 60
        assert not [layer for layer in reader.layers() if layer.startswith("landlock")]
