"""Bad input: a clear message each, nothing fetched."""

import os
from pathlib import Path

import pytest

from bot.errors import BinaryText, EmptyText, NotAFile, TextIsLink, TextTooLarge, UnknownEncoding
from bot.licenses.text.files import MAX_BYTES, decode, read_license_file
from bot.texts import load_texts

TEXT = "Permission is hereby granted \u2013 “free of charge” © 2024\n"


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", EmptyText),
        (b" \r\n\t", EmptyText),
        (b"\xef\xbb\xbf", EmptyText),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", BinaryText),
        (b"\x7fELF\x02\x01\x01\x00", BinaryText),
        (b"MIT License\x00hidden", BinaryText),
        (b"MIT License\x1b[8mhidden", BinaryText),
        (b"x" * (MAX_BYTES + 1), TextTooLarge),
        (b"MIT \xff\x81 License \xff\xff", UnknownEncoding),
        (b"\xff\xfeM\x00I", UnknownEncoding),
    ],
)
def test_bad_bytes(data: bytes, error: type[Exception]):
    with pytest.raises(error) as caught:
        decode(data, "LICENSE")
    message = load_texts().write(caught.value.phrase)  # type: ignore[attr-defined]
    assert message.startswith(("LICENSE is", "I cannot tell how LICENSE"))


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "gb18030"]
)
def test_encodings(encoding: str):
    text = TEXT if encoding != "gb18030" else "模型许可协议\uff1a不得用于商业用途。" * 20
    assert decode(text.encode(encoding), "LICENSE").lstrip("\ufeff") == text


@pytest.mark.parametrize(
    "name", ["https://example.org/LICENSE", "http://x", " ftp://x", "www.example.org/LICENSE"]
)
def test_a_web_address_is_not_fetched(name: str):
    with pytest.raises(TextIsLink):
        read_license_file(name)


def test_no_ordinary_file(tmp_path: Path):
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)
    for name in ("", str(tmp_path), str(tmp_path / "missing"), str(fifo), "/dev/zero", "a\0b", "x" * 5000):
        with pytest.raises(NotAFile):
            read_license_file(name)


def test_a_path_outside(tmp_path: Path):
    inside, outside = tmp_path / "in", tmp_path / "LICENSE"
    inside.mkdir()
    outside.write_text("secret words", encoding="utf-8")
    (inside / "link").symlink_to(outside)
    for name in (f"{inside}/../LICENSE", str(inside / "link"), "/etc/hostname"):
        with pytest.raises(NotAFile):
            read_license_file(name, within=inside)
    assert read_license_file(str(outside), within=tmp_path) == "secret words"


def test_a_file_of_fifty_megabytes_is_not_read(tmp_path: Path):
    large = tmp_path / "LICENSE"
    with large.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with pytest.raises(TextTooLarge) as caught:
        read_license_file(str(large))
    assert caught.value.data["size"] == 50 * 1024 * 1024


def test_links_that_go_round_in_a_circle_are_no_file(tmp_path: Path):
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(NotAFile):
        read_license_file(str(tmp_path / "loop"))
