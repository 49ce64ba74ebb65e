"""What counts as the same word, and what never may."""

import pytest

from bot.licenses.text.clean import clean
from bot.licenses.text.tokens import spans, tokens, words


def told(text: str) -> list[str]:
    return tokens(clean(text))


PLAIN = told('the "non-commercial" use of 1,000 models, sections 1.b and 2')


@pytest.mark.parametrize(
    "text",
    [
        "THE “NON\u2010COMMERCIAL” USE OF 1,000 MODELS, SECTIONS 1.b AND 2",
        "the 'non-commercial'\r\n   use of\t1,000 models; sections (1.b) and (2).",
        "<p>the &quot;non-commercial&quot; use</p>\n<p class='x'>of 1,000 models,<br/>sections 1.b and 2</p>",
        "# the *non-commercial* use\n# of `1,000` models\n# ----------\n# sections 1.b and 2",
        "> the non-commercial use\n> of 1,000 models\n> sections 1.b and 2",
        "the non-com\u00admercial use of 1,000 mod\u200bels, sections 1.b and 2",
        "ｔｈｅ non-commercial use of 1,000 models，sections 1.b and 2",  # noqa: RUF001 - full width on purpose
        "<!-- the non-commercial use of 1,000 models, sections 1.b and 2 -->",
        "the non-commercial use of 1,000 models\n==========\nsections 1.b and 2",
        "• the non-commercial use ● of 1,000 models ▪ sections 1.b – and 2",  # noqa: RUF001
    ],
)
def test_the_same(text: str):
    assert told(text) == PLAIN


@pytest.mark.parametrize(
    "text",
    [
        'the "noncommercial" use of 1,000 models, sections 1.b and 2',
        'the "non-commercial" use of 1.000 models, sections 1.b and 2',
        'the "non-commercial" use of 10,000 models, sections 1.b and 2',
        'the "non-commercial" use of $1,000 models, sections 1.b and 2',
        'the "non-commercial" use of 1,000% models, sections 1.b and 2',
        'the "non-commercial" use of 1,000² models, sections 1.b and 2',
        'the "non-<del>commercial</del>" use of 1,000 models, sections 1.b and 2',
        'the "non-~~commercial~~" use of 1,000 models, sections 1.b and 2',
        'the "non-commercial" <span style="display: none">use</span> of 1,000 models, sections 1.b and 2',
        'the "non-commercial" <span hidden>use</span> of 1,000 models, sections 1.b and 2',
        'the "non-commercial" <!-- use --> of 1,000 models, sections 1.b and 2',
        'the "non-commercial"\n[//]: # (use)\nof 1,000 models, sections 1.b and 2',
        'the "non-commercial" use of 1,000 models, <p title="free">sections</p> 1.b and 2',
        'the "non-\u0441ommercial" use of 1,000 models, sections 1.b and 2',
        'the "non-commercial" u\u0336s\u0336e\u0336 of 1,000 models, sections 1.b and 2',
        'the "non-commercial" \u202euse\u202c of 1,000 models, sections 1.b and 2',
        'the "non-commercial" use of 1,000 models 🚫, sections 1.b and 2',
        'the "non-commercial" use of 1,000 models, sections 1.b and 2 \U000e0041',
    ],
)
def test_not_the_same(text: str):
    assert told(text) != PLAIN


def test_chinese_lines_break_anywhere():
    assert told("不得用于\n商业用途。") == told("不得用于商业用途") == list("不得用于商业用途")


def test_spellings_of_one_thing():
    assert told("licence https://x.org © 2020") == told("license http://x.org (c) 2020")


@pytest.mark.parametrize("text", ["plain words, 1.5 and $2", "naïve “quotes” 不得 ½ ~~x~~", ""])
def test_spans_lead_back_to_the_words(text: str):
    assert [text[a:b] for a, b in spans(text)] == words(text)
