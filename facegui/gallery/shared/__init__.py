"""A gallery that several desks share: a PostgreSQL server that keeps what it cannot read.

Every desk has a whole gallery of its own, which it recognizes by, also while the server is away.
`Sync` brings it in step: what others changed comes in, what was changed here is handed in.
"""
