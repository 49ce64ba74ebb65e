"""Serves the page's files, and uploaded files under `/cdn`."""

import mimetypes
import re
from pathlib import Path

from aiohttp import web

from bot.sandbox.jsonio import respond
from bot.sandbox.messages.files import Files

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; "
    "media-src 'self' https:; connect-src 'self'; font-src 'self'; form-action 'none'; frame-ancestors 'none'; "
    "base-uri 'none'"
)
_SAFE = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-cache"}
_SHOWN_INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "text/plain"})
_ATTACHMENT = re.compile(r"/cdn/attachments/\d+/(?P<id>\d+)/(?P<name>[\w.\-]+)", re.ASCII)
_NOT_FOUND = {"error": "not_found", "message": "there is nothing here"}


class Page:
    """The files of one folder, and nothing outside it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        """Serve a file; `/` is `index.html`."""
        if request.method not in ("GET", "HEAD") or "\0" in request.path:
            return respond(_NOT_FOUND, 404)
        wanted = (self._folder / (request.path.lstrip("/") or "index.html")).resolve()
        if not wanted.is_relative_to(self._folder) or not wanted.is_file():
            return respond(_NOT_FOUND, 404)
        kind, _ = mimetypes.guess_type(wanted.name)
        headers = {**_SAFE, "Content-Security-Policy": _POLICY, "Content-Type": kind or "application/octet-stream"}
        return web.FileResponse(wanted, headers=headers)


class Cdn:
    """Uploaded files, at the addresses their attachments carry."""

    def __init__(self, files: Files) -> None:
        self._files = files

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        """Serve `/cdn/attachments/{channel}/{id}/{name}`; what a browser could run comes as a download."""
        found = _ATTACHMENT.fullmatch(request.path)
        upload = self._files.get(found["id"]) if found else None
        if upload is None or found is None:
            return respond(_NOT_FOUND, 404)
        kind, _ = mimetypes.guess_type(found["name"])
        headers = {**_SAFE, "Content-Type": kind or "application/octet-stream"}
        if kind not in _SHOWN_INLINE:
            headers["Content-Disposition"] = "attachment"
        return web.Response(body=upload.data, headers=headers)
