CREATE TABLE `identities` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`person_id` text NOT NULL,
	`linked_at` integer NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `identities_person` ON `identities` (`person_id`,`issuer`);
--> statement-breakpoint
ALTER TABLE `sessions` ADD `began_with` text DEFAULT 'password' NOT NULL CONSTRAINT "sessions_began_with" CHECK("began_with" IN ('password', 'single sign-on', 'passkey'));
--> statement-breakpoint
ALTER TABLE `second_steps` ADD `began_with` text DEFAULT 'password' NOT NULL CONSTRAINT "second_steps_began_with" CHECK("began_with" IN ('password', 'single sign-on'));
