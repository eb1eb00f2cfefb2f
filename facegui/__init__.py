"""FaceGUI: desktop face verification and identification."""

import os

__version__ = "0.1.0"

# ONNX Runtime would report every run to its makers, and store an id of this computer for that. It
# reads this variable once, when it is imported (docs/decisions/0092).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
