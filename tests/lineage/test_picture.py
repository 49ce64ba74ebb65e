"""The picture: a PNG that fits a phone, whatever strangers call their models."""

import io
from concurrent.futures import ThreadPoolExecutor

import matplotlib.image
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.lineage.glyphs import drawable, wrapped
from bot.lineage.picture import COLORS, SIGNS, draw
from bot.lineage.sheet import Sheet, Style
from bot.lineage.tree import MAX_ROWS, Row, Tree
from bot.openness.assessment import Verdict
from bot.openness.records import Relation
from bot.texts import load_texts
from tests.cogs.hostile import NASTY

TEXTS = load_texts()
SMALL = Style(12.0)


def pixels(png: bytes) -> np.ndarray:
    return matplotlib.image.imread(io.BytesIO(png))


def chain(*names: str, **more: object) -> Tree:
    rows = [Row(name=names[0])]
    rows += [
        Row(name=name, parent=number, relation=Relation.FINETUNE, license="MIT License", **more)
        for number, name in enumerate(names[1:])
    ]
    return Tree(rows=tuple(rows))


def test_it_has_pixels_enough_for_a_sharp_phone() -> None:
    height, width, _ = pixels(draw(chain("one", "two"), TEXTS)).shape
    assert width == 720
    assert 300 < height < 900


def test_a_language_that_the_font_cannot_write_is_english_in_the_picture() -> None:
    english, chinese, german = (draw(chain("one", "two"), load_texts(tag)) for tag in ("en-US", "zh-CN", "de"))
    assert (pixels(chinese) == pixels(english)).all()
    assert pixels(german).shape != pixels(english).shape or (pixels(german) != pixels(english)).any()


def test_it_grows_with_the_lineage() -> None:
    heights = [pixels(draw(chain(*"abcdefgh"[:count]), TEXTS)).shape[0] for count in (1, 3, 8)]
    assert heights == sorted(set(heights))


def test_a_conflict_is_drawn_in_another_shape_not_only_in_another_color() -> None:
    """Without colors the pictures differ: the line is broken, and a sign and a word stand beside it."""
    plain, clash = (pixels(draw(chain("a", "b", conflict=flag), TEXTS))[..., :3].mean(axis=2) for flag in (0, 1))
    assert plain.shape == clash.shape
    assert np.count_nonzero(np.abs(plain - clash) > 0.2) > 2_000


def test_each_verdict_has_a_sign_of_its_own_that_the_font_has() -> None:
    assert set(SIGNS) == set(COLORS) == set(Verdict)
    assert len(set(SIGNS.values())) == len(set(COLORS.values())) == len(Verdict)
    for sign in (*SIGNS.values(), "⚠"):
        assert Sheet(360).lines(sign, SMALL, 300)[0].text == sign


def test_names_are_never_read_as_formulas_and_nothing_sticks_out() -> None:
    """A margin stays empty all around, however long or odd the names."""
    rows = [Row(name=NASTY[0])]
    rows += [
        Row(name=name, parent=0, relation=Relation.MERGE, indent=1, license=name, tag=name, conflict=True)
        for name in [r"$\frac{1}{0}$", "x" * 5_000, "日本語/モデル", "a-" * 300, "\ud800", "", "\u202egnp"]
    ]
    image = pixels(draw(Tree(rows=tuple(rows)), TEXTS))[..., :3]
    paper = image[0, 0]
    for edge in (image[:, :20], image[:, -20:], image[:20], image[-12:]):
        assert np.all(np.abs(edge - paper) < 0.02)


@given(st.lists(st.one_of(st.sampled_from(NASTY), st.text(max_size=60)), min_size=1, max_size=MAX_ROWS))
@settings(max_examples=8)
def test_any_names_make_a_picture(names: list[str]) -> None:
    assert draw(chain(*names), TEXTS).startswith(b"\x89PNG")


def test_several_threads_may_draw_at_once_and_agree() -> None:
    tree = chain("one", "two", "three")
    with ThreadPoolExecutor(4) as pool:
        drawn = set(pool.map(lambda _: draw(tree, TEXTS), range(8)))
    assert len(drawn) == 1


def test_what_the_font_lacks_becomes_a_square_and_what_hides_is_left_out() -> None:
    assert drawable("ab\u202ec\x00日\n d", lambda char: char < "\u3000") == "abc□ d"
    assert drawable("\u200b", lambda _: True) == "…"


@given(st.text(min_size=1, max_size=200), st.integers(3, 40), st.integers(1, 4))
def test_lines_fit_and_lose_nothing_but_spaces_unless_they_say_so(text: str, width: int, most: int) -> None:
    found = wrapped(" ".join(text.split()) or "x", lambda part: float(len(part)), width, most)
    assert 1 <= len(found) <= most
    assert all(len(line) <= width for line in found)
    if not found[-1].endswith("…"):
        assert "".join("".join(found).split()) == "".join(text.split()) or not text.split()


def test_names_break_after_their_own_marks() -> None:
    found = wrapped("meta-llama/Llama-3.1-8B-Instruct", lambda part: float(len(part)), 20, 3)
    assert found == ["meta-llama/Llama-", "3.1-8B-Instruct"]
