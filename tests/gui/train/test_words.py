"""The words of a training's outcome."""

import pytest

from facegui.evaluation.figures import Figure, Interval
from facegui.evaluation.guard import Judgement, decide
from facegui.evaluation.paired import AREA, MeasuredChange
from facegui.ui.train.words import in_short

_RULE = "fnmr_at_fmr_1e-2"


def _judged(before: float, after: float, low: float, high: float, rule: str = _RULE) -> Judgement:
    gain = Figure(before - after, Interval(low, high))
    changes = {rule: MeasuredChange(Figure(before), Figure(after), gain)}
    better, reason = decide(84, changes, rule, 13, 2)
    return Judgement(better, reason, rule, 84, 66, 344, changes=changes)


@pytest.mark.parametrize(
    ("judged", "told"),
    [
        (_judged(0.031, 0.0192, 0.004, 0.02), "3.10 % of the pairs of one person were missed "
         "before, and 1.92 % now."),
        (_judged(0.031, 0.0304, -0.004, 0.005), "and 3.04 % now. The difference could be luck."),
        (_judged(0.031, 0.05, -0.03, -0.01), "and 5.00 % now."),
        (_judged(0.97, 0.98, 0.004, 0.02, AREA), "Compared on 84 people nobody trained on."),
    ],
)  # fmt: skip
def test_the_answer_needs_no_term_of_the_field(judged: Judgement, told: str) -> None:
    said = in_short(judged)
    assert said.endswith(told)
    for term in ("FMR", "interval", "ROC"):
        assert term not in said


@pytest.mark.parametrize(("value", "rule"), [(0.0, _RULE), (1.0, AREA)])
def test_where_nothing_can_be_better_the_reason_says_so(value: float, rule: str) -> None:
    perfect = _judged(value, value, 0.0, 0.0, rule)
    assert in_short(perfect) == str(perfect.reason)
