"""What a search knows of a person is what their whole record says."""

import json
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from facegui.gallery import records
from facegui.gallery.types import Consent, Person

_NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
_IMITATION = '", "groups": [], "valid": [null, null], "corrections": []}'
_TEXT = st.text(max_size=40) | st.sampled_from([_IMITATION, f"\\{_IMITATION}", "a  b", " a"])


@given(
    name=_TEXT,
    notes=_TEXT,
    groups=st.lists(_TEXT, max_size=2).map(tuple),
    consent=_TEXT,
    until=st.none() | st.dates(date(1980, 1, 1), date(2100, 1, 1)),
)
def test_the_index_reads_a_person_as_the_person_is_read(name, notes, groups, consent, until):
    person = Person(
        id="0" * 32,
        name=name,
        notes=notes,
        consent=Consent(consent, _NOW),
        created_at=_NOW,
        groups=groups,
        valid_until=until,
    )
    packed = json.dumps(records.person_fields(person)).encode()
    whole = records.person_from(person.id, json.loads(packed))

    indexed = records.indexed_from(person.id, packed)

    assert (indexed.name, indexed.groups) == (whole.name, whole.groups)
    assert (indexed.valid_from, indexed.valid_until) == (whole.valid_from, whole.valid_until)
