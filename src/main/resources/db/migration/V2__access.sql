-- Accounts of organizers and tellers. Delegates have none.
CREATE TABLE account (
    username      VARCHAR(64)  NOT NULL,
    password_hash VARCHAR(100) NOT NULL,
    roles         VARCHAR(40)  NOT NULL,
    CONSTRAINT account_pk PRIMARY KEY (username),
    CONSTRAINT account_roles_known CHECK (roles IN ('organizer', 'teller', 'organizer,teller'))
);
