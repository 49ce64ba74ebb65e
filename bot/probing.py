"""Puts probing together from the settings: limits, addresses, battery and judge."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import IsopenError
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.probes.battery import Battery
    from bot.probes.hosts import Address, Limits
    from bot.probes.protocols import JudgeProtocol, RunsProtocol
    from bot.probes.runner import Prober
    from bot.probes.second import Seconds
    from bot.probes.service.facade import Probes
    from bot.probes.stats import JudgeError
    from bot.store.store import Store


def host_limits(settings: Settings) -> "Limits":
    """Return how long and how much a host may cost, as the operator set it."""
    from bot.probes.hosts import Limits

    most = Limits(total=float(settings.probe_timeout), slots=settings.probe_slots)
    return Limits(
        total=most.total,
        slots=most.slots,
        first=min(most.first, most.total),
        stall=min(most.stall, most.total),
    )


def host_address(settings: Settings, wanted: str, *, allow_url: bool = False) -> "Address":
    """Return the host of that name, or (`allow_url`: at a terminal only) at that URL.

    Raises UnknownHost, BadHostAddress.
    """
    from bot.probes.hosts import find_address

    return find_address(wanted, settings.hosts, settings.host_keys, allow_url=allow_url)


def second_judge(settings: Settings, wanted: str | None = None) -> "Seconds | None":
    """Return where second opinions come from: `wanted` (HOST or HOST/MODEL) or the settings'; None: nowhere.

    Raises UnknownHost for a host that is not in the settings.
    """
    from bot.probes.second import Seconds

    named = wanted or settings.second_judge
    if not named:
        return None
    host, _, model = named.partition("/")
    return Seconds(host_address(settings, host), model or None, host_limits(settings))


def load_judge() -> "JudgeProtocol":
    """Return the judge."""
    from bot.probes.judge import Judge

    return Judge()


def load_judge_error(data_dir: Path) -> "JudgeError | None":
    """Read what was measured of the judge; None where the data do not say. Raises DataError."""
    import msgspec

    from bot.catalog.yaml_reader import read_yaml
    from bot.errors import DataError
    from bot.probes.stats import JudgeError

    path = data_dir / "judge.yaml"
    if not path.is_file():
        return None
    try:
        return msgspec.convert(read_yaml(path), JudgeError)
    except (OSError, msgspec.ValidationError) as error:
        raise DataError(path=str(path), place="", why=str(error)) from error


def load_prober(settings: Settings, runs: "RunsProtocol") -> "Prober":
    """Read the battery and make what runs it. Raises DataError.

    Blocks for about a second: call it from a thread where an event loop runs.
    """
    from bot.catalog.location import find_data_dir
    from bot.probes.battery import load_battery
    from bot.probes.runner import Prober

    data = settings.data_dir or find_data_dir()
    battery = load_battery(data / "probes")
    prober = Prober(battery, load_judge(), runs)
    prober.judge_error = load_judge_error(data)
    prober.home = lambda model: maker_home(settings, battery, model)
    return prober


def maker_home(settings: Settings, battery: "Battery", model: str) -> str | None:
    """Return the country (ISO 3166) of a model's maker; None where the catalog is not sure whose it is.

    A model made from another by somebody else has no home: it is not known who made the difference.
    """
    from bot.engine import open_catalog
    from bot.probes.stats import home_of

    try:
        catalog = open_catalog(settings)
        meant = catalog.resolve(model)
    except IsopenError:
        return None  # a run's report does not depend on it
    known = catalog.model(meant.model) if meant.model else None
    if known is None or meant.derived_from_name or meant.understood:
        return None
    return home_of(battery, known.producer)


@asynccontextmanager
async def open_probes(settings: Settings, store: "Store", *, practice: bool = False) -> "AsyncIterator[Probes]":
    """Lend what a chat probes with. Runs that a restart interrupted go on at once. Raises StoreError."""
    from bot.catalog.location import find_data_dir
    from bot.probes.hostbook import HostBook
    from bot.probes.service.facade import Probes

    data = settings.data_dir or find_data_dir()
    book = HostBook(
        settings.hosts, settings.host_keys, limits=host_limits(settings), practice=data if practice else None
    )
    second = second_judge(settings)
    probes = Probes(store, book, lambda: load_prober(settings, store.runs), second=second)
    try:
        await probes.open()
        yield probes
    finally:
        await probes.close()
