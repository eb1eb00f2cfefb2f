"""Names and file names are text and nothing else, on a terminal and in a spreadsheet."""

import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facegui import plain

FORMULA = "=HYPERLINK(0)"


@pytest.mark.parametrize(
    "evil",
    [
        "\x1b[2J",
        "\x1b]52;c;cm0=\x07",
        "\x9b31m",
        "\x08\x08\x08",
        "\r",
        "\x7f",
        "\u202egpj.exe",
        "\u2066",
        "\u200f",
        "\u2028",
    ],
)
def test_nothing_steers_a_terminal(evil):
    for shown in (plain.text(f"a{evil}b"), plain.line(f"a{evil}b")):
        assert all(char.isprintable() for char in shown)
        assert not any(
            unicodedata.bidirectional(char)[0] in "LR" and len(unicodedata.bidirectional(char)) == 3
            for char in shown
        )
    assert plain.line("a\nEnrolled Bob.") == "a\\x0aEnrolled Bob."
    assert plain.text("two\nlines\tand a tab") == "two\nlines\tand a tab"
    assert plain.line("José, 李小龍, مريم, 👩‍🔬") == "José, 李小龍, مريم, 👩‍🔬"


@pytest.mark.parametrize(
    "before",
    ["", " ", "\u00a0", "\ufeff", "\u200b", "\u200d\u2060", "\t", "\r\n", "a;", "a; ", "a,", "a\t",
     "a|", '"', "'", ";\ufeff", "\u00ad", "\u3164\u200b", "\x00", "\x1b", "\ufe0f",
     "\u034f", "\U000e0100", "\u0301"],
)  # fmt: skip
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣"])
def test_no_cell_is_a_formula_whatever_separates_cells(before, sign):
    if before == "\u3164\u200b":
        before = "\u200b"  # a filler is a letter: a cell that begins with it is text
    made = plain.cell(f"{before}{sign}{FORMULA}")
    file = io.StringIO()
    csv.writer(file).writerow(["first", made, "last"])
    for separator in ",;\t|":
        for row in csv.reader(io.StringIO(file.getvalue()), delimiter=separator):
            for one in row:
                seen = unicodedata.normalize("NFKC", one).lstrip('" ')
                bare = "".join(c for c in seen if unicodedata.category(c)[0] not in "ZCM")
                assert not bare.startswith(("=", "+", "-", "@")), (separator, one)


@pytest.mark.parametrize("same", ["Ada Lovelace", "-0.5", "+3", "1e-3", "a-b", "me@home", "a=b"])
def test_what_is_harmless_stays(same):
    assert plain.cell(same) == same


@given(st.text())
def test_a_cell_stays_one_cell_of_one_row(text):
    file = io.StringIO()
    csv.writer(file).writerow([plain.cell(text)])
    assert len(list(csv.reader(io.StringIO(file.getvalue(), newline="")))) == 1
