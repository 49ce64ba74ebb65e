"""Typed settings, from the environment and `.env`. Read once, by the command line; handed to everybody else."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import msgspec

from bot.errors import SettingsError

_TRUE: Final = frozenset(("1", "true", "yes", "on"))
_FALSE: Final = frozenset(("", "0", "false", "no", "off"))


class Fault(msgspec.Struct, frozen=True):
    """A variable that is set to something unusable, and why."""

    setting: str
    why: str

    def error(self) -> SettingsError:
        """The error it is to whoever needs it."""
        return SettingsError(setting=self.setting, why=self.why)


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What isopen can be told. Each field names the variable it comes from.

    discord_token: DISCORD_TOKEN; None: no bot, the embedded default runs instead.
    discord_api_url: DISCORD_API_URL; None: Discord's own.
    database_url: ISOPEN_DATABASE_URL; None: SQLite in the user's data folder.
    hf_endpoint, hf_token: HF_ENDPOINT, HF_TOKEN.
    hosts: ISOPEN_HOSTS, `name=URL,...` of OpenAI-compatible servers: name -> URL.
    host_keys: ISOPEN_HOST_KEYS, `name=key,...` for hosts that want one: name -> key. Never shown, never logged.
    second_judge: ISOPEN_SECOND_JUDGE, HOST or HOST/MODEL with a name of ISOPEN_HOSTS: second opinions on replies.
    probe_slots: ISOPEN_PROBE_SLOTS, questions at once at one host; None: as many as the host has slots.
    probe_timeout: ISOPEN_PROBE_TIMEOUT, seconds that one answer may take.
    offline: ISOPEN_OFFLINE; True: never ask the Hub.
    read_messages: ISOPEN_READ_MESSAGES; True: use the privileged intent for the content of messages.
    data_dir, cache_dir: ISOPEN_DATA, ISOPEN_CACHE; None: where the package and the user's folders are.
    hub_index: ISOPEN_INDEX, the names of Hub repositories (`isopen index build`); None: in the user's data folder.
    openapi: ISOPEN_DISCORD_OPENAPI, a copy of Discord's API description for the sandbox to check against.
    log_level: ISOPEN_LOG.
    faults: what was set to something unusable, by field; reading such a field raises SettingsError.
    """

    discord_token: str | None = None
    discord_api_url: str | None = None
    database_url: str | None = None
    hf_endpoint: str = "https://huggingface.co"
    hf_token: str | None = None
    hosts: dict[str, str] = {}
    host_keys: dict[str, str] = {}
    second_judge: str | None = None
    probe_slots: int | None = None
    probe_timeout: int = 600
    offline: bool = False
    read_messages: bool = False
    data_dir: Path | None = None
    cache_dir: Path | None = None
    hub_index: Path | None = None
    openapi: Path | None = None
    log_level: str = "INFO"
    faults: dict[str, Fault] = {}

    def __repr__(self) -> str:
        """Name what is set; tokens and passwords never appear."""
        return f"Settings(discord_token={'set' if self.discord_token else 'not set'}, wrong={sorted(self.faults)})"

    if not TYPE_CHECKING:  # else no attribute would be checked

        def __getattribute__(self, name: str) -> object:
            """Read a field. Raises SettingsError where what it was set to is not usable."""
            if name in _FIELDS and (fault := super().__getattribute__("faults").get(name)):
                raise fault.error()
            return super().__getattribute__(name)


def load_settings(
    env: Mapping[str, str] | None = None, dotenv: Path | None = Path(".env"), *, strict: bool = True
) -> Settings:
    """Read the settings: the environment wins over the file. Raises SettingsError naming the variable.

    Not `strict`: a wrong value is an error only for whoever reads it, and stands in `faults`.
    """
    given = {**_read_dotenv(dotenv), **(os.environ if env is None else env)}
    faults: dict[str, Fault] = {}
    values: dict[str, Any] = {}
    for name, read in _READERS.items():
        try:
            values[name] = read(given)
        except SettingsError as error:
            if strict:
                raise
            faults[name] = Fault(str(error.data["setting"]), str(error.data["why"]))
    return Settings(**values, faults=faults)


def _read_dotenv(path: Path | None) -> dict[str, str]:
    if path is None or not path.is_file():
        return {}
    from dotenv import dotenv_values  # 38 ms that a machine without a .env file need not spend

    return {name: value for name, value in dotenv_values(path).items() if value is not None}


def _text(given: Mapping[str, str], name: str) -> str | None:
    return given.get(name, "").strip() or None


def _token(given: Mapping[str, str]) -> str | None:
    token = _text(given, "DISCORD_TOKEN")
    if token and not (token.isascii() and token.isprintable() and " " not in token):
        raise SettingsError(setting="DISCORD_TOKEN", why="a token is one word of plain letters; copy it again")
    return token


def _path(given: Mapping[str, str], name: str) -> Path | None:
    value = _text(given, name)
    return Path(value).expanduser() if value else None


def _flag(given: Mapping[str, str], name: str) -> bool:
    value = given.get(name, "").strip().lower()
    if value not in _TRUE | _FALSE:
        raise SettingsError(setting=name, why="write 1 or 0")
    return value in _TRUE


def _url(given: Mapping[str, str], name: str) -> str | None:
    value = _text(given, name)
    if value and not value.startswith(("http://", "https://")):
        raise SettingsError(setting=name, why="it must begin with http:// or https://")
    return value.rstrip("/") if value else None


def _hosts(given: Mapping[str, str]) -> dict[str, str]:
    hosts: dict[str, str] = {}
    for entry in filter(None, (part.strip() for part in given.get("ISOPEN_HOSTS", "").split(","))):
        name, found, url = entry.partition("=")
        if not found or not name.strip() or not url.strip().startswith(("http://", "https://")):
            raise SettingsError(setting="ISOPEN_HOSTS", why="write name=http://address, several with commas")
        if "@" in urlsplit(url.strip()).netloc:
            raise SettingsError(setting="ISOPEN_HOSTS", why="a key does not belong here but in ISOPEN_HOST_KEYS")
        hosts[name.strip()] = url.strip().rstrip("/")
    return hosts


def _host_keys(given: Mapping[str, str], hosts: Mapping[str, str]) -> dict[str, str]:
    keys: dict[str, str] = {}
    for entry in filter(None, (part.strip() for part in given.get("ISOPEN_HOST_KEYS", "").split(","))):
        name, found, key = entry.partition("=")
        if not found or name.strip() not in hosts or not key.strip().isascii() or not key.strip().isprintable():
            raise SettingsError(setting="ISOPEN_HOST_KEYS", why="write name=key, with a name from ISOPEN_HOSTS")
        keys[name.strip()] = key.strip()
    return keys


def _second_judge(given: Mapping[str, str], hosts: Mapping[str, str]) -> str | None:
    wanted = _text(given, "ISOPEN_SECOND_JUDGE")
    if wanted and wanted.partition("/")[0] not in hosts:
        raise SettingsError(
            setting="ISOPEN_SECOND_JUDGE", why="write HOST or HOST/MODEL, with a name from ISOPEN_HOSTS"
        )
    return wanted


def _number(given: Mapping[str, str], name: str, least: int, most: int) -> int | None:
    value = _text(given, name)
    if value is None:
        return None
    if not (value.isascii() and value.isdecimal() and len(value) < 8 and least <= int(value) <= most):
        raise SettingsError(setting=name, why=f"write a number from {least} to {most}")
    return int(value)


def _level(given: Mapping[str, str]) -> str:
    value = given.get("ISOPEN_LOG", "INFO").strip().upper() or "INFO"
    if value not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
        raise SettingsError(setting="ISOPEN_LOG", why="write DEBUG, INFO, WARNING or ERROR")
    return value


_READERS: Final[dict[str, Callable[[Mapping[str, str]], object]]] = {
    "discord_token": _token,
    "discord_api_url": lambda given: _url(given, "DISCORD_API_URL"),
    "database_url": lambda given: _text(given, "ISOPEN_DATABASE_URL"),
    "hf_endpoint": lambda given: _url(given, "HF_ENDPOINT") or "https://huggingface.co",
    "hf_token": lambda given: _text(given, "HF_TOKEN"),
    "hosts": _hosts,
    "host_keys": lambda given: _host_keys(given, _hosts(given)),
    "second_judge": lambda given: _second_judge(given, _hosts(given)),
    "probe_slots": lambda given: _number(given, "ISOPEN_PROBE_SLOTS", 1, 256),
    "probe_timeout": lambda given: _number(given, "ISOPEN_PROBE_TIMEOUT", 5, 86_400) or 600,
    "offline": lambda given: _flag(given, "ISOPEN_OFFLINE"),
    "read_messages": lambda given: _flag(given, "ISOPEN_READ_MESSAGES"),
    "data_dir": lambda given: _path(given, "ISOPEN_DATA"),
    "cache_dir": lambda given: _path(given, "ISOPEN_CACHE"),
    "hub_index": lambda given: _path(given, "ISOPEN_INDEX"),
    "openapi": lambda given: _path(given, "ISOPEN_DISCORD_OPENAPI"),
    "log_level": _level,
}
_FIELDS: Final = frozenset(_READERS)
