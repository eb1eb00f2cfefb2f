"""The sheet that imports people from pictures: choose, look through, import, report."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from facegui.errors import FaceGuiError
from facegui.gallery import Person
from facegui.tasks.importing.people import PeopleImport
from facegui.tasks.importing.plan import ImportPlan, Picture, Skipped
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice
from facegui.ui.link.progress import Progress
from facegui.ui.link.requests import IMPORT_REPORT
from facegui.ui.link.sentences import shown, told
from facegui.ui.parts import people_words
from facegui.ui.parts.pictures import choose_pictures
from facegui.ui.parts.progress import ProgressBar
from facegui.ui.people.importing import report as import_report
from facegui.ui.people.importing.faces import UnclearFaces
from facegui.ui.people.importing.report import Lookalikes, Told
from facegui.ui.people.importing.run import PicturesRun
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import column
from facegui.ui.widgets.segments import Segments
from facegui.ui.widgets.sheet import Sheet
from facegui.ui.widgets.tick import Tick

_NOTICE = "import"


class ImportSheet(Sheet):
    """Shows one view at a time: choose, looking, plan, running, report.

    The report stays until it is closed. Signals: ``imported`` (PeopleImport, for undo),
    ``pair_wanted`` (two names that look alike).
    """

    imported = Signal(object)
    pair_wanted = Signal(str, str)

    def __init__(self, controller: Controller) -> None:
        super().__init__(self.tr("Import pictures"))
        self._controller = controller
        self._run = PicturesRun(controller, self)
        self._plan = ImportPlan()
        self._paths: tuple[Path, ...] = ()
        self._person: Person | None = None
        self._problem: FaceGuiError | None = None
        self._reporting = False
        self._report = ""  # the lookalikes of the last import, as text
        self._alike = Lookalikes()
        self._alike.pair_wanted.connect(self.pair_wanted)
        self._unclear = UnclearFaces(controller)
        self._unclear.chosen.connect(self._on_faces_chosen)
        self._agreed: str | None = None  # the consent text of the last plan's people
        self._left_over: tuple[Picture, ...] = ()
        self._words = label("", wrap=True)
        self._loose = Segments(("", ""), self.tr("Whose pictures they are"))
        self._consent = Tick(
            self.tr(
                "These people agree that their faces are stored here, encrypted, until they ask "
                "for their removal."
            )
        )
        self._bar = ProgressBar()
        self._now = Elided("", "secondary")
        self._told = Told(self.tr("What was left out, and why"))
        self._lay_out()
        self._loose.chosen.connect(lambda at: self.look_at(self._paths, by_folder=bool(at)))
        self._consent.toggled.connect(lambda _on: self._show_go())
        self._run.planned.connect(self._on_planned)
        self._run.progressed.connect(self._on_progressed)
        self._run.finished.connect(self._on_finished)
        self._run.failed.connect(self._on_failed)

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._run.running

    @property
    def words(self) -> str:
        """The message on screen."""
        return self._words.text()

    @property
    def told(self) -> str:
        """What was left out, and why."""
        return "" if self._told.isHidden() else self._told.toPlainText()

    @property
    def unclear(self) -> UnclearFaces:
        """The view that asks who is meant in pictures of several people."""
        return self._unclear

    def begin(self) -> None:
        """Ask for pictures or a folder, unless an import is running or its report is waiting."""
        if self.running or self._reporting:
            return
        self.retitle(self.tr("Import pictures"))
        self._say(
            self.tr(
                "Choose a folder with one folder for each person, or single pictures named after "
                "the person. One picture of a person is enough. You can also drop them here."
            )
        )
        self._show(self._folder, self._files, self._cancel)
        self.setFocus()

    def look_at(self, paths: Sequence[Path], *, by_folder: bool | None = None) -> None:
        """List who is in these folders and files."""
        if self.running:
            return
        self._paths, self._person = tuple(paths), None
        self.retitle(self.tr("Import pictures"))
        self._say(self.tr("Looking through them…"))
        self._bar.wait()
        self._show(self._bar, self._cancel)
        self._run.look_through(self._paths, by_folder)

    def add_to(self, person: Person, paths: Sequence[Path]) -> None:
        """Import more pictures of somebody."""
        if self.running or not paths:
            return
        self._person = person
        self.retitle(filled(self.tr("Add pictures of {name}"), name=person.name))
        self._start(ImportPlan(tuple(Picture(person.name, path) for path in paths)), None)

    def close_sheet(self) -> None:
        """Close the sheet; an import goes on."""
        if not self.running:
            self._run.cancel()
            self._unclear.leave()
            self._reporting = False
            self._controller.notice_settled.emit(_NOTICE)
        super().close_sheet()

    def _lay_out(self) -> None:
        self._folder = button(self.tr("Choose a folder…"), "primary", then=self._on_folder)
        self._files = button(self.tr("Choose pictures…"), then=self._on_files)
        self._go = button(self.tr("Import"), "primary", then=self._on_go)
        self._stop = button(self.tr("Cancel"), then=self._run.cancel)
        self._hide = button(self.tr("Hide"), then=self.close_sheet)
        self._done = button(self.tr("Done"), "primary", then=self._on_done)
        self._faces = button(self.tr("Choose the faces…"), then=self._on_faces)
        self._copy = button(self.tr("Copy report"), then=self._on_copy)
        self._cancel = button(self.tr("Cancel"), then=self.close_sheet)
        self._progress = column(self._bar, self._now, spacing=S)
        self.add(
            self._words,
            self._unclear,
            self._loose,
            self._alike,
            self._told,
            self._consent,
            self._progress,
        )
        buttons = (self._folder, self._files, self._go, self._done, self._faces, self._copy)
        self.add_buttons(*buttons, self._stop, self._hide, self._cancel)

    def _show(self, *shown: QWidget) -> None:
        every = (
            *(self._loose, self._alike, self._told, self._consent, self._bar, self._now),
            *(self._folder, self._files, self._go, self._done, self._faces, self._copy),
            self._unclear,
            *(self._stop, self._hide, self._cancel),
        )
        self.show_only(shown, every)

    def _say(self, words: str) -> None:
        self._words.setText(words)

    def _on_planned(self, plan: ImportPlan) -> None:
        self._plan = plan
        found = len(plan.pictures)
        if not found:
            self._say(self.tr("None of the pictures says whose it is."))
            self._tell(plan)
            self._show(self._folder, self._files, self._cancel, *self._told_if_any())
            return
        words = filled(
            self.tr("{people}, {pictures}."),
            people=people_words.people(plan.people),
            pictures=people_words.pictures(found),
        )
        if plan.skipped:
            left = filled(self.tr("Left out: {n:,}."), n=len(plan.skipped))
            words = f"{words} {left}"
        self._say(words)
        self._tell(plan)
        self._loose.rename((self.tr("One person a picture"), self.tr("All of one person")))
        self._loose.choose(int(plan.by_folder))
        loose = (self._loose,) if plan.loose > 1 else ()
        self._show(self._go, self._cancel, self._consent, *loose, *self._told_if_any())
        self._show_go()

    def _tell(self, plan: ImportPlan) -> None:
        self._told.say([self._why_not(one) for one in plan.skipped])

    def _why_not(self, left: Skipped) -> str:
        """Return why something was left out, and whose picture it is."""
        folder, why = left.path.parent, shown(left.reason)
        among = any(chosen in folder.parents for chosen in self._paths)
        return f"{folder.name}: {why}" if among else why

    def _told_if_any(self) -> tuple[QWidget, ...]:
        return (self._told,) if self._told.toPlainText() else ()

    def _show_go(self) -> None:
        self._go.setEnabled(self._consent.isChecked())

    def _start(self, plan: ImportPlan, consent: str | None) -> None:
        self._problem, self._agreed = None, consent
        self._bar.show_progress(Progress(0, len(plan.pictures)))
        self._say(self.tr("Looking at the pictures. You can go on working meanwhile."))
        self._show(self._bar, self._now, self._stop, self._hide)
        self._run.start(plan, consent)

    def _on_progressed(self, far: Progress, name: str) -> None:
        left = self._bar.show_progress(far)
        count = filled(self.tr("{done:,} of {total:,}"), done=far.done, total=far.total)
        self._now.setText(" · ".join(filter(None, (count, name and left, name))))

    def _on_failed(self, problem: FaceGuiError) -> None:
        self._problem = problem
        if not self.running:
            self._say(told(problem))
            self._show(self._folder, self._files, self._cancel)

    def _on_finished(self, run: PeopleImport) -> None:
        report = run.report()
        problem = "" if self._problem is None else told(self._problem)
        self._reporting = True
        self._report = "\n".join(map(import_report.same_person_question, report.alike))
        self._say(f"{import_report.summary(report)} {problem}".strip())
        self._alike.show_pairs(report.alike)
        reasons = [self._why_not(one) for one in report.skipped]
        self._told.say((*reasons, *map(shown, (*report.notes, *report.poor))))
        left_out = (self._told,) if report.skipped or report.notes or report.poor else ()
        pairs = (self._alike,) if report.alike else ()
        copy = (
            (self._copy,) if report.skipped or report.alike or report.notes or report.poor else ()
        )
        self._left_over = () if report.cancelled else report.unclear
        faces = (self._faces,) if self._left_over else ()
        self._show(self._done, *pairs, *left_out, *faces, *copy)
        if not self.isVisible() and (report.skipped or report.alike or problem):
            self._tell_waiting()
        self._consent.setChecked(False)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)
        if report.pictures:
            self.imported.emit(run)

    def _on_done(self) -> None:
        if self._unclear.isVisible():
            self._unclear.finish()
        else:
            self.close_sheet()

    def _on_faces(self) -> None:
        """Ask which face is meant in the ambiguous pictures."""
        self._say(self.tr("Who is meant in these pictures?"))
        self._show(self._unclear, self._done)
        self._unclear.begin(self._left_over)

    def _on_faces_chosen(self, pictures: tuple[Picture, ...]) -> None:
        self._left_over = ()
        if pictures:
            self._start(ImportPlan(pictures), self._agreed)
        else:
            self.close_sheet()

    def _tell_waiting(self) -> None:
        """Show a notice that leads to the report, for a user who went on to another page."""
        self._controller.noticed.emit(
            Notice(
                _NOTICE,
                self.tr("The import is done."),
                self._words.text(),
                self.tr("See the report"),
                lambda: self._controller.go("people", IMPORT_REPORT),
            )
        )

    def _on_go(self) -> None:
        self._start(self._plan, self._consent.text())

    def _on_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of people"))
        if chosen:
            self.look_at((Path(chosen),))

    def _on_files(self) -> None:
        paths = choose_pictures(self, self.tr("Choose pictures"))
        if paths:
            self.look_at(paths)

    def _on_copy(self) -> None:
        parts = (self._words.text(), self._report, self.told)
        QGuiApplication.clipboard().setText("\n\n".join(filter(None, parts)))
