"""The lineage of a model as something to look at: a tree, its words, and a picture of it."""
