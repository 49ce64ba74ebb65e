"""Asks the Hub, with its own library, and always comes back: with what it says, or with why nobody could look.

Each request has a deadline and a number of bytes (`bot.hub.net`), runs in one of a few threads (`Workers`), and
is not made where it would be of no use (`Limits`). Weights are never loaded: of a safetensors file only the
header is read.
"""

import logging
import time
from collections.abc import Callable
from typing import Final, TypeVar

import httpx2
from huggingface_hub import HfApi, get_session, hf_hub_url, hf_raise_for_status

from bot import __version__
from bot.hub.cleaning import clean_info
from bot.hub.faults import outcome_of
from bot.hub.ids import repo_id
from bot.hub.limits import Bucket, Limits
from bot.hub.net.budget import Budget, spending
from bot.hub.net.session import use_bounded_session
from bot.hub.net.transport import origin_of
from bot.hub.outcomes import Failure, File, FileLook, NoFile, NotLooked, PrivateOrMissing, Refs, RefsLook, Why
from bot.hub.reading import repo_of_dataset, repo_of_model
from bot.hub.records import Repo, RepoLook
from bot.hub.workers import Workers

_log: Final = logging.getLogger(__name__)
T = TypeVar("T")

SECONDS: Final = 4.0
"""How long one request may take."""
MAX_INFO: Final = 4 << 20
MAX_FILE: Final = 256 << 10
_MAX_REFS: Final = 2_000
_SLACK: Final = 64 << 10
# Asked for where the whole answer is too large: everything but the files and the card.
_SMALL: Final = (
    "sha", "gated", "disabled", "private", "tags", "lastModified", "library_name", "safetensors",
)  # fmt: skip
_SMALL_DATASET: Final = ("sha", "gated", "disabled", "private", "tags", "lastModified")


class HubClient:
    """The Hub at one endpoint, with one token. Belongs to the event loop it is used in."""

    def __init__(
        self,
        endpoint: str,
        token: str | None = None,
        *,
        limits: Limits | None = None,
        workers: Workers | None = None,
        seconds: float = SECONDS,
    ) -> None:
        use_bounded_session()
        self.endpoint = endpoint.rstrip("/")
        self.limits = limits or Limits()
        self._origin = origin_of(httpx2.URL(self.endpoint))
        # False, not None: a token that somebody once saved on this machine is not ours to use.
        self._api = HfApi(self.endpoint, token or False, library_name="isopen", library_version=__version__)
        self._workers = workers or Workers()
        self._seconds = seconds

    async def model(self, name: str) -> RepoLook:
        """Look a model up. Only `owner/name` is ever asked."""
        if repo_id(name) is None:
            return NotLooked(Why.NOT_ASKED)
        found = await self._info(lambda: repo_of_model(self._api.model_info(name, timeout=self._seconds)))
        if found == NotLooked(Why.TOO_LARGE):
            return await self._info(lambda: repo_of_model(self._api.model_info(name, expand=list(_SMALL))))
        return found

    async def dataset(self, name: str) -> RepoLook:
        """Look a data set up."""
        if repo_id(name) is None:
            return NotLooked(Why.NOT_ASKED)
        found = await self._info(lambda: repo_of_dataset(self._api.dataset_info(name, timeout=self._seconds)))
        if found == NotLooked(Why.TOO_LARGE):
            return await self._info(
                lambda: repo_of_dataset(self._api.dataset_info(name, expand=list(_SMALL_DATASET)))
            )
        return found

    async def refs(self, name: str) -> RefsLook:
        """List branches and tags of a model."""
        if repo_id(name) is None:
            return NotLooked(Why.NOT_ASKED)

        def list_refs() -> Refs:
            found = self._api.list_repo_refs(name)
            branches = tuple(ref.name for ref in found.branches[:_MAX_REFS])
            return Refs(branches, tuple(ref.name for ref in found.tags[:_MAX_REFS]))

        return await self._ask(Bucket.API, list_refs, MAX_INFO)

    async def file(self, repo: Repo, path: str, *, first: int = 0, limit: int = MAX_FILE) -> FileLook:
        """Read at most `limit` bytes of a file at the repository's revision, from byte `first` on."""
        url = hf_hub_url(repo.id, path, revision=repo.revision, endpoint=self.endpoint)
        headers = self._headers() | {"Range": f"bytes={first}-{first + limit}"}
        return await self._ask(Bucket.FILES, lambda: _read(url, headers, first, limit), first + limit + _SLACK)

    def _headers(self) -> dict[str, str]:
        """What the library sends with everything: who we are, and the token."""
        headers: dict[str, str] = self._api._build_hf_headers()  # noqa: SLF001 - `build_hf_headers` is not exported
        return headers

    async def _info(self, work: Callable[[], Repo]) -> RepoLook:
        found = await self._ask(Bucket.API, work, MAX_INFO, clean_info)
        if isinstance(found, Repo) and found.private:
            return PrivateOrMissing()  # our token may see it; whoever asks us may not
        return NotLooked(Why.BAD_ANSWER) if isinstance(found, NoFile) else found

    async def _ask(
        self, bucket: Bucket, work: Callable[[], T], max_bytes: int, clean: Callable[[bytes], bytes] | None = None
    ) -> T | Failure:
        """Run one request, and learn from how it ends."""
        refusal = self.limits.refusal(bucket)
        if refusal is not None:
            return refusal
        until = time.monotonic() + self._seconds
        budget = Budget(deadline=until, max_bytes=max_bytes, origin=self._origin, clean=clean)
        try:
            found = await self._workers.run(lambda: _spend(budget, work), self._seconds)
        except Exception as error:  # noqa: BLE001 - every way to fail is an outcome
            failure = _failure(error)
            self.limits.learn(bucket, failure, budget.headers)
            return failure
        self.limits.learn(bucket, None, budget.headers)
        return found


def _spend(budget: Budget, work: Callable[[], T]) -> T:
    with spending(budget):
        return work()


def _failure(error: Exception) -> Failure:
    """What an error means; one that means nothing we know is logged as the defect it is."""
    failure = outcome_of(error)
    if failure is None:
        _log.error("The Hub's library failed in a way nobody foresaw", exc_info=error)
    return failure or NotLooked(Why.BAD_ANSWER)


def _read(url: str, headers: dict[str, str], first: int, limit: int) -> File:
    """Read a part of a file in the thread, whether or not the server knows ranges. Stops at the limit."""
    with get_session().stream("GET", url, headers=headers) as response:
        if response.status_code == 416:  # the file ends before the range begins
            return File(b"")
        if response.is_error:
            response.read()
        hf_raise_for_status(response)
        skip = first if response.status_code == 200 else 0
        data = bytearray()
        for piece in response.iter_raw():
            data += piece
            if len(data) > skip + limit:
                break
    return File(bytes(data[skip : skip + limit]), truncated=len(data) > skip + limit)
