"""Probes: what a model refuses to say, measured on the very weights. Knows no Discord."""
