"""A card of somebody in view: picture, name, verdict, meter, reasons, and buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from facegui.live.analysis import SeenFace
from facegui.matching.decision import Verdict
from facegui.matching.explanation import Explanation, explainable
from facegui.tasks.roster import Presence
from facegui.ui.link.requests import PairRequest
from facegui.ui.parts import liveness_words
from facegui.ui.parts.enrolling import EnrollForm
from facegui.ui.parts.explaining import Explaining
from facegui.ui.parts.face_words import in_view, tell
from facegui.ui.parts.liveness_line import LivenessLine
from facegui.ui.parts.pictures import face_picture, image_of_jpeg
from facegui.ui.parts.why import Why
from facegui.ui.theme.tokens import XS, M, S
from facegui.ui.widgets.avatar import AvatarLabel
from facegui.ui.widgets.buttons import button, set_kind
from facegui.ui.widgets.chip import Chip
from facegui.ui.widgets.escape import OnEscape
from facegui.ui.widgets.labels import Elided, label
from facegui.ui.widgets.layouts import column, row
from facegui.ui.widgets.meter import Meter
from facegui.ui.widgets.surfaces import Card


def _is_nobody(seen: SeenFace) -> bool:
    """Tell whether a face may be of somebody not enrolled; a withheld name counts as a name."""
    decision = seen.decision
    if decision.awaits_liveness:
        return False
    return decision.verdict in (Verdict.NOT_RECOGNIZED, Verdict.UNSURE)


class PersonCard(Card):
    """Shows one `Presence` after another; ``form`` exists while somebody is being enrolled.

    Cards are used again: making one takes 20 to 45 ms, more than a frame.

    Signals: ``form_opened`` (the form, to be connected), ``form_closed``, ``install_wanted`` (of
    the liveness model), ``both_wanted`` (PairRequest: two enrolled people who look alike and may be
    one).
    """

    form_opened = Signal(object)
    form_closed = Signal()
    install_wanted = Signal()
    both_wanted = Signal(object)

    def __init__(self, explaining: Explaining | None = None) -> None:
        super().__init__()
        self._explaining = explaining
        self.presence: Presence | None = None
        self.form: EnrollForm | None = None
        self._may_enroll = True
        self._dismissed = False
        self._folds = True  # whether the reasons are behind Why?
        self._pictured: object = None
        self._avatar = AvatarLabel(56)
        self._name = Elided("", "strong")
        self._chip = Chip()
        self._meter = Meter()
        self._reasons = label("", "secondary", wrap=True)
        self.liveness = LivenessLine()
        self.liveness.install_wanted.connect(self.install_wanted)
        self.why = Why()
        self.why.button.toggled.connect(lambda _on: self._show_reasons())
        self._enroll = button(self.tr("Enroll…"), "primary", then=self.open_form)
        self._not_now = button(self.tr("Not now"), "quiet", then=self._on_not_now)
        self._both = button(self.tr("See both"), then=self._on_both)
        self._buttons = QWidget()
        self._buttons.setLayout(row(self._enroll, self._both, self._not_now, 1))
        self._lay_out()
        OnEscape(self, self.close_form, lambda: self.form is not None)

    @property
    def words(self) -> tuple[str, str, str]:
        """Name, chip and reasons as shown."""
        return self._name.text(), self._chip.text, self._reasons.text()

    def begin(self, presence: Presence, people: int, *, may_enroll: bool) -> None:
        """Show somebody else."""
        self._may_enroll, self._dismissed, self._pictured = may_enroll, False, None
        self.liveness.unfold(False)
        self.why.unfold(False)
        self.show_presence(presence, people)

    def rest(self) -> None:
        """Show nobody, and release the last person's frame."""
        self.hide()
        self.presence = self._pictured = None

    def show_presence(self, presence: Presence, people: int) -> None:
        """Show what is known so far."""
        self.presence = presence
        told = tell(presence.seen, people)
        decision = presence.seen.decision
        self._name.setText(told.title)
        self._chip.say(told.chip, told.tone)
        self._meter.show_score(decision.score, decision.threshold, told.tone, decision.span)
        self._meter.setVisible(decision.score is not None)
        poor = bool(presence.seen.quality.faults) and decision.verdict is Verdict.POOR_QUALITY
        reasons = f"{told.line}." if poor else told.reasons
        if presence.seen.track is not None and presence.seconds >= 1:
            reasons = f"{reasons} {in_view(presence.seconds)}"
        self._reasons.setText(reasons)
        # What is true of everybody the panel says once.
        live = presence.seen.liveness
        own = live is not None and not liveness_words.of_everybody(live)
        self.liveness.show_liveness(live if own else None)
        self._ask_why(presence.seen, poor=poor)
        self._folds = not poor
        self._show_reasons()
        whom = ", ".join(filter(None, (told.title, told.chip)))
        spoken = (f"{whom}.", reasons, self.liveness.words)
        self.setAccessibleName(" ".join(filter(None, spoken)))
        self._show_picture(presence, told.title)
        offered = (
            _is_nobody(presence.seen)
            and self._may_enroll
            and not self._dismissed
            and self.form is None
        )
        torn = decision.contenders is not None
        self._enroll.setVisible(not torn)
        self._both.setVisible(torn)
        self._buttons.setVisible(offered)

    def _show_reasons(self) -> None:
        """Fold the reasons behind Why?, if that can be asked; what to do is always visible."""
        asked = self.why.button.isHidden() or self.why.button.isChecked() or not self._folds
        self._reasons.setVisible(asked)

    def _show_picture(self, presence: Presence, title: str) -> None:
        named = presence.seen.decision.person
        painting = None
        if self._explaining is not None and named is not None:
            painting = self._explaining.instead(named.person.id)
        pictured = presence.best if painting is None else painting
        if self._pictured is pictured:
            return
        self._pictured = pictured
        if painting is None:
            picture = face_picture(presence.best_frame, presence.best.face)
        else:
            picture = image_of_jpeg(painting)
        self._avatar.show_picture(picture, title)

    def _ask_why(self, seen: SeenFace, *, poor: bool) -> None:
        explaining = self._explaining
        if explaining is not None and poor:
            told = Explanation(tuple(fault.words for fault in seen.quality.faults))
            self.why.about(lambda: told, explaining.picture)
        elif explaining is None or not explainable(seen.decision):
            self.why.unfold(False)
            self.why.button.hide()
        else:
            self.why.about(lambda: explaining.face(seen), explaining.picture)

    def stand_out(self, first: bool) -> None:
        """Make the Enroll… button primary on the ``first`` card only."""
        set_kind(self._enroll, "primary" if first else "plain")

    @property
    def offers_enrollment(self) -> bool:
        """Whether the card shows its Enroll… button."""
        return not (self._buttons.isHidden() or self._enroll.isHidden())

    def open_form(self) -> None:
        """Ask for a name and consent in the card."""
        if self.form is not None:
            return
        self.form = EnrollForm(coached=True)
        self.form.cancelled.connect(self.close_form)
        self._box.addWidget(self.form)
        self._buttons.hide()
        self.form_opened.emit(self.form)
        self.form.begin()

    def close_form(self) -> None:
        """Remove the form."""
        if self.form is None:
            return
        self.form.hide()
        self.form.deleteLater()
        self.form = None
        self.form_closed.emit()

    def _lay_out(self) -> None:
        self._name.setMaximumWidth(220)
        first = row(self._name, self._chip, 1, spacing=S)
        text = column(
            first,
            self._meter,
            self._reasons,
            self.liveness,
            row(self.why.button, 1),
            spacing=XS,
        )
        top = row(spacing=M)
        top.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(text, 1)
        self._box = column(top, self.why, self._buttons, spacing=M, margins=M)
        self.setLayout(self._box)

    def _on_both(self) -> None:
        torn = self.presence.seen.decision.contenders if self.presence else None
        if torn is not None:
            self.both_wanted.emit(PairRequest(*(one.person.id for one in torn)))

    def _on_not_now(self) -> None:
        self._dismissed = True
        self._buttons.hide()
