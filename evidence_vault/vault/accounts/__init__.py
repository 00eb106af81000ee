"""One account at many places: signs found by machine, joined and split by her alone."""
