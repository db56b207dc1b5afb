-- How many are to be elected, and what the bar of those summoned is held against: the number that
-- the chair confirmed before opening (RULES C).
ALTER TABLE poll ADD COLUMN seats INTEGER;
ALTER TABLE poll ADD COLUMN bar_of INTEGER;
ALTER TABLE poll ADD CONSTRAINT poll_seats_of_elections CHECK (
    (kind = 'ELECTION' AND seats IS NOT NULL AND seats >= 1 AND seats <= 100) OR (kind <> 'ELECTION' AND seats IS NULL));
ALTER TABLE poll ADD CONSTRAINT poll_bar_of_elections CHECK (
    bar_of IS NULL OR (kind = 'ELECTION' AND bar_of >= 1 AND bar_of <= 5000));
