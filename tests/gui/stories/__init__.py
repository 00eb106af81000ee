"""Stories about looking at evidence, on real vaults with real confined children."""
