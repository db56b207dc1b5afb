-- Sealed ballots that were opened to check a device. While the poll is open they lie among the others,
-- so that one tag keeps the same bytes from being both cast and opened; their other tag is that of the
-- n-th opening of a slip, so that none is opened more often than it may.
ALTER TABLE open_ballot ADD COLUMN burnt BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE open_ballot ALTER COLUMN burnt DROP DEFAULT;

-- After closing, in the order of their hashes as the cast ones are. No credential is kept beside them.
CREATE TABLE burnt_ballot (
    id        BIGINT          NOT NULL,
    poll_uuid VARCHAR(24)     NOT NULL,
    hash      BYTEA           NOT NULL,
    json      VARCHAR(200000) NOT NULL,
    CONSTRAINT burnt_ballot_pk PRIMARY KEY (id),
    CONSTRAINT burnt_ballot_once UNIQUE (hash),
    CONSTRAINT burnt_ballot_hash_form CHECK (OCTET_LENGTH(hash) = 32)
);
