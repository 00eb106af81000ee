"""A Debian system with next to nothing in it, in a folder: where a package or a fresh clone has to work.

Needs root, `debootstrap`, and a Debian mirror as this machine's own apt knows it; no mirror is named here. Standard library only.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

BASE = Path(__file__).resolve().parents[2] / "out/debian"
USER, HOMES = "someone", "/home/"
_KEPT = (
    "PIP_",
    "NPM_",
    "npm_config_",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "SSL_CERT",
    "REQUESTS_CA",
    "NODE_EXTRA",
)
_APT = ("sources.list", "sources.list.d", "apt.conf.d", "keyrings", "trusted.gpg.d", "auth.conf.d", "preferences.d")


class NotHereError(Exception):
    """What this needs and does not find, in words."""


class Root:
    """One system. Commands run in it with a small environment of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(
        self, *words: str, user: str = "root", check: bool = True, **more: object
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside, as `user`; more goes to `subprocess.run`. Raises CalledProcessError."""
        command = self.command(*words, user=user)
        return subprocess.run(command, check=check, text=True, stdin=subprocess.DEVNULL, **more)  # type: ignore[call-overload]

    def command(self, *words: str, user: str = "root", extra: Sequence[str] = ()) -> list[str]:
        """The same as a list of words, for who starts it himself."""
        home = HOMES + user if user != "root" else "/" + user
        fixed = [f"HOME={home}", f"USER={user}", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]
        fixed += ["LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", *extra]
        passed = [f"{name}={value}" for name, value in os.environ.items() if name.startswith(_KEPT)]
        become = ["--userspec", f"{user}:{user}"] if user != "root" else []
        return ["chroot", *become, str(self.folder), "/usr/bin/env", "-i", "-C", home, *passed, *fixed, *words]

    def install(self, *names: str) -> None:
        """Debian packages, without what they merely recommend."""
        self.run("apt-get", "-qq", "update", stdout=subprocess.DEVNULL)
        self.run("apt-get", "-qq", "-y", "--no-install-recommends", "install", *names, stdout=subprocess.DEVNULL)


@contextmanager
def fresh(name: str) -> Iterator[Root]:
    """A new system with a plain user in it; gone at the end, unless KEEP_ROOT is set."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        raise NotHereError("This needs root, and debootstrap (sudo apt-get install debootstrap).")
    base, folder = BASE / "base", BASE / name
    if not (base / "ready").exists():
        _bootstrap(base)
    _gone(folder)
    subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(folder)], check=True)
    root = Root(folder)
    bound = _mount(folder)
    try:
        root.run("useradd", "--create-home", USER)
        yield root
    finally:
        for place in reversed(bound):
            subprocess.run(["umount", "--lazy", str(place)], check=False)
        if not os.environ.get("KEEP_ROOT"):
            _gone(folder)


def _bootstrap(base: Path) -> None:
    site, release = _mirror()
    print(f"Making a bare Debian ({release}) ...", flush=True)
    shutil.rmtree(base, ignore_errors=True)
    base.parent.mkdir(parents=True, exist_ok=True)
    words = ["debootstrap", "--variant=minbase", "--include=ca-certificates", release, str(base), site]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    (base / "etc/apt/sources.list").unlink(missing_ok=True)
    for name in _APT:
        source = Path("/etc/apt", name)
        if source.is_dir():
            shutil.copytree(source, base / "etc/apt" / name, dirs_exist_ok=True)
        elif source.exists():
            shutil.copyfile(source, base / "etc/apt" / name)
    shutil.copytree("/usr/share/keyrings", base / "usr/share/keyrings", dirs_exist_ok=True)
    shutil.copyfile("/etc/resolv.conf", base / "etc/resolv.conf")
    certificates = Path("/etc/ssl/certs/ca-certificates.crt")
    shutil.copyfile(certificates, base / str(certificates).lstrip("/"))
    (base / "ready").touch()


def _mirror() -> tuple[str, str]:
    """Address and release of the Debian that this machine installs from."""
    words = [
        "apt-get",
        "indextargets",
        "--format",
        "$(SITE) $(RELEASE) $(COMPONENT) $(ORIGIN)",
        "Created-By: Packages",
    ]
    said = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    for line in said.splitlines():
        site, release, component, origin = (line + " ").split(" ", 3)
        if component == "main" and origin.strip() == "Debian" and "-" not in release:
            return site, release
    raise NotHereError("This machine's apt knows no Debian mirror.")


def _mount(folder: Path) -> list[Path]:
    """/proc, /dev and the like; and what BARE_ROOT_BIND names (folders, parted by colons), such as a mirror of packages."""
    bound = []
    more = [name for name in os.environ.get("BARE_ROOT_BIND", "").split(":") if name]
    for source in ("/proc", "/dev", "/sys", *more):
        place = folder / source.lstrip("/")
        place.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", "--rbind", source, str(place)], check=True)
        subprocess.run(["mount", "--make-rslave", str(place)], check=True)
        bound.append(place)
    return bound


def _gone(folder: Path) -> None:
    """Never across a mount: what is bound in there is the machine's own."""
    if folder.exists():
        held = [line.split()[1] for line in Path("/proc/mounts").read_text("utf-8").splitlines()]
        for place in sorted((one for one in held if one.startswith(f"{folder}/")), reverse=True):
            subprocess.run(["umount", "--lazy", place], check=False)
        subprocess.run(["rm", "-rf", "--one-file-system", str(folder)], check=True)
