"""Settings of the gallery that several desks share: create it, join it, and see who is in it."""

import socket
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from typing_extensions import override

from facegui.errors import FaceGuiError
from facegui.gallery.shared.errors import NotLetIn
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.settings import shared_words
from facegui.ui.settings.desk_list import DeskList
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.confirm import Confirm
from facegui.ui.widgets.flow import wrapped
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.setting_rows import SettingsSection

if TYPE_CHECKING:
    from facegui.gallery.shared.shared_gallery import SharedGallery

_FIELD_PX = 320
_PROBLEM = "shared-act"


class SharedSection(SettingsSection):
    """Shows one of three views: not shared, asking to join, member."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._desk = controller.searched.shared
        self._add_alone()
        self._add_asking()
        self._add_belonging()
        self._desk.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the state of this desk."""
        state = self._desk.state
        there = self._controller.workspace.has_shared
        for one in self._alone:
            one.setVisible(not there)
        self._asking.setVisible(there and state is not None and state.state == "asks")
        inside = there and (state is None or state.state != "asks")
        for one in self._belonging:
            one.setVisible(inside)
        self._password_row.setVisible(inside and state is not None and state.state == "offline")
        self.desks.setVisible(state is not None and bool(state.desks))
        self.draw_lines()
        if state is None:
            return
        self._words.setText(" · ".join(state.words))
        self._fingerprint.setText(state.fingerprint)
        self._server.setText(shared_words.server(state))
        self._chip.say(*shared_words.state(state))
        self.accept.setVisible(state.state == "forged")
        self._about.setText(shared_words.about(state))
        self.desks.show_desks(state.desks)

    @override
    def fit(self, page_px: int) -> None:
        super().fit(page_px)
        self.desks.fit(page_px)

    def _add_alone(self) -> None:
        about = self.tr(
            "Several desks can have the same people, on a PostgreSQL server of yours. It sees "
            "neither faces nor names. Who is erased at one desk is erased at all."
        )
        self.server = QLineEdit(placeholderText="postgresql://user@host/database")
        self.password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.name = QLineEdit(socket.gethostname())
        self.join = button(self.tr("Join"), then=lambda: self._join(None))
        self.make = button(self.tr("Make a shared gallery…"), then=self._on_create)
        self.by_sheet = button(self.tr("By recovery sheet…"), then=self._on_by_sheet)
        for way in (self.join, self.by_sheet, self.make):
            way.setEnabled(False)
            self.server.textChanged.connect(lambda url, way=way: way.setEnabled(bool(url.strip())))
        for field in (self.server, self.password, self.name):
            field.setFixedWidth(_FIELD_PX)
        self.server.setAccessibleName(self.tr("Server"))
        self.password.setAccessibleName(self.tr("Password"))
        self.name.setAccessibleName(self.tr("This desk is called"))
        buttons = QWidget()
        buttons.setLayout(
            column(self.join, self.by_sheet, self.make, spacing=S)
        )  # side by side they are wider than a page
        self._alone = [
            self.add(self.tr("Server"), about, self.server),
            self.add(self.tr("Password"), self.tr("Kept with your account."), self.password),
            self.add(
                self.tr("This desk is called"),
                self.tr("The others see this name, and that it is here."),
                self.name,
            ),
            self.add(
                self.tr("Join or make one"),
                self.tr(
                    "A desk that joins must be let in at another one; if all are lost, the "
                    "recovery sheet lets it in."
                ),
                buttons,
            ),
        ]

    def _add_asking(self) -> None:
        self._words = label("", "strong", wrap=True)
        self._fingerprint = label("", "secondary")
        leave = button(self.tr("Stop asking"), then=self._leave)
        content = column(
            label(self.tr("This desk waits to be let in"), "strong"),
            label(
                self.tr("Read these words to somebody at a desk that is in; they let it in there."),
                "secondary",
                wrap=True,
            ),
            self._words,
            self._fingerprint,
            row(leave, 1),
            spacing=S,
        )
        self._asking = self.add_padded(content)

    def _add_belonging(self) -> None:
        self._server, self._chip = label("", "strong"), Chip()
        self._about = label("", "secondary", wrap=True)
        self.sync = button(self.tr("Sync now"), then=self._on_sync)
        self.accept = button(self.tr("Accept the server…"), then=self._on_accept)
        told = column(wrapped(self._server, self._chip), self._about, spacing=S)
        ways = QWidget()
        ways.setLayout(column(self.sync, self.accept, spacing=S))
        self.desks = DeskList()
        self.desks.let_in.connect(lambda told: self._act(lambda shared: shared.admit(told)))
        self.desks.refused.connect(lambda name: self._act(lambda shared: shared.remove_desk(name)))
        self.desks.removed.connect(self._on_remove)
        self.changed_password = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.changed_password.setFixedWidth(_FIELD_PX)
        self.changed_password.setAccessibleName(self.tr("Password"))
        self.changed_password.returnPressed.connect(self._on_sync)
        self.confirm = Confirm()
        self.leave = button(self.tr("Leave…"), "danger", then=self._on_leave)
        server = self._add_line(told, ways)
        self._password_row = self.add(
            self.tr("Password"),
            self.tr("Only if it was changed at the server. Kept with your account."),
            self.changed_password,
        )
        self._belonging = [
            server,
            self._password_row,
            self.add_widget(self.desks),
            self.add(
                self.tr("Leave the shared gallery"),
                self.tr("Its people stay on this desk as a copy."),
                self.leave,
            ),
            self.add_widget(self.confirm),
        ]

    def _join(self, sheet: Path | None) -> None:
        url, name = self._address(), self.name.text().strip()
        self._act(lambda shared: shared.join(url, name, sheet), restart=True)

    def _on_by_sheet(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the recovery sheet"))
        if path:
            self._join(Path(path))

    def _on_create(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery sheet"), "facegui-recovery-sheet.txt"
        )
        if path:
            url, name, sheet = self._address(), self.name.text().strip(), Path(path)
            self._act(lambda shared: shared.create(url, name, sheet), restart=True)

    def _on_sync(self) -> None:
        password, state = self.changed_password.text(), self._desk.state
        self.changed_password.clear()

        def do(shared: "SharedGallery") -> None:
            if password and state is not None:
                shared.join(_address(state.desk.server, password), state.desk.name)
            shared.sync()

        self._act(do)

    def _address(self) -> str:
        return _address(self.server.text().strip(), self.password.text())

    def _on_accept(self) -> None:
        self.confirm.ask(
            self.tr("Accept the server as it is?"),
            self.tr(
                "Only where its backup was restored. Every desk hands in what it lacks, and who "
                "was erased stays erased."
            ),
            self.tr("Accept"),
            self.tr("Not now"),
            lambda: self._act(lambda shared: shared.accept()),
        )

    def _on_leave(self) -> None:
        self.confirm.ask(
            self.tr("Leave the shared gallery?"),
            self.tr("The people stay here. What others change is not seen here any more."),
            self.tr("Leave"),
            self.tr("Stay"),
            self._leave,
        )

    def _leave(self) -> None:
        self._act(lambda shared: shared.leave(), restart=True)

    def _on_remove(self, name: str) -> None:
        self.confirm.ask(
            self.tr("Take {name} out?").format(name=name),
            self.tr("It cannot read what is written from now on. It keeps what it has."),
            self.tr("Take out"),
            self.tr("Keep"),
            lambda: self._act(lambda shared: shared.remove_desk(name)),
        )

    def _act(self, do: "Callable[[SharedGallery], object]", *, restart: bool = False) -> None:
        """Do something in a thread, then show the new state."""

        def done(_answer: object) -> None:
            self._controller.notice_settled.emit(_PROBLEM)
            if restart:
                self.password.clear()
                self._desk.start()
            else:
                self._desk.poke()
            self.refresh()

        def failed(problem: FaceGuiError) -> None:
            if restart and self._controller.workspace.has_shared:
                done(None)
            else:
                self._desk.poke()  # the thread that keeps in step meets the same problem
            # Waiting to be let in is no problem: it is shown as the desk's state.
            if not isinstance(problem, NotLetIn):
                self._controller.noticed.emit(Notice.of(_PROBLEM, problem))
            self.refresh()

        self._desk.act(do, done, failed)


def _address(url: str, password: str) -> str:
    from facegui.gallery.shared.address import with_password  # noqa: PLC0415 few need it

    return with_password(url, password)
