"""Settings of data and privacy: history, cameras, folder, backup, and erasing everything."""

from datetime import date

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from facegui.errors import FaceGuiError
from facegui.gallery import Backup, Gallery, newest_good
from facegui.tasks.privacy.noted import erase_history
from facegui.ui.link.controller import Controller
from facegui.ui.link.gallery_changes import GalleryChange
from facegui.ui.link.notice import Notice
from facegui.ui.parts import people_words
from facegui.ui.settings import words as settings_words
from facegui.ui.theme.figures import filled
from facegui.ui.theme.tokens import L
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.confirm import Confirm
from facegui.ui.widgets.labels import label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.setting_rows import SettingsSection
from facegui.ui.widgets.tick import WORDS_PX, Tick

_DAYS = (1, 7, 30, 90, 365)
_STRANGER_DAYS = (1, 3, 7, 14, 30)
_AUDIT_DAYS = (30, 90, 365, 1095, 3650)


class PrivacySection(SettingsSection):
    """What is kept, where, and how it goes away.

    Signals ``erasures_wanted`` and ``audit_wanted`` ask for their sheets.
    """

    erasures_wanted = Signal()
    audit_wanted = Signal()

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        settings = controller.workspace.settings
        self.history = Tick(self.tr("Keep a history of who was seen"))
        self.history.setChecked(settings.history)
        self.history.toggled.connect(self._on_history)
        self.add_padded(self.history)
        self.days = Choice(
            self.tr("Forget after"), [(days, settings_words.days(days)) for days in _DAYS]
        )
        self.days.show_value(settings.history_days, settings_words.days(settings.history_days))
        self.days.picked.connect(self._on_days)
        hint = self.tr("Older entries are erased by themselves.")
        self._days_row = self.add(self.tr("Forget after"), hint, self.days)
        self._days_row.setEnabled(settings.history)
        self.strangers = Tick(self.tr("Also keep pictures of people who are not recognized"))
        self.strangers.setChecked(settings.history_strangers)
        self.strangers.setEnabled(settings.history)
        self.strangers.toggled.connect(lambda on: controller.change_settings(history_strangers=on))
        self.add_padded(self.strangers)
        self._add_strangers()
        self._add_paintings()
        self._add_consent_end()
        self._add_places()
        self._add_folder()
        self.restore = button(self.tr("Restore…"))
        self.restore.clicked.connect(self._on_restore)
        self.add(
            self.tr("Backup of people and history"),
            self.tr("Made once a day. Who is erased is erased there, too."),
            self.restore,
        )
        self._add_proof()
        self.confirm = Confirm()
        self.erase = button(self.tr("Erase everything…"), "danger")
        self.erase.clicked.connect(self._on_erase)
        self._add_erase()

    def erase_everything(self) -> None:
        """Erase all people, pictures and history, and what is kept of people merely seen."""

        def erase(gallery: Gallery) -> None:
            gallery.strangers.erase_all()  # before: nobody is to be looked for among them
            gallery.remove_people(gallery.ids())
            erase_history(gallery)
            self._controller.learner.erase_all()
            self._controller.changes.forget()  # or undoing one would bring somebody back

        words = self.tr("Everything was erased.")
        self._controller.change_gallery(GalleryChange(erase, lambda _nothing: words))

    def restore_backup(self) -> None:
        """Put the newest good backup in the place of the gallery."""
        try:
            restored = self._controller.workspace.restore_backup()
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("restore", problem))
        else:
            self._controller.changes.forget()  # they were made to another gallery
            words = self.tr("The backup made {day} is the gallery now: {people}.")
            self._controller.toast(_about(words, restored))
        self._controller.reload_gallery()

    def _on_restore(self) -> None:
        newest = newest_good(self._controller.workspace.data_dir)
        if newest is None:
            self._controller.toast(self.tr("There is no good backup yet."))
            return
        words = self.tr("Restore the backup made {day} ({people})?")
        self.confirm.ask(
            _about(words, newest),
            self.tr("What is here now is kept as one more backup until somebody is erased."),
            self.tr("Restore"),
            self.tr("Keep"),
            self.restore_backup,
        )

    def _on_history(self, on: bool) -> None:
        self._controller.change_settings(history=on)
        self._days_row.setEnabled(on)
        self.strangers.setEnabled(on)

    def _on_days(self, value: object) -> None:
        if isinstance(value, int):
            self._controller.change_settings(history_days=value)

    def _on_erase(self) -> None:
        people = self._controller.people_count
        question = self.tr("Erase everything?")
        if people:
            words = self.tr("Erase everything about {n:,} {n:person|people}?")
            question = filled(words, n=people)
        self.confirm.ask(
            question,
            self.tr(
                "People, pictures, history, unknown people and what was learned of your cameras go "
                "for good. Settings and models stay."
            ),
            self.tr("Erase everything"),
            self.tr("Keep"),
            self.erase_everything,
        )

    def forget_places(self) -> None:
        """Erase what was learned of every camera."""
        try:
            self._controller.forget_places()
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("erase", problem))
        else:
            self._controller.toast(self.tr("What was learned of your cameras was erased."))

    def _add_strangers(self) -> None:
        settings = self._controller.workspace.settings
        self.unknown = Tick(self.tr("Remember people who are not enrolled"))
        self.unknown.setChecked(settings.strangers)
        self.unknown.toggled.connect(self._on_strangers)
        hint = self.tr(
            "Faces seen clearly are kept, encrypted, and joined by likeness, so that you see who "
            "comes again and can give a name. They have agreed to nothing: see what the law where "
            "you are asks for. Switched off, all of them are erased."
        )
        said = label(hint, "secondary", wrap=True)
        said.setContentsMargins(WORDS_PX, 0, 0, 0)
        content = QWidget()
        content.setLayout(column(self.unknown, said, spacing=2))
        self.add_padded(content)
        forget = self.tr("Forget unknown people after")
        options = [(days, settings_words.days(days)) for days in _STRANGER_DAYS]
        self.unknown_days = Choice(forget, options)
        self._show_stranger_days()
        self.unknown_days.picked.connect(self._on_stranger_days)
        hint = self.tr("Each visit is erased by itself; switch it off to erase all at once.")
        self._unknown_row = self.add(forget, hint, self.unknown_days)
        self._unknown_row.setEnabled(settings.strangers)
        self._controller.settings_changed.connect(self._show_stranger_days)

    def _show_stranger_days(self) -> None:
        days = self._controller.workspace.settings.strangers_days
        self.unknown_days.show_value(days, settings_words.days(days))

    def _on_strangers(self, on: bool) -> None:
        self._controller.change_settings(strangers=on)
        self._unknown_row.setEnabled(on)

    def _on_stranger_days(self, value: object) -> None:
        if isinstance(value, int):
            self._controller.change_settings(strangers_days=value)

    def _add_paintings(self) -> None:
        self.paintings = Tick(self.tr("Show painted portraits instead of photographs"))
        self.paintings.setChecked(self._controller.workspace.settings.painted_portraits)
        self.paintings.toggled.connect(
            lambda on: self._controller.change_settings(painted_portraits=on)
        )
        hint = self.tr(
            "Of everybody who has one: they are painted in People. The live picture stays as it "
            "is, and a painted portrait is no disguise."
        )
        said = label(hint, "secondary", wrap=True)
        said.setContentsMargins(WORDS_PX, 0, 0, 0)
        content = QWidget()
        content.setLayout(column(self.paintings, said, spacing=2))
        self.add_padded(content)

    def _add_consent_end(self) -> None:
        self.consent_end = Choice(
            self.tr("When a consent ends"),
            [("aside", self.tr("Set the person aside")), ("erase", self.tr("Erase the person"))],
        )
        self.consent_end.show_value(self._controller.workspace.settings.consent_end)
        self.consent_end.picked.connect(self._on_consent_end)
        hint = self.tr(
            "You are told a week before. Nobody is erased before a week has gone since then."
        )
        self.add(self.tr("When a consent ends"), hint, self.consent_end)

    def _on_consent_end(self, value: object) -> None:
        if isinstance(value, str):
            self._controller.change_settings(consent_end=value)

    def _on_audit_days(self, value: object) -> None:
        if isinstance(value, int):
            self._controller.change_settings(audit_days=value)
            self._controller.look_at_the_day()

    def _add_proof(self) -> None:
        self.erasures = button(self.tr("See…"))
        self.erasures.setAccessibleName(self.tr("See the erasures"))
        self.erasures.clicked.connect(self.erasures_wanted)
        hint = self.tr("When somebody was erased for good, each with a signed certificate.")
        self.add(self.tr("Erasures"), hint, self.erasures)
        self.audit = button(self.tr("See…"))
        self.audit.setAccessibleName(self.tr("See the audit"))
        self.audit.clicked.connect(self.audit_wanted)
        hint = self.tr(
            "Enrollments, changes, exports, erasures and verifications are noted, encrypted and "
            "chained, without names and pictures."
        )
        self.add(self.tr("Audit"), hint, self.audit)
        keep, settings = self.tr("Keep the audit for"), self._controller.workspace.settings
        self.audit_days = Choice(keep, [(one, settings_words.days(one)) for one in _AUDIT_DAYS])
        self.audit_days.show_value(settings.audit_days, settings_words.days(settings.audit_days))
        self.audit_days.picked.connect(self._on_audit_days)
        self.add(keep, self.tr("What is older goes; an entry says so."), self.audit_days)
        hint = self.tr(
            "Kept here, encrypted: people with pictures, who was seen when, what was learned of "
            "cameras, and the audit. Who has your account or the key can read it. Who is removed "
            "goes from all of it and from the backup after an hour, or when FaceGUI ends, with a "
            "certificate in the folder erasures. Not protected: a whole folder put back on a "
            "computer without a keystore, the memory of a running program, and what was exported."
        )
        self.add(self.tr("What is kept, and how it goes"), hint, None)

    def _add_places(self) -> None:
        self.places = Tick(self.tr("Learn what faces at each camera have in common"))
        self.places.setChecked(self._controller.workspace.settings.learn_places)
        self.places.toggled.connect(self._on_places)
        self.forget = button(self.tr("Forget"))
        self.forget.setAccessibleName(self.tr("Forget what was learned of your cameras"))
        self.forget.clicked.connect(self.forget_places)
        hint = self.tr(
            "So that the promise holds here: light and looks in common are taken off every "
            "comparison. Kept are sums over at least five people, encrypted, without names, "
            "pictures or single faces."
        )
        said = label(hint, "secondary", wrap=True)
        said.setContentsMargins(WORDS_PX, 0, 0, 0)
        text = column(self.places, said, spacing=2)
        line = row(spacing=L)
        line.addLayout(text, 1)
        line.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignVCenter)
        content = QWidget()
        content.setLayout(line)
        self.add_padded(content)

    def _on_places(self, on: bool) -> None:
        self._controller.change_settings(learn_places=on)

    def _add_folder(self) -> None:
        folder = self._controller.workspace.data_dir
        open_ = button(self.tr("Open folder"), icon="folder")
        open_.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row = self.add(self.tr("Data folder"), str(folder), open_)
        for text in row.findChildren(type(label())):
            if text.text() == str(folder):
                text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _add_erase(self) -> None:
        hint = self.tr("All faces are encrypted here and never leave this computer.")
        self.add(self.tr("Everything about people"), hint, self.erase)
        self.add_below(self.confirm)


def _about(words: str, backup: Backup) -> str:
    day = people_words.when(backup.made_at, date.today())
    return words.format(day=day, people=people_words.people(backup.people))
