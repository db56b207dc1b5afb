-- How many browsers found a ballot in the public list of a closed box; which ones is kept nowhere.
CREATE TABLE lookup_count (
    poll_uuid VARCHAR(24) NOT NULL,
    looked    INTEGER     NOT NULL,
    CONSTRAINT lookup_count_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT lookup_count_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT lookup_count_sane CHECK (looked >= 0)
);
