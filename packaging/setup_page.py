"""The npm packages that build START-HERE.html, for the test that it is what its sources make. Standard library only.

Only where npm is there already (on Debian, setup_system brings it for the tests), and only what the lock beside the
page's sources pins by hash; their own install scripts are not run. Offline, the tests that need them are skipped by
name.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "exporters/package/page"
COMMAND = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")


def ensure(done: str, *, folder: Path = FOLDER) -> str:
    """Install what the lock says unless `done`, the last answer, still fits; what to remember for the next time.

    What failed is not tried again at every start, only when the lock changes or the folder is gone.
    """
    npm = shutil.which("npm")
    if npm is None:
        return done
    wanted = hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()
    there = (folder / "node_modules").is_dir()
    if done == f"failed {wanted}" or (done == wanted and there):
        return done
    print("Installing the pinned npm packages of the package's page ...", flush=True)
    if subprocess.run([npm, *COMMAND], cwd=folder, check=False).returncode == 0:
        return wanted
    print("They could not be installed: tests of the page's build are skipped. Is this computer online?", flush=True)
    return f"failed {wanted}"
