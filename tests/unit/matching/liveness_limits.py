"""Round limits of liveness, for the tests of what is said of it and of the challenge."""

from facegui.matching.liveness_calibration import LivenessCalibration

LIMITS = LivenessCalibration(
    live_from=0.6,
    attack_below=0.3,
    parallax=0.002,
    change=0.004,
    watch_s=1.0,
    turn=0.2,
    nod=0.18,
    straight=0.6,
    step=1.0,
)
