INSERT INTO publication_version (id, version) VALUES (1, 1);
--> statement-breakpoint
CREATE TRIGGER published_articles_insert_is_news AFTER INSERT ON published_articles BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_articles_update_is_news AFTER UPDATE ON published_articles BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_articles_delete_is_news AFTER DELETE ON published_articles BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_questions_insert_is_news AFTER INSERT ON published_questions BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_questions_update_is_news AFTER UPDATE ON published_questions BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_questions_delete_is_news AFTER DELETE ON published_questions BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_sources_insert_is_news AFTER INSERT ON published_sources BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_sources_update_is_news AFTER UPDATE ON published_sources BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_sources_delete_is_news AFTER DELETE ON published_sources BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_topics_insert_is_news AFTER INSERT ON published_topics BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_topics_update_is_news AFTER UPDATE ON published_topics BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_topics_delete_is_news AFTER DELETE ON published_topics BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_authors_insert_is_news AFTER INSERT ON published_authors BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_authors_update_is_news AFTER UPDATE ON published_authors BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_authors_delete_is_news AFTER DELETE ON published_authors BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_insert_is_news AFTER INSERT ON published_article_topics BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_update_is_news AFTER UPDATE ON published_article_topics BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_delete_is_news AFTER DELETE ON published_article_topics BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_article_authors_insert_is_news AFTER INSERT ON published_article_authors BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_article_authors_update_is_news AFTER UPDATE ON published_article_authors BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_article_authors_delete_is_news AFTER DELETE ON published_article_authors BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER slug_history_insert_is_news AFTER INSERT ON slug_history BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER slug_history_update_is_news AFTER UPDATE ON slug_history BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER slug_history_delete_is_news AFTER DELETE ON slug_history BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_retractions_insert_is_news AFTER INSERT ON published_retractions BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_retractions_update_is_news AFTER UPDATE ON published_retractions BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_retractions_delete_is_news AFTER DELETE ON published_retractions BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER settings_insert_is_news AFTER INSERT ON settings BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER settings_update_is_news AFTER UPDATE ON settings BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER settings_delete_is_news AFTER DELETE ON settings BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER publication_version_stays BEFORE DELETE ON publication_version BEGIN SELECT RAISE(ABORT, 'the publication version cannot be removed'); END;
--> statement-breakpoint
CREATE TRIGGER people_reach_bylines AFTER UPDATE OF name, slug, bio ON people BEGIN UPDATE published_authors SET name = new.name, slug = new.slug, bio = new.bio WHERE id = new.id; END;
--> statement-breakpoint
CREATE TRIGGER topics_reach_readers AFTER UPDATE OF name, slug, kind, description ON topics BEGIN UPDATE published_topics SET name = new.name, slug = new.slug, kind = new.kind, description = new.description WHERE id = new.id; END;
--> statement-breakpoint
CREATE VIRTUAL TABLE published_search USING fts5(headline, body, questions, quotes, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
--> statement-breakpoint
CREATE TRIGGER published_articles_leave_search AFTER DELETE ON published_articles BEGIN DELETE FROM published_search WHERE rowid = old.number; END;
