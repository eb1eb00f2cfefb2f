"""What the user chose: one typed, readable file, written whole or not at all."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Self

from facegui import atomic
from facegui.errors import FREE_SPACE, writing_to
from facegui.private import make_folder
from facegui.text import NOTHING, Sentence, say

_NAME = "settings.json"
MOST_CAMERAS = 9


@dataclass(frozen=True, slots=True)
class CameraSetting:
    """A watched camera: its name, the ``source`` for `open_source`, and its area.

    The area's corners are shares (0..1) of the picture's width and height; without corners the
    whole picture counts.
    """

    name: str
    source: str
    area: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices with their defaults.

    ``source`` is what `open_source` takes, ``cameras`` are watched in its place; ``strictness``
    names a goal, ``similarity`` a function; ``theme`` is system, light or dark; ``language`` is
    system or a language code; ``min_face_px`` the smallest face searched for, in frame pixels;
    ``engine`` is what the networks run in, see ``vision/runtime.py``. ``history_strangers`` keeps
    pictures of people not recognized in the history, ``strangers`` joins their visits and keeps
    them for ``strangers_days``,
    ``learn_places`` keeps sums over five of them and more at each camera. ``liveness_…``
    is for each purpose off, observe or required. ``declined_encoder`` is the one the user declined.
    ``consent_end`` says what becomes of people whose consent has ended: aside or erase.
    ``painted_portraits`` shows paintings in place of photographs, where there are any. ``mqtt`` is
    the address of the broker without its password, empty for none. ``start_as`` says whether the
    window starts open, locked or as the screen for visitors, which greets by name if
    ``kiosk_names``; ``lock_after_min`` locks it when nobody has used it for so many minutes, 0 for
    never. ``keep_watching`` leaves the program in the tray when its window is closed. ``milvus`` is
    the address of the server that proposes candidates, empty where people are searched here.
    """

    source: str = ""
    cameras: tuple[CameraSetting, ...] = ()
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
        for name, written in document.items():
            value = _cameras(written) if name == "cameras" else written
            problem = _problem(chosen, name, value)
            if problem:
                notices.append(problem)
            else:
                chosen = replace(chosen, **{name: value})
        return chosen, tuple(notices)

    def save(self, data_dir: Path) -> None:
        """Write the settings atomically. Raises FaceGuiError when the folder refuses."""
        path = data_dir / _NAME
        with writing_to(path, FREE_SPACE):
            make_folder(data_dir)
            atomic.write(path, json.dumps(asdict(self), indent=2))


def _cameras(written: Any) -> Any:
    """Return the cameras of a file, as it has them where they are none."""
    try:
        cameras = tuple(
            CameraSetting(
                str(one["name"]),
                str(one["source"]),
                tuple((float(x), float(y)) for x, y in one.get("area", ())),
            )
            for one in written
        )
    except (TypeError, ValueError, KeyError, AttributeError):
        return written
    shares = (share for one in cameras for corner in one.area for share in corner)
    usable = len(cameras) <= MOST_CAMERAS and all(0 <= share <= 1 for share in shares)
    named = all(one.name.strip() and one.source for one in cameras)
    different = all(
        len(set(values)) == len(cameras)
        for values in ([one.name for one in cameras], [one.source for one in cameras])
    )
    return cameras if usable and named and different else written


def _problem(current: Settings, name: str, value: Any) -> Sentence:
    known = {field.name: getattr(current, field.name) for field in fields(current)}
    if name not in known:
        return say("The setting {name} is not known and is ignored.", name=name)
    default = known[name]
    if name == "cameras" and not isinstance(value, tuple):
        return say("The list of cameras cannot be used; the setting is ignored.")
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
    "min_face_px": (12, 1000),  # the detector's own cell; for less it would enlarge frames
    "history_days": (1, 3650),
    "strangers_days": (1, 90),
    "audit_days": (30, 3650),
    "lock_after_min": (0, 1440),
}
