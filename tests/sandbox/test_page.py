"""The page in a real browser (Debian's chromium): the way a person uses it, with the real bot inside."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright

from bot.catalog.catalog import Catalog
from bot.engine import Engine
from bot.sandbox.testing import Handle, running
from tests.cogs.discord import make_client

# A browser keeps the bot alive for seconds; discord.py's heartbeat thread may then outlive the loop by a moment.
pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
CHROMIUM = shutil.which("chromium")
HEADLINE = "No. Llama is model-available, not open source."
QUIET = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


@pytest.fixture
async def home(project: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Handle]:
    """The sandbox with the bot in it."""
    catalog = Catalog.open(project / "data", tmp_path_factory.getbasetemp() / "page-cache")
    async with running() as sandbox, sandbox.run(make_client(Engine(catalog))):
        yield sandbox


@pytest.fixture
async def page(home: Handle) -> AsyncIterator[Page]:
    """A browser on the page of the sandbox with the bot in it."""
    async with browsing(home) as opened:
        yield opened


@asynccontextmanager
async def browsing(home: Handle) -> AsyncIterator[Page]:
    """Open a browser on a sandbox's page; any error in it fails the test."""
    if CHROMIUM is None:
        pytest.skip("needs chromium (Debian's package), which is not on this machine")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = await browser.new_page(viewport={"width": 1280, "height": 1060})
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        await page.goto(home.sandbox.url)
        await page.get_by_text("is connected").wait_for()
        yield page
        await browser.close()
        assert errors == []


async def keep(page: Page, name: str, tmp_path: Path) -> None:
    """Keep a picture of the page."""
    folder = os.environ.get("ISOPEN_ARTIFACTS") or str(tmp_path)
    await page.screenshot(path=f"{folder}/{name}.png")


async def ask(page: Page, typed: str) -> None:
    """Type a command, take the first suggestion with the keyboard and send it."""
    await page.focus("#composer-input")
    await page.keyboard.type(typed, delay=15)
    await page.get_by_role("option").first.wait_for()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")


async def test_a_question_from_the_first_slash_to_the_reasons(page: Page, tmp_path: Path):
    await ask(page, "/isopen lla")
    await page.get_by_role("heading", name=HEADLINE).wait_for()
    await keep(page, "card", tmp_path)
    await page.get_by_role("button", name="Why?").last.click()
    await page.get_by_role("heading", name="requirement by requirement").wait_for()
    assert await page.get_by_text("Only you can see this").count() == 1
    await keep(page, "why", tmp_path)


async def test_compare_opens_a_form_that_can_be_sent(page: Page, tmp_path: Path):
    await ask(page, "/isopen lla")
    await page.get_by_role("button", name="Compare").last.click()
    dialog = page.get_by_role("dialog")
    await dialog.wait_for()
    await keep(page, "form", tmp_path)
    await dialog.get_by_role("textbox").fill("olmo 2 7b")
    await dialog.get_by_role("button", name="Submit").click()
    await dialog.wait_for(state="hidden")
    await page.get_by_text("OLMo 2 7B").first.wait_for()


async def test_another_user_does_not_see_what_is_for_one_alone(page: Page):
    await ask(page, "/isopen lla")
    await page.get_by_role("button", name="Why?").last.click()
    await page.get_by_text("Only you can see this").wait_for()
    await page.click("#who")
    await (
        page.get_by_role("menuitemradio", name="Emma").or_(page.get_by_role("menuitem", name="Emma")).first.click()
    )
    await page.get_by_role("heading", name=HEADLINE).wait_for()
    await page.get_by_text("Only you can see this").wait_for(state="hidden")


async def test_what_people_write_is_never_markup(page: Page):
    await page.focus("#composer-input")
    await page.keyboard.type("<img src=x onerror=\"document.title='gone'\"> [x](javascript:alert(1))")
    await page.keyboard.press("Enter")
    await page.locator("#messages article").first.wait_for()
    assert await page.title() == "A Discord of its own"
    assert await page.locator("#messages img").count() == 0
    assert await page.locator('#messages a[href^="javascript"]').count() == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_it_fits_a_phone(page: Page, tmp_path: Path, theme: str):
    await page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
    await page.set_viewport_size({"width": 390, "height": 844})
    await ask(page, "/isopen lla")
    await page.get_by_role("heading", name=HEADLINE).wait_for()
    assert await page.evaluate("document.documentElement.scrollWidth") <= 390
    await keep(page, f"phone-{theme}", tmp_path)


async def test_the_wire_shows_each_request_and_that_it_was_legal(page: Page, tmp_path: Path):
    await ask(page, "/isopen lla")
    await page.get_by_role("heading", name=HEADLINE).wait_for()
    await page.click("#open-wire")
    await page.get_by_text("all legal").wait_for()
    await page.get_by_text("/callback").first.wait_for()
    await keep(page, "wire", tmp_path)


async def test_a_member_without_rights_is_refused(example: Handle, tmp_path: Path):
    """Discord hides a moderators' command from a member; sent all the same, the bot itself refuses."""
    async with browsing(example) as page:
        await be(page, "Emma")
        await page.focus("#composer-input")
        await page.keyboard.type("/stock add name:bolts", delay=15)
        await page.get_by_text("Discord hides this command").wait_for()
        await page.click("#composer-send")
        await page.get_by_text("Oops: MissingPermissions").first.wait_for()
        await keep(page, "refused", tmp_path)


@pytest.mark.parametrize("width", [1280, 360])
async def test_pictures_and_files_are_shown(page: Page, tmp_path: Path, width: int):
    """The lineage as a picture with its words, whole on a phone too; the export as a file to download."""
    await page.set_viewport_size({"width": width, "height": 1400})
    await ask(page, "/isopen model:deepseek r1 distill llama 8b")
    await page.get_by_role("button", name="Lineage").last.click()
    picture = page.locator("#messages img[alt*='was fine-tuned from Llama 3.1']")
    await picture.wait_for()
    await page.wait_for_function(
        "image => image.complete && image.naturalWidth === 720", arg=await picture.element_handle()
    )
    box = await picture.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    shape = await picture.evaluate("image => image.naturalHeight / image.naturalWidth")
    assert box["height"] / box["width"] == pytest.approx(shape, rel=0.02)  # neither squeezed nor cut off
    await picture.scroll_into_view_if_needed()
    await keep(page, f"lineage-{width}", tmp_path)
    await page.get_by_role("button", name="Export (ML-BOM)").last.click()
    link = page.get_by_role("link", name=".cdx.json").last
    await link.wait_for()
    address = await link.get_attribute("href")
    assert address
    assert address.endswith(".cdx.json")
    await link.scroll_into_view_if_needed()
    await keep(page, f"export-{width}", tmp_path)


async def be(page: Page, name: str) -> None:
    """Switch to another user."""
    await page.click("#who")
    await page.get_by_role("menuitemradio", name=name).or_(page.get_by_role("menuitem", name=name)).first.click()
