"""Builds the docs site into out/site: the same files that one reads in the tree, gathered and given a menu; `make site`.

MkDocs with the Material theme, from the lock packaging/lock/site.txt, in an environment of its own. The site needs no server and fetches
nothing. Standard library only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import environments  # noqa: E402

PAGES = ROOT / "out/site-pages"
BESIDE = ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "LICENSE")


def gather(pages: Path = PAGES) -> Path:
    """Copy the pages where MkDocs looks, with the folders as they are in the tree, so that links hold in both."""
    shutil.rmtree(pages, ignore_errors=True)
    shutil.copytree(ROOT / "docs", pages / "docs")
    for name in BESIDE:
        shutil.copyfile(ROOT / name, pages / name)
    return pages


def main() -> int:
    """Exit status of MkDocs; a link that leads nowhere is an error."""
    python = environments.ensure("site")
    gather()
    command = [
        str(python),
        "-I",
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "--config-file",
        str(ROOT / "mkdocs.yml"),
    ]
    done = subprocess.run(command, check=False, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    if not done.returncode:
        print(f"Open {(ROOT / 'out/site/index.html').relative_to(ROOT)}")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
