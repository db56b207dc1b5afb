-- How many members the body has, where the rules make percentages shares of all of them.
ALTER TABLE poll ADD COLUMN members INTEGER;
ALTER TABLE poll ADD CONSTRAINT poll_members_sane CHECK (members >= 1 AND members <= 5000);
