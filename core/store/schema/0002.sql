-- Ideas that were joined can be separated again with the words they had, and with the reason where a
-- table had already voted on them.

ALTER TABLE idea ADD COLUMN original TEXT NOT NULL DEFAULT '';
ALTER TABLE idea ADD COLUMN separation_reason TEXT NOT NULL DEFAULT '';

PRAGMA user_version = 2;
