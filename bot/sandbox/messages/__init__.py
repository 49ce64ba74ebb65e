"""Messages as Discord holds them: composed from what bots send, kept, edited, deleted."""
