"""``facegui rules``: what happens when somebody is seen."""
