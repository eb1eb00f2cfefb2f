"""The server's tables, which its owner creates, and the few rights of a desk's role."""

FORMAT = 1
ROLE = "facegui_desk"
CHANNEL = "facegui"

TABLES = """\
CREATE SCHEMA facegui;

-- Which gallery this is; nothing in here tells a face or a name.
CREATE TABLE facegui.gallery (
    one integer PRIMARY KEY CHECK (one = 1),
    id text NOT NULL,
    format integer NOT NULL
);

-- The sealed head: what must be in people and erased at this step.
CREATE TABLE facegui.head (
    one integer PRIMARY KEY CHECK (one = 1),
    step bigint NOT NULL,
    epoch integer NOT NULL,
    sealed bytea NOT NULL
);

CREATE TABLE facegui.desks (
    id text PRIMARY KEY,
    name text NOT NULL CHECK (length(name) <= 80),
    public_key bytea NOT NULL CHECK (length(public_key) = 32),
    version text NOT NULL,
    step bigint NOT NULL DEFAULT 0,
    asked_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now()
);

-- The gallery's key of each epoch, wrapped for each desk that was let in.
CREATE TABLE facegui.keys (
    epoch integer NOT NULL,
    desk text NOT NULL,
    wrapped bytea NOT NULL,
    PRIMARY KEY (epoch, desk)
);

CREATE TABLE facegui.people (
    id text PRIMARY KEY,
    version bigint NOT NULL,
    step bigint NOT NULL,
    epoch integer NOT NULL,
    key bytea NOT NULL,
    sealed bytea NOT NULL
);
CREATE INDEX people_by_step ON facegui.people (step);

-- Who was erased; a row outlives the person and is never taken back.
CREATE TABLE facegui.erased (
    id text PRIMARY KEY,
    version bigint NOT NULL,
    step bigint NOT NULL,
    sealed bytea NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX erased_by_step ON facegui.erased (step);

CREATE TABLE facegui.confirmed (
    id text NOT NULL REFERENCES facegui.erased (id),
    desk text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (id, desk)
);

CREATE TABLE facegui.audit (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    event text NOT NULL UNIQUE,
    desk text NOT NULL,
    epoch integer NOT NULL,
    sealed bytea NOT NULL
);
"""

RIGHTS = f"""\
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{ROLE}') THEN
        CREATE ROLE {ROLE} NOLOGIN;
    END IF;
END $$;
GRANT USAGE ON SCHEMA facegui TO {ROLE};
GRANT SELECT ON ALL TABLES IN SCHEMA facegui TO {ROLE};
GRANT INSERT, UPDATE, DELETE ON facegui.desks, facegui.keys, facegui.people TO {ROLE};
GRANT UPDATE ON facegui.head TO {ROLE};
GRANT INSERT ON facegui.erased, facegui.confirmed, facegui.audit TO {ROLE};
"""

AFTERWARDS = f"""\
-- Each desk signs in as a user of its own, or all as one:
--   CREATE USER reception PASSWORD '…';  GRANT {ROLE} TO reception;
"""


def all_statements() -> str:
    """Return the SQL that an administrator runs as owner of the database, in one transaction."""
    return f"BEGIN;\n{TABLES}\n{RIGHTS}COMMIT;\n\n{AFTERWARDS}"
