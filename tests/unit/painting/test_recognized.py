"""What people are told of who would still be recognized."""

from facegui.painting.recognized import recognized_in_10, recognized_words


def test_more_likeness_is_never_less_recognized() -> None:
    counts = [recognized_in_10(step / 20) for step in range(21)]
    assert counts == sorted(counts)
    assert all(0 <= count <= 10 for count in counts)


def test_what_was_not_measured_is_not_made_better_than_what_was() -> None:
    assert recognized_in_10(0.0) == recognized_in_10(0.1)
    assert recognized_in_10(1.0) == recognized_in_10(0.9)


def test_it_is_said_in_a_sentence() -> None:
    words = recognized_words(0.5)
    assert words.startswith("A machine would still recognize ")
    assert words.endswith(".")
