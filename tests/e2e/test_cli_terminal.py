"""The bytes of a file's name never steer the terminal."""

import json
import shutil

import pytest

from facegui.paths import resource

HOPPER = resource("demo", "grace-hopper.jpg")


@pytest.mark.parametrize(
    "name", ["\x1b[2J\x1b]0;owned\x07", "\x9b31m", "a\nEnrolled Bob.", "\u202egpj"]
)
def test_a_file_s_name_is_shown_with_what_steers_escaped(facegui, hopper_enrolled, tmp_path, name):
    good, bad, folder = (tmp_path / f"{name}{end}" for end in (".jpg", ".bad.jpg", ""))
    shutil.copy(HOPPER, good)
    bad.write_text("no picture")
    folder.mkdir()
    for words in (
        ["identify", good],
        ["identify", bad, good],
        ["identify", bad],
        ["verify", "Grace Hopper", bad],
        ["enroll", "Bob", bad],
        ["compare", good, bad],
        ["identify", folder],
    ):
        for json_ in ([], ["--json"]):
            ran = facegui(*words, *json_)
            for said in (ran.out, ran.err):
                assert not set(said) & set("\x1b\x07\x9b\u202e"), words
                assert "\nEnrolled Bob." not in said, words
            for line in ran.out.splitlines() if json_ else ():
                json.loads(line)
