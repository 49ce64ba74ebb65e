"""More ways to alter a license text, and to change nothing in it: those that an outsider thought of. Seeded."""

import html
import random
import re
import textwrap
from collections.abc import Callable

from tests.licenses.text.tampering import RESTRICTIONS, _body_words

Change = Callable[[str, random.Random], str]
WORDS = {
    "1": "one",
    "2": "two",
    "3": "three",
    "4": "four",
    "5": "five",
    "7": "seven",
    "30": "thirty",
    "700": "seven hundred",
}
QUIET = re.compile(r"(?im)^.*(?:copyright|\(c\)|all rights).*$")


def _clause(rng: random.Random) -> str:
    return rng.choice(RESTRICTIONS[:8])


def _outside_notices(pattern: str, text: str, rng: random.Random) -> re.Match[str] | None:
    quiet = [match.span() for match in QUIET.finditer(text)]
    found = [m for m in re.finditer(pattern, text) if not any(a <= m.start() <= b for a, b in quiet)]
    return rng.choice(found) if found else None


def _swapped(text: str, match: re.Match[str] | None, words: str, rng: random.Random) -> str:
    """The match replaced; where there is none, a clause at the end, so that every text is altered."""
    if match is None:
        return f"{text}\n\n{_clause(rng)}"
    return text[: match.start()] + words + text[match.end() :]


def _page(text: str, extra: str = "", head: str = "") -> str:
    body = "".join(f"<p>{html.escape(part)}</p>\n" for part in re.split(r"\n\s*\n", text))
    return f"<html><head>{head}</head><body>{body}{extra}</body></html>"


def number_as_word(text: str, rng: random.Random) -> str:
    found = _outside_notices(rf"(?<![\w.])(?:{'|'.join(WORDS)})(?![\w.])", text, rng)
    return _swapped(text, found, WORDS[found[0]] if found else "", rng)


def footnote(text: str, rng: random.Random) -> str:
    word = rng.choice(_body_words(text))
    mark, note = rng.choice((("[^1]", "[^1]: "), ("*", "* "), ("\u00b9", "\u00b9 "), (" [1]", "[1] ")))
    return f"{text[: word.end()]}{mark}{text[word.end() :]}\n\n{note}{_clause(rng)}\n"


def in_appendix(text: str, rng: random.Random) -> str:
    return f"{text.rstrip()}\n\nAPPENDIX B. Additional Terms\n\n- {_clause(rng)}\n"


def in_holder(text: str, rng: random.Random) -> str:
    """A clause that reads like a name, before or after the text."""
    line = rng.choice(
        (
            "Copyright (c) 2024 Noncommercial Research Only Project",
            "Copyright (c) 2024 Acme (see COMMERCIAL.md for business use)",
            "Copyright 2024 Acme. All rights reserved. No license granted.",
            "Copyright (c) 2024 Acme Corp; free for nonprofit users",
            "Copyright (c) 2024 Acme, valid in Germany",
            "Copyright (c) 2024 Acme <https://acme.example/commercial-license-required>",
            "Copyright (c) 2024 禁止商用公司",
            "Copyright (c) 2024 仅限非商业研究院",
            "Copyright 2024 北京大学 未经许可不得使用",
        )
    )
    return rng.choice((f"{line}\n\n{text}", f"{text}\n\n{line}\n"))


def in_comment(text: str, rng: random.Random) -> str:
    before, after = rng.choice((("/* ", " */"), ("# ", ""), ("// ", ""), ("% ", ""), ("<!-- ", " -->")))
    return f"{before}{_clause(rng)}{after}\n{text}"


def unseen_on_a_page(text: str, rng: random.Random) -> str:
    words = _clause(rng)
    extra, head = rng.choice(
        (
            (f'<span style="font-size:0">{words}</span>', ""),
            (f'<span style="color:#fff">{words}</span>', ""),
            (f'<img alt="{words}" src="x">', ""),
            (f'<p aria-label="{words}"></p>', ""),
            (f"<noscript>{words}</noscript>", ""),
            (f"<template>{words}</template>", ""),
            (f"<input value='{words}'>", ""),
            (f"<iframe srcdoc='{words}'></iframe>", ""),
            (f"<![CDATA[ {words} ]]>", ""),
            (f"<details><summary>{words}</summary></details>", ""),
            ("", f"<script>x = '{words}'</script>"),
            ("", f'<style>p::after {{ content: "{words}" }}</style>'),
            ("", f"<title>{words}</title>"),
        )
    )
    return _page(text, extra, head)


def a_part_hidden_on_a_page(text: str, rng: random.Random) -> str:
    parts = re.split(r"\n\s*\n", text)
    style = rng.choice(("visibility:hidden", "display:none", "opacity:0", "position:absolute;left:-9999px"))
    at = len(parts) // 2
    return "".join(
        f"<p style='{style}'>{html.escape(part)}</p>" if place == at else f"<p>{html.escape(part)}</p>"
        for place, part in enumerate(parts)
    )


def other_definition(text: str, rng: random.Random) -> str:
    found = _outside_notices(r'["“][A-Z][A-Za-z ]{3,20}["”] (?:means|shall mean)', text, rng)
    return _swapped(text, found, f"{found[0]} the competitors of Acme and" if found else "", rng)


def contradicting_tag(text: str, rng: random.Random) -> str:
    tag = rng.choice(("CC-BY-NC-ND-4.0", "LicenseRef-Proprietary", "GPL-3.0-only WITH LicenseRef-NoCommercial"))
    return f"// SPDX-License-Identifier: {tag}\n{text}"


def other_title(text: str, rng: random.Random) -> str:
    first = next(line.strip() for line in text.splitlines() if line.strip())
    return f"{rng.choice(('Modified', 'Restricted', 'Academic', 'Non-'))} {first}\n\n{text}"


def other_address(text: str, rng: random.Random) -> str:
    found = _outside_notices(r"https?://[^\s)>\]\"]+", text, rng)
    return _swapped(text, found, "https://evil.example/terms", rng)


def a_not_less(text: str, rng: random.Random) -> str:
    return _swapped(text, _outside_notices(r"\b(?:not|no|never|without)\b ", text, rng), "", rng)


def or_for_and(text: str, rng: random.Random) -> str:
    found = _outside_notices(r"\b(?:or|and|may|must|shall)\b", text, rng)
    other = {"or": "and", "and": "or", "may": "must", "must": "may", "shall": "may"}
    return _swapped(text, found, other[found[0]] if found else "", rng)


def a_sentence_translated(text: str, rng: random.Random) -> str:
    found = _outside_notices(r"[A-Z][^.;]{40,300}[.;]", text, rng)
    return _swapped(text, found, "La licencia no permite ningún uso comercial del material.", rng)


def parts_swapped(text: str, rng: random.Random) -> str:
    parts = re.split(r"\n\s*\n", text)
    places = [at for at in range(1, len(parts) - 1) if parts[at].split() != parts[at + 1].split()]
    long = [at for at in places if min(len(parts[at].split()), len(parts[at + 1].split())) > 8]
    if not long:
        return f"{text}\n\n{_clause(rng)}"
    at = rng.choice(long)
    parts[at], parts[at + 1] = parts[at + 1], parts[at]
    return "\n\n".join(parts)


def glued(text: str, rng: random.Random) -> str:
    word = rng.choice([m for m in _body_words(text) if m[0].islower()] or _body_words(text))
    before = rng.choice(("non-", "un_", "non\u200d", "[not] ", "\uff4e\uff4f\uff54 ", "not\u00ad ", "🚫 ", "✗ "))
    return text[: word.start()] + before + text[word.start() :]


def by_hidden_tags(text: str, rng: random.Random) -> str:
    word = rng.choice(_body_words(text))
    unseen = "".join(chr(0xE0000 + ord(char)) for char in "not ")
    return text[: word.start()] + unseen + text[word.start() :]


def front_matter(text: str, rng: random.Random) -> str:
    return f"---\nlicense: other\nextra_gated_prompt: {_clause(rng)}\n---\n{text}"


def link_with_a_title(text: str, rng: random.Random) -> str:
    word = rng.choice(_body_words(text))
    return f"{text[: word.start()]}[{word[0]}](https://x.example/nc-terms){text[word.end() :]}"


MORE_ALTERING: tuple[Change, ...] = (
    number_as_word, footnote, in_appendix, in_holder, in_comment, unseen_on_a_page, a_part_hidden_on_a_page,
    other_definition, contradicting_tag, other_title, other_address, a_not_less, or_for_and, a_sentence_translated,
    parts_swapped, glued, by_hidden_tags, front_matter, link_with_a_title,
)  # fmt: skip


def in_a_fence(text: str, rng: random.Random) -> str:
    return f"```{rng.choice(('', 'text', 'txt'))}\n{text}\n```\n"


def every_line_marked(text: str, rng: random.Random) -> str:
    leader = rng.choice(("REM ", "dnl ", ";; ", "-- ", "// ", "# ", " * ", "% "))
    return "\n".join((leader + line).rstrip() for line in text.split("\n"))


def in_a_block_comment(text: str, rng: random.Random) -> str:
    return "/*\n" + "\n".join(f" * {line}" for line in text.split("\n")) + "\n */"


def with_page_numbers(text: str, rng: random.Random) -> str:
    parts = re.split(r"\n\s*\n", text)
    at = max(1, len(parts) // 2)
    number = rng.choice(("          - 1 -", "Page 1 of 2", "page 3"))
    return "\n\n".join((*parts[:at], number, *parts[at:]))


def escaped(text: str, rng: random.Random) -> str:
    return re.sub(r"([*_()\[\]])", r"\\\1", text)


def on_a_page_with_a_title(text: str, rng: random.Random) -> str:
    return _page(text, head="<title>License</title>")


def holder_elsewhere(text: str, rng: random.Random) -> str:
    holder = rng.choice(
        (
            "Copyright (c) 2024 北京智谱华章科技有限公司",
            "© 2024 株式会社プリファードネットワークス",
            "Copyright 2024 清华大学",
            "SPDX-FileCopyrightText: 2024 Jane Doe",
            "Copyright (c) Meta Platforms, Inc. and affiliates.",
            "Copyright 2024 The Qwen team, Alibaba Group and the HuggingFace Inc. team. All rights reserved.",
        )
    )
    return f"{holder}\n\n{text}"


def other_quotes(text: str, rng: random.Random) -> str:
    return re.sub(r'["“]([^"”\n]*)["”]', "«\\1»", text).replace("fi", "ﬁ").replace("...", "…")


def tabs_and_blanks(text: str, rng: random.Random) -> str:
    lines = (re.sub(r"^ {2,}", "\t", line) + "  \t" for line in text.split("\n"))
    return "\r\n".join(lines)


def old_line_ends(text: str, rng: random.Random) -> str:
    return text.replace("\n", "\r")


def broad(text: str, rng: random.Random) -> str:
    return textwrap.indent(text.replace("\n\n", "\n\n\n\n"), "        ")


MORE_HARMLESS: tuple[Change, ...] = (
    in_a_fence, every_line_marked, in_a_block_comment, with_page_numbers, escaped, on_a_page_with_a_title,
    holder_elsewhere, other_quotes, tabs_and_blanks, old_line_ends, broad,
)  # fmt: skip
ENCODINGS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1")
