"""`python -m gui` is the window, and what a frozen window begins with."""

from evidence_vault.children import dispatch

if __name__ == "__main__":
    dispatch()  # a child of ours ends here, before Qt is loaded

    from gui.app import main

    raise SystemExit(main())
