-- The archive of a counted poll, made once and kept as made. Sealed ballots stand in it in the order
-- of their hashes; made_at is the one time that it names, and the same for all its parts.
CREATE TABLE archive (
    poll_uuid  VARCHAR(24) NOT NULL,
    bytes      INTEGER     NOT NULL,
    made_at    BIGINT      NOT NULL,
    file_hash  VARCHAR(64) NOT NULL,
    last_event VARCHAR(64) NOT NULL,
    recount    VARCHAR(1000000),
    CONSTRAINT archive_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT archive_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT archive_size CHECK (bytes > 0)
);

-- Its bytes in pieces, so that a download never holds a whole file in memory.
CREATE TABLE archive_piece (
    poll_uuid VARCHAR(24) NOT NULL,
    place     INTEGER     NOT NULL,
    content   BYTEA       NOT NULL,
    CONSTRAINT archive_piece_pk PRIMARY KEY (poll_uuid, place),
    CONSTRAINT archive_piece_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT archive_piece_size CHECK (OCTET_LENGTH(content) <= 262144)
);
