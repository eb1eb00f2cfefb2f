"""A report is one readable file: charts inside, nothing loaded, nothing of a name executed."""

import math
import re
from base64 import b64decode
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui import __version__
from facegui.evaluation.reporting.charts import HEIGHT, WIDTH, Axis, Drawing, Series, chart
from facegui.evaluation.reporting.plots import cmc_plot, det_plot, histogram, roc_plot
from facegui.evaluation.reporting.report import Provenance, Report, Section
from facegui.text import say

PROVENANCE = Provenance(
    ["facegui", "evaluate", "people", "my people"],
    {"encoder": "mobilefacenet/1"},
    7,
    datetime(2026, 11, 22, 12, 0, tzinfo=UTC),
)


def polylines(svg: str) -> list[list[tuple[float, float]]]:
    return [
        [tuple(map(float, point.split(","))) for point in one.attrib["points"].split()]
        for one in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}polyline")  # noqa: S314
    ]


def test_a_line_goes_from_corner_to_corner() -> None:
    svg = chart("x", Axis("a", 0, 1), Axis("b", 0, 1), [Series("", [(0, 0), (1, 1)])])
    ((start, end),) = polylines(svg)
    assert start[0] < end[0]
    assert start[1] > end[1]  # up is less in SVG


def test_a_logarithmic_axis_gives_every_decade_the_same_room() -> None:
    axis = Axis("FMR", 1e-4, 1, log=True, percent=True)
    assert axis.ticks() == pytest.approx((1e-4, 1e-3, 1e-2, 1e-1, 1))
    assert [axis.place(tick) for tick in axis.ticks()] == pytest.approx([0, 0.25, 0.5, 0.75, 1])
    assert axis.label(1e-3) == "0.1 %"


@given(st.floats(-1e3, 1e3), st.floats(0.01, 1e3))
def test_a_linear_axis_has_a_few_round_ticks_inside(low: float, span: float) -> None:
    axis = Axis("a", low, low + span)
    ticks = axis.ticks()
    assert 2 <= len(ticks) <= 7
    assert all(low - 1e-6 * span <= tick <= low + span * (1 + 1e-6) for tick in ticks)


def test_ticks_are_written_as_people_write_them() -> None:
    axis = Axis("samples", 0.001, 1e6, log=True)
    written = [axis.label(tick) for tick in axis.ticks()]
    assert written[:3] + written[-2:] == ["0.001", "0.01", "0.1", "100,000", "1,000,000"]
    assert Axis("a", 0, 1).label(0.1 + 0.2) == "0.3"
    assert Axis("a", 0, 1, percent=True).label(0.005) == "0.5 %"


@given(st.lists(st.tuples(st.floats(), st.floats()), max_size=20))
def test_no_value_leaves_the_picture_or_breaks_it(points: list[tuple[float, float]]) -> None:
    svg = chart("x", Axis("a", 0, 1), Axis("b", 1e-3, 1, log=True), [Series("s", points)])
    for line in polylines(svg):
        assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in line)


@pytest.mark.parametrize(("low", "high", "log"), [(1, 1, False), (2, 1, False), (0, 1, True)])
def test_an_axis_without_room_is_refused(low: float, high: float, log: bool) -> None:
    with pytest.raises(ValueError, match="axis"):
        Axis("a", low, high, log=log)


def test_plots_of_faces_never_found_are_drawn() -> None:
    mated = np.array([-np.inf, 0.8], np.float32)
    other = np.array([-np.inf, 0.1], np.float32)
    scores = histogram(mated, other, math.inf)
    assert scores is not None
    for one in (det_plot(mated, other), roc_plot(mated, other), scores, cmc_plot([1.0])):
        ET.fromstring(one.svg)  # noqa: S314
    assert histogram([-np.inf], [-np.inf], 0.5) is None


def test_a_chart_is_told_in_other_words() -> None:
    drawn = det_plot([0.9, 0.8], [0.1, 0.2], search=True)
    told = drawn.told(str.upper)
    assert "DET: FNIR over FPIR" in drawn.svg
    assert "FPIR (strangers)" in drawn.svg
    assert "DET: FNIR OVER FPIR" in told.svg
    assert "FPIR (STRANGERS)" in told.svg
    assert polylines(told.svg) == polylines(drawn.svg)


def test_names_are_text_and_charts_are_inside() -> None:
    drawn = Drawing("<b>&", Axis("a", 0, 1), Axis("b", 0, 1), [])
    rows = [("x", "y"), ("<img src=x>", "1")]
    section = Section(say("<script>"), [say("a < b")], rows, [drawn], [say("&note")])
    html = Report(say("T & U"), say("sum"), [section], PROVENANCE).html()
    assert "<script>" not in html
    assert "<img src=x>" not in html
    assert "&lt;img src=x&gt;" in html
    assert "http://" not in html.replace("http://www.w3.org", "")
    (data,) = re.findall(r"data:image/svg\+xml;base64,([^\"]+)", html)
    assert b64decode(data).decode() == drawn.svg


def test_figures_are_never_broken_and_sections_without_anything_are_left_out() -> None:
    rows = [("", "found", "file"), ("EER", "0.05 – 1.06 %", "a b.jpg"), ("", "–", "1")]
    sections = [Section(say("Empty")), Section(say("Full"), rows=rows)]
    html = Report(say("T"), say("s"), sections, PROVENANCE).html()
    assert "Empty" not in html
    figures = ' align="right" class="figure"'
    assert '<th></th><th align="right">found</th><th>file</th>' in html
    assert f"<td>EER</td><td{figures}>0.05 – 1.06 %</td><td>a b.jpg</td>" in html


def test_ranks_are_whole_numbers() -> None:
    assert Axis("rank", 1.0, 2.0, whole=True).ticks() == (1.0, 2.0)
    assert Axis("share", 0.0, 1.0).ticks() == pytest.approx((0.0, 0.2, 0.4, 0.6, 0.8, 1.0))


def test_the_report_says_how_to_make_it_again() -> None:
    html = Report(say("T"), say("s"), [], PROVENANCE).html()
    for said in ("facegui evaluate people &#x27;my people&#x27;", __version__, "mobilefacenet/1"):
        assert said in html
    assert "2026-11-22T12:00:00+00:00" in html
    assert PROVENANCE.versions["numpy"] == np.__version__
