"""The window: rail, header, notices, the current page and the footer around it."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from facegui.live.analysis import Analysis
from facegui.ui.link.controller import Controller
from facegui.ui.link.encoder_offer import EncoderOffer
from facegui.ui.link.notice import NoticeBoard
from facegui.ui.parts import place_words
from facegui.ui.parts.actions import Action, ButtonKind, make_action
from facegui.ui.parts.page import Page, PageSpec
from facegui.ui.parts.timing_panel import TIMING
from facegui.ui.settings import shared_words
from facegui.ui.settings import words as settings_words
from facegui.ui.theme.tokens import XL, S
from facegui.ui.widgets.escape import OnEscape
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.toast import Toast
from facegui.ui.window.doorway import Doorway
from facegui.ui.window.footer import Footer
from facegui.ui.window.header import Header
from facegui.ui.window.rail import Rail
from facegui.ui.window.room import PageRoom
from facegui.ui.window.state import WindowState
from facegui.vision.types import Frame

if TYPE_CHECKING:
    from facegui.ui.window.helper import Helper

MIN_SIZE = (680, 400)  # fits a screen of 1440×900 at 200 %, with its bars
FIRST_SIZE = (1280, 820)


class MainWindow(QMainWindow):
    """Shows one page at a time; a page is built when it is first shown.

    Signal ``page_changed`` tells the id of the page in view.
    """

    page_changed = Signal(str)

    def __init__(self, controller: Controller, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setWindowTitle("FaceGUI")
        self.setMinimumSize(*MIN_SIZE)
        room = self.screen().availableSize()  # at 200 % smaller than the preferred size
        self.resize(QSize(*FIRST_SIZE).boundedTo(room.expandedTo(QSize(*MIN_SIZE))))
        self._controller = controller
        self._saying_again = False
        self._retired = QWidget(self)
        self._retired.hide()
        self._specs = {spec.id: spec for spec in pages}
        self._pages: dict[str, Page] = {}
        self._page_actions: dict[str, list[QAction]] = {}
        self._headers = QStackedWidget()
        self._stack = QStackedWidget()
        self._ground = QWidget()
        self._doorway = Doorway(self, self._ground, controller)
        self._board = NoticeBoard()
        self._footer = Footer()
        self._rail = self._make_rail()
        self._current = ""
        self._lay_out()
        self._toast = Toast(self._ground)
        self._declare_actions()
        self._offer = EncoderOffer(controller, self)
        self._listen()
        self._show_gallery()
        self._show_state()

    @property
    def board(self) -> NoticeBoard:
        """The notice board."""
        return self._board

    @property
    def doorway(self) -> Doorway:
        """Swaps the pages for the door and back."""
        return self._doorway

    @property
    def current_page(self) -> str:
        """Id of the page in view."""
        return self._current

    def page(self, page_id: str) -> Page:
        """Return a page, after building it if necessary."""
        if page_id not in self._pages:
            self._build(self._specs[page_id])
        return self._pages[page_id]

    def show_page(self, page_id: str) -> None:
        """Bring a page into view."""
        page = self.page(page_id)
        self._rail.show_chosen(self._specs[page_id].under or page_id)
        if page_id == self._current:
            return
        if self._current:
            self._pages[self._current].hidden()
            self._enable(self._current, False)
        self._current = page_id
        at = list(self._pages).index(page_id)
        self._stack.setCurrentIndex(at)
        self._headers.setCurrentIndex(at)
        self._enable(page_id, True)
        self._bring_into_view(page)
        self.page_changed.emit(page_id)

    def restore(self, state: WindowState) -> None:
        """Restore the last position and page."""
        self._doorway.has_told = state.told_watching
        if state.geometry:
            self.restoreGeometry(QByteArray.fromHex(state.geometry.encode()))
        self.show_page(state.page if state.page in self._specs else next(iter(self._specs)))

    def remember(self) -> WindowState:
        """Return position and page for the next start."""
        geometry = bytes(self.saveGeometry().toHex().data()).decode()
        spec = self._specs.get(self._current)
        page = spec.under if spec and spec.under else self._current
        return WindowState(geometry, page, self._doorway.has_told)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        ends = self._doorway.may_close()
        self.remember().save(self._controller.workspace.data_dir)
        if not ends:
            event.ignore()
            return
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press what looks like a button but is not one of Qt's, which do it themselves.

        Qt's own are left out: sending a form with Enter may have just given one of them the focus.
        """
        at = QApplication.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if enter and isinstance(at, QAbstractButton) and not isinstance(at, QPushButton):
            at.click()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self._saying_again:
            # Several events come for one change, and the page that asked for it may be among the
            # pages.
            self._saying_again = True
            QTimer.singleShot(0, self, self._say_again)

    def _say_again(self) -> None:
        """Build everything that has words again, in the new language."""
        self._saying_again = False
        self._helper.shut()
        current = self._current
        if current:
            self._pages[current].hidden()
            self._enable(current, False)
        # The old pages are not deleted: work that they began (an import, another encoder) goes on,
        # and its answers must still reach them.
        for stack in (self._stack, self._headers):
            while (old := stack.widget(0)) is not None:
                stack.removeWidget(old)
                old.setParent(self._retired)
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self._pages, self._page_actions, self._current = {}, {}, ""
        rail = self._make_rail()
        self._body.replaceWidget(self._rail, rail)
        self._rail.deleteLater()
        self._rail = rail
        self._declare_actions()
        self._show_gallery()
        self._show_state()
        if current:
            self.show_page(current)

    @cached_property
    def _helper(self) -> "Helper":
        # Imported here: the window does not wait for help.
        from facegui.ui.window.helper import Helper  # noqa: PLC0415 see above

        pages = tuple(self._specs.values())
        return Helper(self._ground, self._controller, pages, self._actions_of, self.page)

    def _find(self) -> None:
        self._helper.find()

    def _make_rail(self) -> Rail:
        rail = Rail(tuple(self._specs.values()))
        rail.chosen.connect(self.show_page)
        return rail

    def _lay_out(self) -> None:
        body = self._ground
        body.setObjectName("page")
        # Holds the focus until the Tab key is used, so that no ring is drawn before that.
        body.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        notices = QVBoxLayout()
        notices.setContentsMargins(XL, 0, XL, S)
        notices.addWidget(self._board)
        self._notice_room = QWidget()
        self._notice_room.setLayout(notices)
        self._notice_room.hide()
        self._headers.setFixedHeight(56)
        right = column(self._headers, self._notice_room, spacing=0)
        right.addWidget(self._stack, 1)
        right.addWidget(self._footer)
        self._body = row(self._rail, right, spacing=0)
        body.setLayout(self._body)
        self.setCentralWidget(body)
        body.setFocus()

    def _build(self, spec: PageSpec) -> None:
        page = spec.make(self._controller)
        declared = page.actions_declared()
        made = [(make_action(action, page), action.button) for action in declared]
        for action, _ in made:
            page.addAction(action)
            self._doorway.actions.addAction(action)
        of_window = [self.findChild(QAction, name) for name in page.window_actions]
        quiet: list[tuple[QAction, ButtonKind]] = [
            (action, "quiet") for action in of_window if action is not None
        ]
        header = Header(page.title or spec.words, page.choice(), [*quiet, *made])
        page.title_changed.connect(header.set_title)
        self._headers.addWidget(header)
        self._stack.addWidget(PageRoom(page))
        self._pages[spec.id] = page
        self._page_actions[spec.id] = [action for action, _ in made]
        QWidget.setTabOrder(header, page)

    def _enable(self, page_id: str, on: bool) -> None:
        """Let a page's shortcuts work only while the page is in view."""
        for action in self._page_actions[page_id]:
            action.setShortcutContext(
                Qt.ShortcutContext.WindowShortcut
                if on
                else Qt.ShortcutContext.WidgetWithChildrenShortcut
            )

    def _actions_of(self, page_id: str) -> Sequence[QAction]:
        return self._page_actions.get(page_id, ()) if page_id else self.actions()

    def _declare_actions(self) -> None:
        in_rail = [(page_id, spec) for page_id, spec in self._specs.items() if not spec.under]
        declared = [
            Action(
                f"show_{spec.id}",
                spec.words,
                lambda page_id=page_id: self.show_page(page_id),  # type: ignore[misc]
                f"Ctrl+{number}",
                button="none",
            )
            for number, (page_id, spec) in enumerate(in_rail, 1)
        ]
        declared += [
            Action("full_screen", self.tr("Full screen"), self.toggle_full_screen, "F11"),
            Action("leave_full_screen", self.tr("Leave full screen"), self._leave, "Esc"),
            Action("timing", self.tr("Where the time goes"), self._on_timing_wanted, "F8"),
            Action("help", self.tr("Help"), lambda: self._helper.help(self._current), "F1",
                   also="?"),
            Action("find", self.tr("Find anything"), self._find, "Ctrl+K"),
            Action("lock", self.tr("Lock"), self._on_lock_wanted, "Ctrl+L"),
            Action("kiosk", self.tr("Screen for visitors"), self._controller.door.receive,
                   "Ctrl+F11"),
            Action("quit", self.tr("Quit"), self._doorway.quit, "Ctrl+Q"),
        ]  # fmt: skip
        for action in declared:
            made = make_action(action, self)
            self.addAction(made)
            self._doorway.actions.addAction(made)

    def toggle_full_screen(self) -> None:
        """Switch full screen on or off."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _leave(self) -> None:
        """Leave what is open; the full screen only when nothing else is."""
        if not OnEscape.leave_innermost(self._ground) and self.isFullScreen():
            self.toggle_full_screen()

    def _listen(self) -> None:
        controller = self._controller
        controller.state_changed.connect(self._show_state)
        controller.rates_changed.connect(self._show_state)
        controller.source.cameras_changed.connect(self._show_state)
        controller.gallery_changed.connect(self._show_gallery)
        controller.searched.shared.changed.connect(self._show_gallery)
        controller.place_changed.connect(self._show_gallery)
        controller.state_changed.connect(self._show_gallery)
        controller.settings_changed.connect(self._show_gallery)
        controller.noticed.connect(self._board.post)
        controller.notice_settled.connect(self._board.dismiss)
        controller.toasted.connect(self._toast.say)
        controller.page_wanted.connect(self._on_page_wanted)
        controller.frame_arrived.connect(self._on_frame)
        controller.analyzed.connect(self._on_analyzed)
        self._board.changed.connect(self._on_board)
        self._footer.timing_wanted.connect(self._on_timing_wanted)
        self._footer.lock_wanted.connect(self._on_lock_wanted)
        controller.door.pin_changed.connect(self._show_lock)
        self._doorway.turned.connect(self._on_turned)
        self._show_lock()

    def _show_lock(self) -> None:
        self._footer.show_lock(self._controller.door.pin.is_set)

    def _on_lock_wanted(self) -> None:
        if not self._controller.door.lock():
            self._controller.toast(self.tr("Set a PIN first: only a PIN opens the lock."))
            self._controller.go("settings", "door")

    def _on_turned(self, away: bool) -> None:
        """Tell the page in view that it went out of view or came back."""
        self._helper.shut()
        if not self._current:
            return
        if away:
            self._pages[self._current].hidden()
        else:
            self._bring_into_view(self._pages[self._current])

    def _bring_into_view(self, page: Page) -> None:
        """Show a page with the newest frame, since a stopped source sends no more."""
        frame = self._controller.source.frame
        if frame is not None:
            page.frame(frame)
        page.shown()

    def _on_page_wanted(self, page_id: str, request: object) -> None:
        # Nothing leads past the door, not even a job that ends behind it.
        if page_id not in self._specs or self._controller.door.shut:
            return
        if request is not None:
            self.page(page_id).asked(request)
        self.show_page(page_id)

    def _on_timing_wanted(self) -> None:
        self._controller.go("live", TIMING)

    def _on_board(self) -> None:
        self._notice_room.setVisible(bool(self._board.notices))

    def _on_frame(self, frame: Frame) -> None:
        if self._doorway.view is not None:
            self._doorway.show_frame(frame)
        elif self._current:
            self._pages[self._current].frame(frame)

    def _on_analyzed(self, analysis: Analysis) -> None:
        if self._doorway.view is not None:
            self._doorway.show_analysis(analysis)
        elif self._current:
            self._pages[self._current].analyzed(analysis)

    def _show_state(self, _told: object = None) -> None:
        cameras = self._controller.source.cameras
        if self._controller.cameras.several:
            self._footer.show_cameras([(one.state, one.rates) for one in cameras])
        else:
            self._footer.show_state(self._controller.state, self._controller.rates)

    def _show_gallery(self, _told: object = None) -> None:
        controller = self._controller
        promise = settings_words.promise(controller.workspace.goal.fpir)
        learns = controller.workspace.settings.learn_places
        shared = shared_words.footer(controller.searched.shared.state)
        point = controller.point_here
        if point is None:
            self._footer.show_gallery(controller.people_count, promise, shared=shared)
            return
        self._footer.show_gallery(
            controller.people_count,
            promise,
            place_words.doubt(point),
            place_words.why(point, learns=learns),
            shared,
        )
