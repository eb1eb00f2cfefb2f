"""The bundled person of ``--demo``, enrolled through the real engine like any other."""

from facegui.errors import FaceGuiError
from facegui.live.analyzer import Analyzer
from facegui.tasks.demonstration import CONSENT, NAME, demonstration_draft
from facegui.tasks.draft import Draft
from facegui.tasks.enrollment import save
from facegui.ui.link.controller import Controller
from facegui.ui.link.gallery_changes import GalleryChange
from facegui.ui.link.notice import Notice


def enroll_demonstration(controller: Controller) -> None:
    """Enroll the bundled portrait, once models are loaded."""
    if controller.gallery_problem is not None or controller.gallery.find(NAME) is not None:
        return
    limits = controller.workspace.limits

    def take(analyzer: Analyzer) -> Draft:
        return demonstration_draft(analyzer.engine, limits)

    def keep(draft: Draft) -> None:
        controller.change_gallery(GalleryChange(lambda gallery: save(gallery, draft, CONSENT)))

    def failed(problem: FaceGuiError) -> None:
        controller.noticed.emit(Notice.of("demonstration", problem))

    controller.jobs.analysis(take, done=keep, failed=failed)
