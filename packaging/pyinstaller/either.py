"""What the built program begins with on Linux: one program under two names, the window's and the command's."""

import sys
from pathlib import Path

from evidence_vault.children import dispatch

if __name__ == "__main__":
    dispatch()  # a child of ours ends here, before Qt or the command line is loaded

    if Path(sys.argv[0]).name == "evidence-vault":
        from evidence_vault.cli import main as command

        command()
    else:
        from gui.app import main as window

        raise SystemExit(window())
