"""The table of an evaluation says what its JSON says, with each interval beside its figure."""

import csv

from facegui.evaluation.reporting.figures_table import figure_rows, save_figures

DOCUMENT = {
    "encoder": "mobilefacenet",
    "fpir": 0.01,
    "fnir_at_fpir": {"1e-2": 0.014, "2e-3": None},
    "intervals": {"fpir": [0.0, 0.03], "fnir_at_fpir": {"1e-2": [0.008, 0.023], "2e-3": None}},
    "apcer": {"print": 0.2},
    "apcer_interval": {"print": [0.1, 0.3]},
    "claims": {"fmr": 0.5, "intervals": {"fmr": [0.4, 0.6]}},
    "notes": ["Few people."],
    "places": [{"place": "Door", "now": 0.41}],
}


def test_an_interval_stands_beside_its_figure_wherever_the_document_has_it():
    rows = {name: rest for name, *rest in figure_rows(DOCUMENT)}
    assert rows["fpir"] == ["0.01", "0.0", "0.03"]
    assert rows["fnir_at_fpir.1e-2"] == ["0.014", "0.008", "0.023"]
    assert rows["apcer.print"] == ["0.2", "0.1", "0.3"]
    assert rows["claims.fmr"] == ["0.5", "0.4", "0.6"]


def test_what_is_undefined_is_empty_and_texts_and_lists_are_there():
    rows = {name: rest for name, *rest in figure_rows(DOCUMENT)}
    assert rows["fnir_at_fpir.2e-3"] == ["", "", ""]
    assert rows["encoder"][0] == "mobilefacenet"
    assert rows["notes.1"][0] == "Few people."
    assert (rows["places.1.place"][0], rows["places.1.now"][0]) == ("Door", "0.41")
    assert not [name for name in rows if "interval" in name]


def test_a_file_opens_in_a_spreadsheet_without_formulas(tmp_path):
    path = tmp_path / "figures.csv"
    save_figures(path, {**DOCUMENT, "encoder": "=1+1"})
    with path.open(encoding="utf-8-sig", newline="") as file:
        heads, *rows = csv.reader(file)
    assert heads == ["figure", "value", "low", "high"]
    assert ["encoder", "'=1+1", "", ""] in rows
