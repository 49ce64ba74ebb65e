"""Build hook: compiles the facts into the wheel, so that the first start is as quick as any other."""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TARGET = "bot/_data/compiled"


class CompileCatalog(BuildHookInterface):  # type: ignore[type-arg]  # hatchling's own hooks leave it open, too
    """Puts `bot/_data/compiled` into the wheel. An editable install reads the checkout's own data instead."""

    _folder: str | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the data before the wheel is packed. Raises DataError where they are broken."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        try:
            from bot.catalog.compile import compile_catalog, write_files
        finally:
            sys.path.remove(self.root)
        self._folder = tempfile.mkdtemp(prefix="isopen-compiled-")
        write_files(compile_catalog(Path(self.root) / "data"), Path(self._folder))
        build_data["force_include"][self._folder] = TARGET

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002 - hatchling's interface
        """Remove what was only made for the wheel."""
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
