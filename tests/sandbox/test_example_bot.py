"""A bot that nobody wrote for the sandbox runs in it unchanged: every feature a slash-command bot uses."""

import aiohttp
import pytest

from bot.sandbox.errors import BadRequest
from bot.sandbox.testing import Handle, Result
from bot.sandbox.world.seed import HELP, MODERATOR_ROLE
from tests.sandbox.example_bot import PNG


def fields(modal: Result) -> list[str]:
    """The custom_ids of a modal's fields, in order."""
    tops = modal.modal["components"]
    inner = [one.get("component") or one.get("components", [{}])[0] for one in tops]
    return [one["custom_id"] for one in inner if "custom_id" in one]


async def test_slash_command(example: Handle) -> None:
    result = await example.slash("hello")
    assert result.message["content"] == f"Hi, <@{example.owner}> (en-US)"
    assert not result.ephemeral
    assert result.final
    assert [line["status"] for line in result.timeline] == [200]


async def test_mentions_ping_nobody(example: Handle) -> None:
    result = await example.slash("hello")
    assert result.message["mentions"] == []
    assert result.message["mention_everyone"] is False


async def test_embed_file_and_buttons(example: Handle) -> None:
    result = await example.slash("show", fruit="fig")
    embed, attachment = result.message["embeds"][0], result.message["attachments"][0]
    assert embed["fields"] == [{"name": "Known", "value": "True", "inline": True}]
    assert embed["image"]["url"] == attachment["url"]
    assert (attachment["width"], attachment["content_type"]) == (1, "image/png")
    async with aiohttp.ClientSession() as session, session.get(attachment["url"]) as response:
        assert await response.read() == PNG


async def test_autocomplete(example: Handle) -> None:
    result = await example.autocomplete("show", "fruit", fruit="b")
    assert [one["value"] for one in result.choices] == ["banana", "blackberry"]


async def test_button_that_edits_its_message(example: Handle) -> None:
    sent = await example.slash("show", fruit="fig")
    await example.press(sent, "count")
    twice = await example.press(sent, "count")
    assert twice.id == sent.id
    assert twice.custom_id("2") == "count"
    assert twice.message["edited_timestamp"]


async def test_button_that_deletes_its_message(example: Handle) -> None:
    sent = await example.slash("show", fruit="fig")
    assert (await example.press(sent, "remove")).messages == []
    assert example.messages() == []


async def test_select_answers_after_a_deferred_update(example: Handle) -> None:
    sent = await example.slash("show", fruit="fig")
    result = await example.select(sent, "pick", "fig", "lemon")
    assert result.text == "picked fig, lemon"
    assert result.ephemeral


async def test_user_select_resolves_the_user(example: Handle) -> None:
    sent = await example.slash("show", fruit="fig")
    assert (await example.select(sent, "who", example.member)).text == "you picked emma"


async def test_modal(example: Handle) -> None:
    sent = await example.slash("show", fruit="fig")
    opened = await example.press(sent, "feedback")
    assert opened.modal["title"] == "Feedback"
    name, feedback = fields(opened)
    result = await example.submit({name: "Bo", feedback: "fine"})
    assert result.text == "Thanks, Bo: fine"
    metadata = result.message["interaction_metadata"]
    assert metadata["triggering_interaction_metadata"]["interacted_message_id"] == sent.id


async def test_modal_with_labels_select_and_radio_group(example: Handle) -> None:
    taste, size, why = fields(await example.slash("survey"))
    result = await example.submit({taste: "sweet", size: "large", why: "because"})
    assert result.text == "['sweet'] large because"


async def test_components_v2_with_media(example: Handle) -> None:
    result = await example.slash("basket")
    kinds = [one["type"] for one in result.components]
    assert kinds == [17, 10, 9, 10, 11, 14, 12, 13, 1, 2]
    numbers = [one["id"] for one in result.components]
    assert len(set(numbers)) == len(numbers)
    file = next(one for one in result.components if one["type"] == 13)
    assert (file["name"], file["size"]) == ("list.csv", 7)


async def test_defer_edit_followup_delete(example: Handle) -> None:
    result = await example.slash("slow", settle=0.2)
    assert [one["content"] for one in result.messages] == ["done, really"]
    assert result.ephemeral
    calls = [(line["call"].split()[0], line["status"]) for line in result.timeline]
    assert calls == [("POST", 200), ("PATCH", 200), ("POST", 200), ("PATCH", 200), ("DELETE", 204)]


async def test_persistent_button(example: Handle) -> None:
    sent = await example.slash("again", number=7)
    assert (await example.press(sent, "again:7")).text == "again 7"


async def test_every_type_of_option(example: Handle) -> None:
    result = await example.slash(
        "everything",
        text="t",
        number="3",
        share=1.5,
        sure="yes",
        who=example.member,
        where=HELP,
        role=MODERATOR_ROLE,
        color="green",
        file={"filename": "a.txt", "data": "aGVsbG8="},
    )
    assert result.text == "t 3 1.5 True emma help Moderator green 5"


async def test_context_menus(example: Handle) -> None:
    said = example.say("is this open?", user=example.member)
    shouted = await example.context_menu("Shout", said)
    assert shouted.text == "IS THIS OPEN?"
    assert shouted.message["interaction_metadata"]["target_message_id"] == said
    assert (await example.context_menu("Who is this", example.moderator, guild=None)).text == "milo"


async def test_direct_message_and_user_install(example: Handle) -> None:
    direct = await example.slash("hello", guild=None, user=example.member)
    assert direct.text.endswith("(de)")
    assert direct.message["interaction_metadata"]["authorizing_integration_owners"] == {
        "0": "0",
        "1": example.member,
    }
    elsewhere = await example.slash("hello", guild=example.elsewhere, user=example.member)
    owners = elsewhere.message["interaction_metadata"]["authorizing_integration_owners"]
    assert owners == {"1": example.member}


async def test_translated_names_reach_the_client(example: Handle) -> None:
    german = {one["name"]: one for one in example.commands(locale="de")}
    assert german["hello"]["name_shown"] == "hallo"
    assert german["hello"]["description_shown"] == "Sagt hallo"
    assert german["show"]["options"][0]["name_shown"] == "obst"
    assert {one["name"]: one for one in example.commands(locale="fr")}["hello"]["name_shown"] == "hello"


async def test_default_permissions_hide_a_command(example: Handle) -> None:
    assert "stock" in {one["name"] for one in example.commands(user=example.moderator)}
    assert "stock" not in {one["name"] for one in example.commands(user=example.member)}
    assert (await example.slash("stock add", name="fig", user=example.moderator)).text == "added red fig"
    with pytest.raises(BadRequest, match="MANAGE_GUILD") as refused:
        await example.slash("stock add", name="fig", user=example.member)
    assert (refused.value.code, refused.value.status) == ("not_offered", 403)


@pytest.mark.parametrize("rights", [{"permissions": []}, {"force": True}])
async def test_the_bots_own_check_can_be_tried(example: Handle, rights: dict[str, object]) -> None:
    result = await example.slash("stock add", name="fig", user=example.member, **rights)
    assert result.text == "Oops: MissingPermissions"


async def test_granted_permissions_reach_the_bot(example: Handle) -> None:
    result = await example.slash("stock add", name="fig", user=example.member, permissions=["manage_guild"])
    assert result.text == "added red fig"


async def test_guild_only_commands_are_not_offered_in_direct_messages(example: Handle) -> None:
    with pytest.raises(BadRequest, match="contexts"):
        await example.slash("stock add", name="fig", guild=None)


async def test_errors_and_cooldown(example: Handle) -> None:
    assert (await example.slash("broken")).text == "Oops: CommandInvokeError"
    for _ in range(2):
        assert (await example.slash("often")).text == "ok"
    assert (await example.slash("often")).text == "Oops: CommandOnCooldown"


async def test_a_second_server(example: Handle) -> None:
    result = await example.slash("hello", guild=example.workshop)
    channel = example.core.world.channels[result.message["channel_id"]]
    assert channel.guild_id == example.workshop


async def test_a_server_nobody_knows_invites_the_bot(example: Handle) -> None:
    result = await example.slash("hello", guild="1999999999999999999", user="1999999999999999998")
    assert result.text.startswith("Hi, <@1999999999999999998>")
