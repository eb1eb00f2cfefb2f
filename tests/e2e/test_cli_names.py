"""Names that are equal to the eye are told wherever a name enters: nobody is two people unseen."""

import shutil

import pytest

from tests.e2e.conftest import HOPPER

UNSEEN = ["A\u200bna", "A\u2060na", "A\u00adna", "A\ufeffna"]
LOOKALIKES = ["\u0410na", "An\u0430", "\u0391na", "\u13aana", "\uff21n\u0430"]


@pytest.fixture
def ana(facegui):
    assert facegui("enroll", "Ana", HOPPER).status == 0


@pytest.fixture
def names(facegui):
    return lambda: [one["name"] for one in facegui("people", "list", "--json").document["people"]]


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("typed", LOOKALIKES)
def test_enrolling_and_renaming_refuse_a_name_that_looks_the_same(facegui, scene, names, typed):
    ran = facegui("enroll", typed, scene(10), "--force", "--json")
    assert ran.status == 2
    assert "looks the same as that of Ana" in ran.document["error"]
    assert facegui("enroll", "Collins", scene(10), "--force").status == 0
    ran = facegui("people", "rename", "Collins", typed, "--json")
    assert ran.status == 2
    assert "looks the same as that of Ana" in ran.document["error"]
    assert names() == ["Ana", "Collins"]


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("typed", UNSEEN)
def test_consent_renaming_and_removing_find_a_name_with_signs_nobody_sees(facegui, names, typed):
    ran = facegui("people", "consent", typed, "--text", "agreed", "--json")
    assert (ran.status, ran.document["name"]) == (0, "Ana")
    assert facegui("people", "rename", typed, "Grace").status == 0
    assert names() == ["Grace"]


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("typed", LOOKALIKES)
def test_consent_for_a_name_that_only_looks_like_one_enrolled_is_for_nobody(facegui, typed):
    ran = facegui("people", "consent", typed, "--text", "agreed", "--json")
    assert ran.status == 2
    assert (
        f"Nobody named {typed} is enrolled. The name of Ana looks the same."
        == (ran.document["error"])
    )
    assert facegui("people", "show", "Ana", "--json").document["consent"] is None


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("typed", [LOOKALIKES[0], UNSEEN[0]])
def test_importing_a_folder_makes_nobody_twice(facegui, scene, names, tmp_path, typed):
    folder = tmp_path / "people" / typed
    folder.mkdir(parents=True)
    shutil.copy(scene(10), folder / "picture.png")
    ran = facegui("people", "import", tmp_path / "people", "--json")
    assert names() == ["Ana"]
    if typed in LOOKALIKES:
        assert ran.status == 3
        assert "looks the same as that of Ana" in ran.out


@pytest.mark.parametrize("typed", [LOOKALIKES[0], UNSEEN[0]])
def test_importing_an_archive_makes_nobody_twice(facegui, names, scene, monkeypatch, typed):
    monkeypatch.setenv("FACEGUI_PASSWORD", "correct horse")
    assert facegui("enroll", typed, scene(10), "--force").status == 0
    file = scene(10).with_name("people.archive")
    file.unlink(missing_ok=True)
    assert facegui("people", "export", file).status == 0
    assert facegui("people", "remove", typed, "--yes").status == 0
    assert facegui("enroll", "Ana", HOPPER).status == 0
    ran = facegui("people", "import", file, "--json")
    assert names() == ["Ana"]
    assert ran.document["added"] == []
    if typed in LOOKALIKES:
        (left_out,) = ran.document["left_out"]
        assert left_out.endswith("the name looks the same as that of Ana, who is enrolled.")
    else:
        assert ran.document["skipped"] == ["Ana"]
