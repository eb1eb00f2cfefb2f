"""Rules from the command line on a real clip, with a real broker, and before real attacks."""

import json
import random
import runpy
import shutil
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice

import pytest

from facegui.events.happenings import of_visits
from facegui.events.judging import RuleJudge
from facegui.events.outlets.outbox import Outbox
from facegui.events.reading import read
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.tasks.visits import Visits
from facegui.vision.types import Frame
from facegui.workspace import Workspace
from tests.e2e.rtsp_camera import missing, rtsp_camera
from tests.places import DATA, ROOT
from tests.unit.events.outlets import Mosquitto, Subscriber, made, wait_until

HOPPER = resource("demo", "grace-hopper.jpg")
DEMO_CLIP = resource("demo", "demo.mp4")
CLIP = DATA / "videos" / "short_hamilton_clip.mp4"
CAST = {
    "Lin-Manuel Miranda": "lin-manuel-miranda.png",
    "Alex Lacamoire": "alex-lacamoire.png",
    "Barack Obama": "obama.jpg",
}
TELL = "import sys; print(len(sys.argv))"


def write_rules(data_dir, text):
    data_dir.mkdir(exist_ok=True)
    (data_dir / "rules.toml").write_text(text, "utf-8")


def rule(name, *lines, do):
    return "\n".join(["[[rule]]", f'name = "{name}"', *lines, f"do = [ {do} ]", ""])


COMMAND = f"{{ command = [{json.dumps(sys.executable)}, '-c', '{TELL}'] }}"


def test_groups_and_validity_are_shown_and_changed(facegui):
    facegui("enroll", "Grace Hopper", HOPPER)
    assert facegui("groups", "list", "--json").document == {"groups": []}
    facegui("groups", "add", "Staff", "Grace Hopper")
    assert facegui("people", "show", "grace hopper", "--json").document["groups"] == ["Staff"]
    assert facegui("people", "valid", "Grace Hopper", "--until", "2020-01-31").status == 0
    shown = facegui("people", "show", "Grace Hopper", "--json").document
    assert (shown["valid_until"], shown["expired"]) == ("2020-01-31", True)
    told = facegui("identify", HOPPER, "--json")
    (face,) = told.document["faces"]
    assert (told.status, face["name"], face["decision"]) == (1, None, "not_recognized")
    assert face["expired"]
    assert facegui("verify", "Grace Hopper", HOPPER).status == 1
    assert "Expired" in facegui("identify", HOPPER).out
    assert facegui("people", "valid", "Grace Hopper", "--always").status == 0
    assert facegui("identify", HOPPER).status == 0
    assert facegui("groups", "remove", "Staff", "Grace Hopper").status == 0
    assert facegui("groups", "remove", "Staff", "Grace Hopper").status == 2


def test_a_table_beside_the_pictures_says_groups_and_days(facegui, tmp_path):
    (tmp_path / "all" / "Grace Hopper").mkdir(parents=True)
    shutil.copy(HOPPER, tmp_path / "all" / "Grace Hopper" / "1.jpg")
    (tmp_path / "all" / "people.csv").write_text(
        "name,groups,valid_until\nGrace Hopper,Staff;Navy,2090-01-31\n", "utf-8"
    )
    assert facegui("people", "import", tmp_path / "all").status == 0
    shown = facegui("people", "show", "Grace Hopper", "--json").document
    assert (shown["groups"], shown["valid_until"]) == (["Navy", "Staff"], "2090-01-31")


def test_rules_are_listed_with_what_keeps_them_from_working(facegui, data_dir):
    facegui("enroll", "Grace Hopper", HOPPER)
    write_rules(
        data_dir,
        rule("Good", do=COMMAND)
        + rule("Door", "live = true", "opens = true", do=COMMAND)
        + rule("Gone", "who = ['Nobody Known']", do="{ command = ['no-such-program'] }")
        + rule("Post", do="{ webhook = 'https://example.org', secret = 'keystore:x' }")
        + rule("Broker", do="{ mqtt = 'a' }"),
    )
    told = facegui("rules", "list", "--json").document["rules"]
    problems = {one["name"]: " ".join(one["problems"]) for one in told}
    assert problems["Good"] == ""
    assert "facegui models install minifasnet" in problems["Door"]
    assert "Nobody Known" in problems["Gone"]
    assert "no-such-program" in problems["Gone"]
    assert "keystore:x" in problems["Post"]
    assert "No MQTT broker" in problems["Broker"]
    assert told[0]["sentence"].startswith("When anybody enrolled arrives: run python")


def test_a_file_of_rules_that_is_none_is_told(facegui, data_dir):
    write_rules(data_dir, "[[rule")
    assert facegui("rules", "list").status == 3
    assert facegui("rules", "run", "demo", "--rules", data_dir / "no.toml").status == 2


def test_the_demonstration_fires_for_whom_it_shows(facegui, data_dir):
    facegui("enroll", "Grace Hopper", HOPPER)
    door = rule("Door", "live = true", "opens = true", do=COMMAND)  # without a liveness model
    alarm = rule("Alarm", "when='attack'", do=COMMAND)
    write_rules(data_dir, door + rule("Hello", do=COMMAND) + alarm)
    told = facegui("rules", "run", "Desk=demo", "--json", "--seconds", "4")
    (line,) = [one for one in told.documents if one["rule"]]
    assert told.status == 0
    assert "Door cannot work and is left out" in told.err
    assert (line["rule"], line["kind"], line["name"]) == ("Hello", "arrived", "Grace Hopper")
    assert line["reasons"]
    assert (line["camera"], line["actions"]) == (
        "Desk",
        [{"kind": "command", "ok": True, "detail": "exit 0: 1"}],
    )
    assert 1.0 <= line["time_s"] <= 3.0
    assert facegui("rules", "run", "demo", "--json", "--seconds", "0.5").status == 1


def test_what_waits_is_sealed_and_goes_when_somebody_is_erased(facegui, data_dir):
    facegui("enroll", "Grace Hopper", HOPPER)
    workspace = Workspace(data_dir)
    outbox = Outbox(data_dir, workspace.gallery.outbox)
    path = outbox.put(made(name="Grace Hopper"))
    assert b"Grace" not in path.read_bytes()
    assert [one.name for _, one in outbox.waiting()] == ["Grace Hopper"]
    workspace.close()
    told = facegui("people", "remove", "Grace Hopper", "--yes", "--json").document
    places = {one["place"]: one["things"] for one in told["certificate"]["places"]}
    assert places["events that were not delivered"] == 1
    assert not path.exists()


def test_pictures_have_no_times(facegui, data_dir):
    write_rules(data_dir, rule("Hello", do=COMMAND))
    assert facegui("rules", "run", HOPPER).status == 2


@pytest.mark.rare
@pytest.mark.slow
def test_the_clip_with_its_three_people_at_a_real_broker(facegui, data_dir, tmp_path, monkeypatch):
    """He sings from 0 to 1 s and from 3.5 to 9 s; then Obama is seen from the side."""
    program = shutil.which("mosquitto") or shutil.which("mosquitto", path="/usr/sbin")
    if not CLIP.exists() or program is None:
        pytest.skip("the clip or mosquitto is not there")
    broker = Mosquitto(program, tmp_path)
    broker.start()
    hears = Subscriber(broker.port)
    assert hears.subscribed.wait(10)
    monkeypatch.setenv("FACEGUI_MQTT", f"mqtt://127.0.0.1:{broker.port}")
    for name, file in CAST.items():
        assert facegui("enroll", name, DATA / "photos" / file).status == 0
    facegui("groups", "add", "Cast", "Lin-Manuel Miranda", "Alex Lacamoire")
    write_rules(
        data_dir,
        rule("Cast", "who = ['group:Cast']", do="{ mqtt = 'told/nobody' }")
        + rule("Named", "who = ['group:Cast']", do="{ mqtt = 'told/named', names = true }")
        + rule("Long", "when = 'stayed'", "after_s = 4", do=COMMAND)
        + rule("Gone", "when = 'left'", "who = ['Lin-Manuel Miranda']", do=COMMAND)
        + rule("Once", "every_s = 60", do=COMMAND)
        + rule("Elsewhere", "cameras = ['Door']", do=COMMAND)
        + rule("Never", "times = ['Mon 00:00-00:01']", "every_s = 1", do=COMMAND),
    )
    told = facegui("rules", "run", f"Stage={CLIP}", "--json")
    fired = [(one["rule"], one["kind"], one["name"]) for one in told.documents if one["rule"]]
    wait_until(lambda: sum(topic.startswith("told/") for topic, _, _ in hears.heard) >= 2)
    hears.close()
    broker.kill()
    singer = "Lin-Manuel Miranda"
    for expected in (
        ("Cast", "arrived", singer),
        ("Named", "arrived", singer),
        ("Long", "stayed", singer),
        ("Gone", "left", singer),
        ("Once", "arrived", singer),
    ):
        assert fired.count(expected) == 1, expected
    assert [one[0] for one in fired].count("Once") == 1  # though Obama may follow
    assert not {"Elsewhere", "Never"} & {one[0] for one in fired}
    assert all(one["ok"] for line in told.documents for one in line["actions"])
    said = {topic: json.loads(text) for topic, text, _ in hears.heard if topic.startswith("told/")}
    assert said["told/named"]["name"] == singer
    assert said["told/nobody"]["name"] is None
    assert singer not in json.dumps(said["told/nobody"])
    states = [json.loads(text) for topic, text, _ in hears.heard if topic.endswith("/stage/state")]
    assert any(singer in one.get("people", ()) for one in states)
    visits = facegui("history", "list", "--json").document["visits"]
    (his,) = [one for one in visits if one["name"] == singer]
    lasted = datetime.fromisoformat(his["end"]) - datetime.fromisoformat(his["begin"])
    assert 7.0 <= lasted.total_seconds() <= 9.5  # from the first to the last of his seconds


@pytest.mark.slow
@pytest.mark.parametrize(
    "kind",
    [
        "print_tilted",
        pytest.param("print_bent", marks=pytest.mark.rare),
        pytest.param("print_shaken", marks=pytest.mark.rare),
    ],
)
def test_no_photo_opens_a_door_in_any_order_of_its_frames(facegui, data_dir, kind):
    """The program's own simulated attacks, before a camera, as they are and in other orders."""
    if not (DATA / "models").is_dir():
        pytest.skip("the liveness networks are not there")
    facegui("models", "install", "minifasnet", "--from", DATA / "models")
    facegui("enroll", "Grace Hopper", HOPPER)
    attacks = runpy.run_path(str(ROOT / "scripts" / "simulate_attacks.py"))
    portrait = read_picture(HOPPER).pixels
    shown = list(islice(attacks["present_print"](portrait, attacks["Kind"](kind), 5), 45))
    mixed = random.Random(1).sample(shown, len(shown))  # noqa: S311 a test
    orders = {"as shown": shown, "shuffled": mixed}
    workspace = Workspace(data_dir)
    workspace.settings = replace(workspace.settings, liveness_identification="observe")
    door = read(rule("Door", "live = true", "opens = true", do=COMMAND)).rules
    open_to_all = read(rule("Hello", do=COMMAND)).rules
    engine, liveness = workspace.load_engine(), workspace.load_liveness()
    for order, frames in orders.items():
        analyzer = workspace.build_analyzer(workspace.watchlist(), engine, liveness)
        analyzer.set_live(live=True)
        judge, watch, now = RuleJudge((*door, *open_to_all)), Visits(), datetime.now(UTC)
        seen, fired = set(), set()
        for index, pixels in enumerate(frames):
            time_s = index / attacks["FPS"]
            analysis = analyzer.analyze(Frame(pixels, "Door", index, time_s))
            moment = now + timedelta(seconds=time_s)
            same = analyzer.watchlist.at(analysis.place).same_face
            watch, over = watch.step(analysis, moment, source="Door", same_face=same)
            seen |= {str(one.decision.verdict) for one in analysis.faces}
            step = judge.step(of_visits(watch.visits, over), moment)
            fired |= {one.rule.name for one in step.fired}
        assert "match" in seen, order  # the photo is recognized as her: only life keeps it shut
        assert "Door" not in fired, order
    workspace.close()


def test_a_run_without_a_window_keeps_the_history_as_the_window_does(facegui, data_dir):
    facegui("enroll", "Grace Hopper", HOPPER)
    facegui("groups", "add", "Navy", "Grace Hopper")
    write_rules(data_dir, rule("Hello", do=COMMAND))
    facegui("rules", "run", "Desk=demo", "Gate=demo", "--seconds", "3", "--every", "3")
    visits = facegui("history", "list", "--json").document["visits"]
    assert sorted((one["camera"], one["name"]) for one in visits) == [
        ("Desk", "Grace Hopper"),
        ("Gate", "Grace Hopper"),
    ]
    ends = sorted((one["begin"], one["end"]) for one in visits)
    assert ends[0][1] <= ends[1][0]  # clips follow one another
    sheet = facegui("attendance", "--group", "Navy", "--json").document
    assert [(one["mark"], one["visits"]) for one in sheet["rows"]] == [("present", 2)]


def test_a_history_that_is_switched_off_is_not_written(facegui, data_dir):
    facegui("enroll", "Grace Hopper", HOPPER)
    (data_dir / "settings.json").write_text('{"history": false}', "utf-8")
    write_rules(data_dir, rule("Hello", do=COMMAND))
    assert facegui("rules", "run", "Desk=demo", "--seconds", "3", "--every", "3").status == 0
    assert facegui("history", "list", "--json").document["visits"] == []


@pytest.mark.slow
@pytest.mark.skipif(bool(missing()), reason=missing() or "-")
def test_two_cameras_are_watched_at_once(facegui, data_dir):
    """One after the other the second would never be seen: a camera has no end."""
    facegui("enroll", "Grace Hopper", HOPPER)
    write_rules(data_dir, rule("Hello", do=COMMAND))
    with rtsp_camera(DEMO_CLIP) as one, rtsp_camera(DEMO_CLIP) as other:
        cameras = (f"Door={one.address}", f"Gate={other.address}")
        told = facegui("rules", "run", *cameras, "--json", "--seconds", "12")
    fired = [(one["rule"], one["camera"], one["name"]) for one in told.documents if one["rule"]]
    assert sorted(fired) == [
        ("Hello", "Door", "Grace Hopper"),
        ("Hello", "Gate", "Grace Hopper"),
    ]
    visits = facegui("history", "list", "--json").document["visits"]
    hers = {one["camera"]: one for one in visits if one["name"] == "Grace Hopper"}
    assert hers["Door"]["begin"] < hers["Gate"]["end"]
    assert hers["Gate"]["begin"] < hers["Door"]["end"]
