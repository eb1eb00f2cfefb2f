"""Which packages of an environment are in the packaged program: CycloneDX in, CycloneDX out."""

import json
import re
from importlib import metadata

from requirements import packages


def only_shipped(document: str) -> str:
    """Leave the program, what it needs and what that needs; drop the tools that built it."""
    bill = json.loads(document)
    kept = _closure({"facegui", *map(_plain, packages())})
    bill["components"] = [one for one in bill["components"] if _plain(one["name"]) in kept]
    there = {one["bom-ref"] for one in bill["components"]}
    bill["dependencies"] = [
        {**one, "dependsOn": [ref for ref in one.get("dependsOn", ()) if ref in there]}
        for one in bill.get("dependencies", ())
        if one["ref"] in there
    ]
    return json.dumps(bill, indent=2) + "\n"


def _closure(names: set[str]) -> set[str]:
    """Return the names with everything installed that they need, extras left out."""
    found: set[str] = set()
    left = list(names)
    while left:
        name = left.pop()
        if name in found:
            continue
        found.add(name)
        try:
            needed = metadata.requires(name) or ()
        except metadata.PackageNotFoundError:  # of another platform
            found.discard(name)
            continue
        if name != "facegui":  # whose torch is left out
            left += [_plain(line) for line in needed if "extra ==" not in line]
    return found


def _plain(requirement: str) -> str:
    """Return the name in a requirement as packages are compared (PEP 503)."""
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    return re.sub(r"[-_.]+", "-", name[0]).lower() if name else ""
