"""The command line. Each command lives in a module of its own and is imported when it is called."""

from bot.cli.root import main

__all__ = ["main"]
