"""The committed page is what its sources make, byte for byte, and holds what it must hold."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from exporters.package.page import start_here
from tests.exporters.package.support import members, top, write
from tests.page.browsers import PAGE

SOURCES = PAGE.parent


def _modules() -> Path:
    modules = SOURCES / "node_modules"
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    if not modules.is_dir():
        pytest.skip("the page's npm packages are not installed: run 'make page'")
    return modules


@pytest.mark.outside
def test_the_committed_page_is_what_its_sources_make() -> None:
    _modules()
    done = subprocess.run(["node", "build.mjs", "--check"], cwd=SOURCES, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.outside
def test_the_sources_pass_the_type_check() -> None:
    """Among other things: no language lacks a text."""
    compiler = _modules() / ".bin" / "tsc"
    done = subprocess.run([str(compiler), "--noEmit"], cwd=SOURCES, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_policy_names_the_one_script_and_the_one_style() -> None:
    text = start_here().decode("utf-8")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', text)
    assert policy is not None
    rules = dict(rule.strip().split(" ", 1) for rule in policy[1].split(";"))
    assert rules["default-src"] == rules["connect-src"] == rules["object-src"] == rules["form-action"] == "'none'"
    for tag, rule in (("script", "script-src"), ("style", "style-src")):
        contents = re.findall(f"<{tag}[^>]*>(.*?)</{tag}>", text, re.DOTALL)
        assert len(contents) == 1
        digest = base64.b64encode(hashlib.sha256(contents[0].encode()).digest()).decode()
        assert set(rules[rule].split()) - {"'wasm-unsafe-eval'"} == {f"'sha256-{digest}'"}
    assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//", text)


def test_the_licences_of_what_is_bundled_stand_in_the_page() -> None:
    lock = json.loads((SOURCES / "package-lock.json").read_text("utf-8"))
    shipped = [
        f"{path.removeprefix('node_modules/')} {one['version']}"
        for path, one in lock["packages"].items()
        if path and not one.get("dev")
    ]
    text = start_here().decode("utf-8")
    bundled = [name for name in shipped if f"{name} (" in text]
    assert {name.split(" ")[0] for name in bundled} >= {"hash-wasm", "pkijs", "asn1js"}
    assert "MIT License" in text


def test_the_lock_names_no_registry() -> None:
    lock = json.loads((SOURCES / "package-lock.json").read_text("utf-8"))
    assert all("resolved" not in one for one in lock["packages"].values())
    assert all(one.get("integrity", "").startswith("sha512-") for path, one in lock["packages"].items() if path)


def test_a_package_holds_the_page(tmp_path: Path) -> None:
    files = members(write(tmp_path / "p.zip").path)
    assert files[top(files) + "START-HERE.html"] == start_here() == PAGE.read_bytes()
