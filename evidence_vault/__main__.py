"""`python -m evidence_vault` is the command line, and what a frozen command line begins with."""

from evidence_vault.children import dispatch

if __name__ == "__main__":
    dispatch()  # a child of ours ends here

    from evidence_vault.cli import main

    main()
