-- The open ballot box. Nothing here, and nothing in where a row lies, tells when a ballot came.
CREATE TABLE sealed_ballot (
    id         BIGINT          NOT NULL,
    poll_uuid  VARCHAR(24)     NOT NULL,
    credential VARCHAR(64)     NOT NULL,
    tracker    VARCHAR(43)     NOT NULL,
    json       VARCHAR(200000) NOT NULL,
    CONSTRAINT sealed_ballot_pk PRIMARY KEY (id),
    CONSTRAINT sealed_ballot_slip FOREIGN KEY (poll_uuid, credential) REFERENCES slip (poll_uuid, credential),
    CONSTRAINT sealed_ballot_code_once UNIQUE (poll_uuid, credential),
    CONSTRAINT sealed_ballot_tracker_once UNIQUE (tracker),
    CONSTRAINT sealed_ballot_tracker_form CHECK (CHAR_LENGTH(tracker) = 43)
);

-- The closed box: the same rows written anew in the order of their hashes.
CREATE TABLE closed_ballot (
    id         BIGINT          NOT NULL,
    poll_uuid  VARCHAR(24)     NOT NULL,
    credential VARCHAR(64)     NOT NULL,
    tracker    VARCHAR(43)     NOT NULL,
    json       VARCHAR(200000) NOT NULL,
    CONSTRAINT closed_ballot_pk PRIMARY KEY (id),
    CONSTRAINT closed_ballot_slip FOREIGN KEY (poll_uuid, credential) REFERENCES slip (poll_uuid, credential),
    CONSTRAINT closed_ballot_code_once UNIQUE (poll_uuid, credential),
    CONSTRAINT closed_ballot_tracker_once UNIQUE (tracker),
    CONSTRAINT closed_ballot_tracker_form CHECK (CHAR_LENGTH(tracker) = 43)
);

-- The key that signs receipts (PROTOCOL 7a); the private half is sealed under the server's secret.
CREATE TABLE receipt_key (
    poll_uuid      VARCHAR(24)  NOT NULL,
    public_key     VARCHAR(64)  NOT NULL,
    sealed_private VARCHAR(300) NOT NULL,
    CONSTRAINT receipt_key_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT receipt_key_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid)
);
