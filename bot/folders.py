"""Where isopen keeps what it writes: the user's own data and cache folders, unless settings say otherwise."""

from pathlib import Path

from bot.settings import Settings


def cache_folder(settings: Settings) -> Path:
    """The folder for what can be made again (the compiled catalog, the health file)."""
    if settings.cache_dir:
        return settings.cache_dir
    from platformdirs import user_cache_path  # 23 ms that a set ISOPEN_CACHE need not spend

    return user_cache_path("isopen", appauthor=False)


def database_url(settings: Settings) -> str:
    """The database: the one that is set, else SQLite in the user's data folder."""
    if settings.database_url:
        return settings.database_url
    from platformdirs import user_data_path

    return f"sqlite:///{user_data_path('isopen', appauthor=False) / 'isopen.db'}"


def health_file(settings: Settings) -> Path:
    """The file a running bot touches while it is connected."""
    return cache_folder(settings) / "health"


def index_file(settings: Settings) -> Path:
    """The index of Hub repository names: the one that is set, else in the user's data folder."""
    if settings.hub_index:
        return settings.hub_index
    from platformdirs import user_data_path

    return user_data_path("isopen", appauthor=False) / "hub-names.index"
