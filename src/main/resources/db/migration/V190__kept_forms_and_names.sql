-- Forms of a page that was open when its session ended are still good once the same account has
-- signed in again in the same browser: the session knows the one before it.
ALTER TABLE account_session ADD COLUMN before_hash VARCHAR(64) DEFAULT '' NOT NULL;

-- Who stands behind an account; and accounts that are removed, whose names the record has: nobody
-- else may have them, and nobody signs in by them.
ALTER TABLE account ADD COLUMN full_name VARCHAR(120) DEFAULT '' NOT NULL;
ALTER TABLE account ADD COLUMN removed BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE account ADD CONSTRAINT account_removed_is_disabled CHECK (disabled OR NOT removed);
