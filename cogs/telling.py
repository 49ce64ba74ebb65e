"""Tells channels what changed, each thing once: also after a crash between sending and noting that it was sent.

A message carries its number. What was being sent when the bot died is looked for in the channel first: if it is
there, it has arrived. Where the bot may not read the channel's history, it is taken to have arrived: nobody is
told anything twice.
"""

import logging
from typing import Final

import discord

from bot.client import IsopenClient
from bot.store.alert_records import Alert, AlertState, Kind
from bot.texts import DEFAULT_LOCALE, Texts
from cogs.cards.layout import Card
from cogs.cards.watch import alert_card, digest_card, mark_of

LOOK_EVERY: Final = 1_800.0
TELL_EVERY: Final = 20.0
_SETTLE: Final = 60.0
_RECENT: Final = 100
_log: Final = logging.getLogger(__name__)


def start(client: IsopenClient) -> None:
    """Look at what is watched every half hour, and send what there is to tell."""
    if not client.services.alerts.works:
        return
    client.chores.every(LOOK_EVERY, client.services.alerts.round, first_after=_SETTLE)
    client.chores.every(TELL_EVERY, Teller(client).turn, first_after=1.0)


class Teller:
    """Sends the outbox to the channels of the servers that this process serves."""

    def __init__(self, client: IsopenClient) -> None:
        self._client = client
        self._alerts = client.services.alerts
        self._mine: set[int] = set()

    async def turn(self) -> None:
        """Note the digests that are due, settle what another life left behind, and send the rest."""
        await self._alerts.note_digests()
        for alert in await self._alerts.store.waiting(AlertState.SENDING):
            if alert.id not in self._mine and self._serves(alert):
                await self._settle(alert)
        for alert in await self._alerts.store.waiting():
            if self._serves(alert):
                await self._send(alert)

    def _serves(self, alert: Alert) -> bool:
        return self._client.get_guild(alert.guild_id) is not None

    async def _settle(self, alert: Alert) -> None:
        """Find out whether a message arrived before the bot died."""
        after = AlertState.SENT if await self._arrived(alert) else AlertState.PENDING
        await self._alerts.store.move(alert.id, AlertState.SENDING, after)

    async def _arrived(self, alert: Alert) -> bool:
        channel = self._client.get_channel(alert.channel_id)
        if not isinstance(channel, discord.abc.Messageable):
            return True
        try:
            async for message in channel.history(limit=_RECENT, after=alert.at):
                if message.author.id == self._client.application_id and mark_of(alert) in _text(message):
                    return True
        except discord.HTTPException as error:
            _log.info("Could not see whether message %d arrived: %s", alert.id, error)
            return True
        return False

    async def _send(self, alert: Alert) -> None:
        """Send one message. Only the process that took it sends it."""
        if not await self._alerts.store.move(alert.id, AlertState.PENDING, AlertState.SENDING):
            return
        self._mine.add(alert.id)
        try:
            state = await self._try(alert)
        finally:
            self._mine.discard(alert.id)
        await self._alerts.store.move(alert.id, AlertState.SENDING, state)

    async def _try(self, alert: Alert) -> AlertState:
        channel = self._client.get_channel(alert.channel_id)
        if not isinstance(channel, discord.abc.Messageable):
            return AlertState.FAILED
        try:
            await channel.send(view=await self._card(alert), nonce=alert.id)
        except (discord.Forbidden, discord.NotFound) as error:
            _log.warning("Channel %d of server %d cannot be told: %s", alert.channel_id, alert.guild_id, error)
            return AlertState.FAILED
        return AlertState.SENT

    async def _card(self, alert: Alert) -> Card:
        texts = await self._texts(alert.guild_id)
        if alert.kind is Kind.CHANGE and alert.news is not None:
            return alert_card(alert, alert.news, texts)
        listed = await self._alerts.listed(alert.guild_id)
        return digest_card(alert, listed, await self._alerts.week(alert), texts)

    async def _texts(self, guild_id: int) -> Texts:
        settings = await self._client.services.moderation.settings(guild_id)
        guild = self._client.get_guild(guild_id)
        preferred = guild.preferred_locale.value if guild else DEFAULT_LOCALE
        return self._client.texts_for(settings.language or preferred)


def _text(message: discord.Message) -> str:
    """All the text on a message of components."""
    return message.content + " ".join(str(component.to_dict()) for component in message.components)
