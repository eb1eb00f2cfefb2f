"""Collect all words that are shown, keep what is translated already, and compile it.

    python scripts/translate.py [--check] [CODE...]

Without codes, all languages of ``facegui.ui.link.language`` but English; with ``--check`` nothing
is written. The words of the window come from calls with a literal: ``self.tr`` (context: the
class), ``_tr`` or ``tr`` (context: what that function names), ``QCoreApplication.translate``,
``QT_TRANSLATE_NOOP`` and the pages' titles. The core's come from ``say``, all but those of the
commands, which speak English. What is not used any more goes. Qt's own ``lupdate`` knows neither
``_tr`` nor ``say``.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from facegui.ui.link.language import LANGUAGES
from facegui.ui.link.sentences import CONTEXT

_ROOT = Path(__file__).resolve().parents[1]
_FOLDER = _ROOT / "resources" / "translations"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

_TR = ("tr", "_tr")

Word = tuple[str, str]


def words() -> set[Word]:
    """Return all words of the window with their contexts."""
    paths = sorted((_ROOT / "facegui" / "ui").rglob("*.py"))
    trees = {_module(path): ast.parse(path.read_text("utf-8"), str(path)) for path in paths}
    contexts = {name: _context_of_tr(tree) for name, tree in trees.items()}
    found: set[Word] = set()
    for name, tree in trees.items():
        local = {called: contexts.get(module, "") for called, module in _imported(tree)}
        found.update(_in_module(tree, contexts[name], local))
    return found | {(CONTEXT, template) for template in _templates()}


def known(path: Path) -> dict[Word, str]:
    """Return what a file translates already."""
    if not path.exists():
        return {}
    tree = ElementTree.parse(path)  # noqa: S314 our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): text
        for context in tree.iter("context")
        for message in context.iter("message")
        if (text := message.findtext("translation", ""))
    }


def write(path: Path, code: str, translated: dict[Word, str]) -> None:
    """Write the file of a language."""
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for name, source in sorted(words()):
        if name not in contexts:
            contexts[name] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[name], "name").text = name
        message = ElementTree.SubElement(contexts[name], "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translated.get((name, source), "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f"{_HEAD}{text}\n", "utf-8")


def main() -> int:
    """Bring the languages up to date, or only look; 1 when one lacks words."""
    codes = [word for word in sys.argv[1:] if word != "--check"]
    wanted, lacking = words(), 0
    for code in codes or [code for code in LANGUAGES if code != "en"]:
        path = _FOLDER / f"facegui_{code}.ts"
        translated = known(path)
        if "--check" not in sys.argv:
            write(path, code, translated)
            tool = Path(sys.executable).with_name("pyside6-lrelease")
            compiled = path.with_suffix(".qm")
            subprocess.run([tool, "-silent", path, "-qm", compiled], check=True)
        missing = sorted(word for word in wanted if word not in translated)
        print(f"{code}: {len(wanted) - len(missing)} of {len(wanted)} words")
        for context, source in missing:
            print(f"  {context}: {source}")
        lacking += len(missing)
    return 1 if lacking else 0


def _templates() -> Iterator[str]:
    """Yield the templates of the core's sentences. Raises SystemExit for one that is no literal."""
    package = _ROOT / "facegui"
    for path in sorted(package.rglob("*.py")):
        if path == package / "cli.py" or package / "commands" in path.parents:
            continue
        tree = ast.parse(path.read_text("utf-8"), str(path))
        if ("say", "facegui.text.say") not in _imported(tree):
            continue
        for call, _ in _calls(tree, ""):
            if _name(call.func) != ("", "say"):
                continue
            template = call.args[0]
            if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
                raise SystemExit(f"{path}:{call.lineno}: say takes a literal template")
            yield template.value


def _module(path: Path) -> str:
    return ".".join(path.relative_to(_ROOT).with_suffix("").parts)


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield what a module calls each thing it imports, with the dotted name of that."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            for one in node.names:
                yield one.asname or one.name, f"{node.module}.{one.name}"


def _in_module(tree: ast.Module, own: str, contexts: dict[str, str]) -> Iterator[Word]:
    """Yield the words of a module; ``contexts`` are those of the modules it imports, by name."""
    for node, class_name in _calls(tree, ""):
        owner, name = _name(node.func)
        texts = [one.value for one in node.args if isinstance(one, ast.Constant)]
        literals = [text for text in texts if isinstance(text, str)]
        if name in ("translate", "QT_TRANSLATE_NOOP") and len(literals) > 1:
            yield literals[0], literals[1]
        elif name == "PageSpec" and len(literals) > 1:
            yield "pages", literals[1]
        elif name in _TR and literals:
            context = class_name if owner == "self" else contexts.get(owner, own)
            if context:
                yield context, literals[0]


def _calls(node: ast.AST, class_name: str) -> Iterator[tuple[ast.Call, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else class_name
        if isinstance(child, ast.Call):
            yield child, inside
        yield from _calls(child, inside)


def _context_of_tr(tree: ast.Module) -> str:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in _TR:
            for call, _ in _calls(node, ""):
                first = call.args[0] if call.args else None
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    return first.value
    return ""


def _name(function: ast.expr) -> tuple[str, str]:
    """What is called, after whose it is."""
    if isinstance(function, ast.Attribute):
        owner = function.value
        return owner.id if isinstance(owner, ast.Name) else "", function.attr
    return "", function.id if isinstance(function, ast.Name) else ""


if __name__ == "__main__":
    sys.exit(main())
