"""Ways to alter a license text, and ways to change nothing in it. Seeded: the same number gives the same text."""

import html
import random
import re
import textwrap
from collections.abc import Callable

Change = Callable[[str, random.Random], str]

RESTRICTIONS = (
    "You may use the materials for non-commercial research purposes only.",
    "This license does not apply in the European Union, the United Kingdom and South Korea.",
    "If you have more than 700 million monthly active users, you must request a license.",
    "You shall not use the outputs to improve any other large language model.",
    "Military use is prohibited.",
    "The Licensor may terminate this license at any time.",
    "Commercial use requires a separate agreement.",
    "You must make reasonable efforts to use the latest version of the Model.",
    "不得用于商业用途。",
    "Solo para uso no comercial.",
)
HOLDERS = (
    "Copyright (c) 2024 Example Corp",
    "Copyright 2019-2025 The Widget Authors. All rights reserved.",
    "Copyright (C) 2023 Jane Doe <jane@example.org>",
    "© 2022 Müller & Söhne GmbH",
    "Copyright (c) 2021-present, Acme Research Labs, Inc. and its affiliates.",
    "Copyright (c) 2020 John Q. Public and contributors",
    "Copyright © 2018, 2020, 2022 Institute for Applied Machine Learning",
    "Copyright (c) 2025 Will Smith",
    "copyright (c) 2016 sindresorhus",
    "Copyright [yyyy] [name of copyright owner]",
    "Copyright (c) <year> <copyright holders>",
)


def dice(*seed: object) -> random.Random:
    """Dice that always fall the same way for the same seed."""
    return random.Random(" ".join(map(str, seed)))  # noqa: S311 - not for secrets


def _place(text: str, rng: random.Random) -> int:
    """Somewhere between two words."""
    return rng.choice([match.end() for match in re.finditer(r"\s+", text)])


def _insert(text: str, words: str, rng: random.Random) -> str:
    at = _place(text, rng)
    return f"{text[:at]}{words} {text[at:]}"


def _sentence(rng: random.Random) -> str:
    return rng.choice(RESTRICTIONS)


def _body_words(text: str) -> list[re.Match[str]]:
    """Words outside of copyright notices and titles: a third of the text is left alone at its head."""
    found = [m for m in re.finditer(r"[A-Za-z]{2,}", text) if m.start() > len(text) // 3]
    quiet = [m.span() for m in re.finditer(r"(?im)^.*(?:copyright|\(c\)|all rights).*$", text)]
    return [m for m in found if not any(a <= m.start() <= b for a, b in quiet)]


def insert_sentence(text: str, rng: random.Random) -> str:
    return _insert(text, _sentence(rng), rng)


def append_sentence(text: str, rng: random.Random) -> str:
    return f"{text}\n\n{_sentence(rng)}\n"


def prepend_sentence(text: str, rng: random.Random) -> str:
    return f"{_sentence(rng)}\n\n{text}"


def delete_word(text: str, rng: random.Random) -> str:
    word = rng.choice(_body_words(text))
    return text[: word.start()] + text[word.end() :]


def insert_not(text: str, rng: random.Random) -> str:
    word = rng.choice(_body_words(text))
    return f"{text[: word.start()]}not {text[word.start() :]}"


def swap_words(text: str, rng: random.Random) -> str:
    pairs = list(zip(_body_words(text), _body_words(text)[1:], strict=False))
    a, b = rng.choice([(a, b) for a, b in pairs if a[0].lower() != b[0].lower()])
    return text[: a.start()] + b[0] + text[a.end() : b.start()] + a[0] + text[b.end() :]


def change_number(text: str, rng: random.Random) -> str:
    quiet = [m.span() for m in re.finditer(r"(?im)^.*(?:copyright|\(c\)).*$", text)]
    found = [m for m in re.finditer(r"\d+", text) if not any(a <= m.start() <= b for a, b in quiet)]
    if not found:
        return insert_not(text, rng)
    number = rng.choice(found)
    return f"{text[: number.start()]}{int(number[0]) + rng.randint(1, 9)}{text[number.end() :]}"


def delete_sentence(text: str, rng: random.Random) -> str:
    found = [m for m in re.finditer(r"[A-Z][^.;]{40,400}[.;]", text) if "opyright" not in m[0]]
    sentence = rng.choice(found)
    return text[: sentence.start()] + text[sentence.end() :]


def cut_off(text: str, rng: random.Random) -> str:
    return text[: len(text) * rng.randint(20, 95) // 100]


def in_html_comment(text: str, rng: random.Random) -> str:
    return _insert(text, f"<!-- {_sentence(rng)} -->", rng)


def in_copyright_line(text: str, rng: random.Random) -> str:
    tail = rng.choice(
        (
            ", for research purposes only",
            ". Non-commercial use only.",
            " - Research Use Only",
            " (no military use)",
            "; commercial users must ask",
            ", not for use in the European Union",
            " ALL COMMERCIAL RIGHTS RESERVED",
            ". Licensed for academic use",
            ". Use above 700 million users requires a license.",
            ", except competitors of Acme",
            " Evaluation Only",
            " until 2026, then revoked",
            ", Strictly Confidential",
            ". Some Rights Reserved",
            " Proprietary And Confidential",
            ", Students Welcome, Companies Keep Out",
            " 禁止商用",
        )
    )
    return f"{rng.choice(HOLDERS[:8]).rstrip('.')}{tail}\n{text}"


def in_title(text: str, rng: random.Random) -> str:
    title = rng.choice(
        ("Non-Commercial License", "MIT License (research only)", "# Restricted License", "License-NC")
    )
    return f"{title}\n\n{text}"


def with_look_alikes(text: str, rng: random.Random) -> str:
    words = _sentence(rng).translate(str.maketrans("aeopcx", "аеорсх"))  # noqa: RUF001 - Cyrillic on purpose
    return _insert(text, words, rng)


def with_zero_width(text: str, rng: random.Random) -> str:
    return _insert(text, rng.choice("\u200b\u00ad\ufeff\u2060").join(_sentence(rng)), rng)


def full_width(text: str, rng: random.Random) -> str:
    words = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in _sentence(rng))
    return _insert(text, words, rng)


def in_entities(text: str, rng: random.Random) -> str:
    return _insert(text, "".join(f"&#{ord(c)};" for c in _sentence(rng)), rng)


def struck_out(text: str, rng: random.Random) -> str:
    word = rng.choice(_body_words(text))
    before, after = rng.choice((("<del>", "</del>"), ("~~", "~~"), ('<span style="display:none">', "</span>")))
    return f"{text[: word.start()]}{before}{word[0]}{after}{text[word.end() :]}"


def overlaid(text: str, rng: random.Random) -> str:
    word = rng.choice(_body_words(text))
    return text[: word.start()] + "\u0336".join((*word[0], "")) + text[word.end() :]


def turned_around(text: str, rng: random.Random) -> str:
    word = rng.choice(_body_words(text))
    return f"{text[: word.start()]}\u202e{word[0]}\u202c{text[word.end() :]}"


def as_ruled_line(text: str, rng: random.Random) -> str:
    return _insert(text, f"\n=== {_sentence(rng)} ===\n", rng)


def as_quoted_line(text: str, rng: random.Random) -> str:
    return _insert(text, f"\n> {_sentence(rng)}\n", rng)


def far_below(text: str, rng: random.Random) -> str:
    return f"{text}{chr(10) * 3000}{_sentence(rng)}"


def in_attribute(text: str, rng: random.Random) -> str:
    return _insert(text, f'<p title="{_sentence(rng)}"></p>', rng)


def one_word(text: str, rng: random.Random) -> str:
    word = rng.choice(_body_words(text))
    other = rng.choice(
        [w for w in ("may", "must", "only", "except", "commercial", "revocable") if w != word[0].lower()]
    )
    return text[: word.start()] + other + text[word.end() :]


def commented_out(text: str, rng: random.Random) -> str:
    """Words of the license put where nobody reads them."""
    word = rng.choice(_body_words(text))
    before, after = rng.choice(
        (("<!-- ", " -->"), ("\n[//]: # (", ")\n"), ("<script>", "</script>"), ("<p hidden>", "</p>"))
    )
    return f"{text[: word.start()]}{before}{word[0]}{after}{text[word.end() :]}"


ALTERING: tuple[Change, ...] = (
    insert_sentence, append_sentence, prepend_sentence, delete_word, insert_not, swap_words, change_number,
    delete_sentence, cut_off, in_html_comment, in_copyright_line, in_title, with_look_alikes, with_zero_width,
    full_width, in_entities, struck_out, overlaid, turned_around, as_ruled_line, as_quoted_line, far_below,
    in_attribute, one_word, commented_out,
)  # fmt: skip


def rewrap(text: str, rng: random.Random) -> str:
    paragraphs = re.split(r"\n\s*\n", text)
    return "\n\n".join(textwrap.fill(p, rng.choice((40, 60, 72, 100, 200))) for p in paragraphs)


def one_long_line(text: str, rng: random.Random) -> str:
    return " ".join(text.split())


def upper_case(text: str, rng: random.Random) -> str:
    return text.upper()


def lower_case(text: str, rng: random.Random) -> str:
    return text.lower()


def other_holder(text: str, rng: random.Random) -> str:
    holder = rng.choice(HOLDERS)
    changed, count = re.subn(r"(?m)^\s*copyright (?:\(c\)|©|\d{4}).*$", holder, text, flags=re.IGNORECASE)
    return changed if count else f"{holder}\n\n{text}"


def more_holders(text: str, rng: random.Random) -> str:
    return "\n".join((*rng.sample(HOLDERS, 3), "", text))


def windows_lines(text: str, rng: random.Random) -> str:
    return "\ufeff" + text.replace("\n", "\r\n")


def curly(text: str, rng: random.Random) -> str:
    return re.sub(r'"([^"]*)"', "“\\1”", text).replace("'", "’").replace("-", "\u2010")  # noqa: RUF001


def straight(text: str, rng: random.Random) -> str:
    return text.translate(str.maketrans("“”‘’–—", "\"\"''--"))  # noqa: RUF001


def as_html(text: str, rng: random.Random) -> str:
    paragraphs = "\n".join(
        f"<p class='c{n}'>{html.escape(p)}</p>" for n, p in enumerate(re.split(r"\n\s*\n", text))
    )
    return (
        f"<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'></head><body>\n{paragraphs}\n</body></html>"
    )


def as_preformatted(text: str, rng: random.Random) -> str:
    return f"<html><body><pre>{html.escape(text)}</pre></body></html>"


def commented(text: str, rng: random.Random) -> str:
    leader = rng.choice(("# ", "// ", " * ", "-- ", ";; ", "> ", "% "))
    return "\n".join(leader + line for line in text.split("\n"))


def indented(text: str, rng: random.Random) -> str:
    return textwrap.indent(text, " " * rng.randint(1, 12)) + "\n\n\n"


def emphasized(text: str, rng: random.Random) -> str:
    words = _body_words(text)
    for word in sorted(rng.sample(words, min(8, len(words))), key=lambda m: -m.start()):
        mark = rng.choice(("**", "_", "`"))
        text = text[: word.start()] + mark + word[0] + mark + text[word.end() :]
    return text


def hard_spaces(text: str, rng: random.Random) -> str:
    return text.replace(" ", rng.choice("\u00a0\u2009\u3000"))


def soft_hyphens(text: str, rng: random.Random) -> str:
    return re.sub(r"(?<=[a-z]{4})(?=[a-z]{4})", rng.choice("\u00ad\u200b"), text)


HARMLESS: tuple[Change, ...] = (
    rewrap, one_long_line, upper_case, lower_case, other_holder, more_holders, windows_lines, curly, straight,
    as_html, as_preformatted, commented, indented, emphasized, hard_spaces, soft_hyphens,
)  # fmt: skip
