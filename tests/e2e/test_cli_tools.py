"""The commands around recognition: demo, doctor, models, bench, help."""

import signal
import subprocess
import sys

import pytest

from facegui import __version__
from facegui.cli import main
from facegui.paths import resource

HOPPER = resource("demo", "grace-hopper.jpg")


def test_the_demonstration_works(facegui, capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    assert main(["demo"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1].startswith("It works: Grace Hopper was recognized in ")
    assert "Eileen Collins, who is not enrolled, was never given a name" in lines[-1]
    assert not (tmp_path / "home").exists(), "the demonstration left something behind"


def test_the_demonstration_does_not_praise_itself(facegui, scene, hopper_enrolled):
    facegui("enroll", "Somebody Else", scene(10.0))
    ran = facegui("demo", "--every", "5", "--json")
    assert (ran.status, ran.document["worked"]) == (1, False)
    assert ran.document["wrong_names"] > 10


def test_a_healthy_computer_is_told_so_and_nothing_is_made(facegui, data_dir):
    ran = facegui("doctor", "--json")
    states = {check["name"]: check["state"] for check in ran.document["checks"]}
    assert (ran.status, ran.document["healthy"]) == (0, True)
    assert states["Recognition"] == states["Model mobilefacenet"] == states["Gallery"] == "ok"
    assert not data_dir.exists(), "looking made a data folder"


def test_a_locked_gallery_is_found_by_the_doctor(facegui, hopper_enrolled):
    assert "It opens: 1 person, 1 picture." in facegui("doctor").out
    (hopper_enrolled / "gallery.key").unlink()
    ran = facegui("doctor")
    assert ran.status == 4
    assert "FAIL  Gallery: The key file" in ran.out
    assert not (hopper_enrolled / "gallery.key").exists()


def test_a_damaged_model_is_found_and_told(facegui, data_dir):
    folder = data_dir / "models" / "dlib-resnet"
    model = {m["id"]: m for m in facegui("models", "list", "--json").document["models"]}
    assert model["mobilefacenet"]["status"] == "shipped"
    wrong = data_dir.parent / "mobilefacenet.safetensors"
    content = bytearray(resource("models", wrong.name).read_bytes())
    content[1000] ^= 1
    wrong.write_bytes(content)
    ran = facegui("models", "install", "mobilefacenet", "--from", wrong)
    assert ran.status in (3, 4)
    assert "Traceback" not in ran.err
    assert not folder.exists()
    assert facegui("models", "install", "no-such-model").status == 2


def test_a_model_is_imported_with_its_progress(facegui):
    shipped = resource("models", "mobilefacenet.safetensors")
    ran = facegui("models", "install", "mobilefacenet", "--from", shipped, "--json")
    assert (ran.status, ran.document["id"]) == (0, "mobilefacenet")
    assert "5,185,136 of 5,185,136" in ran.err


@pytest.mark.slow
@pytest.mark.rare
def test_the_stages_and_the_search_are_timed(facegui):
    ran = facegui("bench", "--rounds", "1", "--gallery", "2000", "--no-rivals", "--json")
    results = {one["name"]: one["median_ms"] for one in ran.document["results"]}
    assert ran.status == 0
    assert {"scan 640×360", "scan 1280×720", "embed one face 640×360"} < results.keys()
    assert results["scan 640×360"] < results["scan 1280×720"]
    lines = {one["scene"]: one for one in ran.document["line"]}
    assert lines["1280×720, 2 faces"]["faces_found"]["facegui"] == pytest.approx(2, abs=0.1)
    assert {"scan", "track", "align", "encode", "search"} <= lines["640×360, 1 face"][
        "stage_ms"
    ].keys()
    ratio = ran.document["ratios"]["plain numpy product, 2,000 samples"]
    expected = results["plain numpy product 2,000"] / results["search 2,000"]
    assert ratio == pytest.approx(expected, rel=0.05)


def test_a_gallery_that_does_not_fit_is_refused(facegui):
    ran = facegui("bench", "--rounds", "1", "--gallery", str(10**10))
    assert (ran.status, "--gallery" in ran.problem) == (2, True)


def test_help_and_lists_start_without_torch(data_dir):
    words = f"['people', 'list', '--data-dir', {str(data_dir)!r}]"
    code = f"import sys; from facegui.cli import main; main({words}); print('torch' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "False"


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert (ended.value.code, capsys.readouterr().out) == (0, f"facegui {__version__}\n")


def test_a_reader_that_goes_away_is_no_crash(hopper_enrolled, clip):
    words = ["identify", str(clip("hopper")), "--json", "--data-dir", str(hopper_enrolled)]
    with subprocess.Popen(
        [sys.executable, "-m", "facegui", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 128 + signal.SIGPIPE


def test_interrupted_it_ends_quietly(hopper_enrolled):
    words = ["identify", "demo", "--json", "--data-dir", str(hopper_enrolled)]
    with subprocess.Popen(
        [sys.executable, "-m", "facegui", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A test run in the background of a shell has Ctrl-C ignored, and hands that down.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    ) as process:
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
        assert (process.returncode, err) == (130, b"")


def test_what_a_terminal_cannot_show_is_written_all_the_same(hopper_enrolled):
    words = ["people", "rename", "Grace Hopper", "Gr\u00e4ce \N{WOMAN}"]
    ran = subprocess.run(
        [sys.executable, "-m", "facegui", *words, "--data-dir", str(hopper_enrolled)],
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": "ascii", "FACEGUI_KEYSTORE": "file"},
    )
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"Gr\\xe4ce" in ran.stdout


def test_without_a_command_the_window_opens(facegui, data_dir, monkeypatch):
    opened = []
    monkeypatch.setattr("facegui.app.main", lambda *words: opened.append(words) or 0)
    assert facegui("--source", "camera:1").status == 0
    assert facegui("--demo").status == 0
    assert facegui("--kiosk").status == 0
    assert opened == [
        (data_dir, "camera:1", False, False),
        (data_dir, None, True, False),
        (data_dir, None, False, True),
    ]


def test_a_window_that_cannot_be_loaded_is_told(facegui, monkeypatch):
    monkeypatch.delattr("facegui.app", raising=False)
    monkeypatch.setitem(sys.modules, "facegui.app", None)
    ran = facegui()
    assert ran.status == 4
    assert "window" in ran.problem


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a screen")
def test_without_a_screen_the_window_is_refused_in_a_sentence(facegui, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    ran = facegui("--demo")
    assert ran.status == 4
    assert "There is no screen" in ran.problem


def test_an_interrupted_installation_says_that_it_can_go_on(facegui, monkeypatch):
    def interrupted(store, model_id, *, progress):
        progress(10, 100)
        raise KeyboardInterrupt

    monkeypatch.setattr("facegui.vision.models.store.ModelStore.install", interrupted)
    ran = facegui("models", "install", "minifasnet")
    assert ran.status == 130
    assert "install again to continue" in ran.err


def test_the_window_waits_for_no_command():
    code = (
        "import sys; from facegui import cli; cli._arguments(['--demo', '--data-dir', 'x']); "
        "print('facegui.commands.registry' in sys.modules, 'facegui.app' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]
