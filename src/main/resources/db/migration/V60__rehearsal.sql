-- A rehearsal is a poll of its own, with its own uuid, keys and slips: nothing of it fits the poll
-- that it rehearses. It alone may be deleted.
ALTER TABLE poll ADD COLUMN rehearses VARCHAR(24);
ALTER TABLE poll ADD CONSTRAINT poll_rehearses_poll FOREIGN KEY (rehearses) REFERENCES poll (uuid);
ALTER TABLE poll ADD CONSTRAINT poll_rehearses_another CHECK (rehearses IS NULL OR rehearses <> uuid);
