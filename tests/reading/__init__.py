"""Tests of reading untrusted bytes."""
