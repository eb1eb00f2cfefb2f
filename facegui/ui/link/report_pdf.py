"""Prints a report as PDF: Qt typesets its HTML. `print_alone` works without the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from facegui import atomic
from facegui.errors import writing_to

_DPI = 96
_MARGIN_MM = 16.0


def write_pdf(html: str, path: Path, *, landscape: bool = False) -> None:
    """Typeset a report on A4. Raises FaceGuiError if the file cannot be written."""
    typeset = QBuffer()
    typeset.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(typeset)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if landscape:
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setResolution(_DPI)
    writer.setCreator("FaceGUI")
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setHtml(html)
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    with writing_to(path):
        atomic.write(path, bytes(typeset.data().data()))


def print_alone(html: str, path: Path, *, landscape: bool = False) -> None:
    """Write a PDF in a program that has no window. Raises as `write_pdf`."""
    if QGuiApplication.instance() is not None:
        write_pdf(html, path, landscape=landscape)
        return
    application = QGuiApplication(sys.argv[:1])
    try:
        write_pdf(html, path, landscape=landscape)
    finally:
        application.shutdown()
