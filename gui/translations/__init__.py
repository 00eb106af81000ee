"""Translations: `evidence_vault_<language>.ts` are edited by people, the `.qm` beside them are made by `build.py`."""
