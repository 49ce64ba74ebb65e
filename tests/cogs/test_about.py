"""`/about` and `/help`."""

from bot.sandbox.testing import Handle


async def test_about_says_what_the_words_mean_whose_facts_these_are_and_what_is_kept(home: Handle) -> None:
    about = await home.slash("about")
    assert about.ephemeral
    for word in ("open source", "open-weights", "model-available", "closed", "unknown"):
        assert f"**{word}**" in about.text
    for source in (
        "Open Source AI Definition",
        "Model Openness Framework",
        "European Open Source AI Index",
        "SPDX",
    ):
        assert source in about.text
    assert "nothing about who asked" in about.text


async def test_help_names_every_command_as_something_to_click(home: Handle) -> None:
    shown = (await home.slash("help")).text
    for command in home.commands():
        if command["type"] != 1:
            assert f"Apps \u203a **{command['name']}**" in shown
            continue
        inner = [one for one in command.get("options", []) if one["type"] == 1]
        for one in inner or [command]:
            name = " ".join(dict.fromkeys((command["name"], one["name"])))
            assert f"</{name}:{command['id']}>" in shown
            assert one["description"].split(",")[0] in shown
