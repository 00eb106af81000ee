"""Saving web pages with a real browser, from a site on this computer that is hard on purpose."""
