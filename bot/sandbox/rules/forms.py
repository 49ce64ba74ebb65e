"""Which rules hold for which operation."""

from bot.sandbox.errors import Problem
from bot.sandbox.interactions.record import Interaction
from bot.sandbox.jsonio import Json
from bot.sandbox.messages.kinds import Callback, Kind
from bot.sandbox.rest.call import Call
from bot.sandbox.rest.router import Check
from bot.sandbox.rules import commands as command_rules
from bot.sandbox.rules import messages, modals
from bot.sandbox.rules.findings import Findings, Path, forgiving

_NO_MENTIONS = "MENTIONS_NOT_OFF"
_SHOWN = frozenset({"content", "embeds", "components"})


def commands(call: Call) -> list[Problem]:
    """Check `PUT .../commands`."""
    return command_rules.check_all(call.body)


def command(call: Call) -> list[Problem]:
    """Check `POST .../commands`."""
    return command_rules.check_one(call.body)


def command_change(call: Call) -> list[Problem]:
    """Check `PATCH .../commands/{id}`."""
    return command_rules.check_one(call.body, whole=False)


def message(call: Call) -> list[Problem]:
    """Check a new message, in a channel or as a followup."""
    if not isinstance(call.body, dict):
        return [Problem((), "BASE_TYPE_REQUIRED", "This field is required")]
    return messages.check(call.body, call.uploads) + _mentions(call, call.body)


def edit_of(old: Json) -> Check:
    """Check an edit of this message."""

    def check(call: Call) -> list[Problem]:
        body = call.body if isinstance(call.body, dict) else {}
        return messages.check(body, call.uploads, old=old) + _mentions(call, body)

    return check


def callback(interaction: Interaction) -> Check:
    """Check the first answer to this interaction."""

    def check(call: Call) -> list[Problem]:
        body = call.body
        if not isinstance(body, dict) or body.get("type") not in set(Callback):
            listed = ", ".join(str(int(one)) for one in Callback)
            return [Problem(("type",), "BASE_TYPE_CHOICES", f"Value must be one of {{{listed}}}.")]
        data = body.get("data") or {}
        match Callback(body["type"]):
            case Callback.MESSAGE:
                return messages.check(data, call.uploads, at=("data",)) + _mentions(call, data, ("data",))
            case Callback.UPDATE:
                return _update(call, interaction, data)
            case Callback.MODAL:
                return modals.check(data)
            case Callback.CHOICES:
                return _choices(data, interaction)
        return []

    return check


def _update(call: Call, interaction: Interaction, data: Json) -> list[Problem]:
    if interaction.kind not in (Kind.COMPONENT, Kind.MODAL):
        return []
    stored = call.core.messages.get(interaction.message_id)
    old = stored.json if stored is not None else None
    return messages.check(data, call.uploads, old=old, at=("data",)) + _mentions(call, data, ("data",))


@forgiving
def _choices(data: Json, interaction: Interaction) -> list[Problem]:
    found = Findings()
    choices = data.get("choices") or []
    found.length(("data", "choices"), choices, 0, command_rules.MOST_CHOICES)
    kind = interaction.focused_type
    for number, choice in enumerate(choices):
        command_rules.check_choice(found, ("data", "choices", number), choice, kind)
    return found.problems


def _mentions(call: Call, body: Json, at: Path = ()) -> list[Problem]:
    """A house rule, on request: every message says that nobody is to be pinged."""
    if not call.core.options.require_no_mentions or not body.keys() & _SHOWN:
        return []
    allowed = body.get("allowed_mentions")
    if isinstance(allowed, dict) and allowed.get("parse") == []:
        return []
    return [Problem((*at, "allowed_mentions"), _NO_MENTIONS, "allowed_mentions.parse must be []", refused=False)]
