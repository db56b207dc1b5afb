-- The members' signatures under the tally that they open together (PROTOCOL §7c, Agreement).
CREATE TABLE tally_agreement (
    poll_uuid VARCHAR(24)   NOT NULL,
    owner     INTEGER       NOT NULL,
    signature VARCHAR(1000) NOT NULL,
    CONSTRAINT tally_agreement_once PRIMARY KEY (poll_uuid, owner),
    CONSTRAINT tally_agreement_trustee FOREIGN KEY (poll_uuid, owner) REFERENCES trustee (poll_uuid, owner)
);

-- Whose partial decryption was wrong, until a right one comes.
CREATE TABLE set_aside_decryption (
    poll_uuid VARCHAR(24) NOT NULL,
    owner     INTEGER     NOT NULL,
    CONSTRAINT set_aside_decryption_pk PRIMARY KEY (poll_uuid, owner),
    CONSTRAINT set_aside_decryption_trustee FOREIGN KEY (poll_uuid, owner) REFERENCES trustee (poll_uuid, owner)
);
