"""System libraries and programs that no Python package brings, on Debian and Ubuntu. Standard library only.

Other systems bring Qt's libraries with them (Windows, macOS) or name them otherwise (Fedora, Arch): there this
module does nothing, and the programs that only tests use are skipped by name where they are missing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time

# What Qt's window needs on a bare Debian 12: found with ldd in a minimal system, none missing afterwards.
WINDOW = [
    "libgl1",
    "libegl1",
    "libglib2.0-0",
    "libfontconfig1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libgssapi-krb5-2",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-render-util0",
    "libxcb-xkb1",
    "libxcb-shape0",
    "libxcb-render0",
    "libxkbcommon-x11-0",
    "libwayland-cursor0",
]

# The engine that reads words in pictures. It may be missing: the app then says so, and all else works.
WORDS = [
    "tesseract-ocr",
    "tesseract-ocr-eng",
    "tesseract-ocr-chi-sim",
    "tesseract-ocr-chi-tra",
    "tesseract-ocr-kor",
]

# Other people's tools that tests hold our output against.
TEST_TOOLS = [
    "age",
    "openssl",
    "p7zip-full",
    "poppler-utils",
    "qpdf",
    "strace",
    "unzip",
    "default-jdk-headless",
    "libjaxb-java",
    "chromium",
    "chromium-driver",
    "firefox-esr",
    "xvfb",
    "xdotool",
    "x11-xserver-utils",
    "openbox",
    "zbar-tools",
]

# Programs that people also install in other ways: their Debian packages are asked for only if there is none.
BY_ANY_WAY = {"nodejs": "node", "npm": "npm"}

LOCK_WAIT_SECONDS = 300


def needed(*, tests: bool) -> list[str]:
    """Names of the Debian packages for the app, and for the tests too if asked."""
    if not tests:
        return [*WINDOW, *WORDS]
    others = (name for name, program in BY_ANY_WAY.items() if not shutil.which(program))
    return [*WINDOW, *WORDS, *TEST_TOOLS, *others]


def missing(names: list[str]) -> list[str]:
    """Those of `names` that are not installed; nothing where there is no dpkg."""
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        return []
    # Newer releases rename libraries for 64-bit time: libglib2.0-0t64 stands for libglib2.0-0. Any JDK will do.
    command = ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status} ${Provides}\n"]
    shown = subprocess.run(
        [*command, *names, *(f"{name}t64" for name in names), "openjdk-*-jdk-headless"],
        capture_output=True,
        text=True,
        check=False,
    )
    present = set()
    for line in shown.stdout.splitlines():
        package, status, *provides = line.replace(",", " ").split()
        if status == "installed":
            present.update([package, package.removesuffix("t64"), *provides])
            if package.startswith("openjdk-") and int(package.split("-")[1]) >= 11:
                present.add("default-jdk-headless")
    return [name for name in names if name not in present]


def ensure(names: list[str]) -> list[str]:
    """Install what is missing where that is allowed, else say what to run. Returns what is still missing."""
    lacking = missing(names)
    if not lacking:
        return []
    prefix = _root_prefix()
    if prefix is not None:
        print(f"Installing {len(lacking)} system packages: {' '.join(lacking)}", flush=True)
        _install(prefix, lacking)
        lacking = missing(lacking)
    if lacking:
        print(f"These system packages are missing: {' '.join(lacking)}")
        print(f"To install them:  sudo apt-get install {' '.join(lacking)}", flush=True)
    return lacking


def _root_prefix() -> list[str] | None:
    """What to put before a command so that it runs as root without asking; None where that is not possible."""
    if os.geteuid() == 0:  # only reached where dpkg-query exists
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def _install(prefix: list[str], names: list[str]) -> None:
    if not _apt(prefix, "update"):
        print("The package lists could not be fetched: is this computer online?", flush=True)
    if not _apt(prefix, "install", *names) and len(names) > 1:
        # One name that this release does not have must not cost the others.
        for name in names:
            _apt(prefix, "install", name)


def _apt(prefix: list[str], *words: str) -> bool:
    command = [
        *prefix,
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "LC_ALL=C",
        "apt-get",
        "-qq",
        "-y",
        "--no-install-recommends",
        "-o",
        f"DPkg::Lock::Timeout={LOCK_WAIT_SECONDS}",
        "-o",
        "Acquire::Retries=2",
        *words,
    ]
    deadline = time.monotonic() + LOCK_WAIT_SECONDS
    while True:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        # 'update' waits for no lock by itself, whatever the option says.
        busy = "Could not get lock" in done.stderr and time.monotonic() < deadline
        if not busy:
            break
        print("Another program is installing packages; waiting for it ...", flush=True)
        time.sleep(5)
    if done.returncode:
        print("\n".join(done.stderr.strip().splitlines()[-3:]), file=sys.stderr, flush=True)
    return done.returncode == 0
