"""Plates stay in the picture and off other faces."""

from hypothesis import given
from hypothesis import strategies as st

from facegui.ui.parts.placement import Rect, place_plates

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
    for placed in place_plates(faces, [PLATE] * len(faces), BOUNDS):
        rect = placed.rect
        assert rect.x >= 0 and rect.y >= 0
        assert rect.x + rect.width <= 900 + 1e-6 and rect.y + rect.height <= 600 + 1e-6


def test_a_single_plate_lies_below_its_face() -> None:
    (placed,) = place_plates([Rect(300, 200, 100, 120)], [PLATE], BOUNDS)
    assert placed.rect == Rect(300, 328, *PLATE)


def test_a_plate_goes_above_a_face_at_the_bottom() -> None:
    face = Rect(300, 460, 100, 130)
    (placed,) = place_plates([face], [PLATE], BOUNDS)
    assert placed.rect.y + placed.rect.height <= face.y


def test_a_plate_covers_no_other_face_where_there_is_room() -> None:
    faces = [Rect(300, 100, 100, 120), Rect(310, 240, 100, 120), Rect(600, 100, 100, 120)]
    placed = place_plates(faces, [PLATE] * 3, BOUNDS)
    for at, one in enumerate(placed):
        assert all(one.rect.overlap(face) == 0 for face in faces)
        others = [other.rect for index, other in enumerate(placed) if index != at]
        assert all(one.rect.overlap(other) == 0 for other in others)


def test_a_plate_does_not_hop_when_another_place_is_a_little_better() -> None:
    face = Rect(300, 200, 100, 120)
    (placed,) = place_plates([face], [PLATE], BOUNDS, [1])
    assert placed.choice == 1
