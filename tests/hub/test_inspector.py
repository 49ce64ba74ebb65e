"""One look: what is found in a repository, and what could not be looked at."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.engine import CatalogFacts
from bot.hub.artifacts import Artifacts, Finding, Level, State
from bot.hub.inspector import Inspector
from bot.hub.judging import judge
from bot.hub.outcomes import Why
from bot.openness.claims import Status
from bot.openness.components import Component
from tests.hub.loopback import Fault, LoopbackHub
from tests.hub.repositories import Repository, captured, dataset, model, safetensors

Make = Callable[..., Inspector]
README = """---
license: mit
---
# A model

It is described here at some length, so that nobody can say that there was no card. Word after word after word
it goes on, until there are enough of them to be a card and not a stub, which takes sixty words and not one fewer,
so here are a few more of them, and then some, to be on the safe side of whatever the limit is on that day.

## Training data
We used things.

## Evaluation results
| task | score |
|---|---|
| all | 1.0 |

Training code: https://github.com/maker/train-it and https://github.com/maker/gone (also for training).
Evaluation code: https://github.com/maker/evaluate-it
See https://arxiv.org/abs/2501.00656 and the technical report.
"""


def found(look: Artifacts) -> dict[Component, tuple[Level, Status]]:
    return {item.component: (item.level, item.status) for item in look.evidence}


@pytest.fixture
def rich(hub: LoopbackHub) -> LoopbackHub:
    """A model with about everything."""
    hub.add(
        model(
            "maker/rich",
            {"license": "mit", "datasets": ["maker/open", "maker/gated", "maker/dead", "squad", "maker/nothing"]},
            readme=README,
            branches=("main", "step1000", "step2000", "step3000"),
            files={
                "modeling_rich.py": b"",
                ".eval_results/mmlu.yaml": b"",
                "tokenizer.json": b"{}",
                "model.safetensors": safetensors({"a": (100, 10), "b": (24,)}),
            },
        ),
        dataset("maker/open", {"license": "cc-by-4.0"}),
        dataset("maker/gated", {"license": "odc-by"}, gated="auto"),
        dataset("maker/nothing"),
    )
    hub.code = {"maker/train-it", "maker/evaluate-it"}
    return hub


class TestWhatIsFound:
    async def test_confirmed_and_potential_evidence_are_kept_apart(
        self, rich: LoopbackHub, inspector: Make
    ) -> None:
        look = await inspector().look("maker/rich")
        assert look.state is State.THERE
        confirmed, indicated, mentioned = Level.CONFIRMED, Level.INDICATED, Level.MENTIONED
        levels = {part: level for part, (level, _) in found(look).items()}
        assert levels == {
            Component.PARAMETERS: confirmed,
            Component.CHECKPOINTS: confirmed,
            Component.MODEL_CARD: confirmed,
            Component.MODEL_METADATA: confirmed,
            Component.ARCHITECTURE: confirmed,
            Component.INFERENCE_CODE: confirmed,
            Component.EVALUATION_RESULTS: confirmed,
            Component.DATASETS: indicated,
            Component.TRAINING_CODE: mentioned,  # the second link is dead
            Component.EVALUATION_CODE: indicated,
            Component.RESEARCH_PAPER: mentioned,
            Component.TECHNICAL_REPORT: mentioned,
            Component.DATA_CARD: mentioned,
        }

    async def test_a_link_that_answers_is_partial_evidence_and_a_mention_is_none(
        self, rich: LoopbackHub, inspector: Make
    ) -> None:
        look = await inspector().look("maker/rich")
        training = {item.url: item.level for item in look.evidence if item.component is Component.TRAINING_CODE}
        assert training == {
            "https://github.com/maker/train-it": Level.INDICATED,
            "https://github.com/maker/gone": Level.MENTIONED,
        }

    async def test_only_confirmed_evidence_becomes_a_claim(
        self, rich: LoopbackHub, inspector: Make, facts: CatalogFacts
    ) -> None:
        judged = judge(await inspector().look("maker/rich"), None, facts)
        assert Component.TRAINING_CODE not in judged.model.claims
        assert Component.DATASETS not in judged.model.claims
        assert judged.assessment.verdict == "open-weights"

    async def test_data_sets_are_looked_at_one_by_one(self, rich: LoopbackHub, inspector: Make) -> None:
        look = await inspector().look("maker/rich")
        stand = {fact.name: (fact.state, fact.gated, fact.license) for fact in look.datasets}
        assert stand == {
            "maker/open": (State.THERE, None, "cc-by-4.0"),
            "maker/gated": (State.THERE, "auto", "odc-by"),
            "maker/dead": (State.PRIVATE_OR_MISSING, None, None),
            "squad": (State.NOT_LOOKED, None, None),
            "maker/nothing": (State.THERE, None, "none"),
        }

    async def test_parameters_are_counted_from_headers_and_no_weights_are_loaded(
        self, hub: LoopbackHub, inspector: Make
    ) -> None:
        big = safetensors({"w": (1_000, 1_000)})
        hub.add(model("maker/big", {"license": "mit"}, files={"model.safetensors": big}))
        look = await inspector().look("maker/big")
        assert look.weights.parameters == 1_000_000
        ranges = [one.headers.get("Range") for one in hub.asked if "model.safetensors" in one.path]
        assert len(ranges) == 2
        assert all(int(part.split("-")[1]) < 1_000 for part in ranges if part)

    async def test_a_pickle_is_listed_and_never_opened(self, hub: LoopbackHub, inspector: Make) -> None:
        hub.add(Repository("maker/pickle", card={"license": "mit"}, files={"pytorch_model.bin": b"cos\nsystem\n"}))
        look = await inspector().look("maker/pickle")
        assert look.weights.formats == ("pytorch",)
        assert hub.asked_for("pytorch_model.bin") == 0

    async def test_what_the_first_look_read_is_not_read_again_from_the_same_commit(
        self, rich: LoopbackHub, inspector: Make
    ) -> None:
        eyes = inspector()
        first = await eyes.look("maker/rich")
        rich.asked.clear()
        second = await eyes.look("maker/rich", first)
        assert rich.asked_for("/resolve/") == 0
        assert second.evidence == first.evidence
        assert second.weights == first.weights

    async def test_a_mirror_that_gives_no_metadata_is_read_from_its_readme(
        self, hub: LoopbackHub, inspector: Make
    ) -> None:
        hub.add(
            Repository(
                "maker/mirror",
                readme="---\nlicense: llama3.1\nbase_model:\n- maker/up\n---\n# x\n",
                files={"m.gguf": b""},
            )
        )
        look = await inspector().look("maker/mirror")
        assert look.terms.license == "llama3.1"
        assert [base.name for base in look.bases] == ["maker/up"]

    async def test_captured_repositories(self, hub: LoopbackHub, inspector: Make, shared_data: Path) -> None:
        hub.add(*captured(shared_data / "hub"))
        gptq = await inspector().look("TheBloke/DiscoLM-120b-GPTQ")
        assert gptq.weights.packed  # 15.2 billion packed words are not parameters
        assert [base.relation for base in gptq.bases] == ["quantized"]
        llama = await inspector().look("meta-llama/Llama-3.2-3B")
        assert (llama.gate.mode, llama.terms.finding, llama.terms.license) == ("manual", Finding.SHUT, "llama3.2")
        assert llama.gate.asks
        assert llama.terms.policies == ("USE_POLICY.md",)
        olmo = await inspector().look("allenai/OLMo-2-1124-7B")
        assert [fact.state for fact in olmo.datasets] == [State.PRIVATE_OR_MISSING] * 2


class TestLicenses:
    async def look(self, hub: LoopbackHub, inspector: Make, card: dict[str, object], **files: bytes) -> Artifacts:
        hub.add(
            model("maker/licensed", card, files={name.replace("_DOT_", "."): data for name, data in files.items()})
        )
        return await inspector().look("maker/licensed")

    async def test_tag_and_text_agree(self, hub: LoopbackHub, inspector: Make, shared_data: Path) -> None:
        text = (shared_data / "license/texts/apache-2.0.txt").read_bytes()
        look = await self.look(hub, inspector, {"license": "apache-2.0"}, LICENSE=text)
        assert (look.terms.finding, look.terms.license) == (Finding.AGREES, "apache-2.0")

    async def test_an_apache_tag_over_an_altered_text_is_caught(
        self, hub: LoopbackHub, inspector: Make, facts: CatalogFacts, shared_data: Path
    ) -> None:
        text = (shared_data / "license/texts/apache-2.0.txt").read_bytes()
        altered = text + b"\n\nThe Work may not be used for military purposes or by competitors of the Licensor.\n"
        look = await self.look(hub, inspector, {"license": "apache-2.0"}, LICENSE=altered)
        assert (look.terms.finding, look.terms.license) == (Finding.CHANGED, "other")
        judged = judge(look, None, facts)
        assert judged.assessment.verdict == "unknown"
        (clash,) = judged.clashes
        assert clash.kind == "text"
        assert "military" in str(clash.why.args["added"])

    async def test_one_deleted_word_is_caught_too(
        self, hub: LoopbackHub, inspector: Make, facts: CatalogFacts, shared_data: Path
    ) -> None:
        text = (
            (shared_data / "license/texts/mit.txt").read_bytes().replace(b"sublicense, and/or sell", b"sublicense")
        )
        judged = judge(await self.look(hub, inspector, {"license": "mit"}, LICENSE=text), None, facts)
        assert judged.assessment.verdict == "unknown"
        assert judged.assessment.conflicts

    async def test_another_license_in_the_text_counts_where_it_restricts_more(
        self, hub: LoopbackHub, inspector: Make, facts: CatalogFacts, shared_data: Path
    ) -> None:
        text = (shared_data / "license/texts/llama3.1.txt").read_bytes()
        look = await self.look(hub, inspector, {"license": "apache-2.0"}, LICENSE_DOT_txt=text)
        assert look.terms.finding is Finding.OTHER
        judged = judge(look, None, facts)
        assert judged.assessment.verdict == "model-available"
        assert judged.assessment.license is not None
        assert judged.assessment.license.id == "llama3.1"

    async def test_the_text_speaks_where_the_tag_is_other(
        self, hub: LoopbackHub, inspector: Make, shared_data: Path
    ) -> None:
        text = (shared_data / "license/texts/deepseek-v3-model.txt").read_bytes()
        code = (shared_data / "license/texts/mit.txt").read_bytes()
        hub.add(model("maker/split", {"license": "other"}, files={"LICENSE-CODE": code, "LICENSE-MODEL": text}))
        look = await inspector().look("maker/split")
        assert (look.terms.finding, look.terms.license, look.terms.code) == (Finding.NAMES, "deepseek", "mit")

    async def test_none_declared_is_said_only_where_somebody_looked(
        self, hub: LoopbackHub, inspector: Make
    ) -> None:
        hub.add(model("maker/bare", readme="# x\n"))
        assert (await inspector().look("maker/bare")).terms.license == "none"
        hub.add(model("maker/unread", readme="# x\n", files={"LICENSE": b"x"}))
        hub.faults["/LICENSE"] = Fault.UNAVAILABLE
        look = await inspector().look("maker/unread")
        assert look.terms.license is None
        assert ("LICENSE", Why.DOWN) in [(item.what, item.why) for item in look.unseen]

    async def test_behind_the_gate_the_tag_stands(self, hub: LoopbackHub, inspector: Make) -> None:
        hub.add(model("maker/gated", {"license": "apache-2.0"}, gated="auto", files={"LICENSE": b"x"}))
        look = await inspector().look("maker/gated")
        assert (look.terms.finding, look.terms.license) == (Finding.SHUT, "apache-2.0")
        assert found(look)[Component.PARAMETERS] == (Level.CONFIRMED, Status.RELEASED)

    async def test_a_use_policy_is_read_and_belongs_to_its_license(
        self, hub: LoopbackHub, inspector: Make, facts: CatalogFacts, shared_data: Path
    ) -> None:
        policy = (shared_data / "license/texts/llama3.2-use-policy.txt").read_bytes()
        own = await self.look(hub, inspector, {"license": "llama3.2"}, USE_POLICY_DOT_md=policy)
        assert (own.terms.policies, own.terms.policy) == (("USE_POLICY.md",), "llama3.2-use-policy")
        assert judge(own, None, facts).clashes == ()
        strange = await self.look(hub, inspector, {"license": "apache-2.0"}, USE_POLICY_DOT_md=policy)
        (clash,) = judge(strange, None, facts).clashes
        assert (clash.kind, clash.why.id) == ("policy", "hub-second-terms-of")

    async def test_a_license_at_the_gate_is_read(
        self, hub: LoopbackHub, inspector: Make, shared_data: Path
    ) -> None:
        prompt = (shared_data / "license/texts/llama3.2.txt").read_text()
        card = {"license": "other", "extra_gated_prompt": prompt, "extra_gated_eu_disallowed": True}
        hub.add(model("maker/prompt", card, gated="manual", files={"LICENSE.txt": b"x"}))
        look = await inspector().look("maker/prompt")
        assert look.terms.license == "llama3.2"
        assert look.gate.eu_blocked

    @pytest.mark.parametrize("junk", [b"", b"\0\1\2", b"\xff\xfe\xff", b"x" * 500_000, "\u202e".encode()])
    async def test_a_license_file_that_is_none(self, hub: LoopbackHub, inspector: Make, junk: bytes) -> None:
        look = await self.look(hub, inspector, {"license": "mit"}, LICENSE=junk)
        assert look.terms.license in ("mit", "other")


class TestWhatIsNotThere:
    async def test_nothing_is_claimed_of_what_is_missing(
        self, hub: LoopbackHub, inspector: Make, facts: CatalogFacts
    ) -> None:
        look = await inspector().look("nobody/nothing")
        assert look.state is State.PRIVATE_OR_MISSING
        assert not look.is_there
        assert judge(look, None, facts).assessment.verdict == "unknown"

    async def test_what_vanished_keeps_what_was_seen(self, rich: LoopbackHub, inspector: Make) -> None:
        eyes = inspector()
        before = await eyes.look("maker/rich")
        rich.remove("maker/rich")
        after = await eyes.look("maker/rich", before)
        assert after.is_gone
        assert after.evidence == before.evidence
        assert after.seen_at == before.seen_at

    async def test_could_not_look_is_not_gone(self, rich: LoopbackHub, inspector: Make) -> None:
        eyes = inspector()
        before = await eyes.look("maker/rich")
        rich.faults["*"] = Fault.UNAVAILABLE
        after = await eyes.look("maker/rich", before)
        assert (after.state, after.why) == (State.NOT_LOOKED, Why.DOWN)
        assert after.checked_at == before.checked_at

    async def test_what_hangs_is_reported_and_the_rest_is_there(self, rich: LoopbackHub, inspector: Make) -> None:
        for part in ("README.md", "/refs", "datasets/maker/open"):
            rich.faults[part] = Fault.HANG
        start = time.monotonic()
        look = await inspector(seconds=5.0).look("maker/rich", seconds=0.8)
        assert time.monotonic() - start < 1.5
        assert look.terms.license == "mit"
        assert {(item.what, item.why) for item in look.unseen} == {
            ("README.md", Why.TIMED_OUT),
            ("refs", Why.TIMED_OUT),
            ("maker/open", Why.TIMED_OUT),
        }
        rich.faults.clear()

    async def test_what_is_only_half_seen_is_not_called_freer_for_that(
        self, hub: LoopbackHub, inspector: Make, facts: CatalogFacts
    ) -> None:
        hub.add(
            model(
                "someone/half",
                {"license": "mit", "base_model": ["slow/one", "meta-llama/Llama-3.1-8B"]},
                files={"LICENSE": b"MIT"},
            ),
            model(
                "someone/hidden", {"license": "mit", "base_model": "slow/my-llama-3"}, files={"LICENSE": b"MIT"}
            ),
        )
        hub.faults = dict.fromkeys(("slow/", "README.md", "/LICENSE", "/refs"), Fault.HANG)
        half = judge(await inspector(5.0).look("someone/half", seconds=0.5), None, facts)
        assert half.assessment.verdict == "model-available"
        assert half.clashes[0].base == "Llama 3.1"
        hidden = judge(await inspector(5.0).look("someone/hidden", seconds=0.5), None, facts)
        assert hidden.assessment.verdict == "unknown"
        assert hidden.clashes[0].why.id == "hub-undeclared-base"
        hub.faults.clear()


class TestLineage:
    async def test_it_is_followed_until_the_catalog_knows_it(
        self, hub: LoopbackHub, inspector: Make, facts: CatalogFacts
    ) -> None:
        hub.add(
            model("d/four", {"license": "mit", "base_model": "c/three", "base_model_relation": "quantized"}),
            model("c/three", {"license": "apache-2.0", "base_model": "b/two"}),
            model("b/two", {"license": "mit", "base_model": "meta-llama/Llama-3.1-8B"}),
        )
        look = await inspector().look("d/four")
        judged = judge(look, None, facts)
        assert [(item.id, item.relation, item.depth) for item in judged.assessment.lineage] == [
            ("c/three", "quantized", 1),
            ("b/two", "finetune", 2),
            ("llama-3.1", "finetune", 3),
        ]
        assert judged.assessment.verdict == "model-available"
        assert judged.assessment.license is not None
        assert judged.assessment.license.id == "llama3.1"
        lineage, name = judged.clashes
        assert (lineage.kind, lineage.own_clause, lineage.clause) == ("lineage", "paragraph 2", "1.b.i")
        assert name.kind == "name"
        assert hub.asked_for("meta-llama") == 0

    async def test_circles_and_self_loops_end(
        self, hub: LoopbackHub, inspector: Make, facts: CatalogFacts
    ) -> None:
        hub.add(
            model("a/a", {"license": "mit", "base_model": ["a/a", "b/b"]}),
            model("b/b", {"license": "mit", "base_model": ["c/c", "B/b"]}),
            model("c/c", {"license": "mit", "base_model": "a/a"}),
        )
        look = await inspector().look("a/a")
        assert {base.name for base in look.bases} == {"b/b"}
        judged = judge(look, None, facts)
        assert judged.assessment.verdict == "open-weights"
        assert hub.asked_for("/api/models/a/a") <= 4

    async def test_a_lineage_without_end_is_cut_off(self, hub: LoopbackHub, inspector: Make) -> None:
        hub.add(*(model(f"x/m{n}", {"license": "mit", "base_model": f"x/m{n + 1}"}) for n in range(40)))
        look = await inspector().look("x/m0")
        assert len(look.ancestors) == 9
        assert look.ancestors["x/m9"].why is Why.NOT_ASKED

    async def test_a_merge_of_many_asks_for_a_few(self, hub: LoopbackHub, inspector: Make) -> None:
        hub.add(model("x/merge", {"license": "mit", "base_model": [f"y/m{n}" for n in range(90)]}))
        look = await inspector().look("x/merge")
        assert len(look.bases) == 10
        assert {base.relation for base in look.bases} == {"merge", "finetune"} or len(look.ancestors) == 10

    async def test_a_rounded_copy_without_a_license_has_that_of_the_original(
        self, hub: LoopbackHub, inspector: Make, facts: CatalogFacts
    ) -> None:
        hub.add(
            model(
                "q/copy-GGUF",
                {"base_model": "mistralai/Mistral-7B-v0.1", "base_model_relation": "quantized"},
                files={"m.gguf": b""},
            )
        )
        judged = judge(await inspector().look("q/copy-GGUF"), None, facts)
        assert judged.assessment.license is not None
        assert judged.assessment.license.id == "apache-2.0"
        assert judged.assessment.verdict == "open-weights"

    @pytest.mark.parametrize(
        ("name", "undeclared"),
        [
            ("someone/My-Llama-3-8B", True),
            ("someone/OrpoLlama-3-8B", True),
            ("someone/gemma-2b-poet", True),
            ("someone/TinyLlama-again", False),
            ("someone/solar-flare", False),
            ("meta-llama/Llama-Something-New", False),
        ],
    )
    async def test_a_name_that_says_llama_over_a_card_that_does_not(
        self, hub: LoopbackHub, inspector: Make, facts: CatalogFacts, name: str, undeclared: bool
    ) -> None:
        hub.add(model(name, {"license": "mit"}))
        judged = judge(await inspector().look(name), None, facts)
        kinds = [clash.kind.value for clash in judged.clashes]
        assert kinds == (["undeclared"] if undeclared else [])
        assert judged.assessment.verdict == ("unknown" if undeclared else "open-weights")

    @pytest.mark.parametrize(
        "given", ["https://huggingface.co/meta-llama/Llama-3.1-8B", " meta-llama/Llama-3.1-8B/", "hf.co/x"]
    )
    async def test_a_base_may_be_given_as_an_address(self, hub: LoopbackHub, inspector: Make, given: str) -> None:
        hub.add(model("x/child", {"license": "mit", "base_model": given}))
        (base,) = (await inspector().look("x/child")).bases
        assert base.hub_id in ("meta-llama/Llama-3.1-8B", "hf.co/x")

    async def test_an_adapter_without_a_base_in_its_card(self, hub: LoopbackHub, inspector: Make) -> None:
        lora = model("x/lora", {"license": "mit"}, files={"adapter_config.json": b"{}"})
        lora.api["config"] = {"peft": {"base_model_name_or_path": "meta-llama/Llama-3.1-8B"}}
        hub.add(lora)
        look = await inspector().look("x/lora")
        assert look.weights.adapter
        assert [(base.hub_id, base.relation, base.said_by) for base in look.bases] == [
            ("meta-llama/Llama-3.1-8B", "adapter", "adapter")
        ]
