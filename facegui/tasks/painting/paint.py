"""A painted portrait of a photograph, in a style; never a sample, never searched."""

from collections.abc import Callable
from pathlib import Path

from facegui.errors import UsageProblem
from facegui.painting.plan import LEAST_PX, MOST_PX, Painting, PaintPlan, Stroke
from facegui.painting.styles import STYLES
from facegui.sources.picture import read_picture
from facegui.text import say
from facegui.vision.models.store import ModelStore
from facegui.vision.runtime import require_torch
from facegui.vision.types import Pixels


def paint(
    content: Pixels,
    style: Pixels,
    plan: PaintPlan,
    models: ModelStore,
    *,
    device: str = "auto",
    tell: Callable[[Stroke], None] = lambda stroke: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Painting:
    """Paint (H, W, 3) uint8 BGR ``content`` in the style of ``style``; not in the GUI thread.

    ``tell`` gets the progress. Raises PaintStopped once ``cancelled`` says so, UsageProblem for a
    size that cannot be painted or a device that is not there, ModelDamaged for damaged weights.
    """
    if not LEAST_PX <= plan.size <= MOST_PX:
        raise UsageProblem(
            say("A painting of {size} px cannot be made.", size=plan.size),
            say("Choose from {least} to {most} px.", least=LEAST_PX, most=MOST_PX),
        )
    require_torch(say("portraits are painted with it."))
    # Imported here: torch takes a second or two, and the window comes first.
    from facegui.painting.loading import load_network  # noqa: PLC0415 imports torch
    from facegui.painting.painter import Painter  # noqa: PLC0415 imports torch
    from facegui.vision.device import choose_device  # noqa: PLC0415 imports torch

    network, weights = load_network(models, plan.layers, choose_device(device))
    return Painter(network, plan, weights).paint(content, style, tell=tell, cancelled=cancelled)


def style_picture(named: str) -> Pixels:
    """Return the picture of a shipped style, or of the file of that name.

    Raises UsageProblem where there is neither, InputProblem for a file that is no picture.
    """
    for style in STYLES:
        if style.id == named:
            return read_picture(style.path).pixels
    path = Path(named)
    if not path.exists():
        known = ", ".join(style.id for style in STYLES)
        raise UsageProblem(
            say("There is no style and no file called {named!r}.", named=named),
            say("Choose from {known}, or name a picture.", known=known),
        )
    return read_picture(path).pixels
