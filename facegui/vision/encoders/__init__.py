"""The networks that make embeddings, trained ones too."""
