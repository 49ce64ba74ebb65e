"""Uses everything there is in Discord, as somebody with every right, in one language, and notes what was used.

The walk knows how to call each command (`CALLS`); whatever the answers offer then (buttons, menus, forms) it
presses, picks and fills in by itself. What nothing offered, or nobody called, is missing from `Walk.used`.
"""

import asyncio
import base64
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from bot.client import IsopenClient
from bot.sandbox.jsonio import Json
from bot.sandbox.messages.kinds import walk as components_of
from bot.sandbox.testing import Handle, Result
from bot.sandbox.world import seed
from tests.cogs.forging import press

Options = dict[str, Any]
EVERYWHERE: Final[Options] = {"everywhere": True}
ORGANISM: Final = "isopen-organism"
_PROJECT: Final = Path(__file__).resolve().parents[2]
MANY: Final = "olmo-2-13b llama-3 gemma-3 qwen3 phi-4 grok-1 falcon-7b deepseek-r1 deepseek-v3".split()
"""More than one page of a list shows."""
CLAIM: Final = "Llama is open source, and GPT-4 is open weights."
_EXPORT: Final = {
    "format": "isopen-overrides",
    "version": 1,
    "overrides": [{"model": model, "verdict": "closed", "reason": "qqimported"} for model in MANY],
}


def _file(name: str, content: str) -> Options:
    data = base64.b64encode(content.encode()).decode()
    return {"filename": name, "content_type": "text/plain", "data": data}


def riders() -> str:
    """Our own license with words put in, at more places than one card can show."""
    words = (_PROJECT / "LICENSE").read_text(encoding="utf-8").split()
    for at in range(len(words) // 40 * 40, 0, -40):
        words[at:at] = ["qqword"] * 40
    return " ".join(words)


CALLS: Final[tuple[tuple[str, Options], ...]] = (
    ("about", {}),
    ("help", {}),
    ("isopen", {"model": "llama 3.1 8b"}),
    ("isopen", {"model": "deepseek-r1-distill-llama-8b"}),
    ("isopen", {"model": "olmo 2 7b"}),
    ("isopen", {"model": "gpt-4"}),
    ("isopen", {"model": "llamma", "private": True}),
    ("isopen", {"model": "large"}),
    ("isopen", {"model": "miqu"}),
    ("isopen", {"model": "maker/poet"}),
    ("artifacts", {"model": "maker/poet"}),
    ("artifacts", {"model": "olmo 2 7b", "private": True}),
    ("compare", {"a": "llama", "b": "olmo", "private": True}),
    ("compare", {"a": "gpt-4", "b": "llama"}),
    ("license", {"name": "llama3.1"}),
    ("license", {"file": _file("LICENSE", riders()), "private": True}),
    ("license", {"name": "mit", "with": "apache-2.0", "model": "gemma 3"}),
    ("override set", {"model": "olmo-2-7b", "verdict": "closed", "reason": "qqtried"}),
    ("override set", {"model": "olmo-2-7b", "verdict": "closed"}),
    ("override set", {"model": "gpt-4", "verdict": "open-weights", "reason": "qqtried", "expires": "30d",
                      "source": "https://example.org/qq", **EVERYWHERE}),
    ("override list", EVERYWHERE),
    ("override history", {"model": "olmo-2-7b", **EVERYWHERE}),
    ("override export", {}),
    ("override export", EVERYWHERE),
    ("override import", {"file": _file("x.json", json.dumps(_EXPORT))}),
    ("override import", {"file": _file("x.json", json.dumps(_EXPORT)), **EVERYWHERE}),
    ("override list", {}),
    ("override history", {}),
    ("override undo", {"model": "olmo-2-7b"}),
    ("override undo", {"model": "gpt-4", **EVERYWHERE}),
    ("override remove", {"model": "olmo-2-7b"}),
    ("override remove", {"model": "gpt-4", **EVERYWHERE}),
    ("watch", {"model": "olmo 2 7b", "channel": seed.GENERAL}),
    ("watches", {}),
    ("unwatch", {"model": "olmo-2-7b"}),
    ("report list", {}),
    ("report list", {}),
    ("report list", {}),
    ("report mine", {}),
    ("probe hosts", {}),
    ("probe run", {"model": ORGANISM, "tier": "quick", "language": "en+zh", "host": "home"}),
    ("probe run", {"model": ORGANISM, "tier": "full"}),
    ("probe history", {"model": ORGANISM}),
    ("probe compare", {"a": ORGANISM, "b": ORGANISM}),
    ("settings", {}),
    ("privacy show", {}),
    ("privacy delete", {}),
    ("privacy delete", {"what": "server"}),
)  # fmt: skip
"""What people write begins with qq, so that it is told from English."""
UNOFFERED: Final = (("menu:ask", "llama-3.1"), ("menu:prv", "llama-3.1"))
"""Menus for more models than any name of the catalog means: picked from a made-up message."""
TYPED: Final = {"2nd": "olmo", "2lc": "mit", "rpl": "https://example.org/LICENSE", "ove": "30d"}
"""What is written into fields of forms, by the beginning of their `custom_id`; else a few words."""
_LAST: Final = ("prb:stop", "del:")
_AGAIN: Final = frozenset({"rvl"})
"""The list of reports is picked from again: another report, another decision."""


class Walk:
    """One walk in one language. `used`: commands, their options ("group sub option") and `custom_id`s.

    `seen`: what came of it, with what was done.
    """

    def __init__(self, server: Handle, client: IsopenClient, locale: str) -> None:
        self._server, self._client, self._who = server, client, {"locale": locale, "user": server.owner}
        self.used: set[str] = set()
        self.seen: list[tuple[str, Json]] = []
        self.failed: list[str] = []

    def bodies(self) -> list[object]:
        """Everything the bot sent, as it sent it."""
        return [one.body for one in self._server.core.wire.entries]

    async def everything(self) -> None:
        """Go everywhere."""
        for name, options in CALLS:
            await self._call(name, options)
        said = self._server.say(CLAIM, user=self._server.member)
        menu = next(one for one in self._server.commands(user=self._server.owner) if one["type"] == 3)
        self.used.add(menu["name"])
        self._note(menu["name"], await self._server.context_menu(menu["name"], said, **self._who))
        await self._all_of(self._last)
        for custom_id, value in UNOFFERED:
            self.used.add(custom_id)
            self._note(custom_id, await press(self._server, custom_id, value, **self._who))
        await self._type()

    async def _call(self, name: str, options: Options) -> None:
        self.used |= {name, *(f"{name} {option}" for option in options)}
        # Who began a run has to wait before the next one: the second is somebody else's.
        who = {**self._who, "user": self._server.moderator} if options.get("tier") == "full" else self._who
        result = await self._server.slash(name, options=options, **who)
        self._note(name, result)
        await self._all_of(result)
        if options.get("tier") == "full":
            await self._stop(result)
        if name == "probe run":
            over = await self._until(result, lambda message: "prb:stop" not in message)
            self.seen.append(("probe run, at its end", over))
            await self._all_in(over)
            if options.get("tier") == "quick":
                await self._doubt(over)

    async def _doubt(self, over: Json) -> None:
        """Press the button of the note that a review channel would have got."""
        found = re.search(r"prb:out:([\w-]+):", str(over))
        assert found
        custom_id = f"prb:doubt:{found[1]}"
        self.used.add(custom_id)
        result = await press(self._server, custom_id, **self._who)
        self._note(custom_id, result)
        await self._all_of(result)

    async def _stop(self, result: Result) -> None:
        begun = await self._until(result, lambda message: "prb:stop" in message)
        stop = next(
            one["custom_id"]
            for one in components_of(begun["components"])
            if "prb:stop" in str(one.get("custom_id"))
        )
        self.used.add(stop)
        self._note(stop, await self._server.press(result.id, stop, **self._who))

    async def _until(self, result: Result, fits: Callable[[str], bool]) -> Json:
        async with asyncio.timeout(30):
            while True:
                message = next(one for one in self._server.messages() if one["id"] == result.id)
                if fits(str(message)):
                    return message
                await asyncio.sleep(0.02)

    async def _type(self) -> None:
        """Type into every option that suggests something."""
        for command in self._client.tree.walk_commands():
            for option in getattr(command, "parameters", ()):
                if option.autocomplete:
                    await self._server.autocomplete(
                        command.qualified_name,
                        option.display_name,
                        options={option.display_name: "ol"},
                        **self._who,
                    )

    async def _all_of(self, result: Result) -> None:
        for message in result.messages:
            await self._all_in(message)

    async def _all_in(self, message: Json) -> None:
        """Press and pick everything in a message that was not pressed yet, what ends things last."""
        offered = [one for one in components_of(message["components"]) if one.get("custom_id")]
        for component in sorted(offered, key=lambda one: (one["custom_id"].startswith(_LAST), self._times(one))):
            custom_id = component["custom_id"]
            if self._known(component) or custom_id not in self._now(message["id"]):
                continue
            self.used.add(custom_id)
            result = await self._server.press(message["id"], custom_id, **_picked(component), **self._who)
            self._note(custom_id, result)
            if result.raw.modal:
                result = await self._fill(result)
            await self._all_of(result)

    def _now(self, message_id: str) -> str:
        """The message as it stands: what was pressed may have changed it."""
        return next((str(one) for one in self._server.messages() if one["id"] == message_id), "")

    def _times(self, component: Json) -> int:
        kind = _kind(component["custom_id"])
        return sum(_kind(one) == kind for one in self.used)

    def _known(self, component: Json) -> bool:
        """Tell whether enough of its kind were pressed: each setting, of the others two."""
        custom_id = component["custom_id"]
        again = custom_id in self.used and custom_id not in _AGAIN
        # Three reports, of which one is accepted, one rejected and one asked about.
        enough = {"bad": 3, "rva": 1, "rvr": 1, "rvq": 1}.get(_kind(custom_id), 2)
        return again or custom_id.startswith("prb:stop") or self._times(component) >= enough

    async def _fill(self, result: Result) -> Result:
        form = result.modal
        self.used.add(form["custom_id"])
        fields = dict(_filled(component) for component in components_of(form["components"]))
        fields.pop("", None)
        self.used |= set(fields)
        done = await self._server.submit(fields, **self._who)
        self._note(form["custom_id"], done)
        return done

    def _note(self, what: str, result: Result) -> None:
        self._last = result
        self.seen += [(what, message) for message in result.messages]
        if result.raw.modal:
            self.seen.append((what, result.raw.modal))
        if result.error or not (result.messages or result.raw.modal):
            self.failed.append(f"{what}: {result.error or 'no answer'}")


def _kind(custom_id: str) -> str:
    """`prb:csv` of `prb:csv:20261125`, `set:quiet`, `bad` of `bad:olmo-2-7b`."""
    head, _, rest = custom_id.partition(":")
    return f"{head}:{rest.partition(':')[0]}" if head in {"prb", "set"} else head


def _picked(component: Json) -> dict[str, Any]:
    """What is picked in a menu: no pause between questions, else the first option; this channel; or nobody."""
    if component["type"] == 3:
        values = [one["value"] for one in component["options"]]
        return {"values": ["0" if "0" in values else values[0]]}
    return (
        {"values": [seed.GENERAL] if component["type"] == 8 else []} if component["type"] in (5, 6, 7, 8) else {}
    )


def _filled(component: Json) -> tuple[str, Any]:
    custom_id = component.get("custom_id", "")
    if component["type"] == 3:
        return custom_id, [component["options"][0]["value"]]
    return custom_id, TYPED.get(custom_id[:3], "qqwords")
