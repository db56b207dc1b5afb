-- A slip is known by its public credential alone: no code, no number, no holder, no time.
-- The random BIGINT key is also H2's row id; with any other key H2 keeps a hidden one that counts.
CREATE TABLE slip (
    id         BIGINT      NOT NULL,
    poll_uuid  VARCHAR(24) NOT NULL,
    credential VARCHAR(64) NOT NULL,
    state      VARCHAR(8)  NOT NULL,
    CONSTRAINT slip_pk PRIMARY KEY (id),
    CONSTRAINT slip_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT slip_credential_once UNIQUE (poll_uuid, credential),
    CONSTRAINT slip_credential_form CHECK (CHAR_LENGTH(credential) = 64),
    CONSTRAINT slip_state_known CHECK (state IN ('GOOD', 'SPARE', 'VOID'))
);
