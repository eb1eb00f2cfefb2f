"""What other pages ask of the settings: change to an encoder."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EncoderRequest:
    """Change to the encoder of this id, where its progress is shown and can be cancelled."""

    encoder_id: str
