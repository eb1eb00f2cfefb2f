"""facegui train: an encoder and learned functions of one's own."""
