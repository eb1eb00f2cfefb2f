"""Settings of data and privacy: history, cameras, folder, backup, and erasing everything."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from facegui.errors import FaceGuiError
from facegui.gallery import Backup, Gallery, newest_good
from facegui.tasks.privacy.noted import erase_history
from facegui.text import NOTHING
from facegui.ui.link.controller import Controller
from facegui.ui.link.gallery_changes import GalleryChange
from facegui.ui.link.notice import Notice
from facegui.ui.link.sentences import shown
from facegui.ui.parts import people_words
from facegui.ui.settings import words as settings_words
from facegui.ui.settings.rows import SettingRows
from facegui.ui.theme.figures import filled
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.choice import Choice
from facegui.ui.widgets.confirm import Confirm
from facegui.ui.widgets.labels import label

_DAYS = (1, 7, 30, 90, 365)
_STRANGER_DAYS = (1, 3, 7, 14, 30)
_AUDIT_DAYS = (30, 90, 365, 1095, 3650)


class PrivacySection(SettingRows):
    """What is stored, where, and how to erase it.

    Signals ``erasures_wanted`` and ``audit_wanted`` ask for their sheets.
    """

    erasures_wanted = Signal()
    audit_wanted = Signal()

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self.confirm = Confirm()
        self._add_history()
        self._add_strangers()
        self._add_paintings()
        self._add_consent_end()
        self._add_places()
        self._add_folder()
        self._add_backup()
        self._add_proof()
        self._add_erase()
        self.add_below(self.confirm)
        controller.settings_changed.connect(self.refresh)
        controller.gallery_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be changed, and whether the gallery was altered from outside."""
        settings = self._settings
        self.allow(self.days, settings.history)
        self.allow(self.strangers, settings.history)
        self.allow(self.unknown_days, settings.strangers)
        forged = NOTHING
        if self._controller.gallery_problem is None and self._controller.gallery.checked:
            forged = self._controller.gallery.forged
        self._forged.setText(shown(forged))
        self._forged_row.setVisible(bool(forged))

    def erase_everything(self) -> None:
        """Erase all people, pictures and history, and all strangers."""

        def erase(gallery: Gallery) -> None:
            gallery.strangers.erase_all()  # first, so that nobody is searched for among them
            gallery.remove_people(gallery.ids())
            erase_history(gallery)
            self._controller.learner.erase_all()
            self._controller.changes.forget()  # otherwise an undo would bring somebody back

        words = self.tr("Everything was erased.")
        self._controller.change_gallery(GalleryChange(erase, lambda _nothing: words))

    def restore_backup(self) -> None:
        """Replace the gallery by its newest good backup."""
        restored = self._controller.restore_backup()
        if restored is not None:
            words = self.tr("The backup made {day} is the gallery now: {people}.")
            self._controller.toast(_about(words, restored))

    def keep_gallery(self) -> None:
        """Accept the gallery as it is now, with the changes made from outside."""
        words = self.tr("The gallery is kept as it is.")
        self._controller.change_gallery(
            GalleryChange(lambda gallery: gallery.accept(), lambda _nothing: words)
        )

    def forget_places(self) -> None:
        """Erase what was learned about every camera."""
        try:
            self._controller.forget_places()
        except FaceGuiError as problem:
            self._controller.noticed.emit(Notice.of("erase", problem))
        else:
            self._controller.toast(self.tr("What was learned of your cameras was erased."))

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

    def _on_keep(self) -> None:
        self.confirm.ask(
            self.tr("Keep the gallery as it is?"),
            self.tr(
                "From then on the changed gallery counts as correct, "
                "and this warning does not return."
            ),
            self.tr("Keep it"),
            self.tr("Not now"),
            self.keep_gallery,
        )

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

    def _add_history(self) -> None:
        self.history = self.tick("history", self.tr("Keep a history of who was seen"))
        self.days = self._days_choice(
            "history_days",
            self.tr("Forget after"),
            self.tr("Older entries are erased by themselves."),
            _DAYS,
        )
        self.strangers = self.tick(
            "history_strangers", self.tr("Also keep pictures of people who are not recognized")
        )

    def _add_strangers(self) -> None:
        self.unknown = self.tick(
            "strangers",
            self.tr("Remember people who are not enrolled"),
            self.tr(
                "Faces seen clearly are kept, encrypted, and joined by likeness, so that you see "
                "who comes back and can name them. These people have agreed to nothing: check "
                "what the law requires where you are. Switching this off erases all of them."
            ),
        )
        self.unknown_days = self._days_choice(
            "strangers_days",
            self.tr("Forget unknown people after"),
            self.tr(
                "Each visit is erased when its time is over. Switch it off to erase all at once."
            ),
            _STRANGER_DAYS,
        )

    def _days_choice(self, name: str, words: str, hint: str, days: Sequence[int]) -> Choice:
        options = {one: settings_words.days(one) for one in days}
        return self.choice(name, words, hint, options, settings_words.days)

    def _add_paintings(self) -> None:
        self.paintings = self.tick(
            "painted_portraits",
            self.tr("Show painted portraits instead of photographs"),
            self.tr(
                "For everybody who has one; they are painted in People. The live picture stays "
                "as it is, and a painted portrait is no disguise."
            ),
        )

    def _add_consent_end(self) -> None:
        self.consent_end = self.choice(
            "consent_end",
            self.tr("When a consent ends"),
            self.tr("You are reminded a week before. Nobody is erased until a week after that."),
            {"aside": self.tr("Set the person aside"), "erase": self.tr("Erase the person")},
        )

    def _add_places(self) -> None:
        self.forget = button(self.tr("Forget"), then=self.forget_places)
        self.forget.setAccessibleName(self.tr("Forget what was learned of your cameras"))
        self.places = self.tick(
            "learn_places",
            self.tr("Learn what faces at each camera have in common"),
            self.tr(
                "So that the promise holds here, what the faces have in common is taken off "
                "every comparison. Only sums over at least five people are kept, encrypted: no "
                "names, pictures or single faces."
            ),
            beside=self.forget,
        )

    def _add_folder(self) -> None:
        folder = str(self._controller.workspace.data_dir)
        open_ = button(self.tr("Open folder"), icon="folder")
        open_.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder)))
        where = label(folder, "secondary", wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(self.tr("Data folder"), where, open_)

    def _add_backup(self) -> None:
        self.restore = button(self.tr("Restore…"), then=self._on_restore)
        hint = self.tr("Made once a day. A person who is erased is erased there, too.")
        self.backup_row = self.add(self.tr("Backup of people and history"), hint, self.restore)
        self.keep = button(self.tr("Keep it as it is…"), then=self._on_keep)
        self._forged = label("", "warning", wrap=True)
        words = self.tr("Gallery changed from outside")
        self._forged_row = self.add(words, self._forged, self.keep)

    def _add_proof(self) -> None:
        self.erasures = button(self.tr("See…"), then=self.erasures_wanted)
        self.erasures.setAccessibleName(self.tr("See the erasures"))
        hint = self.tr("When somebody was erased for good, each with a signed certificate.")
        self.add(self.tr("Erasures"), hint, self.erasures)
        self.audit = button(self.tr("See…"), then=self.audit_wanted)
        self.audit.setAccessibleName(self.tr("See the audit"))
        hint = self.tr(
            "Enrollments, changes, exports, erasures and verifications are noted, encrypted and "
            "chained, without names and pictures."
        )
        self.add(self.tr("Audit"), hint, self.audit)
        self.audit_days = self._days_choice(
            "audit_days",
            self.tr("Keep the audit for"),
            self.tr("Older entries are deleted, and an entry says so."),
            _AUDIT_DAYS,
        )
        self.audit_days.picked.connect(lambda _days: self._controller.look_at_the_day())
        hint = self.tr(
            "Kept here, encrypted: people with pictures, who was seen when, what was learned of "
            "cameras, and the audit. Anybody who has your account or the key can read it. A person "
            "you delete is erased from all of it, and from the backup, after an hour or when "
            "FaceGUI ends; the folder erasures then has a certificate. Not protected: a whole "
            "folder put back on a computer without a keystore, the memory of a running program, "
            "and what was exported."
        )
        self.add(self.tr("What is kept, and how it goes"), hint, None)

    def _add_erase(self) -> None:
        self.erase = button(self.tr("Erase everything…"), "danger", then=self._on_erase)
        hint = self.tr("All faces are encrypted here and never leave this computer.")
        self.add(self.tr("Everything about people"), hint, self.erase)


def _about(words: str, backup: Backup) -> str:
    day = people_words.when(backup.made_at, date.today())
    return words.format(day=day, people=people_words.people(backup.people))
