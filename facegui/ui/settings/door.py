"""Settings of the door: the PIN and the lock, the screen for visitors, the tray, the session."""

from PySide6.QtWidgets import QLineEdit, QSystemTrayIcon, QWidget

from facegui.errors import FaceGuiError
from facegui.tasks.door.pin import require_good
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.link.sentences import told
from facegui.ui.settings.rows import SettingRows
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import XS, L, S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.tick import Tick

_MINUTES = (1, 5, 10, 30, 60)
_FIELD_PX = 220


class PinForm(QWidget):
    """Asks for the old PIN, if there is one, and twice for the new one; hidden at first."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller, self._door = controller, controller.door
        self._removes = False
        self.old = self._field(self.tr("Current PIN"))
        self.new = self._field(self.tr("New PIN"))
        self.again = self._field(self.tr("New PIN once more"))
        self._said = label("", "bad", wrap=True)
        self.save = button("", "primary", then=self._on_save)
        cancel = button(self.tr("Cancel"), "quiet", then=self.end)
        fields = wrapped(self.old, self.new, self.again)
        content = column(fields, self._said, row(self.save, cancel, 1), spacing=S)
        content.setContentsMargins(L, XS, L, L)
        self.setLayout(content)
        self.hide()

    @property
    def said(self) -> str:
        """What is wrong with the PIN, empty if nothing."""
        return "" if self._said.isHidden() else self._said.text()

    def begin(self, *, removes: bool) -> None:
        """Show the fields to set, change or remove a PIN."""
        self._removes = removes
        self.old.setVisible(self._door.pin.is_set)
        for one in (self.new, self.again):
            one.setVisible(not removes)
        self._name_save(self.tr("Remove the PIN") if removes else self.tr("Keep this PIN"))
        self._tell("")
        self.show()
        (self.old if self._door.pin.is_set else self.new).setFocus()

    def end(self) -> None:
        """Hide the form, and forget what was typed."""
        for one in (self.old, self.new, self.again):
            one.clear()
        self._tell("")
        self.hide()

    def _on_save(self) -> None:
        new = "" if self._removes else self.new.text()
        if not self._removes and (problem := self._problem_of(new)):
            self._tell(problem)
        elif not self._door.trying:
            self.save.setEnabled(False)
            self._door.change_pin(self.old.text(), new, self._on_tried, self._on_problem)

    def _problem_of(self, new: str) -> str:
        """Return why a new PIN is refused, empty if it is not."""
        try:
            require_good(new)
        except FaceGuiError as problem:
            return told(problem)
        same = new == self.again.text()
        return "" if same else self.tr("The two new PINs are not the same.")

    def _on_tried(self, fits: bool) -> None:
        self.save.setEnabled(True)
        if fits:
            self.end()
            return
        words = self.tr("That PIN does not fit. The next try is open in {n:,} {n:second|seconds}.")
        self._tell(filled(words, n=round(self._door.pin.wait_s) or 1))
        self.old.clear()

    def _on_problem(self, problem: FaceGuiError) -> None:
        self.save.setEnabled(True)
        self._tell(told(problem))

    def _tell(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _name_save(self, words: str) -> None:
        self.save.setText(words)
        self.save.setAccessibleName(words)

    def _field(self, words: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setMaxLength(64)
        made.setPlaceholderText(words)
        made.setAccessibleName(words)
        made.setFixedWidth(_FIELD_PX)
        made.returnPressed.connect(self._on_save)
        return made


class DoorSection(SettingRows):
    """What visitors see, and what they cannot reach."""

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._door = controller.door
        self._add_pin()
        self._add_lock()
        self._add_kiosk()
        self._add_tray()
        self._add_session()
        controller.door.pin_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show which choices are possible now."""
        there = self._door.pin.is_set
        words = self.tr("Change…") if there else self.tr("Set…")
        self.change.setText(words)
        self.change.setAccessibleName(self.tr("Change the PIN") if there else self.tr("Set a PIN"))
        self.remove.setVisible(there)
        self.allow(self.idle, there)
        tray = QSystemTrayIcon.isSystemTrayAvailable()
        self.tray.setEnabled(tray)
        self._tray_said.setText(
            self.tr("Its icon in the tray opens the window again, locks it, pauses and quits.")
            if tray
            else self.tr(
                "This desktop shows no icons in a tray, so closing the window quits FaceGUI."
            )
        )
        self.session.setChecked(self._door.autostart.on)

    def _add_pin(self) -> None:
        self.form = PinForm(self._controller)
        self.change = button(self.tr("Set…"), then=lambda: self.form.begin(removes=False))
        self.remove = button(self.tr("Remove…"), then=lambda: self.form.begin(removes=True))
        self.remove.setAccessibleName(self.tr("Remove the PIN"))
        both = QWidget()
        both.setLayout(row(self.remove, self.change, spacing=S))
        hint = self.tr(
            "It opens the lock and leaves the screen for visitors. It keeps visitors out of this "
            "window, but not somebody who has your account. A forgotten PIN cannot be recovered: "
            "end FaceGUI, remove lock.json from the data folder, and start again."
        )
        self.add(self.tr("PIN"), hint, both)
        self._rows.addWidget(self.form)

    def _add_lock(self) -> None:
        options = {0: self.tr("Never"), **{one: self._minutes(one) for one in _MINUTES}}
        self.idle = self.choice(
            "lock_after_min",
            self.tr("Lock automatically"),
            self.tr("When nobody has used the window for this long. It goes on watching."),
            options,
            self._minutes,
        )

    def _add_kiosk(self) -> None:
        self.start = self.choice(
            "start_as",
            self.tr("Starts as"),
            self.tr("Without a PIN, a window that should start locked opens unlocked."),
            {
                "window": self.tr("Window"),
                "locked": self.tr("Locked window"),
                "kiosk": self.tr("Screen for visitors"),
            },
        )
        self.receive = button(self.tr("Show it"), then=lambda _checked=False: self._door.receive())
        self.receive.setAccessibleName(self.tr("Show the screen for visitors"))
        hint = self.tr(
            "Fills the screen and tells visitors to come closer, to wait, or that they are "
            "welcome. "
            "Escape or a double click asks for the PIN."
        )
        self.add(self.tr("Screen for visitors"), hint, self.receive)
        self.names = self.tick("kiosk_names", self.tr("Welcome visitors by name"))

    def _add_tray(self) -> None:
        self._tray_said = label("", "secondary", wrap=True)
        words = self.tr("Go on watching when the window is closed")
        self.tray = self.tick("keep_watching", words, self._tray_said)

    def _add_session(self) -> None:
        self.session = Tick(self.tr("Start FaceGUI with the session"))
        self.session.toggled.connect(self._on_session)
        self.add_tick(self.session)

    def _on_session(self, on: bool) -> None:
        if on == self._door.autostart.on:
            return
        try:
            self._door.autostart.switch(on)
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("settings", problem))
            self.session.setChecked(not on)

    def _minutes(self, number: int) -> str:
        return filled(self.tr("After {n:,} {n:minute|minutes}"), n=number)
