"""A file of ten gigabytes: taken in, checked, handed out, packed, backed up and brought back, in flat memory.

The commands are a person's own, each a process of its own that says how much memory it held at most. The same is done
with a file of a few megabytes before: what the large one needs more must not grow with its size. The source is
sparse, with different bytes at every edge where a number of 31, 32 or 33 bits would end.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.commands.cli import Cli
from tests.hostile.tally import tally
from tests.support import new_vault, reopen

MEGA = 1 << 20
SMALL = 4 * MEGA
EDGES = [1 << 20, (1 << 31) - 3, (1 << 32) - 3, (1 << 33) - 3]
GROWTH_MIB = 48
"""What may come on top for the large file: buffers and pages of libraries, never a share of the file."""
ACT = """
import re, sys
from pathlib import Path
from evidence_vault.cli import main
try:
    main()
finally:
    print(re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[1], file=sys.stderr)
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc here")


def sparse(path: Path, size: int) -> str:
    """A file of that size with few bytes on the disk; its SHA-256."""
    with path.open("wb") as file:
        for number, edge in enumerate(one for one in [*EDGES, size - 6] if one < size):
            file.seek(edge)
            file.write(b"mark%02d" % number)
        assert file.tell() == size
    return digest(path)


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass
class Life:
    """What became of one file, and how much memory each command held, in MiB."""

    cli: Cli
    peaks: dict[str, float]

    def act(self, name: str, *words: str | Path) -> str:
        whole = [sys.executable, "-c", ACT, name, *map(str, words), "--passphrase-file", str(self.cli.secret)]
        done = subprocess.run(
            whole, env=self.cli.env, cwd=self.cli.folder, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr[-3000:]
        self.peaks[name] = int(done.stderr.split()[-1]) / 1024
        return done.stdout


def lived(folder: Path, size: int) -> dict[str, float]:
    """Every act with a file of this size; every copy is compared. Holds at most two copies on the disk at once."""
    folder.mkdir()
    cli = Cli(folder)
    life, source, out = Life(cli, {}), folder / "video.bin", folder / "out"
    sha256 = sparse(source, size)
    with new_vault(cli.vault) as vault:
        vault.new_case("c")
    life.act("add", cli.vault, source, "--case", "c")
    source.unlink()
    life.act("verify", cli.vault)
    life.act("get", cli.vault, "1", "--out", out)
    assert digest(out) == sha256
    out.unlink()
    package = folder / "package.zip"
    life.act("export", cli.vault, "--case", "c", "--out", package, "--clear")
    assert package.stat().st_size > size
    package.unlink()
    life.act("backup", cli.vault, folder / "backup")
    shutil.rmtree(cli.vault)
    life.act("restore", folder / "backup", cli.vault)
    shutil.rmtree(folder / "backup")
    with reopen(cli.vault) as vault, vault.open_content(vault.resolve("1")) as stream:
        assert hashlib.file_digest(stream, "sha256").hexdigest() == sha256
    return life.peaks


SIZES = [
    pytest.param(160 * MEGA, id="160 MB"),
    pytest.param(10 << 30, id="10 GB", marks=[pytest.mark.long, pytest.mark.timeout(3600)]),
]


@pytest.mark.parametrize("size", SIZES)
def test_a_large_file_through_all_that_is_done_with_it_in_flat_memory(tmp_path: Path, size: int) -> None:
    if shutil.disk_usage(tmp_path).free < 2.3 * size:
        pytest.skip("not enough room on this disk")
    small = lived(tmp_path / "small", SMALL)
    large = lived(tmp_path / "large", size)
    shutil.rmtree(tmp_path / "large")
    assert small.keys() == large.keys()
    grown = {act: round(large[act] - small[act]) for act in small if large[act] - small[act] > GROWTH_MIB}
    assert grown == {}, f"MiB more for {size / MEGA:.0f} MiB: {grown}"
    tally("megabytes of one file taken through", size // MEGA)


def test_a_command_that_holds_the_file_in_memory_would_be_seen(tmp_path: Path) -> None:
    """The control: the same measure on a process that reads 160 MB at once."""
    code = "import sys; held = bytearray(160 << 20); sys.argv[1:] = ['version']\n" + ACT
    peaks = []
    for program in (ACT, code):
        done = subprocess.run([sys.executable, "-c", program, "version"], capture_output=True, text=True, check=True)
        peaks.append(int(done.stderr.split()[-1]) / 1024)
    assert peaks[1] - peaks[0] > 150
