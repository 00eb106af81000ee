"""The ground that everything stands on: the lock, the contracts, sizes, wording and the list of errors."""

from __future__ import annotations

import ast
import importlib
import importlib.metadata
import pkgutil
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from evidence_vault.errors import VaultError

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ("evidence_vault", "exporters", "gui")
MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 40
BINARY = {".png", ".jpg", ".pdf", ".ttf", ".ttc", ".otf", ".zip", ".gz", ".qm", ".ico"}


def project_files() -> list[Path]:
    """Every file of the project except test input made by others."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split("\0")
        files = [ROOT / name for name in listed if name]
    else:
        ours = [file for file in ROOT.iterdir() if file.name not in {"out", "build", "dist"}]
        roots = [file for file in ours if not file.name.startswith(".") or file.name == ".ci"]
        found = [file for root in roots for file in ([root] if root.is_file() else root.rglob("*"))]
        files = [file for file in found if not {"__pycache__", "node_modules"} & set(file.parts)]
    data = ROOT / "tests" / "data"
    return [file for file in files if file.is_file() and data not in file.parents]


def texts(*suffixes: str) -> Iterator[tuple[str, str]]:
    """Relative name and text of every text file, or of those with these suffixes."""
    for file in project_files():
        if (file.suffix in suffixes) if suffixes else (file.suffix not in BINARY):
            yield file.relative_to(ROOT).as_posix(), file.read_text("utf-8", errors="replace")


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    place = re.compile(r"(?<![\w.$}~-])/(?:work|root|home/\w+|Users/\w+)(?:/|\b)")
    found = [f"{name}: {hit.group()}" for name, text in texts() for hit in [place.search(text)] if hit]
    assert not found


def test_set_up_names_no_host() -> None:
    ground = ("Makefile", "pyproject.toml", "packaging/setup", "packaging/lock", ".ci/")
    found = [name for name, text in texts() if name.startswith(ground) and ("://" in text or "index-url =" in text)]
    assert not found


def product_modules() -> Iterator[tuple[str, ast.Module, int]]:
    for name, text in texts(".py"):
        if name.split("/")[0] in PRODUCT:
            yield name, ast.parse(text), text.count("\n")


def test_no_product_file_is_too_long() -> None:
    made = {"gui/translations/core_texts.py"}  # by a program, for a program: one line a text
    found = [(name, lines) for name, _, lines in product_modules() if lines > MOST_LINES_OF_A_FILE]
    assert {name for name, _ in found} <= made, found


def test_no_product_function_is_too_long() -> None:
    def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
        first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
        return (node.end_lineno or 0) - first.lineno + 1

    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = [
        f"{name}:{node.lineno} {node.name}: {length(node)}"
        for name, tree, _ in product_modules()
        for node in ast.walk(tree)
        if isinstance(node, functions) and length(node) > MOST_LINES_OF_A_FUNCTION
    ]
    assert not found


def test_every_package_folder_is_a_package() -> None:
    """A folder without __init__.py would be left out of an installed copy."""
    folders = {
        file.parent for file in project_files() if file.suffix == ".py" and file.relative_to(ROOT).parts[0] in PRODUCT
    }
    assert not [folder.relative_to(ROOT).as_posix() for folder in folders if not (folder / "__init__.py").exists()]


def test_nothing_claims_more_than_is_proven() -> None:
    claim = re.compile(r"court[- ]admissible|tamper[- ]?proof|forensic", re.IGNORECASE)
    said = [name for name, text in texts() if not name.startswith("tests/") and claim.search(text)]
    assert set(said) <= {"CONTRIBUTING.md"}  # the page that forbids these words


def test_the_page_of_promises_names_tests_that_exist() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)`", (ROOT / "docs/threats.md").read_text("utf-8"))
    assert len(set(named)) >= 5
    assert not [name for name in named if not (ROOT / name).exists()]


def test_every_link_between_pages_leads_somewhere() -> None:
    broken = [
        f"{name}: {target}"
        for name, text in texts(".md")
        for target in re.findall(r"\]\(([^)#:]+)\)", text)
        if not (ROOT / name).parent.joinpath(target).exists()
    ]
    assert not broken


# The lock --------------------------------------------------------------------------------------------------------

ENTRY = re.compile(
    r"([a-z0-9-]+)==([A-Za-z0-9.!+]+)(?: ; ([^\\]+?))? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)"
)


def entries(kind: str) -> dict[tuple[str, str, str], str]:
    """(name, version, marker) to its block of hashes. Any line that is not part of such an entry is a fault."""
    text = (ROOT / f"packaging/lock/{kind}.txt").read_text("utf-8")
    found = list(ENTRY.finditer(text))
    assert "".join(entry.group() for entry in found) == text, "a line of the lock is not a pinned entry with hashes"
    return {(entry[1], entry[2], entry[3] or ""): entry[4] for entry in found}


def for_this_machine(kind: str) -> dict[str, str]:
    """Name to version, of the entries whose marker holds here."""
    return {name: version for name, version, marker in entries(kind) if not marker or Marker(marker).evaluate()}


@pytest.mark.parametrize("kind", ["run", "dev"])
def test_every_line_of_the_lock_is_pinned_by_hash(kind: str) -> None:
    assert len(entries(kind)) > 50


def test_the_app_is_tested_with_the_versions_it_runs_with() -> None:
    """A test tool may need a package on more systems than the app does; versions and files are the same."""
    run, dev = (
        {(name, version): hashes for (name, version, _), hashes in entries(kind).items()} for kind in ("run", "dev")
    )
    assert run.items() <= dev.items()
    assert for_this_machine("run").items() <= for_this_machine("dev").items()


@pytest.mark.parametrize(("kind", "extra"), [("run", None), ("dev", "dev")])
def test_the_lock_fulfils_pyproject(kind: str, extra: str | None) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = [*project["build-system"]["requires"], *project["project"]["dependencies"]]
    asked += project["project"]["optional-dependencies"][extra] if extra else []
    locked = for_this_machine(kind)
    wanted = [one for one in map(Requirement, asked) if not one.marker or one.marker.evaluate()]
    assert not [
        str(one) for one in wanted if not one.specifier.contains(locked.get(canonicalize_name(one.name), "0"))
    ]


def test_what_is_installed_is_what_is_locked() -> None:
    installed = {canonicalize_name(one.name): one.version for one in importlib.metadata.distributions()}
    differing = {
        name: (version, installed.get(name))
        for name, version in for_this_machine("dev").items()
        if installed.get(name) != version
    }
    assert not differing, "run 'make setup'"


# Contracts and errors ---------------------------------------------------------------------------------------------


def test_the_import_contracts_hold() -> None:
    command = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert command, "run 'make setup'"
    done = subprocess.run([command, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


def all_errors() -> list[type[VaultError]]:
    """Every class of the tree, wherever in the product it is defined."""
    for package in map(importlib.import_module, PRODUCT):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if module.name.rpartition(".")[2] not in {"__main__", "windows", "macos", "contained"}:
                importlib.import_module(module.name)

    def below(one: type[VaultError]) -> list[type[VaultError]]:
        return [one, *(other for child in one.__subclasses__() for other in below(child))]

    # A class without a code of its own is its parent's error, said more precisely.
    return [one for one in below(VaultError) if one.__module__.split(".")[0] in PRODUCT and "code" in vars(one)]


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [one.code for one in all_errors()]
    assert sorted(codes) == sorted(set(codes))


def test_every_error_is_in_the_list_people_read() -> None:
    page = (ROOT / "docs/errors.md").read_text("utf-8")
    rows = [f"| `{one.code}` | {one.exit_status} | {one.what} | {one.safe} {one.next_step} |" for one in all_errors()]
    assert not [row for row in rows if row not in page], "write these rows into docs/errors.md"
    listed = re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE)
    assert sorted(listed) == sorted(one.code for one in all_errors())


def test_make_help_explains_every_target() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert targets
    explained = re.findall(r"^([a-z-]+):.*## ", makefile, re.MULTILINE)
    assert sorted(targets[1].split()) == sorted(explained)
