"""Plates stay in the picture and off other faces."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from facegui.ui.parts.overlay import BoxMark, place
from facegui.ui.parts.placement import Placed, Rect, place_plates

BOUNDS = Rect(0, 0, 900, 600)
PLATE = (180.0, 64.0)
_faces = st.lists(
    st.builds(
        Rect,
        st.floats(0, 800),
        st.floats(0, 500),
        st.floats(30, 200),
        st.floats(30, 200),
    ),
    min_size=1,
    max_size=12,
)


@given(_faces)
def test_every_plate_is_whole_in_the_picture(faces: list[Rect]) -> None:
    for rect in _rects(place_plates(faces, [PLATE] * len(faces), BOUNDS)):
        assert rect.x >= 0 and rect.y >= 0
        assert rect.x + rect.width <= 900 + 1e-6 and rect.y + rect.height <= 600 + 1e-6


@given(_faces)
def test_no_plate_lies_on_another(faces: list[Rect]) -> None:
    rects = _rects(place_plates(faces, [PLATE] * len(faces), BOUNDS))
    assert rects
    for at, one in enumerate(rects):
        assert all(one.overlap(other) == 0 for other in rects[at + 1 :])


@given(_faces)
def test_no_plate_lies_on_what_is_written_over_the_picture(faces: list[Rect]) -> None:
    caption = Rect(350, 530, 200, 44)
    rects = _rects(place_plates(faces, [PLATE] * len(faces), BOUNDS, free=[caption]))
    assert all(one.overlap(caption) == 0 for one in rects)


def _rects(placed: Sequence[Placed | None]) -> list[Rect]:
    return [one.rect for one in placed if one is not None]


def test_a_plate_without_room_is_left_out() -> None:
    faces = [Rect(10, 10, 50, 50), Rect(12, 12, 50, 50)]
    first, second = place_plates(faces, [(100.0, 100.0)] * 2, Rect(0, 0, 100, 100))
    assert first is not None
    assert second is None


def test_a_single_plate_lies_below_its_face() -> None:
    (placed,) = place_plates([Rect(300, 200, 100, 120)], [PLATE], BOUNDS)
    assert placed is not None
    assert placed.rect == Rect(300, 328, *PLATE)


def test_a_plate_goes_above_a_face_at_the_bottom() -> None:
    face = Rect(300, 460, 100, 130)
    (placed,) = place_plates([face], [PLATE], BOUNDS)
    assert placed is not None
    assert placed.rect.y + placed.rect.height <= face.y


def test_a_plate_covers_no_other_face_where_there_is_room() -> None:
    faces = [Rect(300, 100, 100, 120), Rect(310, 240, 100, 120), Rect(600, 100, 100, 120)]
    rects = _rects(place_plates(faces, [PLATE] * 3, BOUNDS))
    assert len(rects) == 3
    for at, one in enumerate(rects):
        assert all(one.overlap(face) == 0 for face in faces)
        assert all(one.overlap(other) == 0 for other in rects[at + 1 :])


def test_a_plate_does_not_hop_when_another_place_is_a_little_better() -> None:
    face = Rect(300, 200, 100, 120)
    (placed,) = place_plates([face], [PLATE], BOUNDS, [1])
    assert placed is not None
    assert placed.choice == 1


def test_in_a_narrow_picture_a_plate_is_no_wider_than_it(qapp: QApplication) -> None:
    mark = BoxMark(Rect(30, 10, 20, 24), "Donaudampfschiffahrtsgesellschaft", "", "bad", 0.2, 0.5)
    for small in (True, False):
        (placed,) = place([mark], Rect(0, 0, 90, 200), small=small)
        assert placed is not None
        assert (placed.rect.x, placed.rect.width) == (0, 90)
