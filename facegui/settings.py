"""What the user chose: one typed, readable file, written whole or not at all."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Self

from facegui import atomic
from facegui.errors import FaceGuiError
from facegui.private import make_folder
from facegui.text import NOTHING, Sentence, say

_NAME = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices with their defaults.

    ``source`` is what `open_source` takes; ``strictness`` names a goal, ``similarity`` a function;
    ``theme`` is system, light or dark; ``language`` is system or a language code; ``min_face_px``
    the smallest face searched for, in frame pixels; ``engine`` is what the networks run in,
    see ``vision/runtime.py``. ``history_strangers`` keeps pictures of people not recognized in the
    history, ``strangers`` joins their visits and keeps them for ``strangers_days``,
    ``learn_places`` keeps sums over five of them and more at each camera. ``liveness_…``
    is for each purpose off, observe or required. ``declined_encoder`` was offered, and not wanted.
    ``consent_end`` says what becomes of people whose consent has ended: aside or erase.
    ``painted_portraits`` shows the painting of whoever has one instead of photographs. ``mqtt`` is
    the address of the broker without its password, empty for none. ``start_as`` says whether the
    window starts open, locked or as the screen for visitors, which greets by name if
    ``kiosk_names``; ``lock_after_min`` locks it when nobody has used it for so many minutes, 0 for
    never. ``keep_watching`` leaves the program in the tray when its window is closed. ``milvus`` is
    the address of the server that proposes candidates, empty where people are searched here.
    """

    source: str = ""
    encoder: str = "mobilefacenet+sface"
    device: str = "auto"
    engine: str = "auto"
    strictness: str = "balanced"
    similarity: str = "cosine"
    min_face_px: int = 30
    theme: str = "system"
    language: str = "system"
    history: bool = True
    history_days: int = 30
    history_strangers: bool = False
    strangers: bool = False
    strangers_days: int = 7
    learn_places: bool = True
    liveness_verification: str = "observe"
    liveness_identification: str = "observe"
    liveness_enrollment: str = "observe"
    declined_encoder: str = ""
    consent_end: str = "aside"
    painted_portraits: bool = False
    audit_days: int = 1095
    mqtt: str = ""
    start_as: str = "window"
    lock_after_min: int = 0
    kiosk_names: bool = True
    keep_watching: bool = False
    milvus: str = ""

    @classmethod
    def names(cls, data_dir: Path) -> frozenset[str]:
        """Names of what was chosen here, whatever its value; empty where nothing can be read."""
        try:
            document = json.loads((data_dir / _NAME).read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return frozenset()
        return frozenset(document) if isinstance(document, dict) else frozenset()

    @classmethod
    def load(cls, data_dir: Path) -> tuple[Self, tuple[Sentence, ...]]:
        """Read the settings; every value that cannot be used is the default, with a notice."""
        path = data_dir / _NAME
        try:
            document = json.loads(path.read_text("utf-8"))
            if not isinstance(document, dict):
                raise ValueError
        except FileNotFoundError:
            return cls(), ()
        except (OSError, ValueError, RecursionError):
            return cls(), (
                say("The settings file {path} cannot be read; defaults are in force.", path=path),
            )
        chosen, notices = cls(), []
        for name, value in document.items():
            problem = _problem(chosen, name, value)
            if problem:
                notices.append(problem)
            else:
                chosen = replace(chosen, **{name: value})
        return chosen, tuple(notices)

    def save(self, data_dir: Path) -> None:
        """Write the settings atomically. Raises FaceGuiError when the folder refuses."""
        try:
            make_folder(data_dir)
            atomic.write(data_dir / _NAME, json.dumps(asdict(self), indent=2))
        except OSError as error:
            raise FaceGuiError(
                say(
                    "The settings could not be saved in {data_dir}: {strerror}.",
                    data_dir=data_dir,
                    strerror=error.strerror,
                ),
                say("Free some space or choose another folder with --data-dir."),
            ) from error


def _problem(current: Settings, name: str, value: Any) -> Sentence:
    known = {field.name: getattr(current, field.name) for field in fields(current)}
    if name not in known:
        return say("The setting {name} is not known and is ignored.", name=name)
    default = known[name]
    if type(value) is not type(default):
        return say(
            "The setting {name} should be like {default}, not {value}; the default is used.",
            name=name,
            default=repr(default),
            value=repr(value),
        )
    choices = _CHOICES.get(name)
    if choices and value not in choices:
        return say(
            "The setting {name} should be one of {choices}; the default is used.",
            name=name,
            choices=", ".join(choices),
        )
    low, high = _RANGES.get(name, (value, value))
    if not low <= value <= high:
        return say(
            "The setting {name} should be between {low} and {high}; the default is used.",
            name=name,
            low=low,
            high=high,
        )
    return NOTHING


_LIVENESS = ("off", "observe", "required")
_CHOICES = {
    "device": ("auto", "cpu", "cuda", "mps"),
    "engine": ("auto", "torch", "onnx"),
    "strictness": ("strict", "balanced", "lenient"),
    "similarity": ("cosine", "squared-distance", "logistic", "chi-square"),
    "theme": ("system", "light", "dark"),
    "consent_end": ("aside", "erase"),
    "start_as": ("window", "locked", "kiosk"),
    "liveness_verification": _LIVENESS,
    "liveness_identification": _LIVENESS,
    "liveness_enrollment": _LIVENESS,
}
_RANGES = {
    "min_face_px": (12, 1000),  # the detector's own cell; below it frames would be enlarged
    "history_days": (1, 3650),
    "strangers_days": (1, 90),
    "audit_days": (30, 3650),
    "lock_after_min": (0, 1440),
}
