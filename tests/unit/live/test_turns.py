"""Whose turn it is: who follows faces more often, and everybody in time."""

from facegui.live.turns import Turn


def test_a_source_that_was_never_analyzed_comes_first() -> None:
    assert Turn().urgency(10.0) > Turn(0.0, True).urgency(10.0)


def test_faces_are_looked_at_before_an_empty_picture_that_has_waited_as_long() -> None:
    assert Turn(9.9, True).urgency(10.0) > Turn(9.9, False).urgency(10.0)


def test_an_empty_picture_gets_its_turn_beside_faces() -> None:
    """Three sources with faces and one without share an analysis that can do 30 a second."""
    turns = {name: Turn(0.0, name != "empty") for name in ("a", "b", "c", "empty")}
    served = dict.fromkeys(turns, 0)
    for step in range(1, 301):
        now_s = step / 30
        name = max(turns, key=lambda one: turns[one].urgency(now_s))
        turns[name] = Turn(now_s, name != "empty")
        served[name] += 1
    assert served["a"] == served["b"] == served["c"] or max(served.values()) <= 95
    assert 25 <= served["empty"] < min(served["a"], served["b"], served["c"])
