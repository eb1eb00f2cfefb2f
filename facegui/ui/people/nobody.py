"""The People page while nobody is enrolled, with the first steps to take."""

from collections.abc import Callable

from facegui.ui.theme.figures import translator
from facegui.ui.widgets.buttons import button
from facegui.ui.widgets.empty_state import EmptyState

_tr = translator("people")


def say_nobody(
    state: EmptyState,
    go: Callable[[str], object],
    import_pictures: Callable[[], object],
    import_gallery: Callable[[], object],
) -> None:
    """Show an empty state with a button for each way to enroll; ``go`` opens a page."""
    camera = button(_tr("Enroll from camera"), "primary", then=lambda: go("enroll"))
    pictures = button(_tr("Import pictures…"), then=lambda _checked=False: import_pictures())
    gallery = button(_tr("Import a gallery…"), then=lambda _checked=False: import_gallery())
    state.say(
        _tr("Nobody is enrolled yet"),
        _tr("Everybody you enroll is shown here. One picture of a person is enough."),
        (camera, pictures, gallery),
        icon="people",
    )
