"""Bytes and back: header, events, disclosures and checkpoints. Pure; no input or output."""
