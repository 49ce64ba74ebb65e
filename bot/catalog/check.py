"""`isopen catalog check`: reads all the data and says what is wrong, with file and place."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from bot.catalog.check_claims import check_linked_share, check_model
from bot.catalog.check_names import check_names
from bot.catalog.check_sources import check_age, check_sources, read_sources
from bot.catalog.company_scores import FILE as SCORES
from bot.catalog.company_scores import load_scores
from bot.catalog.compile import CLASHES, family_paths
from bot.catalog.findings import Finding, Severity, about_family, about_model
from bot.catalog.names import Names
from bot.catalog.naming import build_table
from bot.catalog.schema import Clashes, load_clashes, load_family
from bot.catalog.verdicts import SNAPSHOT, Standings, check_standings, read_snapshot, standings
from bot.errors import BadFile, DataError
from bot.licenses import LicenseIndex, load_licenses
from bot.openness.records import Base, Family, Model

_ORDER = {severity: at for at, severity in enumerate(Severity)}


def check_catalog(
    data_dir: Path, today: dt.date | None = None, *, against: Standings | None = None
) -> list[Finding]:
    """Check everything in `data_dir`; errors first, then by file. Broken files are findings, too: never raises.

    `against`: how the models stood before; None: as the snapshot of the last release says, where there is one.
    """
    findings: list[Finding] = []
    families = list(_read_families(data_dir, findings))
    clashes = _read_clashes(data_dir, findings)
    licenses = _read_licenses(data_dir, findings)
    day = today or dt.datetime.now(dt.UTC).date()
    models = [model for family in families for model in family.models]
    findings += [one for family in families for one in _check_flagship(family)]
    findings += [one for model in models for one in check_model(model, licenses, day)]
    findings += _check_lineage(models)
    findings += check_sources(models, read_sources(data_dir))
    findings += check_age(models, day)
    findings += list(_check_scores(data_dir, models, findings))
    findings += check_names(families, clashes, Names(build_table(families, clashes)))
    findings.append(check_linked_share(models))
    if licenses is not None:
        before = _released(data_dir, findings) if against is None else against
        findings += check_standings(before, standings(families, licenses), families) if before else ()
    return sorted(findings, key=lambda one: (_ORDER[one.severity], one.file))


def has_errors(findings: list[Finding]) -> bool:
    """Whether anything found must be mended."""
    return any(finding.severity is Severity.ERROR for finding in findings)


def _read_families(data_dir: Path, findings: list[Finding]) -> Iterator[Family]:
    for path in family_paths(data_dir):
        try:
            yield load_family(path)
        except DataError as error:
            findings.append(_broken(data_dir, error))


def _released(data_dir: Path, findings: list[Finding]) -> Standings:
    """How the models stood at the last release; nothing where nobody wrote it down."""
    path = data_dir / SNAPSHOT
    try:
        return read_snapshot(path) if path.exists() else {}
    except BadFile as error:
        why = str(error.data["why"])
        findings.append(Finding(severity=Severity.ERROR, file=SNAPSHOT, place="", message=why))
        return {}


def _read_clashes(data_dir: Path, findings: list[Finding]) -> Clashes:
    try:
        return load_clashes(data_dir / CLASHES)
    except DataError as error:
        findings.append(_broken(data_dir, error))
        return {}


def _check_scores(data_dir: Path, models: list[Model], findings: list[Finding]) -> Iterator[Finding]:
    """Every company of the transparency index makes some model here: else its name is misspelled."""
    try:
        scores = load_scores(data_dir / SCORES)
    except DataError as error:
        findings.append(_broken(data_dir, error))
        return
    for producer in sorted(scores.keys() - {model.producer for model in models}):
        message = f"nobody by the name `{producer}` makes a model"
        yield Finding(severity=Severity.ERROR, file=SCORES, place="companies", message=message)


def _read_licenses(data_dir: Path, findings: list[Finding]) -> LicenseIndex | None:
    try:
        return load_licenses(data_dir / "licenses")
    except DataError as error:
        findings.append(_broken(data_dir, error))
        return None


def _broken(data_dir: Path, error: DataError) -> Finding:
    place, why = str(error.data.get("place", "")), str(error.data.get("why", ""))
    path = Path(str(error.data.get("path", "")))
    file = path.relative_to(data_dir) if path.is_relative_to(data_dir) else path
    return Finding(severity=Severity.ERROR, file=str(file), place=place, message=why.removeprefix(f"{place}: "))


def _check_flagship(family: Family) -> Iterator[Finding]:
    if family.flagship not in {model.id for model in family.models}:
        yield about_family(Severity.ERROR, family, "flagship", f"`{family.flagship}` is no model of this family")


def _check_lineage(models: list[Model]) -> Iterator[Finding]:
    parents = {model.id: model.bases for model in models}
    for model in models:
        for base in model.bases:
            if base.model not in parents:
                yield about_model(Severity.ERROR, model, "bases", f"there is no model `{base.model}`")
        loop = _loop(model.id, parents)
        if loop:
            yield about_model(Severity.ERROR, model, "bases", f"goes round in a circle: {' -> '.join(loop)}")


def _loop(start: str, parents: dict[str, tuple[Base, ...]]) -> list[str]:
    """Return a way from `start` back to itself, if there is one."""
    ways = [[start]]
    seen = set()
    while ways:
        way = ways.pop()
        for base in parents.get(way[-1], ()):
            if base.model == start:
                return [*way, start]
            if base.model not in seen:
                seen.add(base.model)
                ways.append([*way, base.model])
    return []
