"""Passphrase to key, key slots, streaming encryption and signing; the keys never print themselves."""
