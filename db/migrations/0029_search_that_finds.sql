CREATE TABLE `published_word_parts` (
	`part` text NOT NULL,
	`length` integer NOT NULL,
	`word_id` integer NOT NULL,
	PRIMARY KEY(`part`, `length`, `word_id`),
	FOREIGN KEY (`word_id`) REFERENCES `published_words`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `published_word_parts_word` ON `published_word_parts` (`word_id`);--> statement-breakpoint
CREATE TABLE `published_word_uses` (
	`word_id` integer NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`word_id`, `number`),
	FOREIGN KEY (`word_id`) REFERENCES `published_words`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`number`) REFERENCES `published_articles`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `published_word_uses_number` ON `published_word_uses` (`number`);--> statement-breakpoint
CREATE TABLE `published_words` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`word` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `published_words_word_unique` ON `published_words` (`word`);--> statement-breakpoint
CREATE TABLE `search_to_renew` (
	`number` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `published_articles`(`number`) ON UPDATE no action ON DELETE cascade
);
