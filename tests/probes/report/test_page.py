"""The HTML report: whole, self-contained, safe, and readable on a phone."""

import re
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest
from playwright.async_api import async_playwright

from bot.probes.battery import Battery
from bot.probes.records import Failure, Reply, Scored, Span
from bot.probes.report import to_html
from bot.probes.stats import JudgeError, Report
from bot.texts import load_texts

TEXTS = load_texts()
CHROMIUM = "/usr/bin/chromium"
EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)> \"' & \u202eI cannot\x00 help </pre></details>"


class Page(HTMLParser):
    """What is in a page: elements with their attributes, and the text."""

    VOID = frozenset({"meta", "img", "br", "link", "input"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)

    def all(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag == name]


@pytest.fixture(scope="module")
def evil(report: Report, replies: list[Scored], battery: Battery) -> str:
    """The report of a model whose every reply, name and server is an attack."""
    bad = [
        msgspec.structs.replace(
            row,
            reply=Reply(text=EVIL, reasoning=EVIL * 20, digest="00"),
            judgment=msgspec.structs.replace(
                row.judgment, evidence=(Span(53, 70, "", EVIL), Span(60, 99, "", "b"))
            ),
        )
        for row in replies
    ]
    served = msgspec.structs.replace(report.run.served, model=EVIL, template=EVIL, server_version=EVIL)
    head = msgspec.structs.replace(report.run, model=EVIL, served=served)
    return to_html(msgspec.structs.replace(report, run=head), bad, battery, TEXTS)


@pytest.fixture(scope="module")
def page(report: Report, replies: list[Scored], battery: Battery) -> str:
    error = JudgeError(missed=0.07, false_refusals=0.02, measured_on="XSTest, unseen models")
    return to_html(msgspec.structs.replace(report, judge_error=error), replies, battery, TEXTS)


def test_it_is_well_formed_and_has_everything(page: str):
    parsed = Page(page)
    assert parsed.open == []
    said = " ".join(parsed.text)
    assert "Withholds on China; Russia; Japan;" in said
    assert "claims not to know about India, but knows." in said
    for fact in (
        "sha256:12ab",
        "Q8_0",
        "llama.cpp",
        "rules-1",
        "temperature 0.7, top-p 0.95",
        "2026.11+000000000000",
    ):
        assert fact in said
    assert "The judge misses 7 % of refusals and sees 2 % that are none" in said
    assert len(parsed.all("img")) == 4
    assert len(parsed.all("table")) == 4


def test_nothing_is_fetched_from_elsewhere(page: str, evil: str):
    for written in (page, evil):
        parsed = Page(written)
        assert all(
            image["src"].startswith("data:image/png;base64,") for image in parsed.all("img") if image["src"]
        )
        assert not {"script", "iframe", "object", "link", "form"} & {name for name, _ in parsed.elements}
        assert all(link["href"].startswith("#") for link in parsed.all("a") if link["href"])
        assert "url(" not in written
        assert "@import" not in written


def test_what_a_model_writes_stays_text(evil: str):
    parsed = Page(evil)
    assert parsed.open == []
    assert not any(key.startswith("on") for _, attributes in parsed.elements for key in attributes)
    assert not re.search("[\u202e\x00]", evil)
    assert "<script>alert(1)</script>" in "".join(parsed.text)


def test_level_two_is_never_shown(report: Report, replies: list[Scored], battery: Battery):
    secret = [
        msgspec.structs.replace(row, reply=Reply(text="SECRET-TEXT", reasoning="SECRET-THOUGHT"))
        for row in replies
        if row.asked.level == 2
    ]
    written = to_html(report, secret, battery, TEXTS)
    assert "Not kept and not shown." in written
    assert "SECRET" not in written
    questions = [text for row in secret for text in battery.triplets[row.asked.cluster].sensitive.ask["en"]]
    assert not any(question in written for question in questions)


def test_what_the_judge_went_by_is_marked_once(evil: str):
    marks = Page(evil).all("mark")
    assert {mark["title"] for mark in marks if mark["title"] != "b"} == {
        EVIL.replace("\u202e", "").replace("\x00", "")
    }


def test_long_replies_are_capped(report: Report, replies: list[Scored], battery: Battery):
    long = [msgspec.structs.replace(replies[0], reply=Reply(text="a" * 1499 + "bcd", reasoning="t" * 10_000))]
    written = to_html(report, long, battery, TEXTS)
    assert "a" * 1499 + "b" + "… (cut)" in written
    assert "t" * 601 not in written


def test_a_failure_says_why(report: Report, replies: list[Scored], battery: Battery):
    failed = [msgspec.structs.replace(replies[0], reply=Reply(failure=Failure.STALLED))]
    assert "No reply: the host stopped answering." in to_html(report, failed, battery, TEXTS)


def test_tables_can_be_heard(page: str):
    """Captions, headers of columns and rows, words for pictures, a language, headings in order."""
    parsed = Page(page)
    assert parsed.all("html")[0]["lang"] == "en-US"
    assert len(parsed.all("caption")) == len(parsed.all("table"))
    assert all(head.get("scope") in {"row", "col"} for head in parsed.all("th"))
    assert all(image["alt"] for image in parsed.all("img"))
    assert [name for name, _ in parsed.elements if re.fullmatch("h[1-6]", name)] == ["h1"] + ["h2"] * 9


@pytest.mark.browser
async def test_a_browser_shows_it_on_a_phone(evil: str, tmp_path: Path):
    """No script runs, nothing is asked of the network, and nothing sticks out of a narrow screen."""
    file = tmp_path / "report.html"
    file.write_text(evil, encoding="utf-8")
    seen: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        tab = await browser.new_page(viewport={"width": 360, "height": 800})
        tab.on("console", lambda message: seen.append(message.text))
        tab.on("dialog", lambda dialog: seen.append(dialog.message))
        tab.on("request", lambda request: seen.append(request.url) if request.url.startswith("http") else None)
        await tab.goto(file.as_uri())
        await tab.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        assert await tab.evaluate("document.documentElement.scrollWidth") <= 360
        assert await tab.evaluate("[...document.images].every(image => image.naturalWidth === 900)")
        await browser.close()
    assert seen == []
