"""A small language for patterns of words, and a reader that finds them fast.

A reply is read once: every known word becomes one character (its code), every unknown word `w`, every end of a
sentence `.`. Patterns run over that string, which is a fifth as long as the text, and only where a word stands
that can begin them. A pattern never crosses the end of a sentence.

| written | matches |
|---|---|
| `word` | this word (lower case; `can't` is one word) |
| `{class}` | one member of a class; a member may be several words joined by `_` |
| `a?` `a*` `(a|b)` | optional, any number, one of several |
| `_` / `..` / `...` | any one word / up to 3 / up to 9 words of the same sentence |
| `^` / `$` | where a sentence begins / ends |
| `!(a|b)` | not followed by this |

Chinese and Japanese have no spaces: there every character is a word, and a written word is a row of them.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import repeat
from typing import Final, NamedTuple

import msgspec

END: Final = "."
UNKNOWN: Final = "w"
NUMBER: Final = "0"
BULLET: Final = "*"
QUOTE: Final = '"'
HIDDEN: Final = "q"  # stands for each word inside quotation marks
_FIRST_CODE: Final = 0x4E00  # codes are characters without a meaning in regular expressions
_ENDS: Final = ".!?\n;…。！？；"  # noqa: RUF001 - ends of sentences, Chinese ones among them
_BULLETS: Final = "*•–—·▪●-"  # noqa: RUF001 - a dash of any length
_QUOTES: Final = '"“”„«»「」『』'
_COMMAS: Final = ",:，：、"  # noqa: RUF001
_ASCII_MARKS: Final = (".", ",", "\n", '"', "!", "?", ":", ";", "(", ")", "*")
_OTHER_MARKS: Final = ("“", "”", "„", "«", "»", "…", "–", "—", "•", "¿", "¡")  # noqa: RUF001
_PIECE: Final = re.compile(r"\{\w+\}|\.\.\.|\.\.|!\(|[()|?*^$]|[^\s(){}|?*^$]+")
_OPERATOR: Final = {"(": "(?:", ")": ")", "|": "|", "?": "?", "*": "*", "!(": "(?!"}
_QUOTED: Final = re.compile('"[^"]{1,60}"')

Matcher = Callable[[str, int], re.Match[str] | None]


class Hit(msgspec.Struct, frozen=True, gc=False):
    """A pattern that was found: which act it shows, in which sentence, and from which token to which."""

    act: str
    sentence: int
    start: int
    end: int


class Reading(NamedTuple):
    """A text as sentences of so many words, and the acts found in each. `tokens` has empty ones between spaces."""

    sizes: list[int]
    acts: list[set[str]]
    hits: list[Hit]
    codes: str
    tokens: list[str] | str


class Grammar:
    """The patterns of one language, ready to read with. Raises ValueError for patterns that make no sense."""

    def __init__(
        self, classes: Mapping[str, str], rules: Mapping[str, Iterable[str]], *, spaced: bool = True
    ) -> None:
        self._spaced = spaced
        self._gaps = _gaps(1 if spaced else 2)
        self._classes = {name: tuple(words.split()) for name, words in classes.items()}
        self._codes = _punctuation()
        self._begins = self._dispatch(rules)
        self._start = _start_of(self._begins)

    def read(self, text: str) -> Reading:
        """Find every act in `text`, which must be folded (see `fold`)."""
        tokens = _tokens(text) if self._spaced else text
        codes = "".join(map(self._codes.get, tokens, repeat(UNKNOWN)))
        if QUOTE in codes:
            codes = _QUOTED.sub(_hide, codes)
        sizes = list(map(len, codes.split(END)))
        hits = self._hits(codes)
        nothing: set[str] = set()  # one for all sentences that do nothing
        acts = [nothing] * len(sizes)
        for hit in hits:
            acts[hit.sentence] = acts[hit.sentence] | {hit.act}
        return Reading(sizes, acts, hits, codes, tokens)

    def spans(self, reading: Reading, hits: Iterable[Hit]) -> Iterator[tuple[int, int]]:
        """Give where hits stand in the text that was read, in characters. Later hits begin later."""
        if isinstance(reading.tokens, str):
            shown = [number for number, letter in enumerate(reading.tokens) if letter != " "]
            for hit in hits:
                yield shown[hit.start], shown[hit.end - 1] + 1
            return
        place = _Place(0, 0, 0)
        for hit in hits:
            place = _walk(reading.tokens, place, hit.start)
            last = _walk(reading.tokens, place, hit.end - 1)
            yield _shown(reading.tokens, place), _shown(reading.tokens, last) + len(reading.tokens[last.token])

    def _hits(self, codes: str) -> list[Hit]:
        sentence, before, hits, known = 0, 0, [], self._begins
        padded = codes + END
        for match in self._start.finditer(codes):
            at = match.start()
            for act, find in known.get(padded[at : at + 2]) or known.get(codes[at]) or ():
                if found := find(codes, at):
                    sentence += codes.count(END, before, at)
                    before = at
                    hits.append(Hit(act, sentence, at, found.end()))
        return hits

    def _dispatch(self, rules: Mapping[str, Iterable[str]]) -> dict[str, list[tuple[str, Matcher]]]:
        """Return the acts that can begin with a code, and with two where only some can follow the first."""
        written: dict[tuple[str, str], list[str]] = {}
        begins: dict[str, set[str]] = {}
        for act, patterns in rules.items():
            for pattern in patterns:
                pieces = _PIECE.findall(pattern)
                expression = "".join(map(self._piece, pieces))
                found = self._beginnings(pieces)
                for begin in found:
                    begins.setdefault(begin, set()).add(act)
                for code in {begin[0] for begin in found}:
                    written.setdefault((code, act), []).append(expression)
        compiled = _compiled(written)
        return {
            begin: [(act, compiled[begin[0], act]) for act in rules if act in acts | begins.get(begin[0], set())]
            for begin, acts in begins.items()
        }

    def _piece(self, piece: str) -> str:
        if piece in _OPERATOR:
            return _OPERATOR[piece]
        if piece in self._gaps:
            return self._gaps[piece]
        return self._class(piece[1:-1]) if piece.startswith("{") else re.escape(self._code(piece))

    def _class(self, name: str) -> str:
        members = [self._code(word) for word in self._members(name)]
        single = "".join(re.escape(code) for code in members if len(code) == 1)
        longer = [re.escape(code) for code in members if len(code) > 1]
        return f"(?:{'|'.join([*longer, f'[{single}]'] if single else longer)})"

    def _members(self, name: str) -> tuple[str, ...]:
        if name not in self._classes:
            raise ValueError(f"there is no class {{{name}}}")
        return self._classes[name]

    def _code(self, words: str) -> str:
        """Return the codes of words joined by `_`; a word that is new gets the next code."""
        parts = words.split("_") if self._spaced else list(words.replace("_", ""))
        return "".join(self._codes.setdefault(part, chr(_FIRST_CODE + len(self._codes))) for part in parts)

    def _beginnings(self, pieces: list[str]) -> set[str]:
        """Return the one or two codes with which `pieces` can begin; one where anything may follow it."""
        if not pieces or pieces[0] in ("$", "!(", "_", "..", "..."):
            raise ValueError(f"a pattern must begin with a word: {' '.join(pieces)}")
        if pieces[0] == "^":
            return self._beginnings(pieces[1:])
        end = _group_end(pieces) if pieces[0] == "(" else 1
        mark = pieces[end] if end < len(pieces) and pieces[end] in ("?", "*") else ""
        rest = pieces[end + len(mark) :]
        branches = list(_branches(pieces[1 : end - 1])) if pieces[0] == "(" else None
        again = pieces[: end + 1] if mark == "*" else []
        if branches is None:
            found = self._word_begins(pieces[0], self._follows([*again, *rest]))
        else:
            found = set[str]().union(*(self._beginnings([*branch, *again, *rest]) for branch in branches))
        return found | self._beginnings(rest) if mark else found

    def _word_begins(self, piece: str, following: set[str]) -> set[str]:
        words = self._members(piece[1:-1]) if piece.startswith("{") else (piece,)
        codes = [self._code(word) for word in words]
        return {code[:2] if len(code) > 1 else code + after for code in codes for after in following}

    def _follows(self, pieces: list[str]) -> set[str]:
        """Return the codes that can come first in `pieces`; an empty one where any can."""
        if not pieces or pieces[0] in ("!(", "_", "..", "..."):
            return {""}
        if pieces[0] == "$":
            return {END}
        end = _group_end(pieces) if pieces[0] == "(" else 1
        mark = pieces[end] if end < len(pieces) and pieces[end] in ("?", "*") else ""
        rest = pieces[end + len(mark) :]
        if pieces[0] == "(":
            branches = _branches(pieces[1 : end - 1])
            found = set[str]().union(*(self._follows([*branch, *rest]) for branch in branches))
        else:
            words = self._members(pieces[0][1:-1]) if pieces[0].startswith("{") else (pieces[0],)
            found = {self._code(word)[0] for word in words}
        return found | self._follows(rest) if mark else found


def fold(text: str) -> str:
    """Return `text` in lower case with plain apostrophes, every character in its place."""
    lower = text.lower().replace("\t", " ").replace("\r", " ")
    if len(lower) != len(text):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lower if lower.isascii() else lower.replace("\u2019", "'")


def _start_of(begins: Iterable[str]) -> re.Pattern[str]:
    """Return what finds the places where something may begin; `the` before an unknown word begins nothing."""
    alone = "".join(sorted(begin for begin in begins if len(begin) == 1))
    pairs = [begin for begin in begins if len(begin) > 1]
    first, second = ("".join(sorted({pair[place] for pair in pairs})) for place in (0, 1))
    every = f"[{re.escape(alone + first)}]"
    if not alone or not second:
        return re.compile(every)
    return re.compile(f"{every}(?:(?<=[{re.escape(alone)}])|(?=[{re.escape(second)}]|\\Z))")


def _compiled(written: Mapping[tuple[str, str], list[str]]) -> dict[tuple[str, str], Matcher]:
    """Compile the expressions of each code and act; many codes share theirs."""
    matchers: dict[str, Matcher] = {}
    joined = {key: "|".join(expressions) for key, expressions in written.items()}
    for expression in joined.values():
        if expression not in matchers:
            matchers[expression] = re.compile(expression).match
    return {key: matchers[expression] for key, expression in joined.items()}


def _hide(match: re.Match[str]) -> str:
    return HIDDEN * len(match[0])


def _gaps(wide: int) -> dict[str, str]:
    return {
        "_": "[^.]",
        "..": f"[^.]{{0,{3 * wide}}}?",
        "...": f"[^.]{{0,{9 * wide}}}?",
        "^": r"(?:(?<=\.)|\A)",
        "$": r"(?=\.|\Z)",
    }


def _punctuation() -> dict[str, str]:
    codes = dict.fromkeys(_ENDS, END) | dict.fromkeys(_BULLETS, BULLET) | dict.fromkeys(_QUOTES, QUOTE)
    numbers = {str(number): NUMBER for number in range(2100)}
    return codes | dict.fromkeys(_COMMAS, ",") | numbers | {"": "", " ": ""}


_MARKS: Final = frozenset(_ASCII_MARKS + _OTHER_MARKS)


def _tokens(text: str) -> list[str]:
    """Split at spaces and around marks; joined again with spaces it is the text with two more around each mark."""
    for mark in _ASCII_MARKS:
        if mark in text:  # most are rare, and to look is quicker than to replace nothing
            text = text.replace(mark, f" {mark} ")
    if not text.isascii():
        for mark in _OTHER_MARKS:
            text = text.replace(mark, f" {mark} ")
    return text.split(" ")


class _Place(NamedTuple):
    """A token: how many, and how many that are not empty, come before it, and where the space after those ends."""

    token: int
    number: int
    at: int


def _walk(tokens: list[str], place: _Place, number: int) -> _Place:
    """Go on to the token that has `number` others before it, empty ones not counted.

    Tokens joined by spaces are the text with a space more before and after each mark.
    """
    end, seen = place.token, place.number
    while True:
        missing = number - seen + (not tokens[end])
        if not missing:
            break
        step = tokens[end : end + missing]
        seen += missing - step.count("")
        end += missing
    passed = tokens[place.token : end]
    marks = sum(map(_MARKS.__contains__, passed))
    at = place.at + len(" ".join(passed)) + bool(passed) - 2 * marks
    return _Place(end, number, at)


def _shown(tokens: list[str], place: _Place) -> int:
    """Return where a token begins in the text: a mark stands one space before where it was put."""
    return place.at - (tokens[place.token] in _MARKS)


def _group_end(pieces: list[str]) -> int:
    depth = 0
    for number, piece in enumerate(pieces):
        depth += (piece in ("(", "!(")) - (piece == ")")
        if depth == 0:
            return number + 1
    raise ValueError(f"a bracket is open: {' '.join(pieces)}")


def _branches(pieces: list[str]) -> Iterator[list[str]]:
    depth, branch = 0, list[str]()
    for piece in pieces:
        depth += (piece in ("(", "!(")) - (piece == ")")
        if piece == "|" and depth == 0:
            yield branch
            branch = []
        else:
            branch.append(piece)
    yield branch
