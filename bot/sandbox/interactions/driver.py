"""Does what a user does, and waits for what comes of it."""

import asyncio

from bot.sandbox.core import Core
from bot.sandbox.errors import BadRequest
from bot.sandbox.gateway.session import Audience
from bot.sandbox.interactions.ask import Ask, Result
from bot.sandbox.interactions.build import build
from bot.sandbox.interactions.record import Interaction, State
from bot.sandbox.jsonio import Json

NO_ANSWER = "The application did not respond"


async def drive(core: Core, ask: Ask) -> Result:
    """Send an interaction and wait until it is final, or the ask's timeout.

    Raises BadRequest for what Discord's client prevents, NoBot when nobody is connected.
    """
    interaction = send(core, ask)
    try:
        async with asyncio.timeout(ask.timeout):
            await interaction.changed.wait()
            await _settle(interaction, ask.settle)
    except TimeoutError:
        pass
    return outcome(core, interaction)


def send(core: Core, ask: Ask) -> Interaction:
    """Send an interaction without waiting."""
    interaction, payload = build(core, ask)
    try:
        core.gateway.dispatch("INTERACTION_CREATE", payload, Audience(interaction.guild_id), required=True)
    except TypeError as error:
        raise BadRequest("not_json", f"this cannot be sent as JSON: {error}") from None
    core.interactions.add(interaction)
    loop = asyncio.get_running_loop()
    interaction.deadline = loop.call_later(core.options.ack_seconds, _expire, core, interaction)
    tell(core, interaction)
    return interaction


def outcome(core: Core, interaction: Interaction) -> Result:
    """Say what has come of an interaction so far."""
    found = (core.messages.get(one) for one in interaction.touched)
    failed = interaction.state is State.FAILED
    return Result(
        interaction_id=interaction.id,
        messages=[dict(one.json) for one in found if one is not None],
        choices=interaction.choices,
        modal=interaction.modal,
        timeline=list(interaction.timeline),
        state=str(interaction.state),
        final=interaction.final and not failed,
        error=NO_ANSWER if failed else None,
        violations=list(interaction.violations),
    )


def tell(core: Core, interaction: Interaction) -> None:
    """Tell listeners how far an interaction has come."""
    if core.events.listened_to:
        core.events.tell("interaction", described(interaction), only_for=interaction.user.id)


def described(interaction: Interaction) -> Json:
    """Write an interaction for the page."""
    return {
        "interaction_id": interaction.id,
        "type": int(interaction.kind),
        "label": interaction.label,
        "state": str(interaction.state),
        "user_id": interaction.user.id,
        "guild_id": interaction.guild_id,
        "channel_id": interaction.channel_id,
        "message_id": interaction.message_id,
        "modal": interaction.modal,
        "error": NO_ANSWER if interaction.state is State.FAILED else None,
    }


def _expire(core: Core, interaction: Interaction) -> None:
    """Give up on the first answer: from now on Discord knows no such interaction."""
    interaction.state = State.FAILED
    interaction.finish()
    tell(core, interaction)


async def _settle(interaction: Interaction, quiet: float) -> None:
    """Wait until no call has come for `quiet` seconds."""
    while quiet > 0:
        calls = len(interaction.timeline)
        await asyncio.sleep(quiet)
        if len(interaction.timeline) == calls:
            return
