"""Builds OpenCV's library from its source distribution, with the modules that FaceGUI uses.

    python packaging/opencv.py

It replaces the wheel's ``cv2.abi3.so`` in the environment it is run with: 23 MB instead of 74, and
without the wheel's own FFmpeg and OpenBLAS. Clips are read by PyAV, cameras by V4L2. The compiled
library stays in ``build/opencv-VERSION``; the first time takes 25 minutes on two cores. Linux only;
it needs gcc. Boxes and embeddings are those of the wheel (docs/decisions/0109).
"""

import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from importlib.metadata import distribution
from pathlib import Path

_PACKAGE = "opencv-python-headless"
_WORK = Path(__file__).resolve().parents[1] / "build"
_MODULES = "core,features,imgproc,imgcodecs,video,videoio,python3"
_ON = ("BUILD_JPEG", "BUILD_OPENJPEG", "BUILD_PNG", "BUILD_TIFF", "BUILD_WEBP", "BUILD_ZLIB")
_OFF = (
    *("BUILD_SHARED_LIBS", "BUILD_TESTS", "BUILD_PERF_TESTS", "BUILD_opencv_apps"),
    *("BUILD_ITT", "BUILD_OPENEXR", "WITH_1394", "WITH_FFMPEG", "WITH_GSTREAMER", "WITH_IPP"),
    *("WITH_ITT", "WITH_LAPACK", "WITH_OPENCL", "WITH_OPENEXR", "WITH_VA", "WITH_VA_INTEL"),
)
_TOOLS = ("cmake>=3.26", "ninja>=1.11")


def main() -> int:
    """Build the library where it is not there yet, and put it in the place of the wheel's."""
    installed = distribution(_PACKAGE)
    work = _WORK / f"opencv-{installed.version}"
    made = work / "cv2.abi3.so"
    if not made.is_file():
        work.mkdir(parents=True, exist_ok=True)
        shutil.copy2(_built(_source(work, installed.version), work / "made"), made)
    shutil.copy2(made, str(installed.locate_file("cv2/cv2.abi3.so")))
    shutil.rmtree(str(installed.locate_file("opencv_python_headless.libs")), ignore_errors=True)
    return 0


def _source(work: Path, version: str) -> Path:
    """Return the folder of OpenCV's source."""
    with tempfile.TemporaryDirectory() as folder:
        _python(
            *("-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", _PACKAGE),
            *("--dest", folder, f"{_PACKAGE}=={version}"),
        )
        (archive,) = Path(folder).glob("*.tar.gz")
        with tarfile.open(archive) as packed:
            packed.extractall(work, filter="data")
    (source,) = work.glob("opencv_python_headless-*/opencv")
    return source


def _built(source: Path, work: Path) -> Path:
    """Compile the module for Python and return it."""
    _python("-m", "pip", "install", "--quiet", *_TOOLS)
    tools = Path(sysconfig.get_path("scripts"))
    options = {
        "BUILD_LIST": _MODULES,
        "CMAKE_BUILD_TYPE": "Release",
        "CMAKE_MAKE_PROGRAM": str(tools / "ninja"),
        "PYTHON3_EXECUTABLE": sys.executable,
        "PYTHON3_INCLUDE_DIR": sysconfig.get_path("include"),
        "PYTHON3_LIMITED_API": "ON",
        **dict.fromkeys(_ON, "ON"),
        **dict.fromkeys(_OFF, "OFF"),
    }
    stated = [f"-D{name}={value}" for name, value in options.items()]
    cmake = tools / "cmake"
    _run(cmake, "-S", source, "-B", work, "-G", "Ninja", "-Wno-dev", *stated)
    _run(cmake, "--build", work, "--target", "opencv_python3")
    return next((work / "lib/python3").glob("cv2*.so"))


def _python(*words: str) -> None:
    _run(sys.executable, *words)


def _run(*words: str | Path) -> None:
    subprocess.run(words, check=True)


if __name__ == "__main__":
    sys.exit(main())
