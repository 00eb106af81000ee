"""Drafts of requests to platforms and centres, as text and as PDF. The app sends none of them and signs none."""
