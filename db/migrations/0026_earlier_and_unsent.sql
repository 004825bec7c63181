CREATE TABLE `unsent_letters` (
	`event` text NOT NULL,
	`person_id` text NOT NULL,
	`tries` integer NOT NULL,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`event`, `person_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "unsent_letters_tries" CHECK("unsent_letters"."tries" > 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `unsent_letters_due` ON `unsent_letters` (`due_at`);--> statement-breakpoint
CREATE INDEX `unsent_letters_person` ON `unsent_letters` (`person_id`);--> statement-breakpoint
ALTER TABLE `published_articles` ADD `earlier` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `earlier` text DEFAULT '' NOT NULL;