"""No passphrase, word or key in a repr, a pickle, a message, a traceback or an argument.

By looking at every class and every line that handles one, and by trying.
"""

from __future__ import annotations

import ast
import copy
import io
import pickle
import re
import traceback
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from evidence_vault.crypto.age import Identity
from evidence_vault.crypto.age.passphrase import PassphraseIdentity, PassphraseRecipient
from evidence_vault.crypto.keys import MasterKey
from evidence_vault.crypto.shares import split
from evidence_vault.crypto.signing import VaultSigner
from evidence_vault.crypto.words import new_words
from evidence_vault.errors import WrongSecretError
from evidence_vault.hardening import crash_report
from evidence_vault.model import ShareSheet, VaultId
from evidence_vault.store.filekeys import FileKeys
from evidence_vault.store.objects import Reserved
from evidence_vault.vault import Passphrase, RecoveryShares, RecoveryWords
from exporters.package import AgePassphrase, WithPassphrase
from gui.package_ports import PackageSecret
from gui.ports import Exported
from tests.hostile.test_hardening import PRODUCT
from tests.support import SeededEntropy, new_vault, reopen

MARK = "quiet-xyzzyMARKER-harbour"
RAW = MARK.encode()
WORDS = new_words(SeededEntropy("secrets"))
SHEETS = split(bytes(32))
VAULT = VaultId("ab" * 16)
SECRET = re.compile(
    r"(^|_)(passphrase|passphrases|password|secret|secrets|identity|words|file_key|master|mnemonic|sheet_words)$"
)
"""How fields, arguments and variables that hold one are called."""
NOT_SECRET = {
    ("evidence_vault/format/events.py", "Draft", "secrets"),  # details to be salted: hers, but written on purpose
    ("exporters/package/browse.py", "ListedExhibit", "words"),
    ("gui/package_ports.py", "PackageExhibit", "words"),
    ("gui/conversation.py", "Line", "words"),
    ("evidence_vault/model/excerpts.py", "ExcerptMessage", "reply_words"),
    ("evidence_vault/model/asking.py", "RequestSaid", "words"),
    ("evidence_vault/model/asking.py", "StepSaid", "words"),
    ("evidence_vault/model/asking.py", "RequestStep", "words"),
    ("evidence_vault/vault/requesting.py", "StepRow", "words"),
}
TEXT = re.compile(r"^(str|bytes|bytearray|tuple\[str, \.\.\.\]|str \| None|bytes \| None|Sequence\[str\])$")


def holders() -> list[object]:
    key = ec.generate_private_key(ec.SECP256R1())
    sheet = ShareSheet(number=1, needed=2, made=3, words=tuple(SHEETS[0].split()), vault_id=VAULT, created="x")
    return [
        Passphrase(MARK), RecoveryWords(WORDS), RecoveryShares(SHEETS[:2]), MasterKey(RAW.ljust(32), VAULT),
        FileKeys(RAW), Reserved(id="x", path=Path("x"), file_key=RAW), sheet, Identity.from_secret(RAW.ljust(32)),
        PassphraseRecipient(MARK), PassphraseIdentity(MARK), WithPassphrase(MARK), AgePassphrase(MARK),
        PackageSecret(passphrase=MARK, identity=MARK), VaultSigner(key, b"x"),
        Exported(destination=Path("x"), size=1, sha256="x", fingerprint="x", passphrase=MARK),
    ]  # fmt: skip


@pytest.mark.parametrize("holder", holders(), ids=lambda one: type(one).__name__)
def test_a_holder_neither_prints_itself_nor_lets_itself_be_copied(holder: object) -> None:
    shown = f"{holder!r} {holder} {[holder]} { ({'a': holder})!r}"
    for secret in (MARK, RAW.hex(), WORDS.split()[3], SHEETS[0].split()[20]):
        assert secret not in shown
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError):
            pickle.dumps(holder, protocol)
    with pytest.raises(TypeError):
        copy.deepcopy(holder)


def trees() -> list[tuple[str, ast.Module]]:
    root = Path(__file__).parents[2]
    return [(path.relative_to(root).as_posix(), ast.parse(path.read_text(encoding="utf-8"))) for path in PRODUCT]


def faults_of_class(name: str, tree: ast.Module) -> list[str]:
    """Classes that hold a secret in a field, and print or pickle it."""
    found = []
    for made in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        defined = {one.name for one in made.body if isinstance(one, ast.FunctionDef)}
        bases = {ast.unparse(base) for base in made.bases}
        if not any("dataclass" in ast.unparse(one) for one in made.decorator_list):
            continue
        for field in (one for one in made.body if isinstance(one, ast.AnnAssign)):
            word = ast.unparse(field.target)
            if not SECRET.search(word) or not TEXT.match(ast.unparse(field.annotation)):
                continue
            if (name, made.name, word) in NOT_SECRET:
                continue
            hidden = field.value is not None and "repr=False" in ast.unparse(field.value)
            if not hidden and "__repr__" not in defined:
                found.append(f"{name}: {made.name}.{word} prints itself")
            if "__reduce__" not in defined and "NeverPickled" not in bases:
                found.append(f"{name}: {made.name} can be pickled")
    return found


def names_in(node: ast.AST) -> set[str]:
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)} | {
        one.attr for one in ast.walk(node) if isinstance(one, ast.Attribute)
    }


def secrets_in(node: ast.AST) -> set[str]:
    return {word for word in names_in(node) if re.search(r"(^|_)(passphrase|password|mnemonic|master)$", word)}


def faults_of_lines(name: str, tree: ast.Module) -> list[str]:
    """A secret put into a text, an error, the environment or the arguments of a process."""
    found = []
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.FormattedValue) and secrets_in(node.value):
            found.append(f"{name}:{line} a secret in a text")
        if isinstance(node, ast.Raise) and node.exc is not None and isinstance(node.exc, ast.Call):
            parts = [*node.exc.args, *(one.value for one in node.exc.keywords)]
            if any(secrets_in(part) for part in parts):
                found.append(f"{name}:{line} a secret in an error")
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            starts = called.rsplit(".", 1)[-1] in {"Popen", "run", "execvp", "execv", "posix_spawn", "command"}
            if (starts or called in {"os.putenv", "warnings.warn"}) and any(secrets_in(one) for one in node.args):
                found.append(f"{name}:{line} a secret given to {called}")
        environ = isinstance(node, ast.Assign) and "os.environ" in {ast.unparse(one)[:10] for one in node.targets}
        if environ and secrets_in(node.value):
            found.append(f"{name}:{line} a secret in the environment")
    return found


def test_every_class_with_a_secret_hides_it() -> None:
    assert [fault for name, tree in trees() for fault in faults_of_class(name, tree)] == []


def test_no_line_writes_a_secret_into_a_text_or_hands_it_to_a_process() -> None:
    found = [fault for name, tree in trees() for fault in faults_of_lines(name, tree)]
    assert [fault for fault in found if re.sub(r":[0-9]+", "", fault) not in ALLOWED] == []


ALLOWED = {
    "evidence_vault/commands/exporting.py a secret in a text",  # its answer: shown once, on the terminal
    "evidence_vault/commands/vaults.py a secret in a text",  # the id of the slot that was added
    "evidence_vault/vault/opening.py a secret in a text",  # four bytes derived for the vault's public label
}


CARELESS = """
@dataclass
class Held:
    passphrase: str
    new_words: tuple[str, ...]
def act(passphrase, thing):
    os.environ["P"] = passphrase
    subprocess.run(["x", passphrase])
    raise ValueError(f"not {thing.passphrase}", thing.passphrase)
"""


def test_the_rules_see_what_they_should() -> None:
    """The control: each carelessness is found."""
    tree = ast.parse(CARELESS)
    assert len(faults_of_class("x", tree)) == 4
    told = " ".join(faults_of_lines("x", tree))
    for part in ("in a text", "in an error", "given to subprocess.run", "environment"):
        assert part in told


def test_a_wrong_passphrase_is_in_no_error_and_no_traceback(tmp_path: Path) -> None:
    new_vault(tmp_path / "v").lock()
    with pytest.raises(WrongSecretError) as caught:
        reopen(tmp_path / "v", MARK)
    error: BaseException | None = caught.value
    said = io.StringIO()
    traceback.print_exception(caught.value, file=said)
    while error is not None:
        said.write(f"{error!r} {error} {error.args} {vars(error)}")
        error = error.__cause__ or error.__context__
    said.write(crash_report(caught.value))
    assert MARK not in said.getvalue()
