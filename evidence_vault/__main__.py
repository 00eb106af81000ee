"""`python -m evidence_vault` is the command line."""

from evidence_vault.cli import main

if __name__ == "__main__":
    main()
