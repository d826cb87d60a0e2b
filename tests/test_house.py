"""The house: floors, exported names, what an import may load."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import textclean

PACKAGE = Path(textclean.__file__).resolve().parent
FLOORS = {
    "errors": 0, "shipped": 0,
    "installed": 1, "patterns": 1, "text": 1,
    "language": 2, "linekinds": 2, "scripts": 2, "smallwords": 2, "commonwords": 2, "ballots": 2,
    "guard": 2, "inline": 2, "programs": 2, "structure": 2,
    "fixers": 2, "names": 2, "spelling": 2,
    "rulebook": 3,
    "pipeline": 4,
    "io": 5, "report": 5,
    "engines": 6, "discover": 6, "integrations": 6,
    "cli": 7, "serve": 7, "__main__": 8,
}  # fmt: skip


def imports(path: Path) -> set[str]:
    """Rooms of textclean that a file imports, wherever the import stands, except for type checking."""
    tree = ast.parse(path.read_text("utf-8"))
    skipped = {
        id(n)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for n in ast.walk(node)
    }
    found: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "textclean":
            parts = node.module.split(".")
            found |= {parts[1]} if len(parts) > 1 else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {a.name.split(".")[1] for a in node.names if a.name.startswith("textclean.")}
    return found


def test_nobody_imports_upwards() -> None:
    wrong = []
    for path in sorted(PACKAGE.rglob("*.py")):
        room = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if room == "__init__":
            continue
        for other in imports(path):
            if other in FLOORS and FLOORS[other] > FLOORS[room]:
                wrong.append(f"{path.relative_to(PACKAGE)} imports {other}")
    assert wrong == []


def test_exported_names() -> None:
    assert set(textclean.__all__) == {
        "BudgetError", "Cleaned", "DecodeError", "Document", "DocumentError", "Edit", "Flag", "InputError", "Lifted", "Meta",
        "OffsetMap", "OutputError", "Pipeline", "RestoreError", "Rule", "RuleFileError", "Rulebook", "Span", "TextcleanError",
        "UsageError", "__version__", "apply", "clean", "make_rule", "rules", "undo",
    }  # fmt: skip
    for name in textclean.__all__:
        assert getattr(textclean, name) is not None


def test_importing_textclean_loads_nothing_heavy() -> None:
    code = "import sys, textclean; print(sorted(m for m in sys.modules if m.split('.')[0] in "
    code += "('ftfy', 'regex', 'yaml', 'chardet', 'langdetect', 'dateutil', 'rich', 'click') or m.startswith('textclean.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_files_stay_small_enough_to_read() -> None:
    long = [
        f"{p.relative_to(PACKAGE)}: {n}"
        for p in PACKAGE.rglob("*.py")
        if (n := len(p.read_text("utf-8").splitlines())) > 450
    ]
    assert long == []
