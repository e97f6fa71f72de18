"""Lints the QML with the types that Python registers: `python -m tests.support.qml_lint`, exit 1 on any warning.

qmllint knows a Python type only from a type description, which Qt makes in two steps: `metaobjectdump` reads
the Python source, `qmltyperegistrar` writes `plugins.qmltypes` (`facts/codebases.md` M11, M12).
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
QML_FOLDER = ROOT / "kiosk" / "qml"
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
FOREIGN_TYPES = ("qt6core", "qt6gui", "qt6qml", "qt6qmlmodels", "qt6quick")
CONTAINERS = {"list": "QVariantList", "dict": "QVariantMap"}
IMPORT_NAME = re.compile(r'^QML_IMPORT_NAME = "([\w.]+)"$', re.MULTILINE)


def run(tool: str, *arguments: str | Path) -> str:
    """Run a tool of the environment and return what it printed; exits with its words when it fails."""
    command = [str(Path(sys.executable).with_name(tool)), *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        # the last line of PySide's wrapper repeats the whole command
        lines = [line for line in (done.stdout + done.stderr).splitlines() if not line.endswith("returned 255")]
        sys.exit("\n".join([f"{tool}:", *lines]))
    return done.stdout


def registering_sources() -> dict[str, list[Path]]:
    """Python files by the QML module they register their types in."""
    modules: dict[str, list[Path]] = defaultdict(list)
    for source in sorted((ROOT / "kiosk").rglob("*.py")):
        if found := IMPORT_NAME.search(source.read_text(encoding="utf-8")):
            modules[found[1]].append(source)
    return modules


def constant_properties(source: Path) -> set[tuple[str, str]]:
    """Class and name of every property declared with `constant=True`, which metaobjectdump passes over."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    return {
        (kind.name, function.name)
        for kind in ast.walk(tree)
        if isinstance(kind, ast.ClassDef)
        for function in kind.body
        if isinstance(function, ast.FunctionDef)
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords
        if keyword.arg == "constant" and isinstance(keyword.value, ast.Constant) and keyword.value.value is True
    }


def complete(file: Path, constants: set[tuple[str, str]]) -> None:
    """Put into a dump what PySide does at run time: Qt's names of Python's containers, and what is constant."""
    dump = json.loads(file.read_text(encoding="utf-8"))
    for kind in (kind for source in dump for kind in source["classes"]):
        for described in kind.get("properties", []):
            described["type"] = CONTAINERS.get(described["type"], described["type"])
            if (kind["className"], described["name"]) in constants:
                described["constant"] = True
        for method in kind.get("slots", []) + kind.get("methods", []):
            method["returnType"] = CONTAINERS.get(method.get("returnType", "void"), method.get("returnType", "void"))
    file.write_text(json.dumps(dump), encoding="utf-8")


def describe_module(name: str, sources: list[Path], folder: Path) -> None:
    """Write `qmldir` and `plugins.qmltypes` of one module below `folder`."""
    target = folder.joinpath(*name.split("."))
    target.mkdir(parents=True)
    run("pyside6-metaobjectdump", "--quiet", "--out-file", target / "types.json", *sources)
    complete(target / "types.json", {constant for source in sources for constant in constant_properties(source)})
    run(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", target / "plugins.qmltypes", "-o", target / "registration.cpp"),
        *("--import-name", name, "--major-version", "1"),
        "--foreign-types=" + ",".join(str(METATYPES / f"{module}_metatypes.json") for module in FOREIGN_TYPES),
        target / "types.json",
    )
    (target / "qmldir").write_text(f"module {name}\ntypeinfo plugins.qmltypes\ndepends QtQuick\n", encoding="utf-8")


def main() -> None:
    """Lint every QML file of the product."""
    files = sorted(QML_FOLDER.rglob("*.qml"))
    if not files:
        print("no QML yet")
        return
    with tempfile.TemporaryDirectory() as folder:
        for name, sources in registering_sources().items():
            describe_module(name, sources, Path(folder))
        run("pyside6-qmllint", "--max-warnings", "0", "-I", folder, "-I", QML_FOLDER, *files)
    print(f"{len(files)} QML files without a warning")


if __name__ == "__main__":
    main()
