"""The signed PDF report: `make`, `verify`, and the parts they are built from."""
