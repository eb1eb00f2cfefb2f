"""Two strangers walk by twice, are the same two, get a name, and are gone from every file."""

from datetime import UTC, datetime, timedelta

import pytest

from facegui.gallery import Gallery
from facegui.paths import resource
from facegui.sources.opening import open_source
from facegui.tasks.strangers.keeping import ClearLooks, StrangerJoiner, to_be_kept
from facegui.tasks.visits import Visits
from facegui.workspace import Workspace

CLIP = resource("demo", "demo.mp4")
pytestmark = pytest.mark.slow


@pytest.fixture
def walk_by(data_dir):
    """Let the clip pass before the program, at a time."""

    def walk(began: datetime) -> None:
        workspace = Workspace(data_dir, keyring_allowed=False)
        watchlist = workspace.watchlist()
        analyzer = workspace.build_analyzer(watchlist)
        likeness = workspace.stranger_likeness(watchlist)
        visits, looks, joiner = Visits(), ClearLooks(), StrangerJoiner()
        ended = []
        with open_source(str(CLIP)) as source:
            while (frame := source.read()) is not None:
                if frame.index % 5:
                    continue
                analysis = analyzer.analyze(frame)
                visits, over = visits.step(
                    analysis,
                    began + timedelta(seconds=frame.time_s),
                    source="Door",
                    same_face=watchlist.at(analysis.place).same_face,
                )
                ended += [(one, looks.of(one.id)) for one in over]
                looks.step(analysis, visits.visits)
        ended += [(one, looks.of(one.id)) for one in visits.end()[1]]
        for visit, look in ended:
            kept = None if look is None else to_be_kept(visit, look, likeness)
            if kept is not None:
                workspace.gallery.history.keep(visit.sighting())
                joiner.keep(workspace.gallery, likeness, kept, look.portrait)
        workspace.close()

    return walk


def test_two_who_walk_by_twice_are_two_then_one_is_erased_and_one_gets_a_name(
    facegui, data_dir, walk_by
):
    now = datetime.now(UTC)
    walk_by(now - timedelta(hours=30))
    first = facegui("strangers", "list", "--json").document["strangers"]
    assert len(first) == 2
    walk_by(now - timedelta(hours=1))
    both = facegui("strangers", "list", "--json").document["strangers"]
    assert [one["number"] for one in both] == [one["number"] for one in first]
    assert [len(one["visits"]) for one in both] == [2, 2]
    entries = facegui("history", "list", "--json").document["visits"]
    assert sorted(one["unknown"] for one in entries) == ["1", "1", "2", "2"]
    erase_with_what_was_kept(facegui, data_dir)

    (left,) = facegui("strangers", "list", "--json").document["strangers"]
    words = ("strangers", "name", left["number"], "Eileen Collins")
    refused = facegui(*words)
    assert (refused.status, "consent" in refused.problem) == (2, True)
    named = facegui(*words, "--consent", "yes", "--json").document
    assert (named["visits"], named["entries"], named["samples"]) == (2, 2, 2)
    entries = facegui("history", "list", "--json").document["visits"]
    assert sorted(str(one["name"]) for one in entries) == ["Eileen Collins"] * 2 + ["None"] * 2
    assert facegui("strangers", "list", "--json").document == {"strangers": []}
    seen = facegui("identify", CLIP, "--every", "10", "--json").documents
    assert "Eileen Collins" in {face["name"] for frame in seen for face in frame["faces"]}


def erase_with_what_was_kept(facegui, data_dir):
    """Enroll Grace Hopper by a picture and remove her: the stranger she was goes, too."""
    facegui("enroll", "Grace Hopper", resource("demo", "grace-hopper.jpg"), "--consent", "yes")
    with Gallery.open(data_dir, keyring_allowed=False) as gallery:
        kept = {
            one.number: gallery.strangers.sealed_values([visit.id for visit in one.visits])
            for one in gallery.strangers.all()
        }
    removed = facegui("people", "remove", "Grace Hopper", "--yes", "--json").document
    assert removed["certificate"]["complete"]
    places = {one["place"]: one["things"] for one in removed["certificate"]["places"]}
    assert places["visits before they had a name"] == 2
    (left,) = facegui("strangers", "list", "--json").document["strangers"]
    (gone,) = kept.keys() - {left["number"]}
    content = [path.read_bytes() for path in data_dir.rglob("*") if path.is_file()]
    pieces = [value[at : at + 16] for value in kept[gone] for at in (0, len(value) // 2)]
    assert not any(piece in one for piece in pieces for one in content)
