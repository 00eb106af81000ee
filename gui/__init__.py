"""The desktop app: one user of the core, which runs without it."""
