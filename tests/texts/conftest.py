"""The engine over the real catalog, and a new database, as the tests of the cogs have them."""

from tests.cogs.conftest import engine, kept

__all__ = ["engine", "kept"]
