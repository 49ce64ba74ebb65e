"""Pictures of lineages, drawn off the event loop, one at a time, and kept for the next who asks for the same."""

import asyncio
from collections import OrderedDict
from typing import Final

from bot.lineage.tree import Tree
from bot.texts import Texts

_KEPT: Final = 32  # a picture takes some 70 kB


class Studio:
    """Draws one picture after the other: two at once would only delay answers, as each keeps a processor busy."""

    def __init__(self, size: int = _KEPT) -> None:
        self._size = size
        self._kept: OrderedDict[tuple[str, Tree], bytes] = OrderedDict()
        self._turn = asyncio.Lock()

    async def picture(self, tree: Tree, texts: Texts) -> bytes:
        """Return a PNG of the tree, with words in the language of `texts`."""
        key = (texts.locale, tree)
        async with self._turn:  # whoever waits for the same picture finds it drawn
            if key not in self._kept:
                self._kept[key] = await asyncio.to_thread(_draw, tree, texts)
            self._kept.move_to_end(key)
            if len(self._kept) > self._size:
                self._kept.popitem(last=False)
            return self._kept[key]


def _draw(tree: Tree, texts: Texts) -> bytes:
    from bot.lineage.picture import draw  # matplotlib, 200 ms and 30 MB: only where pictures are wanted

    return draw(tree, texts)
