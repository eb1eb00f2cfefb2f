"""The rules that no linter knows; the limits only ever go down (docs/decisions/0031)."""

from scripts import house

_LARGER_FOLDERS = {"facegui/evaluation": 32}
_FOLDER = 25
_FILE = 450
_FUNCTION = 50
_SHARED_CLASS_NAMES = 0
_BARE_NOQAS = 0


def test_no_modules_import_each_other_in_a_circle() -> None:
    assert not house.circles()


def test_a_folder_can_be_read_at_a_glance() -> None:
    over = {
        folder: count
        for folder, count in house.folders().items()
        if count > _LARGER_FOLDERS.get(folder, _FOLDER)
    }
    assert not over


def test_files_and_functions_are_short() -> None:
    assert not {name: count for name, count in house.files().items() if count > _FILE}
    assert not {name: count for name, count in house.functions().items() if count > _FUNCTION}


def test_a_class_name_is_used_once() -> None:
    assert len(house.shared_class_names()) <= _SHARED_CLASS_NAMES, house.shared_class_names()


def test_a_check_is_switched_off_for_a_reason() -> None:
    assert len(house.bare_noqas()) <= _BARE_NOQAS, house.bare_noqas()
