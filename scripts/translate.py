"""Collect all words of the window, keep existing translations, and compile them.

    python scripts/translate.py [--check | --missing | --take FILE] [CODE...]

Without codes, it handles all languages of ``facegui.ui.link.language`` but English. ``--check``
writes nothing and lists what is missing or wrong. ``--missing`` prints what is missing as JSON,
``{CODE: {English: ""}}``; ``--take`` takes that file back, filled in.

The words of the window come from calls with a literal: ``self.tr`` (context: the class), ``_tr`` or
``tr`` (context: that of the module's ``translator``), ``QCoreApplication.translate``,
``QT_TRANSLATE_NOOP`` and the pages' titles. The core's come from ``say``, except those of the
commands, which are in English only. Words that are no longer used are removed. Qt's own
``lupdate`` knows neither ``_tr`` nor ``say``.
"""

import argparse
import ast
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from functools import cache
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

from facegui.ui.link.language import LANGUAGES, PLURAL_FORMS
from facegui.ui.link.sentences import CONTEXT
from facegui.ui.theme.figures import PLURAL

_ROOT = Path(__file__).resolve().parents[1]
_FOLDER = _ROOT / "resources" / "translations"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

_TR = ("tr", "_tr")

Word = tuple[str, str]


@cache
def words() -> Set[Word]:
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
    """Return the translations in a file."""
    if not path.exists():
        return {}
    tree = ElementTree.parse(path)  # noqa: S314 our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): text
        for context in tree.iter("context")
        for message in context.iter("message")
        if "numerus" not in message.attrib and (text := message.findtext("translation", ""))
    }


def write(path: Path, code: str, translated: Mapping[Word, str]) -> None:
    """Write the file of a language, and compile it."""
    root = ElementTree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for name, source in sorted({*words(), PLURAL}):
        if name not in contexts:
            contexts[name] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[name], "name").text = name
        message = ElementTree.SubElement(contexts[name], "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        if (name, source) == PLURAL:
            message.set("numerus", "yes")
            for form in range(PLURAL_FORMS[code]):
                ElementTree.SubElement(translation, "numerusform").text = str(form)
            continue
        translation.text = translated.get((name, source), "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    path.parent.mkdir(parents=True, exist_ok=True)
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f"{_HEAD}{text}\n", "utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def faults(source: str, text: str, code: str) -> list[str]:
    """Return the faults of a translation apart from its wording: fields, forms, marks."""
    found = []
    (wanted, counted, _), (given, chosen, forms) = _varies(source), _varies(text)
    if wanted != given:
        found.append(f"fields {dict(given)} instead of {dict(wanted)}")
    if strange := chosen - counted - {name for name, _ in wanted}:
        found.append(f"plural of {', '.join(sorted(strange))}")
    if forms and not counted:
        found.append("plural forms, which nobody fills in")
    if wrong := forms - {PLURAL_FORMS[code]}:
        found.append(f"{min(wrong)} plural forms instead of {PLURAL_FORMS[code]}")
    if source.count("&") != text.count("&"):
        found.append("another number of &")
    if source.endswith("…") != text.endswith("…"):
        found.append("… at the end of one only")
    if source.count("\n") != text.count("\n"):
        found.append("other lines")
    return found


def _varies(text: str) -> tuple[Counter[tuple[str, str]], set[str], set[int]]:
    """Return fields with their forms, which of them choose plural forms, and of how many."""
    fields, chosen, forms = Counter[tuple[str, str]](), set[str](), set[int]()
    for _, name, form, _ in Formatter().parse(text):
        if name is not None and "|" in (form or ""):
            chosen.add(name)
            forms.add(len((form or "").split("|")))
        elif name is not None:
            fields[name, form or ""] += 1
    return fields, chosen, forms


def main() -> int:
    """Update the languages, or only check them; 1 if one lacks words or has wrong ones."""
    parser = argparse.ArgumentParser(description="Collect, check and compile translations.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true")
    what.add_argument("--missing", action="store_true")
    what.add_argument("--take", type=Path, metavar="FILE")
    parser.add_argument("codes", nargs="*", metavar="CODE")
    arguments = parser.parse_args()
    wanted, wrong, missing = words(), 0, dict[str, dict[str, str]]()
    taken = json.loads(arguments.take.read_text("utf-8")) if arguments.take else {}
    for code in arguments.codes or [code for code in LANGUAGES if code != "en"]:
        path = _FOLDER / f"facegui_{code}.ts"
        new = taken.get(code, {})
        translated = known(path) | {word: new[word[1]] for word in wanted if new.get(word[1])}
        if not (arguments.check or arguments.missing):
            write(path, code, translated)
        lacking = sorted(word for word in wanted if word not in translated)
        missing[code] = {source: "" for _, source in lacking}
        if arguments.missing:
            continue
        print(f"{code}: {len(wanted) - len(lacking)} of {len(wanted)} words")
        told = [f"{context}: {source}" for context, source in lacking]
        for context, source in sorted(wanted & translated.keys()):
            text = translated[context, source]
            told += [f"{context}: {text}: {fault}" for fault in faults(source, text, code)]
        print(*(f"  {one}" for one in told), sep="\n", end="\n" if told else "")
        wrong += len(told)
    if arguments.missing:
        print(json.dumps(missing, ensure_ascii=False, indent=1))
    return 1 if wrong else 0


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
    """Yield the local name of each thing that a module imports, with its dotted name."""
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
    """Return the context that a module names in ``_tr = translator("context")``."""
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(func=ast.Name(id="translator"), args=[ast.Constant(value=context)]),
            ) if name in _TR:
                return str(context)
    return ""


def _name(function: ast.expr) -> tuple[str, str]:
    """Return the called name, after the name of its owner."""
    if isinstance(function, ast.Attribute):
        owner = function.value
        return owner.id if isinstance(owner, ast.Name) else "", function.attr
    return "", function.id if isinstance(function, ast.Name) else ""


if __name__ == "__main__":
    sys.exit(main())
