"""FaceGUI: desktop face verification and identification."""

import os

__version__ = "0.1.0"

# ONNX Runtime would tell its makers of every run, and keeps a number of this computer for it.
# It looks once, when it is imported (docs/decisions/0092).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
