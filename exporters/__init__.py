"""The clerk: reports and packages, and reading a package back."""
