-- How those who vote are addressed; the meetings there are stay as they were.
ALTER TABLE meeting ADD COLUMN salutation VARCHAR(16) DEFAULT 'COMRADE' NOT NULL;
ALTER TABLE meeting ADD CONSTRAINT meeting_salutation_known CHECK (salutation IN ('COMRADE', 'DELEGATE'));
