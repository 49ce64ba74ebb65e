"""The Hugging Face Hub: looks at a model there, and turns what it shows into claims.

Nothing here is imported to answer from the catalog. `bot.hub.artifacts` holds the records; `bot.hub.kept` reads
those of earlier looks without the network; `bot.hub.client` and `bot.hub.watch` are what asks.
"""
