-- The count commission of a meeting, and who opens the boxes of its polls: the server alone, the server
-- and all members, or the server and so many of them.
CREATE TABLE commission (
    meeting_uuid VARCHAR(24) NOT NULL,
    custody      VARCHAR(12) NOT NULL,
    needed       INTEGER     NOT NULL,
    CONSTRAINT commission_one_a_meeting PRIMARY KEY (meeting_uuid),
    CONSTRAINT commission_meeting FOREIGN KEY (meeting_uuid) REFERENCES meeting (uuid),
    CONSTRAINT commission_custody_known CHECK (custody IN ('SERVER', 'ALL', 'THRESHOLD')),
    CONSTRAINT commission_needed_sane CHECK (needed >= 0)
);

-- Its members in order, the head first. Whoever holds a key has an account, and nobody two places.
CREATE TABLE commission_member (
    meeting_uuid VARCHAR(24)  NOT NULL,
    place        INTEGER      NOT NULL,
    name         VARCHAR(120) NOT NULL,
    post         VARCHAR(200) NOT NULL,
    username     VARCHAR(64),
    CONSTRAINT commission_member_pk PRIMARY KEY (meeting_uuid, place),
    CONSTRAINT commission_member_of FOREIGN KEY (meeting_uuid) REFERENCES commission (meeting_uuid),
    CONSTRAINT commission_member_once UNIQUE (meeting_uuid, username),
    CONSTRAINT commission_member_place_from_one CHECK (place >= 1)
);

-- What each member's browser has sent while the keys were made, as it was sent: public, or sealed to
-- a member. No private key is among it.
CREATE TABLE key_message (
    meeting_uuid VARCHAR(24)     NOT NULL,
    place        INTEGER         NOT NULL,
    stage        VARCHAR(12)     NOT NULL,
    json         VARCHAR(200000) NOT NULL,
    CONSTRAINT key_message_once PRIMARY KEY (meeting_uuid, place, stage),
    CONSTRAINT key_message_member FOREIGN KEY (meeting_uuid, place) REFERENCES commission_member (meeting_uuid, place),
    CONSTRAINT key_message_stage_known CHECK (stage IN ('KEY', 'CERTIFICATE', 'POLYNOMIAL', 'SHARE'))
);

-- Whose message was refused, and by whom: a member's browser, or the server (place 0).
CREATE TABLE key_complaint (
    meeting_uuid VARCHAR(24) NOT NULL,
    about        INTEGER     NOT NULL,
    place        INTEGER     NOT NULL,
    CONSTRAINT key_complaint_once PRIMARY KEY (meeting_uuid, about, place),
    CONSTRAINT key_complaint_about FOREIGN KEY (meeting_uuid, about) REFERENCES commission_member (meeting_uuid, place)
);
