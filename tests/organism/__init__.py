"""The model organism: a tiny model with planted behavior, trained on the shipped battery's topics."""
