"""Followups, and edits of what an interaction's token posted. The token is good for fifteen minutes."""

from bot.sandbox.errors import Refusal
from bot.sandbox.interactions.driver import tell
from bot.sandbox.interactions.record import Interaction, State
from bot.sandbox.interactions.scene import GUILD_INSTALL
from bot.sandbox.messages.kinds import Flag
from bot.sandbox.messages.store import Stored
from bot.sandbox.rest import posting
from bot.sandbox.rest.call import NO_CONTENT, Answer, Call, unknown
from bot.sandbox.rest.judging import problems_of
from bot.sandbox.rest.posting import Content
from bot.sandbox.rules import forms

_FOLLOWUPS_WITHOUT_INSTALL = 5


def create(call: Call) -> Answer:
    """Post a followup. The first one after a defer takes the place of "thinking ..."."""
    interaction = _the_interaction(call)
    call.judge(problems_of(call, forms.message))
    waiting = call.core.messages.get(interaction.original_id)
    if waiting is not None and waiting.loading:
        posting.edit(call.core, waiting, Content(call.body, call.uploads))
        return _done(call, interaction, waiting)
    _room(interaction)
    ephemeral = bool((call.body.get("flags") or 0) & Flag.EPHEMERAL)
    stored = posting.answer(call.core, interaction, Content(call.body, call.uploads), ephemeral=ephemeral)
    return _done(call, interaction, stored)


def get(call: Call) -> Answer:
    """Read a message of the interaction's."""
    return Answer(200, _the_message(call, _the_interaction(call)).json)


def edit(call: Call) -> Answer:
    """Change a message of the interaction's."""
    interaction = _the_interaction(call)
    stored = _the_message(call, interaction)
    call.judge(problems_of(call, forms.edit_of(stored.json)))
    posting.edit(call.core, stored, Content(call.body or {}, call.uploads))
    return _done(call, interaction, stored)


def delete(call: Call) -> Answer:
    """Delete a message of the interaction's."""
    interaction = _the_interaction(call)
    stored = _the_message(call, interaction)
    posting.delete(call.core, stored)
    interaction.finish()
    return NO_CONTENT


def _done(call: Call, interaction: Interaction, stored: Stored) -> Answer:
    interaction.touch(stored.id)
    if interaction.state is State.DEFERRED:
        interaction.state = State.ANSWERED
        tell(call.core, interaction)
    interaction.finish()
    return Answer(200, stored.json)


def _the_interaction(call: Call) -> Interaction:
    core = call.core
    if call.params["webhook_id"] != core.world.app.id:
        raise unknown("Webhook", 10015)
    interaction = core.interactions.get(call.params["webhook_token"])
    if interaction is None:
        raise Refusal(401, 50027, "Invalid Webhook Token")
    call.interaction = interaction
    if interaction.age > core.options.token_seconds:
        raise Refusal(401, 50027, "Invalid Webhook Token")
    if interaction.state in (State.SENT, State.FAILED):
        raise unknown("Webhook", 10015)
    return interaction


def _the_message(call: Call, interaction: Interaction) -> Stored:
    stored = call.core.messages.get(call.params.get("message_id", interaction.original_id))
    if stored is None or (stored.token != interaction.token and stored.id != interaction.original_id):
        raise unknown("Message", 10008)
    return stored


def _room(interaction: Interaction) -> None:
    """Where the app is not installed, a user's install carries only so many followups."""
    followups = len([one for one in interaction.touched if one != interaction.original_id])
    if GUILD_INSTALL not in interaction.owners and followups >= _FOLLOWUPS_WITHOUT_INSTALL:
        raise Refusal(400, 40094, "This interaction can only send 5 follow-up messages")
