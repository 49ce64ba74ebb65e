"""Watching models: what changed since the last look, told once, where a server asked for it."""
