-- Whether freezing, opening, closing and publishing the polls of a meeting take two people.
ALTER TABLE meeting ADD COLUMN two_people BOOLEAN DEFAULT FALSE NOT NULL;

-- The step of a poll that an organizer has asked for and a teller has not confirmed yet, on a device
-- of their own: one a poll, for some minutes.
CREATE TABLE step_request (
    poll_uuid   VARCHAR(24) NOT NULL,
    mark        VARCHAR(24) NOT NULL,
    step        VARCHAR(12) NOT NULL,
    asked_by    VARCHAR(64) NOT NULL,
    asked       BIGINT      NOT NULL,
    issued      INTEGER,
    accepted    INTEGER     NOT NULL,
    declined_by VARCHAR(64),
    CONSTRAINT step_request_one_a_poll PRIMARY KEY (poll_uuid),
    CONSTRAINT step_request_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT step_request_known CHECK (step IN ('FREEZE', 'OPEN', 'CLOSE', 'PUBLISH')),
    CONSTRAINT step_request_closing_has_its_number CHECK (step <> 'CLOSE' OR issued IS NOT NULL)
);
