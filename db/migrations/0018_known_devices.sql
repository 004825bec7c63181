CREATE TABLE `known_devices` (
	`person_id` text NOT NULL,
	`hash` text NOT NULL,
	`user_agent` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `hash`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
INSERT INTO known_devices (person_id, hash, user_agent, seen_at) SELECT person_id, id, user_agent, last_seen_at FROM sessions WHERE person_id IN (SELECT id FROM people);
