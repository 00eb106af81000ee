"""Data that people may edit: whom to turn to, and words that make weak passphrases."""
