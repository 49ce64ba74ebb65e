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
from itertools import accumulate, repeat
from typing import Final, NamedTuple

END: Final = "."
UNKNOWN: Final = "w"
NUMBER: Final = "0"
BULLET: Final = "*"
QUOTE: Final = '"'
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


class Hit(NamedTuple):
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
        self._starts = self._dispatch(rules)
        self._start = re.compile(f"[{''.join(map(re.escape, self._starts))}]")

    def read(self, text: str) -> Reading:
        """Find every act in `text`, which must be folded (see `fold`)."""
        tokens = _tokens(text) if self._spaced else text
        codes = "".join(map(self._codes.get, tokens, repeat(UNKNOWN)))
        if QUOTE in codes:
            codes = _QUOTED.sub(_hide, codes)
        sizes = [len(part) for part in codes.split(END)]
        begins = [0, *accumulate(size + 1 for size in sizes)]
        hits = self._hits(codes, begins)
        acts: list[set[str]] = [set() for _ in sizes]
        for hit in hits:
            acts[hit.sentence].add(hit.act)
        return Reading(sizes, acts, hits, codes, tokens)

    def spans(self, reading: Reading, hits: Iterable[Hit]) -> Iterator[tuple[int, int]]:
        """Give where hits stand in the text that was read, in characters."""
        for hit in hits:
            yield self._place(reading.tokens, hit)

    def _place(self, tokens: list[str] | str, hit: Hit) -> tuple[int, int]:
        if isinstance(tokens, str):
            shown = [number for number, letter in enumerate(tokens) if letter != " "][hit.start : hit.end]
            return shown[0], shown[-1] + 1
        return _start_of(tokens, hit.start)[0], sum(_start_of(tokens, hit.end - 1))

    def _hits(self, codes: str, begins: list[int]) -> list[Hit]:
        sentence, hits, starts = 0, [], self._starts
        for match in self._start.finditer(codes):
            at = match.start()
            any_of_them, acts = starts[codes[at]]
            if any_of_them(codes, at) is None:
                continue
            for act, find in acts:
                if found := find(codes, at):
                    while begins[sentence + 1] <= at:
                        sentence += 1
                    hits.append(Hit(act, sentence, at, found.end()))
        return hits

    def _dispatch(
        self, rules: Mapping[str, Iterable[str]]
    ) -> dict[str, tuple[Matcher, list[tuple[str, Matcher]]]]:
        """Return for each code one pattern of all that can begin with it, and those of each act."""
        compiled: dict[str, Matcher] = {}
        written: dict[str, dict[str, list[str]]] = {}
        for act, patterns in rules.items():
            for pattern in patterns:
                pieces = _PIECE.findall(pattern)
                expression = "".join(map(self._piece, pieces))
                for code in sorted(self._heads(pieces)):
                    written.setdefault(code, {}).setdefault(act, []).append(expression)
        for acts in written.values():
            for expressions in acts.values():
                joined = "|".join(expressions)
                compiled.setdefault(joined, re.compile(joined).match)
        return {
            code: (
                _one_of(acts.values()),
                [(act, compiled["|".join(expressions)]) for act, expressions in acts.items()],
            )
            for code, acts in written.items()
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

    def _heads(self, pieces: list[str]) -> set[str]:
        """Return the codes with which `pieces` can begin."""
        if not pieces or pieces[0] in ("$", "!(", "_", "..", "..."):
            raise ValueError(f"a pattern must begin with a word: {' '.join(pieces)}")
        if pieces[0] == "^":
            return self._heads(pieces[1:])
        end = _group_end(pieces) if pieces[0] == "(" else 1
        heads = self._group_heads(pieces[1 : end - 1]) if pieces[0] == "(" else self._word_heads(pieces[0])
        optional = end < len(pieces) and pieces[end] in "?*"
        return heads | self._heads(pieces[end + 1 :]) if optional else heads

    def _word_heads(self, piece: str) -> set[str]:
        words = self._members(piece[1:-1]) if piece.startswith("{") else (piece,)
        return {self._code(word)[0] for word in words}

    def _group_heads(self, pieces: list[str]) -> set[str]:
        heads: set[str] = set()
        for branch in _branches(pieces):
            heads |= self._heads(branch)
        return heads


def fold(text: str) -> str:
    """Return `text` in lower case with plain apostrophes, every character in its place."""
    lower = text.lower().replace("\t", " ").replace("\r", " ")
    if len(lower) != len(text):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return lower if lower.isascii() else lower.replace("\u2019", "'")


def _one_of(groups: Iterable[list[str]]) -> Matcher:
    """Return what matches where any of these does: most words begin nothing, and one look tells."""
    return re.compile("|".join(expression for group in groups for expression in group)).match


def _hide(match: re.Match[str]) -> str:
    return "q" * len(match[0])


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
        text = text.replace(mark, f" {mark} ")
    if not text.isascii():
        for mark in _OTHER_MARKS:
            text = text.replace(mark, f" {mark} ")
    return text.split(" ")


def _start_of(tokens: list[str], number: int) -> tuple[int, int]:
    """Return where the token of this number (empty ones not counted) begins in the text, and its length.

    Tokens joined by spaces are the text with a space more before and after each mark.
    """
    at = number
    while (missing := number + 1 - sum(map(bool, tokens[: at + 1]))) > 0:
        at += missing
    before = tokens[:at]
    marks = sum(map(_MARKS.__contains__, before))
    token = tokens[at]
    return len(" ".join(before)) + (1 if before else 0) - 2 * marks - (token in _MARKS), len(token)


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
