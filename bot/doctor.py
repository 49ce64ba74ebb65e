"""Looks at everything isopen depends on, and says how to mend what is wrong."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import Final

import aiohttp
import msgspec

from bot.catalog.catalog import Catalog
from bot.catalog.location import find_data_dir
from bot.errors import HostFailed, IsopenError, SettingsError, StoreError
from bot.folders import cache_folder, database_url
from bot.settings import Settings
from bot.store.store import Store
from bot.texts import Texts

TIMEOUT: Final = aiohttp.ClientTimeout(total=4)  # seconds, per address
_DISCORD: Final = "https://discord.com/api/v10"


class Check(msgspec.Struct, frozen=True):
    """One thing looked at: is it well, what was found, and how to mend it (empty where nothing is wrong)."""

    name: str
    ok: bool
    detail: str
    fix: str = ""


Finding = tuple[bool, str, str]


async def examine(settings: Settings, texts: Texts) -> list[Check]:
    """Run every check, side by side. An error inside a check is its finding, never an exception."""
    checks: dict[str, Callable[[], Awaitable[Finding]]] = {
        "data": lambda: _data(settings, texts),
        "cache": lambda: _cache(settings, texts),
        "database": lambda: _database(settings, texts),
        "token": lambda: _token(settings, texts),
        "hub": lambda: _hub(settings, texts),
        **{f"host {name}": _host(name, settings, texts) for name in _hosts(settings)},
    }
    findings = await asyncio.gather(*(_safely(name, check, texts) for name, check in checks.items()))
    found = [Check(name, *finding) for name, finding in zip(checks, findings, strict=True)]
    return _settings(settings, texts) + found


def _settings(settings: Settings, texts: Texts) -> list[Check]:
    """Report each setting that is not usable, once, though two fields be read from it."""
    faults = {fault.setting: fault for fault in settings.faults.values()}
    return [
        Check(
            name, ok=False, detail=texts.write(fault.error().phrase), fix=texts("doctor-fix-setting", setting=name)
        )
        for name, fault in faults.items()
    ]


def _hosts(settings: Settings) -> Iterable[str]:
    return () if {"hosts", "host_keys"} & settings.faults.keys() else settings.hosts


async def _safely(name: str, check: Callable[[], Awaitable[Finding]], texts: Texts) -> Finding:
    try:
        return await check()
    except HostFailed as error:
        return False, texts.write(error.phrase), texts("doctor-fix-host")
    except SettingsError as error:
        fix = texts("doctor-fix-setting", setting=error.data["setting"])
        return False, texts.write(error.phrase), fix
    except StoreError as error:
        return False, texts.write(error.phrase), texts("doctor-fix-store", reason=error.data["reason"])
    except IsopenError as error:
        return False, texts.write(error.phrase), texts("doctor-fix-general")
    except (OSError, aiohttp.ClientError, TimeoutError) as error:
        return False, _words(error), texts("doctor-fix-discord" if name == "token" else "doctor-fix-network")


def _words(error: Exception) -> str:
    return str(error) or type(error).__name__


async def _data(settings: Settings, texts: Texts) -> Finding:
    folder = settings.data_dir or find_data_dir()
    catalog = await asyncio.to_thread(Catalog.open, folder, cache_folder(settings))
    models, families = len(catalog.model_ids), len(catalog.family_ids)
    return True, texts("doctor-data", models=models, families=families), ""


async def _cache(settings: Settings, texts: Texts) -> Finding:
    folder = cache_folder(settings)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".writable").write_bytes(b"")
    except OSError as error:
        return False, f"{folder}: {_words(error)}", texts("doctor-fix-cache")
    return True, str(folder), ""


async def _database(settings: Settings, texts: Texts) -> Finding:
    async with await Store.open(database_url(settings)) as store:
        found = await store.check()
    well = found.integrity == "ok"
    detail = texts("doctor-database", backend=found.backend, where=found.where, ms=round(found.write_ms, 1))
    return well, detail if well else found.integrity, "" if well else texts("doctor-fix-database")


async def _token(settings: Settings, texts: Texts) -> Finding:
    if not settings.discord_token:
        return True, texts("doctor-token-none"), ""
    address = f"{settings.discord_api_url or _DISCORD}/users/@me"
    status, body = await _get(address, {"Authorization": f"Bot {settings.discord_token}"})
    if status == 200:
        return True, texts("doctor-token", name=str(body.get("username", "?"))), ""
    fix = "doctor-fix-token" if status in (401, 403) else "doctor-fix-discord"
    return False, texts("doctor-token-refused", status=status), texts(fix)


async def _hub(settings: Settings, texts: Texts) -> Finding:
    if settings.offline:
        return True, texts("doctor-hub-offline"), ""
    start = time.perf_counter()
    status, _ = await _get(f"{settings.hf_endpoint}/api/models?limit=1", {})
    taken = round((time.perf_counter() - start) * 1000)
    if status == 200:
        return True, texts("doctor-hub", address=settings.hf_endpoint, ms=taken), ""
    return False, texts("doctor-hub-refused", address=settings.hf_endpoint, status=status), texts("doctor-fix-hub")


def _host(name: str, settings: Settings, texts: Texts) -> Callable[[], Awaitable[Finding]]:
    async def look() -> Finding:
        from bot.probes.hosts import Limits, open_host
        from bot.probing import host_address

        async with open_host(host_address(settings, name), Limits(look=4.0, connect=4.0)) as host:
            survey = await host.survey()
        models = ", ".join(offer.model for offer in survey.models[:5]) or "-"
        detail = texts("doctor-host", address=host.address.root, server=survey.server, models=models)
        return bool(survey.models), detail, "" if survey.models else texts("doctor-fix-host-empty")

    return look


async def _get(address: str, headers: dict[str, str]) -> tuple[int, dict[str, object]]:
    """Ask an address the operator named in the settings; redirects are not followed."""
    async with (
        aiohttp.ClientSession(timeout=TIMEOUT) as session,
        session.get(address, headers=headers, allow_redirects=False) as response,
    ):
        raw = await response.content.read(1_000_000)
    try:
        body = msgspec.json.decode(raw)
    except msgspec.DecodeError:
        body = {}
    return response.status, body if isinstance(body, dict) else {}
