"""OpenCV without its own lines on standard error, because FaceGUI reports each problem itself."""

import os

import cv2


def quiet() -> None:
    """Silence OpenCV, unless somebody who looks for an error has set its level."""
    if "OPENCV_LOG_LEVEL" not in os.environ:
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
