"""What people read in Discord comes from the message catalog: no module of `cogs` has sentences of its own."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

COGS = Path(__file__).resolve().parents[2] / "cogs"
MODULES = sorted(COGS.rglob("*.py"))
_HARMLESS_CALLS = {
    "debug",
    "info",
    "warning",
    "error",
    "exception",
    "compile",
    "ValueError",
    "RuntimeError",
    "Tampered",
}


def sentences(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield strings that read like words for people, with their line: not docstrings, not what is only logged."""
    harmless = {id(part) for node in ast.walk(tree) if _is_harmless(node) for part in ast.walk(node)}
    returns = [node.returns for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    harmless |= {id(part) for one in returns if one for part in ast.walk(one)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in harmless:
            words = [word for word in node.value.split() if word.isalpha() and len(word) > 1]
            if len(words) >= 2:
                yield node.lineno, node.value


def _is_harmless(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True  # a docstring
    if isinstance(node, ast.arg):
        return True  # a type in quotes
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name in _HARMLESS_CALLS
    return False


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(COGS.parent)))
def test_a_module_has_no_sentences_of_its_own(path: Path) -> None:
    assert list(sentences(ast.parse(path.read_text(encoding="utf-8")))) == []


def test_this_test_can_fail() -> None:
    tree = ast.parse('"""Doc string here."""\nx = Block("Something went wrong")\nlog.info("not for people")')
    assert list(sentences(tree)) == [(2, "Something went wrong")]
