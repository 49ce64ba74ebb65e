"""The catalog: facts in `data/` as typed records, names -> models, suggestions while somebody types."""
