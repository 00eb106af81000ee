"""Helper processes: the vault's own work on many files, on every core, since threads share one interpreter lock."""
