"""`isopen hosts`: which servers with models are set up, and what they serve."""

import asyncio
from typing import Any

import click

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.settings import Settings
from bot.texts import Texts, load_texts


@click.command("hosts")
@click.argument("names", nargs=-1, metavar="[NAME|URL]...")
@json_option
@errors_as_json
def command(names: tuple[str, ...], as_json: bool) -> int:
    """List the hosts of ISOPEN_HOSTS (or those NAMEd) and the models they serve."""
    from bot.probing import host_address

    settings, texts = settings_from_environment(), load_texts()
    addresses = [host_address(settings, name, allow_url=True) for name in names or settings.hosts]
    found = asyncio.run(_look_at_all(addresses, settings, texts))
    if as_json:
        emit({"hosts": found})
    else:
        _print(found, texts)
    return 0 if found and all(row["ok"] for row in found) else 1


async def _look_at_all(addresses: list[Any], settings: Settings, texts: Texts) -> list[dict[str, Any]]:
    return list(await asyncio.gather(*(_look(address, settings, texts) for address in addresses)))


async def _look(address: Any, settings: Settings, texts: Texts) -> dict[str, Any]:  # noqa: ANN401 - imported late
    import msgspec

    from bot.errors import HostFailed
    from bot.probes.hosts import open_host
    from bot.probing import host_limits

    row: dict[str, Any] = {"name": address.name, "url": address.root, "ok": True, "error": None}
    try:
        async with open_host(address, host_limits(settings)) as host:
            survey = await host.survey()
    except HostFailed as error:
        why = {"reason": error.data["reason"], "message": texts.write(error.phrase)}
        return row | {"ok": False, "error": why, "server": None, "version": None, "slots": None, "models": []}
    models = [msgspec.to_builtins(offer) for offer in survey.models]
    return row | {"server": survey.server, "version": survey.version, "slots": survey.slots, "models": models}


def _print(found: list[dict[str, Any]], texts: Texts) -> None:
    from bot.cli.safe import printable

    if not found:
        click.echo(texts("hosts-none"))
    for row in found:
        mark = click.style("✔", fg="green") if row["ok"] else click.style("✘", fg="red")
        head = f"{row['server']} {row['version'] or ''}".strip() if row["ok"] else row["error"]["message"]
        click.echo(f"{mark} {row['name']:<12} {row['url']}  {printable(head)}")
        for model in row["models"]:
            facts = (model["quantization"], model["digest"] and model["digest"][:19], _context(model["context"]))
            told = "  ".join(filter(None, facts))
            click.echo(f"    {printable(model['model'])}  {click.style(printable(told), dim=True)}")


def _context(tokens: int | None) -> str | None:
    return f"{tokens} tokens" if tokens else None
