-- Who was summoned and present, as it stood when the box was closed: minutes printed again later say
-- the same.
ALTER TABLE poll ADD COLUMN summoned INTEGER;
ALTER TABLE poll ADD COLUMN present INTEGER;
ALTER TABLE poll ADD CONSTRAINT poll_attendance_sane CHECK (
    (summoned IS NULL AND present IS NULL) OR (summoned >= 1 AND present >= 0 AND present <= summoned));
