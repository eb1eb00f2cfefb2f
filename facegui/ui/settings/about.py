"""About: versions, licenses, where the data is, and a report to copy."""

import platform
from importlib import metadata

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from facegui import __version__
from facegui.paths import resource
from facegui.ui.link.controller import Controller
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.disclosure import Disclosure
from facegui.ui.widgets.setting_rows import SettingsSection

_PACKAGES = ("torch", "onnxruntime", "opencv-python-headless", "numpy", "PySide6-Essentials")
_TEXT_PX = 220


class AboutSection(SettingsSection):
    """Versions, licenses and folders of this FaceGUI."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        copy = button(self.tr("Copy report"), then=self.copy_report, icon="copy")
        hint = self.tr("Runs entirely on this computer. Free software under the MIT license.")
        self.add(f"FaceGUI {__version__}", hint, None)
        packages = " · ".join(f"{name} {_version(name)}" for name in _PACKAGES)
        python = f"Python {platform.python_version()} · Qt {qVersion()}"
        self.add(self.tr("Made with"), f"{python} · {packages}", None)
        self._licenses = Disclosure(self.tr("Show"))
        self._licenses.setAccessibleName(self.tr("Show the licenses"))
        self._text = QPlainTextEdit(resource("THIRD_PARTY_NOTICES.md").read_text("utf-8"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(_TEXT_PX)
        self._text.setAccessibleName(self.tr("Licenses"))
        hint = self.tr("Of FaceGUI, of the models, and of what both are made with.")
        self.add(self.tr("Licenses"), hint, self._licenses)
        folded = self.add_padded(self._text)
        folded.hide()
        self._licenses.toggled.connect(folded.setVisible)
        self._add_places()
        words = self.tr("Versions and settings, without names or pictures.")
        self.add(self.tr("Report for bugs"), words, copy)

    def _add_places(self) -> None:
        """Add where the data is, with a button for each folder."""
        data_dir = self._controller.workspace.data_dir
        places = (
            (self.tr("Gallery, history and settings"), data_dir),
            (self.tr("Models"), data_dir / "models"),
        )
        for words, place in places:
            show = button(self.tr("Open the folder"), small=True)
            show.setAccessibleName(f"{show.text()}: {words}")
            show.clicked.connect(
                lambda _checked=False, place=place: QDesktopServices.openUrl(
                    QUrl.fromLocalFile(str(place))
                )
            )
            self.add(words, str(place), show)

    def copy_report(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(report(self._controller))
        self._controller.toast(self.tr("The report was copied."))


def report(controller: Controller) -> str:
    """Return versions, settings and state; no names, no pictures, no addresses."""
    settings, state = controller.workspace.settings, controller.state
    rates = controller.rates
    kind = state.source.partition(":")[0] if ":" in state.source else "file"
    lines = [
        f"FaceGUI {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.platform()}, {platform.machine()}",
        ", ".join(f"{name} {_version(name)}" for name in _PACKAGES),
        f"encoder {settings.encoder}, device {settings.device} ({state.device or 'none yet'}), "
        f"engine {settings.engine}, "
        f"strictness {settings.strictness}, smallest face {settings.min_face_px} px",
        f"source {kind if state.source else 'none'}: {state.phase}, {state.size}, {state.fps} fps",
        f"people {controller.people_count}, gallery "
        f"{type(controller.gallery_problem).__name__ if controller.gallery_problem else 'open'}",
        f"frames {rates.frames_fps:.1f}/s, analysis {rates.analysis_fps:.1f}/s"
        f" at {rates.analysis_ms:.0f} ms",
    ]
    return "\n".join(lines)


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"
