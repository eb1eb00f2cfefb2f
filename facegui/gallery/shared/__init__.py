"""A gallery shared by several desks through a PostgreSQL server that cannot read it.

Every desk has a whole gallery of its own, which it searches even while the server is away. `Sync`
brings it in step: it takes in what others changed, then hands in what was changed here.
"""
