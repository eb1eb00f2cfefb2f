"""MQTT settings: the broker's address, the account, and a test message."""

from datetime import datetime

from PySide6.QtWidgets import QLineEdit

from facegui.errors import FaceGuiError, UsageProblem
from facegui.events.outlets.delivery import OutletUnreachable
from facegui.events.outlets.mqtt import Broker, address_of, broker_at, try_broker
from facegui.text import say
from facegui.ui.link.controller import Controller
from facegui.ui.link.jobs import no_job
from facegui.ui.link.sentences import told
from facegui.ui.theme.tokens import S
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.labels import label, set_role
from facegui.ui.widgets.layouts import row
from facegui.ui.widgets.setting_rows import SettingsSection
from facegui.ui.widgets.tick import Tick

_FIELD_PX = 260


class BrokerSection(SettingsSection):
    """Takes effect when a field is left; the password is in the keystore, not in the settings.

    ``refresh`` shows the broker's state.
    """

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self._trial = no_job()
        self.host, self.user, self.password = QLineEdit(), QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.tls = Tick(self.tr("Encrypted connection (TLS)"))
        self.state = label("", "secondary", wrap=True)
        self.try_ = button(self.tr("Try now"), then=self.try_now)
        hint = self.tr(
            "The MQTT broker that rules publish to, like 192.168.1.5 or broker.lan:1884."
        )
        for words, more, field in (
            (self.tr("Broker"), hint, self.host),
            (self.tr("User"), self.tr("Empty for a broker that asks for none."), self.user),
            (self.tr("Password"), self.tr("Kept in the system's keystore."), self.password),
        ):
            field.setAccessibleName(words)
            field.setFixedWidth(_FIELD_PX)
            self.add(words, more, field)
        self.add_tick(self.tls)
        line = row(self.state, self.try_, spacing=S)
        line.setStretch(0, 1)
        self.add_padded(line)
        self._fill()
        for field in (self.host, self.user):
            field.editingFinished.connect(self.save)
        self.password.editingFinished.connect(self._on_password)
        self.tls.toggled.connect(lambda _on: self.save())
        controller.rules.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Show the broker's state."""
        workspace, desk = self._controller.workspace, self._controller.rules
        if self._trial.running:
            return
        set_role(self.state, "secondary")
        self.try_.setEnabled(bool(self.host.text()))
        if not self.host.text():
            self.state.setText(self.tr("None is set: rules that publish cannot work."))
            return
        said = []
        if workspace.broker_is_fixed:
            said.append(self.tr("FACEGUI_MQTT of the environment is in force."))
        status = next((one for one in desk.statuses if one.name == "mqtt"), None)
        if desk.connected:
            said.append(self.tr("Connected."))
        elif status is None:
            said.append(self.tr("It is contacted once a rule that publishes is switched on."))
        if status is not None and status.succeeded_at is not None:
            said.append(self.tr("Last success {time}.").format(time=_time(status.succeeded_at)))
        if status is not None and status.failed_at is not None:
            words = self.tr("Last failure {time}: {why}.")
            said.append(words.format(time=_time(status.failed_at), why=status.failure))
        if status is not None and status.failing:
            set_role(self.state, "warning")
        self.state.setText(" ".join(said))

    def save(self) -> None:
        """Apply the fields, or show what is wrong with them."""
        if self._controller.workspace.broker_is_fixed:
            return
        try:
            broker = self._typed()
        except UsageProblem as problem:
            self._warn(told(problem))
            return
        address = "" if broker is None else address_of(broker)
        if address != self._controller.workspace.settings.mqtt:
            self._controller.change_settings(mqtt=address)
            self._controller.rules.reload()
        self.refresh()

    def try_now(self) -> None:
        """Publish a message marked as a test, and show the result."""
        self.save()
        try:
            broker = self._controller.workspace.broker
        except FaceGuiError as problem:
            self._warn(told(problem))
            return
        if broker is None:
            return
        self.try_.setEnabled(False)
        set_role(self.state, "secondary")
        self.state.setText(self.tr("Trying…"))

        def attempt(_tell: object, _cancelled: object) -> str:
            try:
                try_broker(broker)
            except OutletUnreachable as failure:
                return str(failure)
            return ""

        def done(problem: str) -> None:
            self.try_.setEnabled(True)
            if problem:
                self._warn(self.tr("It failed: {detail}").format(detail=problem))
            else:
                self.state.setText(self.tr("The broker has taken a test message."))

        self._trial = self._controller.jobs.thread(
            attempt, done=done, failed=lambda problem: done(told(problem))
        )

    def _fill(self) -> None:
        workspace = self._controller.workspace
        try:
            broker = workspace.broker
        except FaceGuiError as problem:
            self._warn(told(problem))
            return
        if broker is not None:
            usual = 8883 if broker.tls else 1883
            port = "" if broker.port == usual else f":{broker.port}"
            self.host.setText(f"{broker.host}{port}")
            self.user.setText(broker.user)
            self.tls.setChecked(broker.tls)
            kept = self.tr("kept; type another one")
            self.password.setPlaceholderText(kept if broker.password else "")
        for field in (self.host, self.user, self.tls):
            field.setEnabled(not workspace.broker_is_fixed)
        self.refresh()

    def _typed(self) -> Broker | None:
        """Return the broker of the fields, None for no broker. Raises UsageProblem."""
        host = self.host.text().strip()
        if not host:
            return None
        if "/" in host or "@" in host:
            raise UsageProblem(
                say("{host} is no address of a broker.", host=host),
                say("Write it like broker.lan or broker.lan:1884."),
            )
        found = broker_at(f"{'mqtts' if self.tls.isChecked() else 'mqtt'}://{host}")
        return Broker(found.host, found.port, found.tls, self.user.text().strip())

    def _on_password(self) -> None:
        """Store the typed password; the field then shows only that there is one."""
        password = self.password.text()
        if not password:
            return
        self.password.clear()
        if self._controller.rules.keep_secrets({"mqtt": password}):
            self.password.setPlaceholderText(self.tr("kept; type another one"))
            self._controller.rules.reload()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _warn(self, words: str) -> None:
        set_role(self.state, "warning")
        self.state.setText(words)


def _time(at: datetime) -> str:
    return f"{at.astimezone():%H:%M}"
