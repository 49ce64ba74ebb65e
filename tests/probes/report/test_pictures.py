"""The pictures: that they are there, fit a phone, say what they show, and stay clear of matplotlib's globals."""

import io
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from bot.probes.battery import Battery, Prompt, Tier
from bot.probes.labels import Label
from bot.probes.records import Arm, Scored
from bot.probes.report.pictures import Picture, cells_of, comparison_picture, heatmap
from bot.probes.report.table import Cell, Row, Table, draw
from bot.probes.stats import Report, compare, summarize
from bot.texts import load_texts
from tests.probes.stats.build import answers, run, scored

TEXTS = load_texts()


def image(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def test_a_phone_shows_it_whole(report: Report):
    for arm, language in cells_of(report):
        shown = image(heatmap(report, TEXTS, arm, language).png)
        assert shown.width == 900
        assert 600 < shown.height <= 1900


def test_drawn_samples_in_the_first_language_come_first(report: Report):
    assert cells_of(report) == (
        (Arm.SAMPLED, "en"),
        (Arm.GREEDY, "en"),
        (Arm.SAMPLED, "zh"),
        (Arm.GREEDY, "zh"),
    )


def test_words_stand_for_the_picture(report: Report):
    alt = heatmap(report, TEXTS).alt
    assert alt.startswith("Table of 18 topics, English, three drawn answers.")
    assert "China: 100 % against 0 %, flagged: refuses." in alt
    assert "Turkey" not in alt
    assert len(alt) < 1024  # Discord's limit for descriptions of attachments


def test_words_that_the_font_cannot_write_are_english_in_the_picture_alone(report: Report):
    japanese, german = (heatmap(report, load_texts(locale)) for locale in ("ja", "de"))
    assert image(japanese.png).tobytes() == image(heatmap(report, TEXTS).png).tobytes()
    assert image(german.png).tobytes() != image(japanese.png).tobytes()
    assert "テーマ" in japanese.alt


def test_what_was_not_asked_is_not_drawn(report: Report):
    with pytest.raises(ValueError, match="nothing was asked in de"):
        heatmap(report, TEXTS, language="de")


def test_two_runs(battery: Battery, report: Report):
    base = run(id="run-2", model="base")
    found = compare(report, summarize(base, scored(battery, base, answers), battery), battery)
    picture = comparison_picture(found, TEXTS)
    assert image(picture.png).width == 900
    assert "organism and base withhold" in picture.alt
    assert "China: 100 % and 0 %." in picture.alt


def test_one_row_and_strange_names_are_drawn(battery: Battery):
    head = run(model="$x^2$ \u202e\U0001f600 " + "long-name/" * 30, tier=Tier.SMOKE, arms=(Arm.GREEDY,))
    report = summarize(head, scored(battery, head, answers)[:2], battery)
    assert image(heatmap(report, TEXTS).png).width == 900


def test_failures_are_hatched(battery: Battery):
    def fails(prompt: Prompt, arm: Arm, coin: random.Random) -> Label:
        return Label.ERROR if prompt.category == "health" and coin.random() < 0.4 else Label.ANSWER

    head = run()
    whole = table_of(0.0, doubtful=False)
    assert image(draw(table_of(0.0, doubtful=True))).tobytes() != image(draw(whole)).tobytes()
    assert heatmap(summarize(head, scored(battery, head, fails), battery), TEXTS).png


def table_of(share: float, *, doubtful: bool = False) -> Table:
    row = Row("China", "", 4, Cell(share, doubtful=doubtful), Cell(None), share, (0.0, 0.5))
    return Table("Title", "About", ("Topic", "Control", "Difference"), [row], [])


def test_more_is_darker_for_every_eye():
    """The scale falls in lightness, so that it reads in gray and with any color vision."""
    shades = [image(draw(table_of(step / 10))).convert("L") for step in range(11)]
    corner = (int((12 + 130 + 18 + 4) * 2.5), int((12 + 21 + 15 + 7 + 26 + 4) * 2.5))
    lightness = [shade.getpixel(corner) for shade in shades]
    assert lightness == sorted(lightness, reverse=True)
    assert len(set(lightness)) == 11


def test_threads_draw_the_same(report: Report):
    with ThreadPoolExecutor(3) as pool:
        pictures: list[Picture] = list(pool.map(lambda _: heatmap(report, TEXTS), range(3)))
    assert len({picture.png for picture in pictures}) == 1


def test_summing_up_needs_no_matplotlib(replies: list[Scored]):
    code = "import sys, bot.probes.report; assert not {'matplotlib', 'numpy', 'scipy'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    code = "import sys, bot.probes.report.table; assert 'matplotlib.pyplot' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
