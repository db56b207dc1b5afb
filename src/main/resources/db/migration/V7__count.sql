-- Who holds a part of the election key. The server is the first trustee; tellers follow.
CREATE TABLE trustee (
    poll_uuid      VARCHAR(24)   NOT NULL,
    owner          INTEGER       NOT NULL,
    holder         VARCHAR(64)   NOT NULL,
    public_json    VARCHAR(2000) NOT NULL,
    sealed_private VARCHAR(300),
    CONSTRAINT trustee_pk PRIMARY KEY (poll_uuid, owner),
    CONSTRAINT trustee_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT trustee_owner_counts_from_one CHECK (owner >= 1)
);

-- The canonical bytes of everything that closing and counting made, kept as they were made.
CREATE TABLE poll_count (
    poll_uuid      VARCHAR(24)      NOT NULL,
    trustees       VARCHAR(100000)  NOT NULL,
    credentials    VARCHAR(1000000),
    tally          VARCHAR(1000000),
    sized_tally    VARCHAR(300),
    opened         VARCHAR(1000000),
    CONSTRAINT poll_count_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT poll_count_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid)
);

CREATE TABLE partial_decryption (
    poll_uuid VARCHAR(24)      NOT NULL,
    owner     INTEGER          NOT NULL,
    json      VARCHAR(1000000) NOT NULL,
    CONSTRAINT partial_decryption_pk PRIMARY KEY (poll_uuid, owner),
    CONSTRAINT partial_decryption_trustee FOREIGN KEY (poll_uuid, owner) REFERENCES trustee (poll_uuid, owner)
);
