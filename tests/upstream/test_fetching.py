"""Addresses typed at the command line: within time and size, and never to another kind of address."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bot.errors import BadFile
from bot.upstream.fetching import fetch, shown_address

Answer = Callable[[BaseHTTPRequestHandler], None]


def body(handler: BaseHTTPRequestHandler, data: bytes, status: int = 200, **headers: str) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(data)))
    handler.end_headers()
    handler.wfile.write(data)


def trickle(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b"x" * 10)
        handler.wfile.flush()
        time.sleep(0.05)


ANSWERS: dict[str, Answer] = {
    "/good": lambda handler: body(handler, b"[1]"),
    "/moved": lambda handler: body(handler, b"", 302, Location="/good"),
    "/file": lambda handler: body(handler, b"", 302, Location="file:///etc/passwd"),
    "/ftp": lambda handler: body(handler, b"", 301, Location="ftp://127.0.0.1/x"),
    "/round": lambda handler: body(handler, b"", 307, Location="/round"),
    "/nowhere": lambda handler: body(handler, b"", 302),
    "/missing": lambda handler: body(handler, b"no", 404),
    "/large": lambda handler: body(handler, b"x" * 5_000),
    "/slow": trickle,
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            ANSWERS[self.path](self)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_port}"
    httpd.shutdown()
    httpd.server_close()


@pytest.mark.parametrize("path", ["/good", "/moved"])
def test_an_address_is_read_also_where_it_has_moved(server: str, path: str):
    assert fetch(server + path) == b"[1]"


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/file", "redirects to another kind of address"),
        ("/ftp", "redirects to another kind of address"),
        ("/round", "redirects too often"),
        ("/nowhere", "redirects too often"),
        ("/missing", "the server answers 404"),
        ("/large", "larger than"),
    ],
)
def test_what_is_refused(server: str, path: str, why: str):
    with pytest.raises(BadFile) as caught:
        fetch(server + path, max_bytes=1_000)
    assert why in str(caught.value.data["why"])


def test_a_server_that_trickles_is_left(server: str):
    began = time.monotonic()
    with pytest.raises(BadFile):
        fetch(f"{server}/slow", seconds=0.4)
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "ftp://127.0.0.1/x", "data:text/plain,x", "gopher://x/"]
)
def test_only_http(address: str):
    with pytest.raises(BadFile):
        fetch(address)


def test_nobody_listens():
    with pytest.raises(BadFile) as caught:
        fetch("http://127.0.0.1:9/x")
    assert "cannot be reached" in str(caught.value.data["why"])


def test_secrets_in_an_address_are_not_shown():
    assert shown_address("https://user:pass@host:81/a?token=1") == "https://host:81/a"
