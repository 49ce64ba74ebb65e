"""The corpus: hashes only, the same bytes for the same texts."""

import hashlib
import json
from pathlib import Path

import msgspec
import pytest

from bot.errors import DataError
from bot.licenses import LicenseIndex
from bot.licenses.text import CORPUS, Corpus, MatchKind, TextIdentifier
from bot.licenses.text.corpus import Document, load_corpus
from bot.licenses.text.fingerprint import build_fingerprints

OWN = "The zorg may be used by everybody who can whistle, and everybody who cannot may learn to whistle. " * 3


def test_the_same_texts_give_the_same_bytes(texts_folder: Path, index: LicenseIndex):
    assert build_fingerprints(texts_folder, index) == build_fingerprints(texts_folder, index)


def test_a_folder_of_named_files(tmp_path: Path, index: LicenseIndex):
    (tmp_path / "mit.txt").write_text(f"MIT License\n\nCopyright (c) 2020 Jane Doe\n\n{OWN}", encoding="utf-8")
    (tmp_path / "mit~second.txt").write_text(OWN.replace("whistle", "sing"), encoding="utf-8")
    corpus = Corpus(msgspec.msgpack.decode(build_fingerprints(tmp_path, index), type=Document))
    assert [known.license for known in corpus.texts] == ["mit", "mit"]
    identifier = TextIdentifier(corpus, index)
    assert identifier.identify(OWN.upper()).kind is MatchKind.EXACT
    assert identifier.identify(OWN.replace("may learn", "must learn")).kind is MatchKind.MODIFIED


def test_the_very_file_is_told_like_any_other(
    texts: dict[str, str], identifier: TextIdentifier, listing: list[dict[str, str]]
):
    """The short cut for a file that is known byte for byte says what the comparison says."""
    for row in listing:
        if row["kind"] == "real":
            text = texts[row["file"]]
            short, long = identifier.identify(text), identifier.identify(text + "\n\n")
            assert (short.kind, short.spdx, short.score, short.words) == (long.kind, long.spdx, 1.0, long.words)
            assert [match.last_line for match in short.matches] == [match.last_line for match in long.matches]


def test_one_text_for_two_licenses_is_an_error(tmp_path: Path, index: LicenseIndex):
    for name in ("mit", "isc"):
        (tmp_path / f"{name}.txt").write_text(OWN, encoding="utf-8")
    with pytest.raises(DataError, match="word for word the same"):
        build_fingerprints(tmp_path, index)


def test_a_text_of_a_few_words_is_an_error(tmp_path: Path, index: LicenseIndex):
    (tmp_path / "mit.txt").write_text("Do as you please.", encoding="utf-8")
    with pytest.raises(DataError, match="too short"):
        build_fingerprints(tmp_path, index)


def test_the_file_holds_no_words(tmp_path: Path, index: LicenseIndex):
    (tmp_path / "mit.txt").write_text(OWN, encoding="utf-8")
    made = build_fingerprints(tmp_path, index)
    assert b"whistle" not in made
    assert hashlib.sha256(OWN.encode()).hexdigest().encode() in made


def test_a_text_without_a_record_is_an_error(tmp_path: Path, index: LicenseIndex):
    (tmp_path / "unheard-of.txt").write_text(OWN, encoding="utf-8")
    with pytest.raises(DataError, match="no record"):
        build_fingerprints(tmp_path, index)


def test_an_empty_folder_is_an_error(tmp_path: Path, index: LicenseIndex):
    with pytest.raises(DataError, match="no license texts"):
        build_fingerprints(tmp_path, index)


@pytest.mark.parametrize("content", [b"", b"\xc1", b"not a corpus"])
def test_a_broken_corpus_is_an_error(tmp_path: Path, content: bytes):
    path = tmp_path / "fingerprints.msgpack"
    path.write_bytes(content)
    with pytest.raises(DataError):
        load_corpus(path)


def test_the_shipped_corpus(project: Path, index: LicenseIndex):
    path = project / "data" / CORPUS
    assert path.stat().st_size < 2_000_000
    corpus = load_corpus(path)
    assert all(index.get(known.license) for known in corpus.texts)
    assert len({known.license for known in corpus.texts}) >= 100


def test_the_shipped_corpus_was_made_from_the_shared_texts(project: Path, shared_data: Path):
    document = msgspec.msgpack.decode((project / "data" / CORPUS).read_bytes(), type=Document)
    made_from = {entry.sha256 for entry in document.entries}
    folder = shared_data / "license" / "texts"
    rows = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    texts = {
        hashlib.sha256((folder / row["file"]).read_bytes()).hexdigest() for row in rows if row["kind"] == "real"
    }
    # Texts that are the same word for word are kept once.
    assert len(texts - made_from) <= 12
