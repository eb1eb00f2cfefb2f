"""FaceGUI: desktop face verification and identification."""

__version__ = "0.1.0"
