"""The cards of `/about` and `/help`."""

from collections.abc import Sequence

from bot.openness.assessment import Verdict
from bot.texts import Texts
from cogs.cards.layout import Block, Card, joined, render
from cogs.cards.markdown import plain
from cogs.cards.symbols import NEUTRAL_COLOR, VERDICT_SIGNS


def about_card(texts: Texts) -> Card:
    """Draw what the words mean, how a verdict is reached, whose facts these are, and what is remembered."""
    words = [
        f"{VERDICT_SIGNS[verdict]} **{texts(f'verdict-{verdict.value}')}**: {texts(f'meaning-{verdict.value}')}"
        for verdict in Verdict
    ]
    sections = ("about-how", "about-sources", "about-privacy", "about-project")
    blocks = (
        Block(f"## {texts('about-title')}\n{texts('about-intro')}", weight=100),
        Block("\n".join(words), weight=90, parted=True),
        *(Block(f"**{texts(f'{name}.title')}**\n{texts(name)}", weight=80, parted=True) for name in sections),
    )
    return render(blocks, accent=NEUTRAL_COLOR)


def help_card(commands: Sequence[tuple[str, str]], texts: Texts) -> Card:
    """Draw every command with what it does. `commands` are mentions with descriptions."""
    rows = [texts("help-row", command=mention, what=plain(what, 120)) for mention, what in commands]
    blocks = (
        Block(f"## {texts('help-title')}\n{texts('help-intro')}", weight=100),
        Block(joined(rows, 3_000), weight=90, parted=True),
        Block(f"-# {texts('help-tip')}", weight=50),
    )
    return render(blocks, accent=NEUTRAL_COLOR)
