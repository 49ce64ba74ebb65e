"""A bot that knows nothing of the sandbox, in the manner of discord.py's own examples.

It uses what slash-command bots use: commands, a group, options of every type, autocomplete, a cooldown, checks,
buttons, selects, a modal, Components V2, a persistent DynamicItem, files, deferred answers, context menus,
translations and an error handler.
"""

import enum
import io
import re
from typing import Any, Self

import discord
from discord import app_commands
from discord.app_commands import locale_str

FRUITS = ["apple", "apricot", "banana", "blackberry", "cherry", "fig", "grape", "lemon"]
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001"
    "e221bc330000000049454e44ae426082"
)


class Translator(app_commands.Translator):
    """German names and descriptions."""

    GERMAN = {"hello": "hallo", "Says hello": "Sagt hallo", "fruit": "obst"}

    async def translate(
        self, string: locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        return self.GERMAN.get(string.message) if locale is discord.Locale.german else None


class Color(enum.Enum):
    red = 1
    green = 2


class Feedback(discord.ui.Modal, title="Feedback"):
    name = discord.ui.TextInput(label="Name", placeholder="Your name here...")
    feedback = discord.ui.TextInput(
        label="What do you think?", style=discord.TextStyle.long, required=False, max_length=300
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(
            f"Thanks, {self.name.value}: {self.feedback.value}", ephemeral=True
        )


class Survey(discord.ui.Modal, title="Survey"):
    intro = discord.ui.TextDisplay("Three questions")
    taste = discord.ui.Label(
        text="Taste",
        component=discord.ui.Select(
            options=[discord.SelectOption(label="sweet"), discord.SelectOption(label="sour")]
        ),
    )
    size = discord.ui.Label(
        text="Size",
        component=discord.ui.RadioGroup(
            options=[discord.RadioGroupOption(label="small"), discord.RadioGroupOption(label="large")]
        ),
    )
    why = discord.ui.Label(text="Why", description="be brief", component=discord.ui.TextInput(max_length=20))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        picked: Any = self.taste.component
        size: Any = self.size.component
        why: Any = self.why.component
        await interaction.response.send_message(f"{picked.values} {size.value} {why.value}")


class Controls(discord.ui.View):
    def __init__(self) -> None:
        super().__init__(timeout=None)

    @discord.ui.button(label="Count", custom_id="count", style=discord.ButtonStyle.primary)
    async def count(self, interaction: discord.Interaction, button: discord.ui.Button[Self]) -> None:
        number = int(button.label) if (button.label or "").isdigit() else 0
        button.label = str(number + 1)
        await interaction.response.edit_message(view=self)

    @discord.ui.button(label="Feedback", custom_id="feedback")
    async def feedback(self, interaction: discord.Interaction, button: discord.ui.Button[Self]) -> None:
        await interaction.response.send_modal(Feedback())

    @discord.ui.button(label="Remove", custom_id="remove", style=discord.ButtonStyle.danger)
    async def remove(self, interaction: discord.Interaction, button: discord.ui.Button[Self]) -> None:
        await interaction.response.defer()
        await interaction.delete_original_response()

    @discord.ui.select(
        custom_id="pick",
        placeholder="Pick fruit",
        max_values=2,
        options=[discord.SelectOption(label=f) for f in FRUITS],
    )
    async def pick(self, interaction: discord.Interaction, select: discord.ui.Select[Self]) -> None:
        await interaction.response.defer()
        await interaction.followup.send("picked " + ", ".join(select.values), ephemeral=True)

    @discord.ui.select(cls=discord.ui.UserSelect, custom_id="who", placeholder="Pick a user")
    async def who(self, interaction: discord.Interaction, select: discord.ui.UserSelect[Self]) -> None:
        await interaction.response.send_message(f"you picked {select.values[0].name}", ephemeral=True)


class Layout(discord.ui.LayoutView):
    def __init__(self) -> None:
        super().__init__(timeout=None)
        row: discord.ui.ActionRow[Self] = discord.ui.ActionRow()
        row.add_item(discord.ui.Button(label="More", custom_id="more"))
        self.add_item(
            discord.ui.Container(
                discord.ui.TextDisplay("# Basket"),
                discord.ui.Section(
                    discord.ui.TextDisplay("Fresh fruit"),
                    accessory=discord.ui.Thumbnail("attachment://dot.png", description="a dot"),
                ),
                discord.ui.Separator(),
                discord.ui.MediaGallery(discord.MediaGalleryItem("attachment://dot.png")),
                discord.ui.File("attachment://list.csv"),
                row,
                accent_colour=discord.Colour.green(),
            )
        )


class Again(discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"again:(?P<id>[0-9]+)"):
    def __init__(self, number: int) -> None:
        super().__init__(discord.ui.Button(label="Again", custom_id=f"again:{number}"))
        self.number = number

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction, item: discord.ui.Item[Any], match: re.Match[str]
    ) -> Self:
        return cls(int(match["id"]))

    async def callback(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"again {self.number}", ephemeral=True)


class ExampleBot(discord.Client):
    def __init__(self, **options: Any) -> None:
        options.setdefault("intents", discord.Intents(guilds=True))
        options.setdefault("allowed_mentions", discord.AllowedMentions.none())
        super().__init__(guild_ready_timeout=0, **options)
        self.tree = app_commands.CommandTree(
            self,
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        )
        add_commands(self.tree)

    async def setup_hook(self) -> None:
        self.add_view(Controls())
        self.add_dynamic_items(Again)
        await self.tree.set_translator(Translator())
        await self.tree.sync()


def add_commands(tree: app_commands.CommandTree[Any]) -> None:
    @tree.command(name=locale_str("hello"), description=locale_str("Says hello"))
    async def hello(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"Hi, {interaction.user.mention} ({interaction.locale.value})")

    @tree.command(description="Shows a fruit")
    @app_commands.rename(name=locale_str("fruit"))
    @app_commands.describe(name="Which one")
    async def show(interaction: discord.Interaction, name: app_commands.Range[str, 1, 50]) -> None:
        embed = discord.Embed(title=name, description="**A fruit**", url="https://example.org/f", colour=0x2ECC71)
        embed.add_field(name="Known", value=str(name in FRUITS)).set_footer(text="example").set_author(
            name="Grocer"
        )
        embed.set_image(url="attachment://dot.png")
        file = discord.File(io.BytesIO(PNG), "dot.png")
        await interaction.response.send_message(embed=embed, file=file, view=Controls())

    @show.autocomplete("name")
    async def complete(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=one.title(), value=one) for one in FRUITS if one.startswith(current)]

    @tree.command(description="Every type of option")
    async def everything(
        interaction: discord.Interaction,
        text: str,
        number: app_commands.Range[int, 0, 10],
        share: float,
        sure: bool,
        who: discord.User,
        where: discord.TextChannel,
        role: discord.Role,
        color: Color,
        file: discord.Attachment | None = None,
    ) -> None:
        size = len(await file.read()) if file else None
        said = f"{text} {number} {share} {sure} {who.name} {where.name} {role.name} {color.name} {size}"
        await interaction.response.send_message(said)

    @tree.command(description="A basket")
    async def basket(interaction: discord.Interaction) -> None:
        files = [discord.File(io.BytesIO(PNG), "dot.png"), discord.File(io.BytesIO(b"a,b\n1,2"), "list.csv")]
        await interaction.response.send_message(view=Layout(), files=files)

    @tree.command(description="Takes its time")
    async def slow(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.edit_original_response(content="halfway", embed=discord.Embed(title="x"))
        message = await interaction.followup.send("done", wait=True, ephemeral=True)
        await message.edit(content="done, really")
        await interaction.delete_original_response()

    @tree.command(description="Sends a survey")
    async def survey(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Survey())

    @tree.command(description="Sends a button that works after a restart")
    async def again(interaction: discord.Interaction, number: int) -> None:
        view = discord.ui.View(timeout=None)
        view.add_item(Again(number))
        await interaction.response.send_message("press", view=view)

    @tree.command(description="Breaks")
    async def broken(interaction: discord.Interaction) -> None:
        raise RuntimeError("broken on purpose")

    @tree.command(description="Twice a minute")
    @app_commands.checks.cooldown(2, 60)
    async def often(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("ok")

    @tree.context_menu(name="Shout")
    async def shout(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(message.content.upper(), ephemeral=True)

    @tree.context_menu(name="Who is this")
    async def who_is(interaction: discord.Interaction, user: discord.User) -> None:
        await interaction.response.send_message(f"{user.name}", ephemeral=True)

    tree.add_command(Stock(name="stock", description="For those who manage"))

    @tree.error
    async def on_error(interaction: discord.Interaction, error: app_commands.AppCommandError) -> None:
        send = interaction.followup.send if interaction.response.is_done() else interaction.response.send_message
        await send(f"Oops: {type(error).__name__}", ephemeral=True)


@app_commands.default_permissions(manage_guild=True)
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
class Stock(app_commands.Group):
    @app_commands.command(description="Adds to the stock")
    @app_commands.checks.has_permissions(manage_guild=True)
    async def add(self, interaction: discord.Interaction, name: str, color: Color = Color.red) -> None:
        await interaction.response.send_message(f"added {color.name} {name}", ephemeral=True)
