"""`POST /interactions/{id}/{token}/callback`: the bot's first answer, within three seconds and only once."""

from collections.abc import Callable

from bot.sandbox.errors import Problem, Refusal, invalid_form
from bot.sandbox.interactions.driver import tell
from bot.sandbox.interactions.record import Interaction, State
from bot.sandbox.jsonio import Json
from bot.sandbox.messages.components import finish
from bot.sandbox.messages.kinds import ALLOWED_CALLBACKS, UPDATES, Callback, Flag, Kind
from bot.sandbox.messages.store import Stored
from bot.sandbox.rest import posting
from bot.sandbox.rest.call import NO_CONTENT, Answer, Call, unknown
from bot.sandbox.rest.judging import problems_of
from bot.sandbox.rest.posting import Content
from bot.sandbox.rules import forms


def answer(call: Call) -> Answer:
    """Take the first answer. Refuses with 10062 (unknown or too late) and 40060 (answered already)."""
    interaction = _the_interaction(call)
    call.judge(problems_of(call, forms.callback(interaction)))
    kind = Callback(call.body["type"])
    _allow(interaction, kind)
    stored = _ANSWERS[kind](call, interaction, call.body.get("data") or {})
    tell(call.core, interaction)
    if call.query.get("with_response") not in ("1", "true", "True"):
        return NO_CONTENT
    return Answer(200, _resource(interaction, kind, stored))


def _the_interaction(call: Call) -> Interaction:
    interaction = call.core.interactions.get(call.params["interaction_token"])
    if interaction is None or interaction.id != call.params["interaction_id"]:
        raise unknown("interaction", 10062)
    call.interaction = interaction
    if interaction.state is State.FAILED or (
        interaction.state is State.SENT and interaction.age > call.core.options.ack_seconds
    ):
        raise unknown("interaction", 10062)
    if interaction.state is not State.SENT:
        raise Refusal(400, 40060, "Interaction has already been acknowledged.")
    return interaction


def _allow(interaction: Interaction, kind: Callback) -> None:
    allowed = ALLOWED_CALLBACKS[interaction.kind]
    if interaction.kind is Kind.MODAL and interaction.message_id is not None:
        allowed |= UPDATES
    if kind not in allowed:
        values = ", ".join(str(one) for one in sorted(allowed))
        raise invalid_form([Problem(("type",), "BASE_TYPE_CHOICES", f"Value must be one of {{{values}}}.")])


def _message(call: Call, interaction: Interaction, data: Json) -> Stored:
    ephemeral = bool((data.get("flags") or 0) & Flag.EPHEMERAL)
    stored = posting.answer(call.core, interaction, Content(data, call.uploads), ephemeral=ephemeral)
    interaction.original_id = stored.id
    interaction.acknowledge(Callback.MESSAGE, State.ANSWERED)
    return stored


def _defer(call: Call, interaction: Interaction, data: Json) -> Stored:
    interaction.ephemeral = bool((data.get("flags") or 0) & Flag.EPHEMERAL)
    stored = posting.answer(call.core, interaction, Content({}), ephemeral=interaction.ephemeral, loading=True)
    interaction.original_id = stored.id
    interaction.acknowledge(Callback.DEFER, State.DEFERRED)
    return stored


def _defer_update(call: Call, interaction: Interaction, data: Json) -> Stored | None:
    del data
    interaction.original_id = interaction.message_id
    interaction.acknowledge(Callback.DEFER_UPDATE, State.DEFERRED)
    return call.core.messages.get(interaction.message_id)


def _update(call: Call, interaction: Interaction, data: Json) -> Stored:
    stored = call.core.messages.get(interaction.message_id)
    if stored is None:
        raise unknown("Message", 10008)
    posting.edit(call.core, stored, Content(data, call.uploads))
    interaction.original_id = stored.id
    interaction.touch(stored.id)
    interaction.acknowledge(Callback.UPDATE, State.ANSWERED)
    return stored


def _choices(call: Call, interaction: Interaction, data: Json) -> None:
    del call
    interaction.choices = data.get("choices") or []
    interaction.acknowledge(Callback.CHOICES, State.ANSWERED)


def _modal(call: Call, interaction: Interaction, data: Json) -> None:
    del call
    shown = finish(data["components"], lambda url: {"url": url})
    interaction.modal = {**data, "components": shown, "interaction_id": interaction.id}
    interaction.acknowledge(Callback.MODAL, State.ANSWERED)


def _nothing(call: Call, interaction: Interaction, data: Json) -> None:
    del data
    interaction.acknowledge(Callback(call.body["type"]), State.ANSWERED)


_ANSWERS: dict[Callback, Callable[[Call, Interaction, Json], Stored | None]] = {
    Callback.MESSAGE: _message,
    Callback.DEFER: _defer,
    Callback.DEFER_UPDATE: _defer_update,
    Callback.UPDATE: _update,
    Callback.CHOICES: _choices,
    Callback.MODAL: _modal,
    Callback.PREMIUM_REQUIRED: _nothing,
    Callback.LAUNCH_ACTIVITY: _nothing,
}


def _resource(interaction: Interaction, kind: Callback, stored: Stored | None) -> Json:
    """Write the body of `with_response=true`."""
    about: Json = {"id": interaction.id, "type": int(interaction.kind)}
    whole: Json = {"interaction": about}
    if stored is not None:
        about["response_message_id"] = stored.id
        about["response_message_loading"] = stored.loading
        about["response_message_ephemeral"] = stored.viewer is not None
    if kind in (Callback.MESSAGE, Callback.UPDATE) and stored is not None:
        whole["resource"] = {"type": int(kind), "message": stored.json}
    return whole
