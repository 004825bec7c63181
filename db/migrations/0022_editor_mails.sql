CREATE TABLE `mail_choices` (
	`person_id` text PRIMARY KEY NOT NULL,
	`review` integer NOT NULL,
	`returned` integer NOT NULL,
	`schedule` integer NOT NULL,
	`source` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mail_choices_boxes" CHECK("mail_choices"."review" IN (0, 1) AND "mail_choices"."returned" IN (0, 1) AND "mail_choices"."schedule" IN (0, 1) AND "mail_choices"."source" IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE TABLE `mailed_events` (
	`event` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `mailed_events_time` ON `mailed_events` (`at`);