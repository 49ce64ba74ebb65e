"""Tells of a run in its message: how far it is, every few seconds, and what came of it.

The message is edited by whatever still works: the interaction's token for 15 minutes, after that the bot's own
right to edit what it wrote; and where neither does, what came of it is a new message.
"""

import asyncio
import logging
from typing import Final

import discord

from bot.client import IsopenClient
from bot.errors import IsopenError
from bot.probes.report.topics import in_words
from bot.probes.service.facade import Probes
from bot.probes.service.jobs import DIRECT, Job, JobState
from bot.texts import Texts
from cogs.cards.layout import Card
from cogs.cards.probe import doubts_note, ended_card, failed_card, result_card, under_way_card
from cogs.probe_picture import Picture, attached, draw

_log = logging.getLogger(__name__)

PACE: Final = 3.0  # seconds between two edits: Discord allows five in five seconds, to everybody in a channel
_UNKNOWN_MESSAGE: Final = 10008
_NOBODY: Final = discord.AllowedMentions.none()  # the library leaves the bot's own default out of such edits
_TRIES: Final = (0.0, 2.0, 10.0, 60.0)  # seconds before what came of a run is told again


class Board:
    """The message that shows one run."""

    def __init__(self, client: IsopenClient, job: Job, fresh: discord.InteractionMessage | None) -> None:
        self.client, self._job, self._fresh = client, job, fresh
        self._shown: object = None
        self.gone = False

    async def show(self, card: Card, picture: Picture | None = None, *, last: bool = False) -> None:
        """Show a card. Raises discord.HTTPException where that did not work; nothing where the message is gone."""
        if self.gone or card.to_components() == self._shown:
            return
        try:
            await self._edit(card, picture, last=last)
        except discord.NotFound as error:
            if error.code != _UNKNOWN_MESSAGE:
                raise
            self.gone = True  # somebody deleted it, and does not want to see it again
        self._shown = card.to_components()

    async def _edit(self, card: Card, picture: Picture | None, *, last: bool) -> None:
        if await self._by_token(card, picture):
            return
        if self._job.place.private or not self._job.place.channel:
            return  # only the token could have changed what one person sees
        if not await self._by_right(card, picture, last=last) and last:
            channel = self.client.get_partial_messageable(self._job.place.channel)
            await channel.send(view=card, files=attached(picture))

    async def _by_token(self, card: Card, picture: Picture | None) -> bool:
        if self._fresh is None:
            return False
        try:
            await self._fresh.edit(view=card, attachments=attached(picture))
        except discord.HTTPException as error:
            if error.code == _UNKNOWN_MESSAGE:
                raise
            self._fresh = None  # 15 minutes are over
        return self._fresh is not None

    async def _by_right(self, card: Card, picture: Picture | None, *, last: bool) -> bool:
        place = self._job.place
        if not place.message:
            return False
        message = self.client.get_partial_messageable(place.channel).get_partial_message(place.message)
        try:
            await message.edit(view=card, attachments=attached(picture), allowed_mentions=_NOBODY)
        except discord.HTTPException as error:
            if error.code == _UNKNOWN_MESSAGE or not last:
                raise
            return False
        return True


def follow_all(client: IsopenClient) -> None:
    """Go on telling of every run that somebody is still to be told of."""
    if probes := client.services.probes:
        for job in probes.queue.untold():
            client.chores.once(follow(client, probes, job.id, None))


async def follow(
    client: IsopenClient, probes: Probes, job_id: str, fresh: discord.InteractionMessage | None
) -> None:
    """Show how far a run is until it is over, then what came of it."""
    now = await probes.queue.snapshot(job_id)
    if now is None:
        return
    texts = client.texts_for(now.job.place.locale)
    board = Board(client, now.job, fresh)
    while not now.job.state.over:
        try:
            await board.show(under_way_card(now, texts))
        except (discord.HTTPException, OSError) as error:
            _log.info("Could not show how far run %s is: %s", job_id, error)
        now = await probes.queue.wait(job_id, PACE) or now
    await _tell(board, probes, now.job, texts)


async def _tell(board: Board, probes: Probes, job: Job, texts: Texts) -> None:
    card, picture = await outcome(probes, job, texts)
    for pause in _TRIES:
        await asyncio.sleep(pause)
        try:
            await board.show(card, picture, last=True)
        except (discord.HTTPException, OSError) as error:
            _log.warning("Could not tell what came of run %s: %s", job.id, error)
            if isinstance(error, discord.Forbidden | discord.NotFound):
                break  # the bot is not there any more, or must not write there
        else:
            break
    else:
        return  # after the next start, then
    await _note_doubts(board.client, probes, job)
    await probes.queue.told(job.id)


async def _note_doubts(client: IsopenClient, probes: Probes, job: Job) -> None:
    """Tell the server's moderators, where they have a review channel, of replies that wait for them."""
    if job.state is not JobState.DONE or job.place.guild == DIRECT:
        return
    try:
        settings = await client.services.moderation.settings(job.place.guild)
        report = await probes.results.report(await probes.results.head(job.id))
        if settings.review_channel and report.unsure.open:
            texts = client.texts_for(settings.language or job.place.locale)
            channel = client.get_partial_messageable(settings.review_channel, guild_id=job.place.guild)
            await channel.send(view=doubts_note(report.run, report.unsure.open, texts))
    except (IsopenError, discord.HTTPException, OSError) as error:
        _log.warning("Could not tell moderators of run %s: %s", job.id, error)


async def outcome(probes: Probes, job: Job, texts: Texts) -> tuple[Card, Picture | None]:
    """Draw what came of a run that is over, and its picture."""
    if job.state is not JobState.DONE:
        return ended_card(job, texts), None
    try:
        run = await probes.results.head(job.id)
        report = in_words(await probes.results.report(run), texts)
        probes.results.look_again()
    except IsopenError as error:
        return failed_card(job, error, texts), None
    picture = await draw(report, texts)
    return result_card(report, texts, picture.alt if picture else None), picture
