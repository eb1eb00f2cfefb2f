"""The bundled person whom the demonstration recognizes, enrolled like any other."""

from facegui.paths import resource
from facegui.sources.picture import read_picture
from facegui.tasks.draft import Draft, Kept
from facegui.tasks.enroll import sample_of_picture
from facegui.vision.engine import Engine
from facegui.vision.quality import QualityLimits

NAME = "Grace Hopper"
CONSENT = "A portrait in the public domain, bundled with FaceGUI."


def demonstration_draft(engine: Engine, limits: QualityLimits) -> Draft:
    """Return the draft of the portrait that comes with FaceGUI."""
    portrait = read_picture(resource("demo", "grace-hopper.jpg"))
    return Draft((Kept(sample_of_picture(portrait, engine, limits)),), NAME)
