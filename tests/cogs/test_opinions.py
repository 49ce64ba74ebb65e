"""What other indexes say, on the card and behind its buttons: date, warning, and where it disagrees."""

from bot.sandbox.testing import Handle


async def test_the_card_shows_them_with_date_warning_and_difference(home: Handle) -> None:
    shown = (await home.slash("isopen", model="pythia 12b")).text
    assert "European Open Source AI Index: 10 of 12 (2026-06-12)" in _bare(shown)
    assert "its data are self-declared" in shown
    assert "from the claims on record isopen finds: Unclassified" in _bare(shown)
    assert "OSI certifies no system" in shown


async def test_disagreement_is_said_and_changes_nothing(home: Handle) -> None:
    shown = _bare((await home.slash("isopen", model="mustango")).text)
    assert "No. Mustango is model-available" in shown
    assert "European Open Source AI Index: 12 of 12" in shown
    assert "disagrees: that would be open source" in shown


async def test_the_company_is_told_apart_from_the_model(home: Handle) -> None:
    shown = _bare((await home.slash("isopen", model="granite 4")).text)
    assert "Foundation Model Transparency Index: 95 of 100" in shown
    assert "how much the company tells, not how open the model is" in shown


async def test_the_sources_show_every_dimension(home: Handle) -> None:
    answer = await home.slash("isopen", model="pythia 12b")
    shown = _bare((await home.press(answer, answer.custom_id("Sources"))).text)
    assert "partly open: preprint, paper, model card, data sheet" in shown
    assert "self-declared" in shown


def _bare(text: str) -> str:
    return text.replace("\\", "")
