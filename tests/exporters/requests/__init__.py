"""Drafts of requests to platforms."""
