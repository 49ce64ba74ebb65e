"""Every limit of messages, tried with a body just inside and one just outside."""

from typing import Any

import pytest

from tests.sandbox.rest import MESSAGES, Rest

V2 = 1 << 15
Body = dict[str, Any]


def text(content: str, **more: object) -> Body:
    return {"type": 10, "content": content, **more}


def button(number: int = 0, **more: object) -> Body:
    return {"type": 2, "style": 1, "label": "x", "custom_id": f"b{number}", **more}


def link(url: str, **more: object) -> Body:
    return {"type": 2, "style": 5, "label": "x", "url": url, **more}


def row(*children: Body) -> Body:
    return {"type": 1, "components": list(children)}


def select(count: int = 1, **more: object) -> Body:
    listed = [{"label": f"o{n}", "value": f"v{n}"} for n in range(count)]
    return {"type": 3, "custom_id": "s", "options": listed, **more}


def v1(*components: Body) -> Body:
    return {"components": list(components)}


def v2(*components: Body, **more: object) -> Body:
    return {"flags": V2, "components": list(components), **more}


def embed(**parts: object) -> Body:
    return {"embeds": [parts]}


def fields(count: int, name: str = "n", value: str = "v") -> list[Body]:
    return [{"name": name, "value": value} for _ in range(count)]


def gallery(items: int) -> Body:
    return {"type": 12, "items": [{"media": {"url": "https://example.org/a.png"}}] * items}


def section(*texts: Body, accessory: Body | None = None) -> Body:
    return {"type": 9, "components": list(texts), "accessory": accessory or link("https://example.org")}


def rows_of_buttons(count: int, per_row: int = 5) -> list[Body]:
    buttons = [button(n) for n in range(count)]
    return [row(*buttons[start : start + per_row]) for start in range(0, count, per_row)]


LENGTH, MAX, REQUIRED = "BASE_TYPE_BAD_LENGTH", "BASE_TYPE_MAX_LENGTH", "BASE_TYPE_REQUIRED"
TYPE = "UNION_TYPE_CHOICES"
DEFAULTS = [{"label": "a", "value": "a", "default": True}, {"label": "b", "value": "b", "default": True}]

LIMITS: dict[str, tuple[Body, Body, str]] = {
    "content": ({"content": "x" * 2000}, {"content": "x" * 2001}, MAX),
    "embeds": ({"embeds": [{"title": "x"}] * 10}, {"embeds": [{"title": "x"}] * 11}, MAX),
    "embed title": (embed(title="x" * 256), embed(title="x" * 257), MAX),
    "embed description": (embed(description="x" * 4096), embed(description="x" * 4097), MAX),
    "embed fields": (embed(fields=fields(25)), embed(fields=fields(26)), MAX),
    "field name": (embed(fields=fields(1, "x" * 256)), embed(fields=fields(1, "x" * 257)), LENGTH),
    "field value": (embed(fields=fields(1, "n", "x" * 1024)), embed(fields=fields(1, "n", "x" * 1025)), LENGTH),
    "field without value": (embed(fields=fields(1)), embed(fields=fields(1, "n", "")), REQUIRED),
    "embed footer": (embed(footer={"text": "x" * 2048}), embed(footer={"text": "x" * 2049}), MAX),
    "embed author": (embed(author={"name": "x" * 256}), embed(author={"name": "x" * 257}), MAX),
    "embed color": (embed(title="x", color=0xFFFFFF), embed(title="x", color=0x1000000), "NUMBER_TYPE_MAX"),
    "embed url": (
        embed(title="x", url="https://example.org"),
        embed(title="x", url="javascript:alert(1)"),
        "URL_TYPE_INVALID_SCHEME",
    ),
    "embed image": (
        embed(image={"url": "https://example.org/a.png"}),
        embed(image={"url": "file:///etc/passwd"}),
        "URL_TYPE_INVALID_SCHEME",
    ),
    "6,000 characters of embeds": (
        {"embeds": [{"description": "x" * 3000}] * 2},
        {"embeds": [{"description": "x" * 3000}, {"description": "x" * 2999, "title": "xx"}]},
        "MAX_EMBED_SIZE_EXCEEDED",
    ),
    "rows": (v1(*rows_of_buttons(5, 1)), v1(*rows_of_buttons(6, 1)), MAX),
    "buttons in a row": (v1(*rows_of_buttons(5)), v1(*rows_of_buttons(6, 6)), LENGTH),
    "a row is not empty": (v1(row(button())), v1(row()), LENGTH),
    "a row holds one select": (v1(row(select())), v1(row(select(), button())), LENGTH),
    "a button alone": (v1(row(button())), v1(button()), TYPE),
    "label": (v1(row(button(label="x" * 80))), v1(row(button(label="x" * 81))), MAX),
    "custom_id": (v1(row(button(custom_id="x" * 100))), v1(row(button(custom_id="x" * 101))), LENGTH),
    "button without custom_id": (v1(row(button())), v1(row(button(custom_id=None))), REQUIRED),
    "button without label": (
        v1(row(button(label=None, emoji={"name": "🔥"}))),
        v1(row(button(label=None))),
        "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
    ),
    "duplicate custom_id": (
        v1(row(button(1), button(2))),
        v1(row(button(1), button(1))),
        "COMPONENT_CUSTOM_ID_DUPLICATED",
    ),
    "duplicate id": (
        v1(row(button(1, id=5), button(2, id=6))),
        v1(row(button(1, id=5), button(2, id=5))),
        "COMPONENT_ID_DUPLICATED",
    ),
    "button scheme": (
        v1(row(link("discord://-/channels"))),
        v1(row(link("javascript:alert(1)"))),
        "URL_TYPE_INVALID_SCHEME",
    ),
    "button url is one": (
        v1(row(link("https://example.org"))),
        v1(row(link("example.org"))),
        "URL_TYPE_INVALID_URL",
    ),
    "button url length": (
        v1(row(link("https://example.org/" + "x" * 492))),
        v1(row(link("https://example.org/" + "x" * 493))),
        LENGTH,
    ),
    "link with custom_id": (
        v1(row(link("https://example.org"))),
        v1(row(link("https://example.org", custom_id="x"))),
        "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
    ),
    "options": (v1(row(select(25))), v1(row(select(26))), LENGTH),
    "select without options": (v1(row(select(1))), v1(row(select(0))), LENGTH),
    "option label": (
        v1(row(select(0, options=[{"label": "x" * 100, "value": "v"}]))),
        v1(row(select(0, options=[{"label": "x" * 101, "value": "v"}]))),
        LENGTH,
    ),
    "option value": (
        v1(row(select(0, options=[{"label": "x", "value": "v" * 100}]))),
        v1(row(select(0, options=[{"label": "x", "value": "v" * 101}]))),
        LENGTH,
    ),
    "option description": (
        v1(row(select(0, options=[{"label": "x", "value": "v", "description": "d" * 100}]))),
        v1(row(select(0, options=[{"label": "x", "value": "v", "description": "d" * 101}]))),
        MAX,
    ),
    "duplicate option": (
        v1(row(select(2))),
        v1(row(select(0, options=[{"label": "a", "value": "v"}, {"label": "b", "value": "v"}]))),
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ),
    "defaults": (
        v1(row(select(0, options=DEFAULTS, max_values=2))),
        v1(row(select(0, options=DEFAULTS))),
        "SELECT_COMPONENT_TOO_MANY_DEFAULTS",
    ),
    "placeholder": (v1(row(select(placeholder="x" * 150))), v1(row(select(placeholder="x" * 151))), MAX),
    "min and max values": (
        v1(row(select(3, min_values=2, max_values=2))),
        v1(row(select(3, min_values=3, max_values=2))),
        "SELECT_COMPONENT_BAD_COUNTS",
    ),
    "v2 component needs the flag": (v2(text("x")), v1(text("x")), TYPE),
    "v2 forbids content": (
        v2(text("x")),
        v2(text("x"), content="x"),
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ),
    "v2 forbids embeds": (
        v2(text("x"), embeds=[]),
        v2(text("x"), embeds=[{"title": "x"}]),
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ),
    "40 components": (
        v2(*[text("x")] * 40),
        v2(*[text("x")] * 41),
        "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    ),
    "40 components, nested ones count": (
        v2({"type": 17, "components": [text("x")] * 39}),
        v2({"type": 17, "components": [text("x")] * 37}, section(text("x"))),
        "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    ),
    "4,000 displayed characters": (
        v2(text("x" * 2000), text("x" * 2000)),
        v2(text("x" * 2000), text("x" * 2001)),
        "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
    ),
    "empty text": (v2(text("x")), v2(text("")), REQUIRED),
    "section texts": (v2(section(*[text("x")] * 3)), v2(section(*[text("x")] * 4)), LENGTH),
    "section holds texts": (v2(section(text("x"))), v2(section(button())), TYPE),
    "section accessory": (v2(section(text("x"))), v2({"type": 9, "components": [text("x")]}), REQUIRED),
    "gallery": (v2(gallery(10)), v2(gallery(11)), LENGTH),
    "container in container": (
        v2({"type": 17, "components": [text("x")]}),
        v2({"type": 17, "components": [{"type": 17, "components": [text("x")]}]}),
        TYPE,
    ),
    "media must be there": (
        v2(gallery(1)),
        v2({"type": 12, "items": [{"media": {"url": "attachment://nothing.png"}}]}),
        "COMPONENT_ATTACHMENT_NOT_FOUND",
    ),
    "file component": (
        v2(text("x")),
        v2({"type": 13, "file": {"url": "https://example.org/a.csv"}}),
        "URL_TYPE_INVALID_SCHEME",
    ),
    "allowed mentions": (
        {"content": "x", "allowed_mentions": {"users": [str(n) for n in range(100)]}},
        {"content": "x", "allowed_mentions": {"users": [str(n) for n in range(101)]}},
        MAX,
    ),
    "allowed mentions twice": (
        {"content": "x", "allowed_mentions": {"parse": ["roles"], "users": ["1"]}},
        {"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
    ),
}


@pytest.mark.parametrize("limit", LIMITS)
async def test_limit(rest: Rest, limit: str) -> None:
    inside, outside, code = LIMITS[limit]
    accepted, refused = await rest.post(**inside), await rest.post(**outside)
    assert accepted.status == 200, accepted.body
    assert refused.status == 400
    assert refused.code == 50035
    assert code in refused.error_codes


@pytest.mark.parametrize("body", [{}, {"content": ""}, {"content": None, "embeds": []}, {"components": []}])
async def test_an_empty_message_is_refused(rest: Rest, body: Body) -> None:
    refused = await rest.post(**body)
    assert (refused.status, refused.code) == (400, 50006)


async def test_an_edit_must_leave_something(rest: Rest) -> None:
    sent = await rest.post(content="x", embeds=[{"title": "y"}])
    path = f"{MESSAGES}/{sent.body['id']}"
    assert (await rest("PATCH", path, {"content": None})).status == 200
    refused = await rest("PATCH", path, {"embeds": []})
    assert (refused.status, refused.code) == (400, 50006)


async def test_components_v2_cannot_be_taken_off_again(rest: Rest) -> None:
    sent = await rest.post(**v2(text("x")))
    path = f"{MESSAGES}/{sent.body['id']}"
    assert (await rest("PATCH", path, {"components": [text("y")]})).status == 200
    assert (await rest("PATCH", path, {"flags": 0, "components": [text("z")]})).body["flags"] & V2
    assert (await rest("PATCH", path, {"content": "plain", "components": []})).status == 400


async def test_components_v2_can_be_put_on_once_the_rest_is_gone(rest: Rest) -> None:
    sent = await rest.post(content="x")
    path = f"{MESSAGES}/{sent.body['id']}"
    assert (await rest("PATCH", path, v2(text("y")))).status == 400
    changed = await rest("PATCH", path, v2(text("y"), content=None))
    assert changed.status == 200
    assert changed.body["content"] == ""


async def test_files_and_what_refers_to_them(rest: Rest) -> None:
    body = v2({"type": 13, "file": {"url": "attachment://a.csv"}})
    sent = await rest("POST", MESSAGES, body, files={"a.csv": b"1,2"})
    assert sent.status == 200
    assert sent.body["components"][0]["file"]["url"] == sent.body["attachments"][0]["url"]
    eleven = {f"{n}.txt": b"x" for n in range(11)}
    assert (await rest("POST", MESSAGES, {}, files=eleven)).status == 400
    big = await rest("POST", MESSAGES, {}, files={"big": b"x" * (10 * 2**20 + 1)})
    assert (big.status, big.code) == (413, 40005)
    assert (await rest("POST", MESSAGES, {}, files={"big": b"x" * 10 * 2**20})).status == 200


async def test_a_request_beyond_all_limits_is_too_large(rest: Rest) -> None:
    refused = await rest("POST", MESSAGES, raw=b" " * (31 * 2**20))
    assert (refused.status, refused.code) == (413, 40005)


@pytest.mark.parametrize("body", [[1, 2], "text", {"content": 5}, {"embeds": {"title": "x"}}, {"components": [5]}])
async def test_a_body_of_another_shape_is_a_form_error(rest: Rest, body: object) -> None:
    refused = await rest("POST", MESSAGES, body)
    assert (refused.status, refused.code) == (400, 50035)
