-- The trial of tablets that dice drew: what was thrown and what came of it. One a poll, and nothing of the slips but
-- how many there were.
CREATE TABLE dice_trial (
    poll_uuid VARCHAR(24) NOT NULL,
    tablets   INTEGER     NOT NULL,
    drawn     INTEGER     NOT NULL,
    dice      VARCHAR(60) NOT NULL,
    outcome   VARCHAR(12),
    slips     INTEGER,
    remark    VARCHAR(300),
    CONSTRAINT dice_trial_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT dice_trial_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT dice_trial_draws_some CHECK (drawn >= 1 AND drawn <= tablets),
    CONSTRAINT dice_trial_outcome_known CHECK (outcome IN ('RIGHT', 'WRONG')),
    CONSTRAINT dice_trial_outcome_whole CHECK ((outcome IS NULL) = (slips IS NULL))
);
