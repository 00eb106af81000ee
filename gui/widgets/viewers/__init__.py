"""Viewers of one exhibit: pictures, videos, sounds, PDF pages, text. All are covered at first and write no file."""
