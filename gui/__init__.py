"""The desktop app: one window over an open vault. Knows no cryptography and no file format."""
