"""Sends requests for the Hub's library, held to the budget of the request that is being made.

Bodies are unpacked here, a piece at a time and never past the budget: a megabyte that unpacks to a gigabyte stops
at its budget. Redirects lead to the Hub's own addresses or nowhere.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import Final
from urllib.request import getproxies, proxy_bypass

import httpcore2
import httpx2
from typing_extensions import override

from bot.hub.net.budget import Budget, LeavesHub, OverBudget, current
from bot.hub.net.timed import TimedBackend

_CONNECTIONS: Final = 16
_KEEP_ALIVE: Final = 30.0
_PIECE: Final = 1 << 16
_HUB: Final = "https://huggingface.co"
# Where the Hub keeps large files (its documentation, "Hub API endpoints"; seen in redirects of /resolve/).
_HUB_HOSTS: Final = ("huggingface.co", "hf.co")
_GZIP: Final = 16 + zlib.MAX_WBITS
_DROPPED: Final = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class BoundedTransport(httpx2.BaseTransport):
    """An ordinary transport, with the environment's proxy, that obeys the current `Budget`."""

    def __init__(self, proxies: Callable[[], dict[str, str]] = getproxies) -> None:
        self._tls = httpx2.create_ssl_context()
        self._direct = httpcore2.ConnectionPool(
            ssl_context=self._tls,
            max_connections=_CONNECTIONS,
            keepalive_expiry=_KEEP_ALIVE,
            network_backend=TimedBackend(),
        )
        self._proxied = {scheme: self._proxy(url) for scheme, url in proxies().items() if scheme in _SCHEMES}

    def _proxy(self, url: str) -> httpcore2.HTTPProxy:
        proxy = httpx2.Proxy(url)
        return httpcore2.HTTPProxy(
            proxy_url=str(proxy.url),
            proxy_auth=proxy.raw_auth,
            ssl_context=self._tls,
            max_connections=_CONNECTIONS,
            keepalive_expiry=_KEEP_ALIVE,
            network_backend=TimedBackend(),
        )

    @override
    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        budget = current()
        if budget is not None and not _stays(request.url, budget.origin):
            raise LeavesHub(request.url.host)
        answer = self._pool_for(request.url).handle_request(_plain(request))
        pieces = answer.stream
        if not isinstance(pieces, Iterable):
            raise TypeError("an asynchronous answer to a plain request")
        if budget is None:
            return httpx2.Response(
                answer.status, headers=answer.headers, stream=Pieces(pieces), extensions=answer.extensions
            )
        return _bounded(answer, pieces, budget)

    def _pool_for(self, url: httpx2.URL) -> httpcore2.ConnectionPool:
        proxied = self._proxied.get(url.scheme) or self._proxied.get("all")
        return self._direct if proxied is None or proxy_bypass(url.host) else proxied

    @override
    def close(self) -> None:
        for pool in (self._direct, *self._proxied.values()):
            pool.close()


_SCHEMES: Final = frozenset(("http", "https", "all"))


class Pieces(httpx2.SyncByteStream):
    """A body that comes in pieces, and whose connection is given back in the end."""

    def __init__(self, inner: Iterable[bytes], pieces: Iterator[bytes] | None = None) -> None:
        self._inner = inner
        self._pieces = pieces

    @override
    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner if self._pieces is None else self._pieces

    @override
    def close(self) -> None:
        close = getattr(self._inner, "close", None)
        if close is not None:
            close()


def _plain(request: httpx2.Request) -> httpcore2.Request:
    """The request as the layer below takes it; gzip is the only packing we unpack."""
    url = request.url
    headers = [(name, value) for name, value in request.headers.raw if name.lower() != b"accept-encoding"]
    packing = b"identity" if "range" in request.headers else b"gzip"
    return httpcore2.Request(
        method=request.method,
        url=httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=[*headers, (b"Accept-Encoding", packing)],
        content=request.read(),
        extensions=request.extensions,
    )


def _bounded(answer: httpcore2.Response, pieces: Iterable[bytes], budget: Budget) -> httpx2.Response:
    given = httpx2.Headers(answer.headers)
    budget.headers = {name.lower(): value for name, value in given.items()}
    headers = [(name, value) for name, value in answer.headers if name.lower() not in _DROPPED]
    body = Pieces(pieces, counted(unpacked(pieces, given.get("content-encoding", "")), budget))
    if budget.clean is None or answer.status != 200:
        return httpx2.Response(answer.status, headers=headers, stream=body, extensions=answer.extensions)
    try:
        whole = b"".join(body)
    finally:
        body.close()
    return httpx2.Response(answer.status, headers=headers, content=budget.clean(whole))


def unpacked(pieces: Iterable[bytes], packing: str) -> Iterator[bytes]:
    """The body without its packing, at most 64 KiB at a time. Raises httpx2.DecodingError for an unknown one."""
    if packing.strip().lower() in {"", "identity"}:
        yield from pieces
        return
    if packing.strip().lower() not in {"gzip", "x-gzip"}:
        raise httpx2.DecodingError(f"packed as {packing[:20]!r}")
    yield from _gunzipped(pieces)


def _gunzipped(pieces: Iterable[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(_GZIP)
    for piece in pieces:
        packed = piece
        while packed:
            try:
                yield unpacker.decompress(packed, _PIECE)
            except zlib.error as error:
                raise httpx2.DecodingError(str(error)) from error
            packed = unpacker.unconsumed_tail
            if unpacker.eof:  # several files one after the other are one file (RFC 1952, 2.2)
                packed, unpacker = unpacker.unused_data, zlib.decompressobj(_GZIP)


def counted(pieces: Iterable[bytes], budget: Budget) -> Iterator[bytes]:
    """The same pieces, up to the budget's bytes. Raises OverBudget past them."""
    received = 0
    for piece in pieces:
        received += len(piece)
        if received > budget.max_bytes:
            raise OverBudget(budget.max_bytes)
        yield piece


def _stays(url: httpx2.URL, origin: str) -> bool:
    """Whether an address is the Hub's: the origin that was asked, or where the real Hub keeps its files."""
    if origin_of(url) == origin:
        return True
    ours = any(url.host == host or url.host.endswith(f".{host}") for host in _HUB_HOSTS)
    return origin == origin_of(httpx2.URL(_HUB)) and url.scheme == "https" and ours


def origin_of(url: httpx2.URL) -> str:
    """Scheme, host and port."""
    port = url.port or {"http": 80, "https": 443}.get(url.scheme)
    return f"{url.scheme}://{url.host}:{port}"
