"""Changing the encoder from the command line, with a line of progress."""

from functools import cache

from facegui.commands.output import Output
from facegui.settings import Settings
from facegui.tasks.adoption import EncoderChange, encoded
from facegui.workspace import Workspace


def change_encoder(workspace: Workspace, encoder_id: str, output: Output) -> Settings:
    """Encode the gallery with an encoder and put it to use. Raises FaceGuiError.

    Either all of it changes or nothing.
    """
    workspace.calibration(workspace.models.spec(encoder_id).space)  # without one nobody is known
    change = EncoderChange(workspace.gallery, workspace.models, workspace.data_dir, encoder_id)
    engine = cache(lambda: workspace.load_engine_of(encoder_id))  # not where nothing is to encode
    settings = change.run(
        lambda batch: encoded(engine(), batch), lambda *at: output.progress("Encoding", *at)
    )
    workspace.settings = settings
    return settings
