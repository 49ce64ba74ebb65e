"""Where the data are: in the installed package, or in the checkout beside it."""

from pathlib import Path
from typing import Final

from bot.catalog.catalog import Catalog
from bot.errors import DataError

_PACKAGE: Final = Path(__file__).resolve().parents[1]


def find_data_dir(package: Path = _PACKAGE) -> Path:
    """Return the folder with the facts: `bot/_data` of a wheel, else `data` beside `bot`. Raises DataError."""
    for folder in (package / "_data", package.parent / "data"):
        if (folder / "models").is_dir():
            return folder
    raise DataError(path=str(package.parent / "data"), place="", why="there is no folder `models` with the facts")


def default_cache_dir() -> Path:
    """Return the user's cache folder for isopen; it need not exist."""
    from platformdirs import user_cache_path

    return user_cache_path("isopen", appauthor=False)


def open_catalog() -> Catalog:
    """Open the catalog that belongs to this package. Raises DataError where the data are missing or broken."""
    data_dir = find_data_dir()
    shipped = (data_dir / "compiled").is_dir()
    return Catalog.open(data_dir, None if shipped else default_cache_dir())
