"""`isopen mof FILE.yml`: what the Model Openness Tool makes of a file."""

from pathlib import Path

import click

from bot.cli.common import emit, errors_as_json, json_option


@click.command("mof")
@click.argument("file", type=click.Path(path_type=Path))
@json_option
@errors_as_json
def command(file: Path, as_json: bool) -> int:
    """Evaluate the Model Openness Framework file FILE (YAML)."""
    from bot.mof_file import evaluate_file

    result = evaluate_file(file)
    progress = {str(cls): figure for cls, figure in sorted(result.progress.items())}
    if as_json:
        emit({"class": result.mof_class, "label": result.label, "progress": progress})
        return 0
    click.echo(result.label)
    for cls, name in ((3, "III Open Model"), (2, "II Open Tooling"), (1, "I Open Science")):
        click.echo(f"  Class {name:<16} {result.progress[cls]:5.1f} %")
    return 0
