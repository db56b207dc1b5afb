-- What stands at the head and the foot of a meeting's minutes besides; all of it may be left to the pen.
ALTER TABLE meeting ADD COLUMN locality VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE meeting ADD COLUMN upper_body VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE meeting ADD COLUMN symbol VARCHAR(40) DEFAULT '' NOT NULL;
ALTER TABLE meeting ADD COLUMN copies INTEGER;
ALTER TABLE meeting ADD CONSTRAINT meeting_copies_some CHECK (copies > 0);
