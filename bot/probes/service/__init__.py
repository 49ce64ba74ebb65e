"""Runs that somebody asked for from a chat: a queue for each host, who may see what, and what came of them."""
