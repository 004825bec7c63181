ALTER TABLE `published_articles` ADD `earlier` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `earlier` text DEFAULT '' NOT NULL;