"""Cards keep Discord's limits whatever is put into them, and the library does not remember them."""

from hypothesis import given
from hypothesis import strategies as st

from cogs.cards.layout import TEXT_LIMIT, Block, fit, joined, render
from cogs.cards.markdown import length
from tests.cogs.legal import assert_legal, texts

blocks = st.lists(st.builds(Block, st.text(max_size=5_000), st.integers(0, 100), st.booleans()), max_size=30)


@given(blocks)
def test_a_card_of_any_blocks_is_legal(given_blocks: list[Block]) -> None:
    assert_legal(render(given_blocks).to_components())


@given(blocks)
def test_the_weightiest_block_is_kept(given_blocks: list[Block]) -> None:
    kept = fit(given_blocks)
    assert sum(length(block.text) for block in kept) <= TEXT_LIMIT
    wanted = [block for block in given_blocks if block.text.strip()]
    if wanted:
        assert max(block.weight for block in kept) == max(block.weight for block in wanted)


@given(st.lists(st.text(max_size=80), max_size=40), st.integers(20, 500))
def test_joined_items_stay_whole_and_within_the_limit(items: list[str], limit: int) -> None:
    text = joined(items, limit)
    assert length(text) <= limit
    assert text in ("\n".join(items), "…") or text.endswith("\n…")


async def test_a_card_is_rendered_once_and_never_stored() -> None:
    card = render([Block("hello")])
    assert card.to_components() is card.to_components()
    assert card.is_finished()
    assert not card.is_dispatchable()
    assert card.has_components_v2()
    assert texts(card.to_components()) == ["hello"]
