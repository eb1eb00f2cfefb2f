"""A consent that ends is told of a week before; nobody else is touched."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from facegui.gallery import Consent, Gallery, NewSample, Sighting
from facegui.settings import Settings
from facegui.tasks.privacy.lapsing import consent_step, lapse

TODAY = date.today()
WEEK = timedelta(days=7)
ERASES = replace(Settings(), consent_end="erase")


def sample():
    embedding = np.zeros(16, np.float32)
    embedding[0] = 1
    return NewSample(b"x" * 50, np.zeros((5, 2), np.float32), "s/1", embedding, {}, "a file")


@pytest.fixture
def gallery(tmp_path):
    with Gallery.open(tmp_path / "data", keyring_allowed=False) as opened:
        yield opened


@pytest.fixture
def people(gallery):
    """Ada's consent ends in 30 days, Bob's has no end, Eve has none."""
    ada = gallery.add_person("Ada", [sample()])
    given = Consent("yes", datetime.now(UTC), TODAY + timedelta(days=30), "the desk")
    gallery.set_consent(ada.id, given)
    bob = gallery.add_person("Bob", [sample()], consent="yes")
    return ada.id, bob.id, gallery.add_person("Eve", [sample()]).id


def aside(gallery):
    names = {person.id: person.name for person in gallery.people()}
    return {names[one] for one in names if all(x.set_aside for x in gallery.samples(one))}


def test_nothing_happens_before_the_week(gallery, people):
    assert lapse(gallery, ERASES, TODAY + timedelta(days=22)) == ()
    assert aside(gallery) == set()


def test_the_end_is_told_a_week_before_and_sets_aside(gallery, people):
    (told,) = lapse(gallery, Settings(), TODAY + timedelta(days=23))
    assert told.startswith("The consent of Ada ends on ")
    assert aside(gallery) == set()
    lapse(gallery, Settings(), TODAY + timedelta(days=30))
    assert aside(gallery) == set()
    (told,) = lapse(gallery, Settings(), TODAY + timedelta(days=31))
    assert "are set aside and not recognized" in told
    assert aside(gallery) == {"Ada"}


def test_who_is_to_be_erased_is_told_a_week_before(gallery, people):
    lapse(gallery, ERASES, TODAY + timedelta(days=23))
    assert lapse(gallery, ERASES, TODAY + timedelta(days=31)) == (
        "Ada was erased: the consent ended.",
    )
    assert [person.name for person in gallery.people()] == ["Bob", "Eve"]
    assert gallery.erasures.finish()[0].complete


def test_after_a_year_without_a_notice_somebody_is_set_aside_first(gallery, people):
    year = TODAY + timedelta(days=365)
    lapse(gallery, ERASES, year)
    assert aside(gallery) == {"Ada"}
    lapse(gallery, ERASES, year + WEEK - timedelta(days=1))
    assert len(gallery.people()) == 3
    lapse(gallery, ERASES, year + WEEK)
    assert [person.name for person in gallery.people()] == ["Bob", "Eve"]
    assert aside(gallery) == set()


def test_a_renewed_consent_ends_nothing(gallery, people):
    lapse(gallery, ERASES, TODAY + timedelta(days=23))
    renewed = replace(gallery.person(people[0]).consent, until=TODAY + timedelta(days=400))
    gallery.set_consent(people[0], renewed)
    assert lapse(gallery, ERASES, TODAY + timedelta(days=60)) == ()
    assert len(gallery.people()) == 3


@pytest.mark.parametrize("settings", [Settings(), ERASES])
def test_a_withdrawal_counts_at_once(gallery, people, settings):
    consent = gallery.person(people[1]).consent
    gallery.set_consent(people[1], replace(consent, withdrawn_at=datetime.now(UTC)))
    lapse(gallery, settings, TODAY)
    if settings is ERASES:
        assert [person.name for person in gallery.people()] == ["Ada", "Eve"]
    else:
        assert aside(gallery) == {"Bob"}


def test_old_history_goes_and_the_audit_says_that_it_was_shortened(gallery, people):
    now = datetime.now(UTC)
    gallery.history.keep(Sighting("1" * 32, people[1], now, now, "match", 0.4))
    lapse(gallery, Settings(), TODAY + timedelta(days=29))
    assert gallery.history.count() == 1
    lapse(gallery, Settings(), TODAY + timedelta(days=365))
    assert gallery.history.count() == 0
    lapse(gallery, Settings(), TODAY + timedelta(days=1200))
    assert gallery.audit.problems() == ()


@pytest.mark.slow
def test_a_consent_travels_with_the_person(gallery, people, tmp_path):
    gallery.transfer.export_to(tmp_path / "out", "secret")
    with Gallery.open(tmp_path / "other", keyring_allowed=False) as other:
        other.transfer.import_from(tmp_path / "out", "secret")
        ada = other.find("Ada")
        assert ada is not None
        assert ada.consent == gallery.person(people[0]).consent
        (told,) = lapse(other, Settings(), TODAY + timedelta(days=25))
        assert "Ada" in told


def test_a_step_erases_nobody_without_the_setting():
    ends = {"a": TODAY - timedelta(days=100)}
    told = {"a": TODAY - timedelta(days=90)}
    step = consent_step(ends, told, frozenset(), TODAY, erase=False)
    assert (step.aside, step.erase) == (("a",), ())
    assert consent_step(ends, told, frozenset(), TODAY, erase=True).erase == ("a",)
