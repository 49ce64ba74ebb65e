"""`isopen catalog new`: a stub from what the Hub shows, against a Hub on loopback."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.catalog.schema import load_family
from bot.openness.claims import Status
from bot.openness.components import Component
from tests.cli.conftest import Run, run
from tests.hub.loopback import LoopbackHub, running_hub
from tests.hub.repositories import model

__all__ = ["run"]

NASTY = "x\n  - id: smuggled\n    claims: {datasets: {status: released}}"


@pytest.fixture(scope="module")
def hub() -> Iterator[LoopbackHub]:
    with running_hub(
        model("maker/Brand-New-7B-Instruct", {"license": "apache-2.0", "base_model": "meta-llama/Llama-3.1-8B"}),
        model("maker/other-terms", {"license": "other", "license_name": "our-own-license"}),
        model("maker/no-license"),
        model("maker/gated", {"license": "mit"}, gated="manual"),
        model("maker/1.5", {"license": ["mit", "apache-2.0"], "datasets": [NASTY], "base_model": NASTY}),
        model("Qwen/Qwen3-8B", {"license": "apache-2.0"}),
    ) as running:
        yield running


@pytest.fixture
def new(run: Run, hub: LoopbackHub, monkeypatch: pytest.MonkeyPatch) -> Run:
    def call(*args: str) -> object:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        monkeypatch.setenv("ISOPEN_OFFLINE", "0")
        return run("catalog", "new", *args)

    return call  # type: ignore[return-value]


def test_a_stub_is_a_file_that_the_catalog_can_read(new: Run, tmp_path: Path):
    path = tmp_path / "brand-new-7b.yaml"
    assert new("maker/Brand-New-7B-Instruct", "-o", str(path)).code == 0
    family = load_family(path)
    made = family.models[0]
    assert (family.id, made.hub) == ("brand-new-7b", ("maker/Brand-New-7B-Instruct",))
    assert [base.model for base in made.bases] == ["llama-3.1"]
    weights = made.claims[Component.PARAMETERS]
    assert (weights.status, weights.license, weights.source) == (Status.RELEASED, "apache-2.0", "hub")
    assert weights.revision
    assert set(made.claims) <= {Component.PARAMETERS, Component.MODEL_CARD}
    text = path.read_text()
    for component in ("datasets", "training-code", "alignment-disclosure"):
        assert f"# ? {component}:" in text


def test_nothing_is_written_over(new: Run, tmp_path: Path):
    path = tmp_path / "gated.yaml"
    path.write_text("mine")
    told = new("maker/gated", "-o", str(path))
    assert told.code == 2
    assert "nothing was written over it" in told.err
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    ("repo", "license_id", "said"),
    [
        ("maker/other-terms", None, "the card says other, our-own-license"),
        ("maker/no-license", None, "no license is declared"),
        ("maker/gated", "mit", "A gate is not a license"),
        ("maker/1.5", "mit AND apache-2.0", "the card names"),
    ],
)
def test_a_license_is_named_only_where_it_is_known(
    new: Run, tmp_path: Path, repo: str, license_id: str | None, said: str
):
    path = tmp_path / f"{repo.partition('/')[2]}.yaml"
    assert new(repo, "-o", str(path)).code == 0
    made = load_family(path).models
    assert len(made) == 1
    assert made[0].claims[Component.PARAMETERS].license == license_id
    assert Component.DATASETS not in made[0].claims
    assert said in path.read_text()


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        ("Qwen/Qwen3-8B", 2, "the catalog has it already: qwen3"),
        ("maker/not-there", 1, "neither in the catalog nor"),
        ("no-owner", 2, "cannot be a model's name"),
        ("https://evil.example/a/b", 2, "cannot be a model's name"),
        ("../../etc/passwd", 2, "cannot be a model's name"),
    ],
)
def test_what_is_refused(new: Run, tmp_path: Path, name: str, code: int, said: str):
    told = new(name, "-o", str(tmp_path / "x.yaml"))
    assert told.code == code
    assert said in told.err
    assert not (tmp_path / "x.yaml").exists()


def test_offline_nobody_is_asked(run: Run):
    told = run("catalog", "new", "maker/gated", "--stdout")
    assert told.code == 1
    assert "offline" in told.err
