"""The form for an override: verdict, reason, until when, source. What it is about stands in its fields."""

import re
from collections.abc import Mapping
from typing import Any, Final

import discord
import msgspec
from discord import ui

from bot.errors import Tampered
from bot.moderation.saying import EXPIRY_LIMIT, REASON_LIMIT, SOURCE_LIMIT
from bot.openness.assessment import Verdict
from bot.texts import Texts
from cogs.cards.controls import ID_LIMIT
from cogs.cards.form import Form, sent_fields
from cogs.cards.markdown import clean, cut
from cogs.cards.symbols import VERDICT_SIGNS

FORM_ID: Final = "override"
_TITLE: Final = 45
_ABOUT: Final = re.compile(r"ovv:(?P<scope>[se]):(?P<version>\d{1,9}):(?P<report>\d{1,18})")
_MODEL: Final = re.compile(rf"ovm:(?P<model>[^\x00-\x1f]{{1,{ID_LIMIT}}})")


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What the form is about and what stands in it. `report` is the number of the report it accepts, 0: none.

    `version` is the override's when the form was opened. None of it is trusted when the form comes back.
    """

    model_id: str
    everywhere: bool
    version: int
    report: int = 0
    verdict: str | None = None
    reason: str = ""
    expires: str = ""
    source: str = ""


def override_form(draft: Draft, name: str, texts: Texts) -> Form:
    """Build the form. Raises ValueError for a model id that no field can carry."""
    if not _MODEL.fullmatch(f"ovm:{draft.model_id}"):
        raise ValueError(f"not a model id that a field can carry: {draft.model_id!r}")
    title = cut(texts("override-form-title", model=clean(name, _TITLE)), _TITLE)
    form = Form(title=title, custom_id=FORM_ID, timeout=None)
    scope = "e" if draft.everywhere else "s"
    about = f"ovv:{scope}:{draft.version}:{draft.report}"
    _add(form, texts("override-form-verdict"), ui.Select(custom_id=about, options=_verdicts(draft.verdict, texts)))
    long = discord.TextStyle.paragraph
    _add(
        form, texts("override-form-reason"), _text(f"ovm:{draft.model_id}", draft.reason, REASON_LIMIT, style=long)
    )
    hint = texts("override-form-expires-hint")
    _add(form, texts("override-form-expires"), _text("ove", draft.expires, EXPIRY_LIMIT, hint=hint))
    _add(form, texts("override-form-source"), _text("ovs", draft.source, SOURCE_LIMIT))
    return form


def read_form(data: Mapping[str, Any]) -> Draft:
    """Read a form that was sent. Raises Tampered for one that is not ours."""
    fields = {str(field["custom_id"]): field for field in sent_fields(data.get("components") or ())}
    about = next(filter(None, map(_ABOUT.fullmatch, fields)), None)
    model = next(filter(None, map(_MODEL.fullmatch, fields)), None)
    if about is None or model is None:
        raise Tampered(what=f"an override form with {list(fields)[:5]!r}")
    verdict = next(iter(fields[about[0]].get("values") or ()), None)
    if verdict not in list(Verdict):
        raise Tampered(what="a verdict that is none")
    return Draft(
        model_id=model["model"],
        everywhere=about["scope"] == "e",
        version=int(about["version"]),
        report=int(about["report"]),
        verdict=verdict,
        reason=str(fields[model[0]].get("value") or ""),
        expires=str(fields.get("ove", {}).get("value") or ""),
        source=str(fields.get("ovs", {}).get("value") or ""),
    )


def _verdicts(chosen: str | None, texts: Texts) -> list[discord.SelectOption]:
    return [
        discord.SelectOption(
            value=verdict.value,
            label=cut(f"{VERDICT_SIGNS[verdict]} {texts(f'verdict-{verdict.value}')}", 100),
            default=verdict.value == chosen,
        )
        for verdict in Verdict
    ]


def _text(
    custom_id: str, value: str, limit: int, *, hint: str = "", style: discord.TextStyle = discord.TextStyle.short
) -> ui.TextInput[Any]:
    required = style is discord.TextStyle.paragraph
    return ui.TextInput(
        custom_id=custom_id,
        default=value[:limit] or None,
        max_length=limit,
        placeholder=hint or None,
        required=required,
        style=style,
    )


def _add(form: Form, label: str, component: ui.Item[Any]) -> None:
    form.add_item(ui.Label(text=cut(label, _TITLE), component=component))
