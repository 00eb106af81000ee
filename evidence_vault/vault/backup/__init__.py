"""Backups: written, opened, restored and rehearsed. A backup holds ciphertext only (docs/format.md, Backup)."""
