"""A chart of a report: drawn large, and saved as a picture or as a drawing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from facegui.evaluation.reporting.plots import det_plot
from facegui.ui.theme.tokens import DARK
from facegui.ui.widgets.chart import ChartRow


@pytest.fixture
def line(qtbot: QtBot) -> ChartRow:
    made = ChartRow(det_plot([0.9, 0.8], [0.1, 0.2], search=True).svg)
    qtbot.addWidget(made)
    return made


def test_a_chart_can_be_saved(qtbot: QtBot, line: ChartRow) -> None:
    with qtbot.waitSignal(line.saved) as saved:
        qtbot.mouseClick(line.save_button, Qt.MouseButton.LeftButton)
    assert saved.args == [line.chart]
    assert line.save_button.accessibleName() == "Save the chart DET: FNIR over FPIR"


def test_it_is_saved_in_print_s_colors_whatever_the_theme(line: ChartRow) -> None:
    assert b"<svg" in line.chart.written(".svg")
    picture = QImage.fromData(line.chart.written(".png"), "PNG")
    assert (picture.width(), picture.height()) == (1560, 1020)
    assert picture.pixelColor(2, 2).name() == "#ffffff" != DARK.surface
    colors = {picture.pixelColor(at, 60).name() for at in range(180, 700)}
    assert len(colors) > 2  # the title is there
