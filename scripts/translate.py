"""Collect the window's words, keep what is translated already, and compile it.

    python scripts/translate.py [CODE...]

Without codes, all languages of ``facegui.ui.link.language`` but English. The words come from calls
with a literal: ``self.tr`` (context: the class), ``_tr`` or ``tr`` (context: what that function
names), ``QCoreApplication.translate``, ``QT_TRANSLATE_NOOP``, the pages' titles and tuples called
``_SENTENCES``. What is not used any more goes. Qt's own ``lupdate`` does not know ``_tr``.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from facegui.ui.link.language import LANGUAGES

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
    return found


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


def write(path: Path, code: str, translated: dict[Word, str]) -> int:
    """Write the file of a language and return how many words it lacks."""
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    missing = 0
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
            missing += 1
    ElementTree.indent(root)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f"{_HEAD}{text}\n", "utf-8")
    return missing


def main() -> int:
    """Bring the languages up to date; 1 when one lacks words."""
    lacking = 0
    for code in sys.argv[1:] or [code for code in LANGUAGES if code != "en"]:
        path = _FOLDER / f"facegui_{code}.ts"
        missing = write(path, code, known(path))
        compiled = path.with_suffix(".qm")
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([tool, "-silent", path, "-qm", compiled], check=True)
        print(f"{code}: {len(words()) - missing} of {len(words())} words")
        lacking += missing
    return 1 if lacking else 0


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
    yield from ((own, sentence) for sentence in _listed(tree))
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


def _listed(tree: ast.Module) -> Iterator[str]:
    """Sentences of a module that come from below the window, in a tuple of this name."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "_SENTENCES":
            yield from ast.literal_eval(node.value)


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
