"""Lists for other people's tools: tables as CSV and XLSX, and the case as CASE/UCO JSON-LD. They show what they are
given; what is withheld must be taken out before (exporters/showing.py)."""
