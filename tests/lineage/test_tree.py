"""The lineage as rows: in reading order, each model once in full, the conflict where the license comes in."""

from bot.lineage.tree import MAX_ROWS, Row, Tree, tree_of
from bot.lineage.words import sentences
from bot.openness.components import Component
from bot.openness.records import Base, Model, Relation
from bot.openness.verdict import assess
from bot.texts import load_texts
from tests.openness.world import World, claim, model

WEIGHTS = Component.PARAMETERS


def made(name: str, *bases: tuple[str, Relation], terms: str = "apache-2.0") -> Model:
    plain = model(name, claim(WEIGHTS, terms=terms))
    return Model(
        id=plain.id,
        name=plain.name,
        family=plain.family,
        producer=plain.producer,
        claims=plain.claims,
        bases=tuple(Base(model=base, relation=relation) for base, relation in bases),
    )


def tree(subject: Model, *others: Model) -> Tree:
    return tree_of(subject.name, assess(subject, World(subject, *others)))


def outline(found: Tree) -> list[tuple[str, int | None, int]]:
    return [(row.name, row.parent, row.indent) for row in found.rows]


LLAMA = made("llama", terms="llama3.1")


def test_a_chain_is_not_indented() -> None:
    middle = made("middle", ("llama", Relation.FINETUNE), terms="llama3.1")
    found = tree(made("last", ("middle", Relation.QUANTIZED), terms="llama3.1"), middle, LLAMA)
    assert outline(found) == [("Last", None, 0), ("Middle", 0, 0), ("Llama", 1, 0)]
    assert [row.relation for row in found.rows] == [None, Relation.QUANTIZED, Relation.FINETUNE]


def test_each_branch_goes_to_its_end_before_the_next_one_begins() -> None:
    one, two = made("one", ("root", Relation.FINETUNE)), made("two", ("root", Relation.ADAPTER))
    found = tree(made("mix", ("one", Relation.MERGE), ("two", Relation.MERGE)), one, two, made("root"))
    assert outline(found) == [("Mix", None, 0), ("One", 0, 1), ("Root", 1, 1), ("Two", 0, 1), ("Root", 3, 1)]
    assert [row.again for row in found.rows] == [False, False, False, False, True]
    assert found.rows[4].relation is Relation.ADAPTER  # each step has its own way of making


def test_a_conflict_is_marked_where_the_license_comes_in() -> None:
    honest = made("honest", ("llama", Relation.FINETUNE), terms="llama3.1")
    last = made("last", ("honest", Relation.FINETUNE), ("teacher", Relation.DISTILLED), terms="mit")
    found = tree(last, honest, LLAMA, made("teacher"))
    assert [(row.name, row.conflict) for row in found.rows] == [
        ("Last", False),
        ("Honest", True),
        ("Llama", False),
        ("Teacher", False),
    ]
    assert (found.rows[0].tag, found.rows[0].license) == ("MIT", "Llama 3.1 Community License")


def test_a_tag_that_counts_is_not_said_twice() -> None:
    assert tree(LLAMA).rows == (
        Row(name="Llama", license="Llama 3.1 Community License", verdict=assess(LLAMA, World(LLAMA)).verdict),
    )


def test_a_lineage_that_loops_ends() -> None:
    one, two = made("one", ("two", Relation.FINETUNE)), made("two", ("one", Relation.FINETUNE))
    found = tree(one, two)
    assert [row.name for row in found.rows] == ["One", "Two", "One"]
    assert found.rows[2].again


def test_a_merge_of_very_many_is_cut_and_says_so() -> None:
    bases = [made(f"base{number}") for number in range(40)]
    found = tree(made("mix", *((base.id, Relation.MERGE) for base in bases)), *bases)
    assert len(found.rows) == MAX_ROWS
    assert found.more == 40 + 1 - MAX_ROWS


def test_the_words_say_all_that_the_picture_shows() -> None:
    last = made("last", ("llama", Relation.FINETUNE), terms="mit")
    written = " ".join(sentences(tree(last, LLAMA), load_texts()))
    assert written == (
        "Last (tagged MIT; the terms that count are those of the Llama 3.1 Community License; model-available). "
        "Last was fine-tuned from Llama (Llama 3.1 Community License; model-available): license conflict."
    )


def test_no_base_on_record_is_said_not_left_open() -> None:
    assert list(sentences(tree(LLAMA), load_texts()))[1] == "No model that it was made from is on record."
