"""Builds the corpus from a folder of license texts. The corpus holds hashes of words; the texts stay outside.

The folder holds text files. Which license each one is, is said in `index.json` (rows with `file`, `expected` and
`kind: real`), or by the files' names: `<license id>.txt` or `<license id>~<variant>.txt`.
"""

import hashlib
import json
import re
from pathlib import Path
from typing import Final

import msgspec

from bot.errors import DataError
from bot.licenses.index import LicenseIndex
from bot.licenses.text.clean import clean
from bot.licenses.text.corpus import Document, Entry, word_hash
from bot.licenses.text.files import decode
from bot.licenses.text.notices import is_notices
from bot.licenses.text.titles import strip_titles, titles_of
from bot.licenses.text.tokens import fold, tokens, words
from bot.openness.license import License

_SHORT_TEXT: Final = 400
_MAX_WORDS: Final = 65_535
_LEAST_WORDS: Final = 20
_ADDRESS: Final = re.compile(r"https?://\S+|\S+@\S+|\b[\w-]+\.(?:com|org|net|io|ai|dev|co|gov|edu)\b\S*")
_APPENDIX: Final = re.compile(r"(END OF TERMS AND CONDITIONS)\s+(?:APPENDIX|How to Apply)", re.IGNORECASE)
_CC_HEAD: Final = re.compile(
    r"\n\s*(Creative Commons [\w-]+ [\d.]+ International\s+Public\s+License)\s+By exercising"
)
_CC_TAIL: Final = re.compile(r"\n[=\s]*Creative Commons is not a party")


class Form(msgspec.Struct, frozen=True):
    """One form of a text: its words, the entry they make, and whether nothing of the file was left out."""

    words: tuple[str, ...]
    entry: Entry
    whole: bool


class Sample(msgspec.Struct, frozen=True):
    """One text of the folder, and the license it is. `source` says where the text was taken from."""

    file: str
    source: str
    text: str
    terms: License
    spdx: str
    sha256: str


def build_fingerprints(folder: Path, index: LicenseIndex) -> bytes:
    """Make a corpus file of the texts in `folder`. The same texts give the same bytes.

    Raises DataError for a text whose license has no record, that has hardly a word, or that is another license's
    too, and for a folder without texts.
    """
    samples = sorted(_samples(folder, index), key=lambda sample: (sample.terms.id, sample.file))
    if not samples:
        raise DataError(path=str(folder), why="no license texts here")
    legal = _legal_words(samples)
    made = [form for sample in samples for form in _forms(sample, legal)]
    once: dict[tuple[str, ...], Form] = {}
    for form in made:
        first = once.setdefault(form.words, form)
        if first.entry.license != form.entry.license:
            why = f"word for word the same as {first.entry.license}"
            raise DataError(path=form.entry.source, why=why)
    return _pack(list(once.values()), made, legal)


def _pack(once: list[Form], made: list[Form], legal: set[str]) -> bytes:
    """Number the words by their hashes (so that their order tells nothing), and write the file."""
    table = sorted({word_hash(word): word for form in once for word in form.words}.items())
    numbers = {word: number for number, (_, word) in enumerate(table)}
    if len(numbers) > _MAX_WORDS:
        raise DataError(path="corpus", why=f"more than {_MAX_WORDS} different words")
    marks = bytearray((len(table) + 7) // 8)
    for number, (_, word) in enumerate(table):
        marks[number >> 3] |= (word in legal) << (number & 7)
    places = {form.words: place for place, form in enumerate(once)}
    document = Document(
        hashes=b"".join(value.to_bytes(8, "little") for value, _ in table),
        legal=bytes(marks),
        entries=tuple(msgspec.structs.replace(form.entry, words=_packed(form, numbers)) for form in once),
        files={form.entry.sha256: places[form.words] for form in made if form.whole},
    )
    return msgspec.msgpack.encode(document)


def _packed(form: Form, numbers: dict[str, int]) -> bytes:
    return b"".join(numbers[word].to_bytes(2, "little") for word in form.words)


def _samples(folder: Path, index: LicenseIndex) -> list[Sample]:
    listing = folder / "index.json"
    rows = json.loads(listing.read_text(encoding="utf-8")) if listing.is_file() else []
    if not rows:
        rows = [{"file": path.name, "expected": path.stem.split("~")[0]} for path in folder.glob("*.txt")]
    return [_sample(folder, row, index) for row in rows if row.get("kind", "real") == "real"]


def _sample(folder: Path, row: dict[str, str], index: LicenseIndex) -> Sample:
    path, name = folder / row["file"], row["expected"].split(" ")[0]
    terms = index.find(name)
    if terms is None:
        raise DataError(path=str(path), why=f"no record of the license {name!r}")
    data = path.read_bytes()
    return Sample(
        file=path.name,
        source=row.get("source", path.name).split(" (")[0],
        text=clean(decode(data, path.name)),
        terms=terms,
        spdx=terms.spdx or terms.id,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _legal_words(samples: list[Sample]) -> set[str]:
    """Words that license texts write in lower case: the language of licenses, not names."""
    found = (word for sample in samples for word in words(_ADDRESS.sub(" ", sample.text)))
    return {fold(word) for word in found if word.islower()}


def _forms(sample: Sample, legal: set[str]) -> list[Form]:
    """The text itself, and the forms of it that leave a preface or an appendix out."""
    return [_form(sample, text, legal) for text in _texts(sample.text)]


def _texts(text: str) -> list[str]:
    forms = [text]
    appendix = _APPENDIX.search(text)
    if appendix:
        forms.append(text[: appendix.end(1)])
    head, tail = _CC_HEAD.search(text), _CC_TAIL.search(text)
    if head and tail:
        forms += [text[head.start(1) :], text[: tail.start()], text[head.start(1) : tail.start()]]
    return forms


def _form(sample: Sample, text: str, legal: set[str]) -> Form:
    """Take the notices out line by line, and keep where they stood."""
    kept: list[str] = []
    slots: list[int] = []
    for line in text.split("\n"):
        if is_notices(line, legal.__contains__) or (slots[-1:] == [len(kept)] and _is_rights(line)):
            slots.append(len(kept))
        else:
            kept += tokens(line)
    first, last = strip_titles(kept, titles_of(sample.terms)) if len(kept) < _SHORT_TEXT else (0, len(kept))
    if last - first < _LEAST_WORDS:
        raise DataError(path=sample.file, why="too short to be a license text")
    inner = sorted({slot - first for slot in slots if first < slot < last})
    entry = Entry(
        license=sample.terms.id,
        spdx=sample.spdx,
        words=b"",
        slots=tuple(inner),
        source=sample.source,
        sha256=sample.sha256,
    )
    whole = text == sample.text and not slots and last - first == len(kept)
    return Form(tuple(kept[first:last]), entry, whole)


def _is_rights(line: str) -> bool:
    return tokens(line) == ["all", "rights", "reserved"]
