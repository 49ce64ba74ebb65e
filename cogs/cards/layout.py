"""How a card is put together so that Discord accepts it: limits by construction, rendered once.

Limits: 40 components and 4,000 characters of text in a message (Discord's documentation, "Components"),
5 buttons in a row, 80 characters on a button.
"""

import io
from collections.abc import Iterable, Sequence
from typing import Any, Final

import discord
import msgspec
from discord import ui

from cogs.cards.markdown import cut, length

TEXT_LIMIT: Final = 4_000
COMPONENT_LIMIT: Final = 40
LABEL_LIMIT: Final = 80
_MAX_ROWS: Final = 4
_SAFETY: Final = 50


class Block(msgspec.Struct, frozen=True):
    """A paragraph of a card. Blocks with the smallest `weight` are left out first when the text is too long.

    `parted` draws a line above it.
    """

    text: str
    weight: int = 5
    parted: bool = False


class Attachment(msgspec.Struct, frozen=True):
    """A file that goes with a card, and (for pictures) what it shows, for who cannot see it."""

    name: str
    data: bytes
    description: str | None = None

    def file(self) -> discord.File:
        """A file to send once."""
        return discord.File(io.BytesIO(self.data), self.name, description=self.description)


class Card(ui.LayoutView):
    """A finished card, rendered once and sent any number of times.

    discord.py renders a view's components for each message and remembers views with buttons until they
    time out. Ours never change and their buttons carry their meaning in `custom_id` (see `cogs.pressed`),
    so this one hands out what was rendered and counts as finished, which keeps it out of that memory.
    """

    def __init__(self, components: Sequence[dict[str, Any]], attached: Attachment | None = None) -> None:
        super().__init__(timeout=None)
        self._payload = list(components)
        self.attached = attached

    def to_components(self) -> list[dict[str, Any]]:
        """What was rendered."""
        return self._payload

    def has_components_v2(self) -> bool:
        """Yes: the message carries the flag that goes with containers."""
        return True

    def is_finished(self) -> bool:
        """Yes: there is nothing for the library to remember."""
        return True

    def is_dispatchable(self) -> bool:
        """No: buttons are found by their `custom_id`."""
        return False


def render(
    blocks: Iterable[Block | None],
    *,
    accent: int | None = None,
    rows: Sequence[ui.ActionRow[Any]] = (),
    attached: Attachment | None = None,
) -> Card:
    """Render blocks in one colored frame, with an attachment below the text, and rows of buttons below it all."""
    view = ui.LayoutView(timeout=None)
    shown = [_shown(attached)] if attached else []
    view.add_item(ui.Container(*_items(fit([block for block in blocks if block])), *shown, accent_color=accent))
    for row in rows[:_MAX_ROWS]:
        view.add_item(row)
    return Card(view.to_components(), attached)  # type: ignore[no-untyped-call]  # as the library left it


def _shown(attached: Attachment) -> ui.Item[Any]:
    """A picture with its alternative text; any other file as a file."""
    address = f"attachment://{attached.name}"
    if attached.description is None:
        return ui.File(address)
    return ui.MediaGallery(discord.MediaGalleryItem(address, description=attached.description))


def fit(blocks: Sequence[Block], limit: int = TEXT_LIMIT - _SAFETY) -> list[Block]:
    """Return the blocks without the lightest ones, so that their text fits into `limit`."""
    kept = [Block(cut(block.text, limit), block.weight, block.parted) for block in blocks if block.text.strip()]
    while sum(length(block.text) for block in kept) > limit:
        lightest = min(kept, key=lambda block: block.weight)
        kept.remove(lightest)
    return kept


def _items(blocks: Sequence[Block]) -> list[ui.Item[Any]]:
    """Merge blocks between two lines into one text each: few components, however many blocks."""
    items: list[ui.Item[Any]] = []
    texts: list[str] = []
    for block in blocks:
        if block.parted and texts and len(items) < COMPONENT_LIMIT // 4:
            items += [ui.TextDisplay("\n".join(texts)), ui.Separator(spacing=discord.SeparatorSpacing.small)]
            texts = []
        texts.append(block.text)
    return [*items, ui.TextDisplay("\n".join(texts) or "…")]


def joined(items: Sequence[str], limit: int, *, between: str = "\n", more: str = "…") -> str:
    """Join whole items up to `limit` in length; where some are left out, end with `more`."""
    text, room = "", limit - length(between) - length(more)
    for number, item in enumerate(items):
        longer = text + between + item if number else item
        if length(longer) > room and not (number == len(items) - 1 and length(longer) <= limit):
            return text + between + more if text else more
        text = longer
    return text


def button(
    label: str, custom_id: str, *, style: discord.ButtonStyle = discord.ButtonStyle.secondary
) -> ui.Button[Any]:
    """Return a button; its label is cut to what Discord allows."""
    return ui.Button(label=cut(label, LABEL_LIMIT) or "…", custom_id=custom_id, style=style)
