"""Twenty real cases in which a license got lost on the way, as far as a Hub can show them.

The facts are those of `lineage_cases.json`; each repository is served as the case describes it. Models that the
catalog knows are looked at as such; `by_itself` judges what the Hub shows alone.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.catalog.catalog import Catalog
from bot.engine import CatalogFacts
from bot.families import CatalogFamilies
from bot.hub.artifacts import Finding
from bot.hub.inspector import Inspector
from bot.hub.judging import Judged, judge
from bot.openness.assessment import Verdict
from bot.openness.claims import Status
from bot.openness.components import Component
from tests.hub.loopback import LoopbackHub
from tests.hub.repositories import Repository, captured, model

Look = Callable[..., Any]
AVAILABLE, WEIGHTS, UNKNOWN = Verdict.MODEL_AVAILABLE, Verdict.OPEN_WEIGHTS, Verdict.UNKNOWN


class Case:
    """A Hub with the case's repositories, and a judge."""

    def __init__(self, hub: LoopbackHub, eyes: Inspector, catalog: Catalog, texts: Path) -> None:
        self.hub, self._eyes, self._catalog, self._texts = hub, eyes, catalog, texts
        self._facts = CatalogFacts(catalog)

    def serve(self, name: str, card: dict[str, Any] | None, **rest: Any) -> None:
        self.hub.add(model(name, card, **rest))

    def text(self, name: str) -> bytes:
        return (self._texts / f"{name}.txt").read_bytes()

    async def judge(self, name: str, *, by_itself: bool = False) -> Judged:
        look = await self._eyes.look(name)
        assert look.is_there, look.state
        known = CatalogFamilies(self._catalog).catalog_id(name)
        return judge(look, self._catalog.model(known) if known and not by_itself else None, self._facts)


@pytest.fixture
def case(hub: LoopbackHub, inspector: Callable[..., Inspector], catalog: Catalog, shared_data: Path) -> Case:
    hub.add(*captured(shared_data / "hub"))
    return Case(hub, inspector(4.0), catalog, shared_data / "license" / "texts")


def kinds(judged: Judged) -> list[str]:
    return [clash.kind.value for clash in judged.clashes]


def license_of(judged: Judged) -> str | None:
    return judged.assessment.license.id if judged.assessment.license else None


async def case_1(case: Case) -> None:
    """R1-Distill-Llama-8B: tagged MIT, made from Llama 3.1; its card names no base."""
    judged = await case.judge("deepseek-ai/DeepSeek-R1-Distill-Llama-8B")
    assert (judged.assessment.verdict, license_of(judged)) == (AVAILABLE, "llama3.1")
    lineage, *others = judged.clashes
    assert (lineage.license, lineage.own_clause) == ("MIT License", "paragraph 2")
    assert (lineage.base_license, lineage.clause) == ("Llama 3.1 Community License", "1.b.i")
    assert "undeclared" in [clash.kind.value for clash in others]
    # The same repository, were it not in the catalog: its name tells, and nothing is taken for established.
    alone = await case.judge("deepseek-ai/DeepSeek-R1-Distill-Llama-8B", by_itself=True)
    assert (alone.assessment.verdict, kinds(alone)) == (UNKNOWN, ["undeclared"])


async def case_2(case: Case) -> None:
    """R1-Distill-Llama-70B: tagged MIT, made from Llama 3.3."""
    case.serve("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", {"license": "mit"})
    judged = await case.judge("deepseek-ai/DeepSeek-R1-Distill-Llama-70B")
    assert (judged.assessment.verdict, license_of(judged)) == (AVAILABLE, "llama3.3")
    assert judged.clashes[0].clause == "1.b.i"


async def case_3(case: Case) -> None:
    """LWM: the code is Apache-2.0, the weights are a Llama 2."""
    case.serve(
        "LargeWorldModel/LWM-Text-Chat-1M", {"license": "llama2"}, files={"LICENSE-CODE": case.text("apache-2.0")}
    )
    judged = await case.judge("LargeWorldModel/LWM-Text-Chat-1M", by_itself=True)
    assert (judged.assessment.verdict, license_of(judged)) == (AVAILABLE, "llama2")


async def case_4(case: Case) -> None:
    """csm-1b: tagged Apache-2.0, and its README speaks of a Llama backbone; no base is named."""
    readme = (
        "# CSM\n\nThe model architecture employs a Llama backbone and a smaller audio decoder.\n" + "word " * 80
    )
    case.serve("sesame/csm-1b", {"license": "apache-2.0"}, readme=readme)
    judged = await case.judge("sesame/csm-1b")
    assert kinds(judged) == ["undeclared"]
    alone = await case.judge("sesame/csm-1b", by_itself=True)
    assert (alone.assessment.verdict, kinds(alone)) == (UNKNOWN, ["undeclared"])
    # Were the base named as the issue asks, the conflict would be.
    case.serve("sesame/csm-1b", {"license": "apache-2.0", "base_model": "meta-llama/Llama-3.2-1B"})
    named = await case.judge("sesame/csm-1b")
    assert (named.assessment.verdict, named.clashes[0].base_license) == (AVAILABLE, "Llama 3.2 Community License")


async def case_5(case: Case) -> None:
    """luotuo-lora: an adapter under Apache-2.0 on a LLaMA that is no longer there."""
    lora = Repository("silk-road/luotuo-lora-7b-0.1", card={"license": "apache-2.0"}, readme="# luotuo\n")
    lora.files |= {"adapter_config.json": b"{}", "adapter_model.bin": b""}
    lora.api["config"] = {"peft": {"base_model_name_or_path": "decapoda-research/llama-7b-hf"}}
    case.hub.add(lora)
    judged = await case.judge("silk-road/luotuo-lora-7b-0.1")
    assert judged.assessment.verdict is UNKNOWN
    assert [(item.relation, item.verdict) for item in judged.assessment.lineage] == [("adapter", "unknown")]
    assert judged.clashes[0].why.id == "hub-undeclared-base"


async def case_6(case: Case) -> None:
    """A republished LLaVA that says Apache-2.0 of a Llama 2."""
    card = {"license": "apache-2.0", "base_model": "liuhaotian/llava-v1.5-7b", "base_model_relation": "quantized"}
    case.serve("library-mirror/llava-gguf", card)
    judged = await case.judge("library-mirror/llava-gguf")
    assert (judged.assessment.verdict, kinds(judged)[0]) == (AVAILABLE, "lineage")
    assert license_of(judged) == "llama2"


async def case_7(case: Case) -> None:
    """StableLM: the text is CC BY-SA, the tag says CC BY."""
    case.serve("stabilityai/stablelm-base", {"license": "cc-by-4.0"}, files={"LICENSE": case.text("cc-by-sa-4.0")})
    judged = await case.judge("stabilityai/stablelm-base")
    assert kinds(judged) == ["text"]
    assert license_of(judged) == "cc-by-sa-4.0"


async def case_8(case: Case) -> None:
    """sdxl-turbo: by name a non-commercial license, by text the Community License."""
    card = {"license": "other", "license_name": "sai-nc-community", "license_link": "LICENSE.md"}
    case.serve("stabilityai/sdxl-turbo", card, files={"LICENSE.md": case.text("stability-community-2024")})
    judged = await case.judge("stabilityai/sdxl-turbo", by_itself=True)
    assert (judged.assessment.verdict, kinds(judged)) == (AVAILABLE, ["text"])


async def case_9(case: Case) -> None:
    """Yi-34B: a name of its own over a text that is exactly Apache-2.0; a descendant that keeps only the name."""
    text = {"MODEL_LICENSE_AGREEMENT.txt": case.text("yi-model-licence-apache")}
    case.serve("01-ai/Yi-34B", {"license": "other", "license_name": "yi-34b"}, files=text)
    judged = await case.judge("01-ai/Yi-34B")
    assert (judged.assessment.verdict, license_of(judged)) == (WEIGHTS, "apache-2.0")
    assert kinds(judged) == ["text"]
    case.serve("someone/yi-child", {"license": "other", "license_name": "yi-34b", "base_model": "01-ai/Yi-34B"})
    child = await case.judge("someone/yi-child")
    assert (child.assessment.verdict, license_of(child)) == (AVAILABLE, "yi-license")


async def case_10(case: Case) -> None:
    """phi-2-GGUF: the copy keeps the license that the original has left."""
    card = {"license": "other", "license_name": "microsoft-research-license", "base_model": "microsoft/phi-2"}
    card |= {"base_model_relation": "quantized"}
    case.serve("TheBloke/phi-2-GGUF", card, files={"phi-2.Q4_K_M.gguf": b""})
    judged = await case.judge("TheBloke/phi-2-GGUF")
    assert (judged.assessment.verdict, license_of(judged)) == (AVAILABLE, "microsoft-research")
    assert [(item.id, item.relation, item.license) for item in judged.assessment.lineage] == [
        ("phi-2", "quantized", "MIT License")
    ]


async def case_11(case: Case) -> None:
    """MiniMax-M2.7: tagged `other` without a name; its text says whose license it is."""
    text = (
        b"MINIMAX NON-COMMERCIAL LICENSE\n\n"
        + b"You may use the model for purposes that are not commercial. " * 20
    )
    case.serve("MiniMaxAI/MiniMax-M2.7", {"license": "other"}, files={"LICENSE": text})
    for by_itself in (True, False):
        judged = await case.judge("MiniMaxAI/MiniMax-M2.7", by_itself=by_itself)
        assert (judged.assessment.verdict, license_of(judged)) == (AVAILABLE, "minimax-noncommercial")


async def case_12(case: Case) -> None:
    """EVA-LLaMA: Llama 3.3 with one more ban."""
    text = case.text("llama3.3") + b"\nThis license explicitly bans Infermatic Inc. and its employees.\n"
    card = {"license": "other", "license_name": "eva-llama3.3", "base_model": "meta-llama/Llama-3.3-70B-Instruct"}
    case.serve("EVA-UNIT-01/EVA-LLaMA-3.33-70B-v0.0", card, files={"LICENSE.txt": text})
    judged = await case.judge("EVA-UNIT-01/EVA-LLaMA-3.33-70B-v0.0", by_itself=True)
    assert (judged.assessment.verdict, license_of(judged)) == (AVAILABLE, "llama3.3")
    clash = next(clash for clash in judged.clashes if clash.kind == "text")
    assert "Infermatic" in (clash.summary or "")


async def case_13(case: Case) -> None:
    """`other` without name or link: not established; where the name says Llama, that is said too."""
    case.serve("TheDrummer/Rocinante-12B-v1", {"license": "other"})
    case.serve("mlabonne/OrpoLlama-3-8B", {"license": "other"})
    nameless = await case.judge("TheDrummer/Rocinante-12B-v1", by_itself=True)
    llama = await case.judge("mlabonne/OrpoLlama-3-8B")
    assert (nameless.assessment.verdict, kinds(nameless)) == (UNKNOWN, [])
    assert (llama.assessment.verdict, kinds(llama)) == (UNKNOWN, ["undeclared"])


async def case_14(case: Case) -> None:
    """distilbert-NER: no card at all; without a license nothing is granted."""
    bare = Repository("KnightsAnalytics/distilbert-NER", files={"model.onnx": b"", "config.json": b"{}"})
    case.hub.add(bare)
    judged = await case.judge("KnightsAnalytics/distilbert-NER")
    assert license_of(judged) == "none"
    assert judged.assessment.verdict is AVAILABLE
    assert judged.assessment.reasons[0].id == "reason-no-license"
    # Where the lineage is declared, the rounded copy is under what it was copied from.
    card = {"base_model": "dslim/distilbert-NER", "base_model_relation": "quantized"}
    case.serve("dslim/distilbert-NER", {"license": "apache-2.0"})
    case.serve("KnightsAnalytics/distilbert-NER", card)
    declared = await case.judge("KnightsAnalytics/distilbert-NER")
    assert (declared.assessment.verdict, license_of(declared)) == (WEIGHTS, "apache-2.0")


async def case_15(case: Case) -> None:
    """A rounded copy tagged Apache-2.0 by default of a model under MIT: nothing is lost, and the base is shown."""
    case.serve("microsoft/FrogMini-14B-2510", {"license": "mit"})
    card = {
        "license": "apache-2.0",
        "base_model": "microsoft/FrogMini-14B-2510",
        "base_model_relation": "quantized",
    }
    case.serve("pollard-weights/FrogMini-14B-GGUF", card)
    judged = await case.judge("pollard-weights/FrogMini-14B-GGUF")
    assert (judged.assessment.verdict, kinds(judged)) == (WEIGHTS, [])
    assert [item.license for item in judged.assessment.lineage] == ["MIT License"]


async def case_16(case: Case) -> None:
    """OmniVoice as ONNX: tagged Apache-2.0, copied from a non-commercial model."""
    case.serve("k2-fsa/OmniVoice", {"license": "cc-by-nc-4.0"})
    card = {"license": "apache-2.0", "base_model": "k2-fsa/OmniVoice", "base_model_relation": "quantized"}
    case.serve("onnx-community/OmniVoice-ONNX", card)
    judged = await case.judge("onnx-community/OmniVoice-ONNX")
    assert (judged.assessment.verdict, license_of(judged), kinds(judged)) == (
        AVAILABLE,
        "cc-by-nc-4.0",
        ["lineage"],
    )


async def case_17(case: Case) -> None:
    """musicgen: code under MIT, weights under CC BY-NC."""
    case.serve("facebook/musicgen-small", {"license": "cc-by-nc-4.0"}, files={"LICENSE_code": case.text("mit")})
    judged = await case.judge("facebook/musicgen-small", by_itself=True)
    assert (judged.assessment.verdict, license_of(judged)) == (AVAILABLE, "cc-by-nc-4.0")


async def case_18(case: Case) -> None:
    """DeepSeek-V3: code under MIT, weights under the DeepSeek License."""
    files = {"LICENSE-CODE": case.text("deepseek-v3-code-mit"), "LICENSE-MODEL": case.text("deepseek-v3-model")}
    case.serve("deepseek-ai/DeepSeek-V3", None, files=files | {"modeling_deepseek.py": b""})
    judged = await case.judge("deepseek-ai/DeepSeek-V3", by_itself=True)
    assert (judged.assessment.verdict, license_of(judged)) == (AVAILABLE, "deepseek")
    code = judged.model.claims[Component.ARCHITECTURE]
    assert (code.status, code.license) == (Status.RELEASED, "mit")


async def case_19(case: Case) -> None:
    """MiniMax-H3: no gate, and restricted for that."""
    text = (
        b"MiniMax Community License\n\n" + b"You shall not use the model in the EU, the UK, Korea or the US. " * 20
    )
    case.serve(
        "MiniMaxAI/MiniMax-H3",
        {"license": "other", "license_name": "minimax-h3-community"},
        files={"LICENSE": text},
    )
    judged = await case.judge("MiniMaxAI/MiniMax-H3", by_itself=True)
    assert (judged.assessment.verdict, license_of(judged)) == (AVAILABLE, "minimax-h3-community")


async def case_20(case: Case) -> None:
    """gpt-oss: Apache-2.0, and a second file with terms."""
    files = {"LICENSE": case.text("apache-2.0"), "USAGE_POLICY": b"We aim for our tools to be used safely ..."}
    case.serve("openai/gpt-oss-20b", {"license": "apache-2.0"}, files=files)
    judged = await case.judge("openai/gpt-oss-20b")
    assert judged.assessment.verdict is WEIGHTS
    (clash,) = judged.clashes
    assert (clash.kind, clash.base) == ("policy", "USAGE_POLICY")


CASES = {int(name.removeprefix("case_")): work for name, work in globals().items() if name.startswith("case_")}


@pytest.mark.parametrize("number", CASES)
async def test_case(case: Case, number: int) -> None:
    await CASES[number](case)


def test_all_are_there(shared_data: Path) -> None:
    given = json.loads((shared_data / "license" / "lineage_cases.json").read_text())["cases"]
    assert {one["n"] for one in given} == set(CASES)


async def test_what_the_text_is_stands_in_the_look(case: Case, inspector: Callable[..., Inspector]) -> None:
    case.serve("a/b", {"license": "apache-2.0"}, files={"LICENSE": case.text("mit")})
    assert (await inspector().look("a/b")).terms.finding is Finding.OTHER
