"""Settings of recognition: source, strictness with its rates, device, engine, smallest face."""

import sys

from PySide6.QtWidgets import QWidget

from facegui.errors import FaceGuiError
from facegui.matching.operating_point import GOALS, Strictness, identification_point
from facegui.matching.similarity import SimilarityName
from facegui.ui.link.controller import Controller
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts import people_words, place_words
from facegui.ui.parts.source_menu import SourceMenu
from facegui.ui.settings import words as settings_words
from facegui.ui.settings.rows import SettingRows
from facegui.ui.theme.figures import filled, translator
from facegui.ui.theme.tokens import M
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.option_card import OptionCard
from facegui.ui.widgets.setting_rows import SettingsSection

_tr = translator("settings")

_SMALLEST_PX = (20, 30, 40, 60, 80, 120)


class SourceSection(SettingRows):
    """Where the picture comes from."""

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._menu = SourceMenu()
        self._menu.chosen.connect(controller.open_source)
        self._menu.opened.connect(controller.list_cameras)
        controller.cameras_listed.connect(self._menu.show_cameras)
        controller.state_changed.connect(self._menu.show_state)
        self._menu.show_state(controller.state)
        again = button(self.tr("Look for cameras"), then=controller.list_cameras)
        control = QWidget()
        control.setLayout(row(again, self._menu))
        hint = self.tr("A camera by its name, a video, a folder, a stream or the demonstration.")
        self.add(self.tr("Picture from"), hint, control)
        self.smallest = self.choice(
            "min_face_px",
            self.tr("Smallest face"),
            self.tr("Smaller ones are not looked for; a larger limit is faster."),
            {px: self._pixels(px) for px in _SMALLEST_PX},
            self._pixels,
        )

    def _pixels(self, number: int) -> str:
        return filled(self.tr("{n} {n:pixel|pixels}"), n=number)


class StrictnessSection(SettingsSection):
    """The trade-off between wrong names and missed ones."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._cards: dict[Strictness, OptionCard] = {}
        line = row(spacing=M)
        for which in Strictness:
            card = OptionCard(settings_words.strictness(which))
            card.clicked.connect(lambda _on=False, which=which: self._on_chosen(which))
            self._cards[which] = card
            line.addWidget(card, 1)
        self._about = label("", "secondary", wrap=True)
        self.add_padded(column(line, self._about, spacing=M))
        names = [(name, settings_words.similarity(name)) for name in SimilarityName]
        self.similarity = Choice(self.tr("Similarity"), names)
        self.similarity.picked.connect(self._on_similarity)
        hint = self.tr("How two faces are compared. Each way has thresholds of its own; in our "
                       "tests none is better than the cosine.")  # fmt: skip
        self.add(self.tr("Similarity"), hint, self.similarity)
        self.refresh()

    @property
    def cards(self) -> dict[Strictness, OptionCard]:
        """The options, by strictness."""
        return dict(self._cards)

    @property
    def about(self) -> str:
        """What the rates are based on."""
        return self._about.text()

    def _on_chosen(self, which: Strictness) -> None:
        self._controller.change_settings(strictness=str(which))
        self.refresh()

    def _on_similarity(self, name: object) -> None:
        self._controller.change_settings(similarity=str(name))
        self.refresh()

    def refresh(self) -> None:
        """Show the rates for the present gallery and encoder."""
        workspace, watchlist = self._controller.workspace, self._controller.watchlist
        chosen = Strictness(workspace.settings.strictness)
        self.similarity.show_value(workspace.chosen_similarity)
        try:
            calibration = workspace.calibration(workspace.space, workspace.chosen_similarity)
        except FaceGuiError as problem:
            self._about.setText(told(problem))
            return
        people = self._controller.people_count
        several = watchlist.templates.with_several if watchlist is not None else 0
        for which, card in self._cards.items():
            point = identification_point(calibration, GOALS[which], people, several)
            card.explain(settings_words.rates(point))
            card.setChecked(which is chosen)
        words = self.tr(
            "For {people} enrolled, measured on {measured:,} other "
            "{measured:person|people}. Rates of one place and camera can differ."
        )
        count = people_words.people(people)
        about = [filled(words, people=count, measured=calibration.people)]
        if watchlist is not None and people:
            point = self._controller.point_here or watchlist.identification
            about.append(place_words.why(point, learns=workspace.settings.learn_places))
        self._about.setText(" ".join(filter(None, about)))


def add_device(section: SettingRows) -> Choice:
    """Add the choice of the networks' device."""
    metal, cuda = ("mps", _tr("Graphics (Metal)")), ("cuda", _tr("Graphics (CUDA)"))
    graphics, words = metal if sys.platform == "darwin" else cuda
    options = {"auto": _tr("Automatic"), "cpu": _tr("Processor"), graphics: words}
    hint = _tr("A graphics card makes recognition faster.")
    return section.choice("device", _tr("Device"), hint, options)


class EngineRow:
    """The choice of the networks' engine, and the reason for the one in use."""

    def __init__(self, controller: Controller, section: SettingRows) -> None:
        options = {"auto": _tr("Automatic"), "onnx": "ONNX Runtime", "torch": "torch"}
        self._controller = controller
        words = _tr("The same answers with either; torch takes more memory on the processor.")
        self.choice = section.choice("engine", _tr("Engine"), words, options)
        self.in_use = label("", "secondary", wrap=True)
        section.add_padded(self.in_use)
        controller.settings_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        try:
            runtime = self._controller.workspace.runtime
        except FaceGuiError as problem:
            self.in_use.setText(told(problem))
            return
        words = _tr("In use is {engine}: {why}")
        self.in_use.setText(filled(words, engine=runtime.title, why=shown(runtime.why)))
