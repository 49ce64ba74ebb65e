"""One look at a model: its repository first, then everything else side by side, within one deadline.

What is not seen by then is reported as not seen. What an earlier look saw of the same commit is not read again.
"""

import asyncio
import datetime as dt
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final

import msgspec

from bot.errors import BadFile
from bot.hub import ancestry
from bot.hub.artifacts import Artifacts, Finding, Terms, Unseen
from bot.hub.bases import Families, bases_of
from bot.hub.client import HubClient
from bot.hub.code import CodeHost
from bot.hub.evidence import named_datasets
from bot.hub.files import Listing, listing
from bot.hub.gathered import PENDING, Gathered
from bot.hub.mirrors import with_card
from bot.hub.outcomes import File, FileLook, NoFile, NotLooked, Shut
from bot.hub.readme import CodeKind, read_readme
from bot.hub.records import Repo, RepoLook
from bot.hub.safetensors import LENGTH, count_parameters, header_length
from bot.hub.summing import gone, sum_up
from bot.hub.terms import Text, Texts, judge
from bot.licenses.index import LicenseIndex
from bot.licenses.text.files import MAX_BYTES, decode
from bot.licenses.text.result import Identification

Identify = Callable[[str], Awaitable[Identification]]
Part = Coroutine[Any, Any, None]

SECONDS: Final = 10.0
"""How long a look may take."""
MAX_README: Final = 200 << 10
MAX_DATASETS: Final = 8
MAX_LINKS: Final = 3
_MAX_SHARDS: Final = 4
_PROMPT: Final = "extra_gated_prompt"
_log: Final = logging.getLogger(__name__)


class Knowledge(msgspec.Struct, frozen=True):
    """What a look has to know beside the Hub: licenses, what a text is, and the names of the catalog."""

    licenses: LicenseIndex
    identify: Identify
    families: Families


class Inspector:
    """Looks at models through one client; with `code`, also whether linked code is there."""

    def __init__(
        self,
        client: HubClient,
        known: Knowledge,
        code: CodeHost | None = None,
        now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    ) -> None:
        self._client = client
        self._licenses = known.licenses
        self._identify = known.identify
        self._families = known.families
        self._code = code
        self._now = now

    async def look(
        self,
        name: str,
        before: Artifacts | None = None,
        *,
        seconds: float = SECONDS,
        on_sight: Callable[[Callable[[], Artifacts]], None] = lambda _: None,
    ) -> Artifacts:
        """Look at a model. Never raises for what the Hub does.

        `before` is an earlier look. `on_sight` is called once the repository was seen, with a function that sums
        up how far the look has come: for whoever cannot wait until its end.
        """
        until = asyncio.get_running_loop().time() + seconds
        look = await self._client.model(name)
        if not isinstance(look, Repo) or look.disabled:
            return gone(name, look, before, self._now())
        seen = Gathered(repo=look, files=await asyncio.to_thread(listing, look.files or ()))
        _remember(seen, before)
        seen.tagged = self._by_tags(seen)
        on_sight(lambda: sum_up(name, seen, self._families, self._now()))
        if look.card is None:  # then what the README says of itself decides what else to look at
            await self._all([self._read_card(seen)], until)
            seen.tagged = self._by_tags(seen)
        await self._all(self._parts(seen), until)
        return sum_up(name, seen, self._families, self._now())

    def _parts(self, seen: Gathered) -> list[Part]:
        return [
            self._read_card(seen),
            self._read_terms(seen),
            self._list_refs(seen),
            self._look_at_data(seen),
            self._climb(seen),
            self._count(seen),
        ]

    async def _all(self, parts: list[Part], until: float) -> None:
        """Run the parts side by side until the deadline; one that fails leaves its place "not seen"."""
        tasks = [asyncio.create_task(part) for part in parts]
        left = max(until - asyncio.get_running_loop().time(), 0.0)
        try:
            await asyncio.wait(tasks, timeout=left)
        finally:
            for task in tasks:
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
        for error in results:
            if isinstance(error, Exception):
                _log.error("A part of a look failed", exc_info=error)

    # --- parts ----------------------------------------------------------------------------------

    async def _read_card(self, seen: Gathered) -> None:
        """The README; then the links in it."""
        if seen.readme is PENDING:
            found = await self._readme(seen)
            seen.readme = await asyncio.to_thread(read_readme, found.text) if isinstance(found, File) else found
            if isinstance(found, File):
                seen.repo = await asyncio.to_thread(with_card, seen.repo, found.text)
        if self._code is not None:
            await self._follow_links(seen, self._code)

    async def _readme(self, seen: Gathered) -> FileLook:
        if seen.files.readme is None and seen.repo.files is not None:
            return NoFile()
        return await self._client.file(seen.repo, seen.files.readme or "README.md", limit=MAX_README)

    async def _follow_links(self, seen: Gathered, code: CodeHost) -> None:
        """Ask whether linked code is there: that of training and data first, a few at most."""
        order = (CodeKind.TRAINING, CodeKind.PREPROCESSING, CodeKind.EVALUATION)
        links = sorted(
            (link for link in seen.card_text().code if link.kind in order), key=lambda link: order.index(link.kind)
        )[:MAX_LINKS]
        answers = await asyncio.gather(*(code.has(link.repo) for link in links))
        for link, answer in zip(links, answers, strict=True):
            if answer is not None:
                seen.code[link.repo] = answer

    async def _read_terms(self, seen: Gathered) -> None:
        if seen.terms is PENDING:
            seen.terms, unseen = await self._terms(seen.repo, seen.files)
            seen.unseen += unseen

    async def _list_refs(self, seen: Gathered) -> None:
        seen.refs = await self._client.refs(seen.repo.id)

    async def _look_at_data(self, seen: Gathered) -> None:
        names = named_datasets(seen.repo)[:MAX_DATASETS]
        seen.datasets |= dict.fromkeys(names, PENDING)

        async def look(name: str) -> None:
            seen.datasets[name] = await self._client.dataset(name)

        await asyncio.gather(*map(look, names))

    async def _climb(self, seen: Gathered) -> None:
        await ancestry.walk(
            bases_of(seen.repo, seen.files), self._look_at_ancestor, self._families, seen.ancestors
        )

    async def _look_at_ancestor(self, name: str) -> tuple[RepoLook, Listing, str | None]:
        look = await self._client.model(name)
        if not isinstance(look, Repo) or look.disabled:
            return look, Listing(), None
        files = await asyncio.to_thread(listing, look.files or ())
        terms, _ = await self._terms(look, files)
        return look, files, terms.license

    async def _count(self, seen: Gathered) -> None:
        """Count parameters from the headers of safetensors files, where the Hub has not."""
        shards = [name for name in seen.files.weights if name.endswith(".safetensors")]
        if seen.repo.parameters or seen.parameters or not 0 < len(shards) <= _MAX_SHARDS:
            return
        counts = await asyncio.gather(*(self._parameters(seen.repo, name) for name in shards))
        if all(count is not None for count in counts):
            seen.parameters = sum(count for count in counts if count is not None)

    async def _parameters(self, repo: Repo, path: str) -> int | None:
        start = await self._client.file(repo, path, limit=LENGTH)
        length = header_length(start.data) if isinstance(start, File) else None
        if length is None:
            return None
        header = await self._client.file(repo, path, first=LENGTH, limit=length)
        return await asyncio.to_thread(count_parameters, header.data) if isinstance(header, File) else None

    # --- license texts --------------------------------------------------------------------------

    async def _terms(self, repo: Repo, files: Listing) -> tuple[Terms, list[Unseen]]:
        """The license of a repository by tag and text, and which texts nobody could look at."""
        unseen: list[Unseen] = []
        files = msgspec.structs.replace(files, licenses=_linked_first(repo, files))
        text, code, policy = await asyncio.gather(
            self._text(repo, files.licenses, unseen),
            self._text(repo, files.code_licenses, unseen),
            self._text(repo, files.policies, unseen),
        )
        if isinstance(text, Finding) and text is not Finding.NOT_LOOKED:
            text, files = await self._prompt(repo, files, text)
        return judge(repo, files, Texts(text, code, policy), self._licenses), unseen

    def _by_tags(self, seen: Gathered) -> Terms:
        """The license as long as no text was read."""
        return judge(seen.repo, seen.files, Texts(Finding.NOT_LOOKED), self._licenses)

    async def _text(self, repo: Repo, names: tuple[str, ...], unseen: list[Unseen]) -> Text:
        if not names:
            return Finding.ABSENT
        found = await self._client.file(repo, names[0], limit=MAX_BYTES)
        if isinstance(found, NotLooked):
            unseen.append(Unseen(names[0], found.why))
            return Finding.NOT_LOOKED
        if isinstance(found, File):
            return await self._identified(found, names[0])
        return Finding.SHUT if isinstance(found, Shut) else Finding.ABSENT

    async def _identified(self, found: File, name: str) -> Text:
        """What the text is; a file too long or binary is a text nobody knows."""
        try:
            text = await asyncio.to_thread(decode, found.data, name)
        except BadFile:
            text = found.text
        return await self._identify(text)

    async def _prompt(self, repo: Repo, files: Listing, why: Finding) -> tuple[Text, Listing]:
        """The text at the gate is often the license itself; it counts where it is one that we know."""
        prompt = repo.card.gate_prompt if repo.card else None
        found = await self._identify(prompt) if prompt and len(prompt) <= MAX_BYTES else None
        if found is None or found.license is None or all(match.named for match in found.matches):
            return why, files
        return found, msgspec.structs.replace(files, licenses=(_PROMPT,))


def _linked_first(repo: Repo, files: Listing) -> tuple[str, ...]:
    """The file that `license_link` names comes first, if it is one of the repository's."""
    link = repo.card.license_link if repo.card else None
    named = [name for name in files.licenses if link and link.rsplit("/", 1)[-1] == name]
    return tuple(dict.fromkeys((*named, *files.licenses)))


def _remember(seen: Gathered, before: Artifacts | None) -> None:
    """Take over what an earlier look read from the same commit."""
    if before is None or before.revision is None or before.revision != seen.repo.revision:
        return
    seen.readme = before.readme or PENDING
    seen.parameters = before.weights.parameters
    same = before.terms.tags == seen.repo.license_tags
    if same and before.terms.finding not in (Finding.NOT_LOOKED, Finding.SHUT):
        seen.terms = before.terms
