"""Which models there are: registry, specs, cards, store, download."""
