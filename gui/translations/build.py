"""Gather every visible text into the `.ts` files and compile the `.qm`: `python -m gui.translations.build`.

Texts of the core (errors, steps of progress) are English source texts there; they are gathered by reading its
source, and land in the context 'errors'. New texts arrive unfinished: translate them in the `.ts`, then run again.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
LANGUAGES = ("zh_CN", "zh_TW", "ko")
PLURALS = "en"  # English needs no translation, only its plural forms
CORE_FILE = HERE / "core_texts.py"
_ATTRIBUTES = frozenset({"what", "safe", "next_step"})
_WORDS_IN_TABLES = frozenset({"TEXTS", "FINDINGS"})


def core_texts() -> list[str]:
    """Every text that the core or an exporter may hand to the window, sorted."""
    packages = ("evidence_vault", "exporters")
    paths = [path for package in packages for path in sorted((ROOT / package).rglob("*.py"))]
    # The command line's own messages are never shown here.
    ours = {"cli.py", "cli_requests.py"}
    paths = [path for path in paths if path.name not in ours and path.parent.name != "commands"]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in paths]
    errors = _error_names(trees)
    found = {text for tree in trees for text in _texts_of(tree, errors)}
    return sorted(text for text in found if " " in text or text[:1].isupper())


def _error_names(trees: list[ast.Module]) -> frozenset[str]:
    """Every class that descends from VaultError, by name."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    known = {"VaultError"}
    for _ in range(6):  # the tree of errors is not deeper
        known |= {
            one.name for one in classes for base in one.bases if isinstance(base, ast.Name) and base.id in known
        }
    return frozenset(known)


def _texts_of(tree: ast.AST, errors: frozenset[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name in errors:
            yield from _class_texts(node)
        elif isinstance(node, ast.Call):
            yield from _call_texts(node, errors)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            yield from _table_texts(node)


def _class_texts(node: ast.ClassDef) -> Iterator[str]:
    for line in node.body:
        if isinstance(line, (ast.Assign, ast.AnnAssign)) and _targets(line) & _ATTRIBUTES:
            yield from _constants(line.value)


def _call_texts(node: ast.Call, errors: frozenset[str]) -> Iterator[str]:
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    if name in errors and node.args:
        yield from _constants(node.args[0])
    if name == "say" and len(node.args) > 1:  # the label of something a file says
        yield from _constants(node.args[1])
    for keyword in node.keywords:
        if keyword.arg in _ATTRIBUTES:
            yield from _constants(keyword.value)


def _table_texts(node: ast.Assign | ast.AnnAssign) -> Iterator[str]:
    if _targets(node) & _WORDS_IN_TABLES and isinstance(node.value, ast.Dict):
        for value in node.value.values:
            yield from _constants(value)


def _targets(node: ast.Assign | ast.AnnAssign) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {target.id for target in targets if isinstance(target, ast.Name)}


def _constants(node: ast.expr | None) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)


def core_module() -> str:
    """The source of `core_texts.py`: it is read by lupdate and never run."""
    lines = [
        '"""Made by build.py from the core\'s sources, for lupdate to read. Not edited by hand."""',
        "# ruff: noqa: E501",
        "# fmt: off",
        "",
        "from gui.noop import QT_TRANSLATE_NOOP",
        "",
        "TEXTS = (",
        *(f'    QT_TRANSLATE_NOOP("errors", {_quoted(text)}),' for text in core_texts()),
        ")",
        "",
    ]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def sources() -> list[Path]:
    """Every module that may hold visible text."""
    return sorted(path for path in (ROOT / "gui").rglob("*.py") if path.name != "build.py")


def _tool(name: str) -> str:
    beside = Path(sys.executable).with_name(name)
    found = shutil.which(str(beside)) or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing; it comes with PySide6-Essentials")
    return found


def update(language: str, target: Path | None = None) -> Path:
    """Bring a `.ts` up to date with the sources; texts that are gone leave it."""
    file = target or HERE / f"evidence_vault_{language}.ts"
    listed = [str(path.relative_to(ROOT)) for path in sources()]
    command = [_tool("pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none", *listed]
    if language == PLURALS:
        command.append("-pluralonly")
    subprocess.run([*command, "-ts", str(file)], check=True, cwd=ROOT)
    return file


def compile_to(file: Path, compiled: Path) -> None:
    """Write what the app loads."""
    subprocess.run([_tool("pyside6-lrelease"), "-silent", str(file), "-qm", str(compiled)], check=True)


def main() -> None:
    """Gather, then compile."""
    CORE_FILE.write_text(core_module(), encoding="utf-8")
    for language in (*LANGUAGES, PLURALS):
        file = update(language)
        compile_to(file, file.with_suffix(".qm"))


if __name__ == "__main__":
    main()
