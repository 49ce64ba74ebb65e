"""The records, and a corpus made from the shared texts."""

import json
from pathlib import Path

import msgspec
import pytest

from bot.licenses import LicenseIndex, load_licenses
from bot.licenses.text import Corpus, TextIdentifier
from bot.licenses.text.corpus import Document
from bot.licenses.text.files import decode
from bot.licenses.text.fingerprint import build_fingerprints


@pytest.fixture(scope="session")
def index(project: Path) -> LicenseIndex:
    return load_licenses(project / "data" / "licenses")


@pytest.fixture(scope="session")
def texts_folder(shared_data: Path) -> Path:
    return shared_data / "license" / "texts"


@pytest.fixture(scope="session")
def listing(texts_folder: Path) -> list[dict[str, str]]:
    return json.loads((texts_folder / "index.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def texts(texts_folder: Path, listing: list[dict[str, str]]) -> dict[str, str]:
    """File name -> text, real and made ones."""
    return {row["file"]: decode((texts_folder / row["file"]).read_bytes(), row["file"]) for row in listing}


@pytest.fixture(scope="session")
def identifier(texts_folder: Path, index: LicenseIndex) -> TextIdentifier:
    """Identifies against the shared texts alone."""
    made = build_fingerprints(texts_folder, index)
    return TextIdentifier(Corpus(msgspec.msgpack.decode(made, type=Document)), index)
