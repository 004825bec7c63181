ALTER TABLE `articles` ADD `trashed_at` integer;--> statement-breakpoint
UPDATE articles SET trashed_at = CAST(strftime('%s', 'now') AS INTEGER) * 1000 WHERE state = 'trashed';
