"""Recognising the same picture, words in pictures, and the same account: all made again from what is kept."""
