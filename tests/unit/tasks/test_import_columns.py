"""people.csv in an imported folder says groups and validity; what cannot be read is told."""

from datetime import date

from facegui.tasks.importing.columns import Columns, read_columns
from facegui.tasks.importing.plan import planned


def test_lines_are_read_in_any_order_of_columns(tmp_path):
    (tmp_path / "people.csv").write_text(
        "\ufeffgroups, NAME, valid_until\nStaff;Night shift, Ada Lovelace, 2026-12-31\n,Zoe,\n",
        "utf-8",
    )
    found, problems = read_columns(tmp_path / "people.csv")
    assert found == (
        Columns("Ada Lovelace", ("Night shift", "Staff"), None, date(2026, 12, 31), True),
        Columns("Zoe", (), None, None, True),
    )
    assert not problems


def test_a_table_with_semicolons_quotes_its_groups(tmp_path):
    (tmp_path / "people.csv").write_text('name;groups\nAda;"Staff;Night"\n', "utf-8")
    assert read_columns(tmp_path / "people.csv")[0][0].groups == ("Night", "Staff")


def test_what_cannot_be_read_is_told_and_the_rest_is_taken(tmp_path):
    (tmp_path / "people.csv").write_text(
        "name,valid_from,valid_until\nAda,soon,\nZoe,2026-02-01,2026-01-01\n,,\nEve,2026-01-01,\n",
        "utf-8",
    )
    found, problems = read_columns(tmp_path / "people.csv")
    assert [one.name for one in found] == ["Eve"]
    assert [one.split(" ")[1] for one in problems] == ["2", "3", "4"]


def test_a_table_is_no_picture_that_was_left_out(tmp_path):
    (tmp_path / "people.csv").write_text("name,groups\nAda,Staff\n", "utf-8")
    (tmp_path / "Ada").mkdir()
    (tmp_path / "Ada" / "1.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    plan = planned([tmp_path])
    assert [one.name for one in plan.columns] == ["Ada"]
    assert not plan.skipped
    assert len(plan.pictures) == 1
