-- The number of slips handed out that was keyed in first at closing, and how many had come back.
CREATE TABLE first_count (
    poll_uuid VARCHAR(24) NOT NULL,
    issued    INTEGER     NOT NULL,
    back      INTEGER     NOT NULL,
    CONSTRAINT first_count_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT first_count_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT first_count_sane CHECK (issued >= 0 AND back >= 0)
);
