"""Other people's indexes of openness, read from their own files, and matched with the models of the catalog."""
