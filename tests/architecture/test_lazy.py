"""What is not needed is not loaded: the model's names are looked up late, and a help text needs next to nothing."""

from __future__ import annotations

import ast
import importlib
import pickle
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

from evidence_vault import model

HEAVY = {
    "PIL", "PySide6", "apsw", "asn1crypto", "av", "cryptography", "docx", "exporters", "gui", "keyring", "lxml",
    "numpy", "orjson", "pikepdf", "pyhanko", "pypdfium2", "rich", "segno", "ssl", "typst", "urllib3", "xlsxwriter",
}  # fmt: skip
OF_THE_MODEL = {"disclosing", "ids", "kinds"}
"""Those that a help text does need: the names of details and their groups, bare types, and the choices of options."""


def imported_for_readers() -> dict[str, str]:
    """Name and submodule of each import that type checkers read in the model's `__init__`."""
    tree = ast.parse(Path(model.__file__).read_text("utf-8"))
    under = next(node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    found: dict[str, str] = {}
    for node in under.body:
        assert isinstance(node, ast.ImportFrom)
        package, _, home = (node.module or "").rpartition(".")
        assert package == model.__name__
        assert all(alias.asname is None for alias in node.names)
        found |= {alias.name: home for alias in node.names}
    return found


def test_what_type_checkers_read_is_what_is_looked_up() -> None:
    assert imported_for_readers() == model._HOME_OF
    assert sorted(model.__all__) == sorted(model._HOME_OF)
    assert sum(len(names.split()) for names in model._HOMES.values()) == len(model._HOME_OF), "a name has two homes"


@pytest.mark.parametrize("home", sorted(model._HOMES))
def test_every_name_is_the_one_of_its_submodule(home: str) -> None:
    module = importlib.import_module(f"{model.__name__}.{home}")
    for name in model._HOMES[home].split():
        value = getattr(model, name)
        assert value is getattr(module, name)
        if isinstance(value, type):
            assert value.__module__ == module.__name__, f"{name} is defined in {value.__module__}"
            assert pickle.loads(pickle.dumps(value)) is value
    assert set(model._HOMES[home].split()) <= set(dir(model))


def test_no_name_hides_a_submodule() -> None:
    assert not {one.name for one in pkgutil.iter_modules(model.__path__)} & set(model._HOME_OF)


def test_a_name_that_is_not_there_is_refused_as_by_any_module() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        getattr(model, "Nothing")  # noqa: B009 - mypy rightly knows that it is not there
    with pytest.raises(ImportError, match="cannot import name 'Nothing'"):
        exec("from evidence_vault.model import Nothing")


def modules_after(code: str) -> set[str]:
    """What a fresh interpreter has loaded when `code` has run; what it prints before its last line is left out."""
    ask = f"import sys\n{code}\nprint()\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.splitlines()[-1].split())


def test_importing_the_model_loads_none_of_its_submodules() -> None:
    assert not [
        name for name in modules_after("import evidence_vault.model") if name.startswith("evidence_vault.model.")
    ]


@pytest.mark.parametrize("words", [[], ["list"]], ids=["all", "one"])
def test_help_loads_nothing_heavy(words: list[str]) -> None:
    code = (
        f"sys.argv = ['evidence-vault', *{words!r}, '--help']\n"
        "from evidence_vault.cli import main\n"
        "try: main()\n"
        "except SystemExit as end: assert not end.code, end.code"
    )
    loaded = modules_after(code)
    assert "evidence_vault.commands.library" in loaded
    assert not HEAVY & {name.partition(".")[0] for name in loaded}
    of_the_model = {name.split(".")[2] for name in loaded if name.startswith("evidence_vault.model.")}
    assert of_the_model <= OF_THE_MODEL
    ours = {name.split(".")[1] for name in loaded if name.startswith("evidence_vault.")}
    assert not ours & {"crypto", "helpers", "network", "reading", "vault"}
