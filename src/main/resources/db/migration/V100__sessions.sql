-- A disabled account stays in the record's words and signs in no more. The generation counts what
-- ends all its sessions: another password, disabling, enabling.
ALTER TABLE account ADD COLUMN disabled BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE account ADD COLUMN generation INTEGER DEFAULT 0 NOT NULL;

-- In which browsers somebody is signed in: the hash of an id that only the browser's cookie has, and
-- seconds since 1970. Nothing tells where that browser is. No foreign key: whoever signs in waits for
-- no account that somebody holds.
CREATE TABLE account_session (
    hash       VARCHAR(64) NOT NULL,
    username   VARCHAR(64) NOT NULL,
    generation INTEGER     NOT NULL,
    started    BIGINT      NOT NULL,
    seen       BIGINT      NOT NULL,
    CONSTRAINT account_session_pk PRIMARY KEY (hash),
    CONSTRAINT account_session_hash_form CHECK (CHAR_LENGTH(hash) = 64)
);
