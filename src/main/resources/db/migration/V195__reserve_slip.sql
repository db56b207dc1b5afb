-- The part of a slip that is kept for a second ballot: its uuid is drawn and printed before there is
-- such a poll. It becomes a row of slip when the poll of that uuid is frozen; until then no page asks
-- this table, so nobody can vote with it. Nothing says beside which other part it was printed.
CREATE TABLE reserve_slip (
    id            BIGINT      NOT NULL,
    election_uuid VARCHAR(24) NOT NULL,
    poll_uuid     VARCHAR(24) NOT NULL,
    credential    VARCHAR(64) NOT NULL,
    spare         BOOLEAN     NOT NULL,
    CONSTRAINT reserve_slip_pk PRIMARY KEY (id),
    CONSTRAINT reserve_slip_election FOREIGN KEY (election_uuid) REFERENCES poll (uuid),
    CONSTRAINT reserve_slip_credential_once UNIQUE (poll_uuid, credential),
    CONSTRAINT reserve_slip_credential_form CHECK (CHAR_LENGTH(credential) = 64)
);
