"""Connections on which no single wait outlasts the request's budget, that for a status line included."""

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore2
from httpcore2 import SOCKET_OPTION, NetworkBackend, NetworkStream
from typing_extensions import override

from bot.hub.net.budget import current


def capped(timeout: float | None, error: type[httpcore2.TimeoutException]) -> float | None:
    """The shorter of `timeout` and what the budget leaves. Raises `error` where nothing is left."""
    budget = current()
    if budget is None:
        return timeout
    left = budget.left()
    if left <= 0:
        raise error("the request took longer than its budget")
    return left if timeout is None else min(left, timeout)


class TimedStream(NetworkStream):
    """A connection whose every read and write is held to the budget."""

    def __init__(self, inner: NetworkStream) -> None:
        self._inner = inner

    @override
    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, capped(timeout, httpcore2.ReadTimeout))

    @override
    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, capped(timeout, httpcore2.WriteTimeout))

    @override
    def close(self) -> None:
        self._inner.close()

    @override
    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> NetworkStream:
        left = capped(timeout, httpcore2.ConnectTimeout)
        return TimedStream(self._inner.start_tls(ssl_context, server_hostname, left))

    @override
    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class TimedBackend(NetworkBackend):
    """Opens connections that are held to the budget."""

    def __init__(self) -> None:
        self._inner = httpcore2.SyncBackend()

    @override
    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        left = capped(timeout, httpcore2.ConnectTimeout)
        return TimedStream(self._inner.connect_tcp(host, port, left, local_address, socket_options))
