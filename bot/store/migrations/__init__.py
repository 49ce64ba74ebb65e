"""The way of the tables from the first version to today's, one numbered step per file in `versions`."""
