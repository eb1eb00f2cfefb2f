"""The bundled person of ``--demo``, enrolled like any other through the real engine."""

from facegui.live.analyzer import Analyzer
from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.tasks.enroll import Candidature, sample_of_picture
from facegui.ui.link.controller import Controller
from facegui.ui.link.notice import Notice

NAME = "Grace Hopper"
_CONSENT = "A portrait in the public domain, bundled with FaceGUI."


def enroll_demonstration(controller: Controller) -> None:
    """Enroll the portrait that comes with FaceGUI, once models are loaded."""
    if controller.gallery_problem is not None or controller.gallery.find(NAME) is not None:
        return
    limits = controller.workspace.limits

    def take(analyzer: Analyzer) -> Candidature:
        portrait = read_picture(resource("demo", "grace-hopper.jpg"))
        return sample_of_picture(portrait, analyzer.engine, limits)

    def keep(candidature: Candidature) -> None:
        controller.gallery.add_person(NAME, [candidature.sample], consent=_CONSENT)
        controller.reload_gallery()

    controller.ask(
        take, keep, lambda problem: controller.noticed.emit(Notice.of("demonstration", problem))
    )
