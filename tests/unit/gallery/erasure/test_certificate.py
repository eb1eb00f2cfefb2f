"""A certificate that somebody signed with a key of their own harms nobody who checks it."""

import copy
import json

import pytest

from facegui.errors import InputProblem
from facegui.gallery.erasure.certificate import Signer, verified

GOOD = {
    "id": "a" * 32,
    "gallery": "b" * 32,
    "begun_at": "2026-01-01T00:00:00+00:00",
    "issued_at": "2026-01-01T00:00:00+00:00",
    "name": {"salt": "00" * 16, "scrypt": "00" * 32, "n": 16},
    "tags": {"person": "", "name": ""},
    "places": [{"place": "people", "things": 1, "bytes": 1, "checked": "searched", "left": ""}],
    "search": {"files": 1, "bytes": 1, "pieces": 1, "name_in_clear": False, "found_in": 0},
    "not_reached": [],
    "complete": True,
}
SIGNER = Signer(bytes(range(32)))
OTHERS = (None, -1, 1e308, "x" * 5000, [], {}, [5], [{}])


def mangled():
    """Yield certificates with one value gone, or another thing than it should be."""
    places = [(name,) for name in GOOD]
    places += [(name, inner) for name in ("name", "search") for inner in GOOD[name]]
    places += [("places", 0, inner) for inner in GOOD["places"][0]]
    for place in places:
        for other in (*OTHERS, ...):
            fields = copy.deepcopy(GOOD)
            holder = fields
            for step in place[:-1]:
                holder = holder[step]
            empty_list = place in {("places",), ("not_reached",)} and other == []
            if other == holder[place[-1]] or empty_list:
                continue
            if other is ...:
                del holder[place[-1]]
            else:
                holder[place[-1]] = other
            yield fields


def test_a_good_one_is_taken():
    certificate = verified(SIGNER.sign(GOOD).json)
    assert not certificate.is_about("Ada")


def test_whatever_is_signed_and_is_none_is_refused():
    tried = 0
    for fields in mangled():
        with pytest.raises(InputProblem, match="no certificate of FaceGUI"):
            verified(SIGNER.sign(fields).json)
        tried += 1
    assert tried > 150


@pytest.mark.parametrize("n", [0, 1, 3, 2**20, 2**40, -16])
def test_a_cost_that_would_take_all_memory_is_refused(n):
    with pytest.raises(InputProblem):
        verified(SIGNER.sign({**GOOD, "name": {**GOOD["name"], "n": n}}).json)


def test_it_is_written_as_json_indented_by_two():
    """What earlier releases signed is read with this: not one byte may be another."""
    odd = {**GOOD, "more": {"a": [], "b": {}, "c": [[1, 'é"\\'], None], "d": 1.5, "e": [{}]}}
    for fields in (GOOD, odd):
        content = SIGNER.sign(fields).json
        assert content.decode() == json.dumps(json.loads(content), indent=2) + "\n"
