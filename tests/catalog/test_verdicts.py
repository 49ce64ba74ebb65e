"""Verdict changes: against a snapshot, another folder, or a commit."""

import shutil
import subprocess
from pathlib import Path

import pytest

from bot.catalog.check import check_catalog
from bot.catalog.verdicts import (
    SNAPSHOT,
    Standing,
    read_snapshot,
    standings_at,
    standings_of,
    write_snapshot,
)
from bot.errors import BadFile
from tests.catalog.world import ROOT


def git(folder: Path, *words: str) -> None:
    who = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(folder), *who, *words], check=True, capture_output=True)


def told(data_dir: Path, **against: object) -> list[str]:
    found = check_catalog(data_dir, **against)  # type: ignore[arg-type]
    return [
        f"{one.severity.value} {one.place}: {one.message}"
        for one in found
        if "since" in one.message or "is gone" in one.message
    ]


@pytest.fixture
def released(data_dir: Path) -> Path:
    write_snapshot(standings_of(data_dir), data_dir / SNAPSHOT)
    return data_dir


def withdraw(data_dir: Path) -> None:
    """Somebody writes that the weights of one model are not published."""
    path = data_dir / "models" / "olmo.yaml"
    claims = "  claims: {model-parameters: {status: withheld, source: hub, as_of: 2024-01-01}}\n"
    path.write_text(path.read_text() + claims)


def test_nothing_changed_nothing_said(released: Path):
    assert told(released) == []


def test_a_verdict_that_turned_is_a_warning_with_before_and_after(released: Path):
    withdraw(released)
    changes = told(released)
    assert changes
    assert all(line.startswith("warning") and " -> " in line for line in changes)


def test_a_model_that_is_gone_is_told(released: Path):
    standing = read_snapshot(released / SNAPSHOT) | {"gone-7b": Standing("closed")}
    write_snapshot(standing, released / SNAPSHOT)
    assert told(released) == ["warning models[gone-7b]: is gone; it was closed (no license established)"]


def test_a_snapshot_that_is_broken_is_an_error(released: Path):
    (released / SNAPSHOT).write_text("{")
    assert [one.file for one in check_catalog(released) if one.severity == "error"] == [SNAPSHOT]


def test_a_snapshot_reads_back_and_is_one_model_a_line(released: Path):
    found = standings_of(released)
    assert read_snapshot(released / SNAPSHOT) == found
    assert len((released / SNAPSHOT).read_text().splitlines()) == len(found) + 2


def test_another_folder_and_a_commit_say_the_same(released: Path, tmp_path: Path):
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    git(tmp_path, "tag", "v1")
    shutil.copytree(released, tmp_path / "before")
    withdraw(released)
    by_folder = told(released, against=standings_at(str(tmp_path / "before"), released))
    by_tag = told(released, against=standings_at("v1", released))
    by_file = told(released, against=standings_at(str(released / SNAPSHOT), released))
    assert by_folder == by_tag == by_file != []


@pytest.mark.parametrize("place", ["no-such-tag", "--output=/tmp/x", "-x", "a b", "$(id)"])
def test_what_is_no_place(released: Path, place: str):
    with pytest.raises(BadFile):
        standings_at(place, released)


def test_the_shipped_snapshot_knows_only_models_that_exist():
    assert set(read_snapshot(ROOT / "data" / SNAPSHOT)) <= set(standings_of(ROOT / "data"))
