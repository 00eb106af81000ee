"""Measurements as ratios within one run: `make bench`. Each bench module has `run(folder, small=...)` giving rows."""
