"""Whether thresholds measured on this computer may be used: not far below the known ones.

Such a file is not signed, so whoever can write in the data folder could use it to let strangers
pass.
"""

from pathlib import Path

from facegui.errors import FaceGuiError
from facegui.matching.calibration import Calibration
from facegui.text import NOTHING, say

# Between cameras and groups of people thresholds of one encoder differ by less than this.
_MOST_BELOW = 0.15
_RATES = (1e-2, 1e-3, 1e-4)


def require_plausible(own: Calibration, known: Calibration, path: Path) -> Calibration:
    """Return ``own`` where it is near ``known``, or higher. Raises FaceGuiError."""
    below = max(known.at_fmr(rate).threshold - own.at_fmr(rate).threshold for rate in _RATES)
    problem = NOTHING
    if own.space != known.space:
        problem = say(
            "The calibration {path} is of {own}, not of {known}: strangers would pass.",
            path=path,
            own=own.space,
            known=known.space,
        )
    elif below > _MOST_BELOW:
        problem = say(
            "The calibration {path} asks for scores that are up to {below:.2f} lower than is known "
            "of the encoder: strangers would pass.",
            path=path,
            below=below,
        )
    elif own.margin < known.margin / 2:
        problem = say(
            "The calibration {path} asks for less than half the lead that is known of the encoder: "
            "strangers would pass.",
            path=path,
        )
    elif own.template_factor < known.template_factor / 2:
        problem = say(
            "The calibration {path} allows for strangers less than half of what is known of the "
            "encoder: strangers would pass.",
            path=path,
        )
    if problem:
        raise FaceGuiError(
            problem,
            say("Move it away, or measure anew; then what is known is in force again."),
        )
    return own
