"""No command shows the password of a stream, in text or JSON, on either output."""

import pytest

SECRET = "tlJwpbo6"
FORMS = [
    "rtsp://me:{}@127.0.0.1:9/cam",
    "http://me:a/{}@127.0.0.1:9/cam",
    "http://127.0.0.1:9/v?password={}",
    "rtsp://127.0.0.1:9/user=admin_password={}_channel=1_stream=0.sdp",
    "rstp://me:{}@127.0.0.1:9/cam",
    "me:{}@127.0.0.1/cam",
]


@pytest.mark.parametrize("json", [[], ["--json"]], ids=["text", "json"])
@pytest.mark.parametrize("form", FORMS)
def test_no_command_shows_a_password(facegui, hopper_enrolled, form, json):
    address = form.format(SECRET)
    for words in (
        ["verify", "Grace Hopper", address],
        ["verify", "Grace Hopper", address, "--challenge"],
        ["enroll", "Somebody", address],
        ["compare", address, address],
        ["identify", address],
        ["identify", address, address],
        ["verify", "Grace Hopper", "--what", address],
    ):
        ran = facegui(*words, *json)
        assert ran.status in (2, 3)
        assert SECRET not in ran.out + ran.err, words
