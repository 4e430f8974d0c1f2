package news.bottomline.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.bottomline.article.Article;
import news.bottomline.article.Articles;
import news.bottomline.article.Categories;
import news.bottomline.article.CategoryFields;
import news.bottomline.article.DraftReader;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SiteSettings;
import news.bottomline.base.Slug;
import news.bottomline.base.StartLock;
import news.bottomline.user.Author;
import news.bottomline.user.Editor;
import news.bottomline.user.User;
import news.bottomline.user.Users;

/** Loads the demonstration newsroom into an empty database, if the settings ask for it. */
@ApplicationScoped
public class Demonstration {

    private static final Logger LOG = System.getLogger(Demonstration.class.getName());

    @PersistenceContext
    EntityManager db;

    @Inject
    SiteSettings settings;

    @Inject
    Users users;

    @Inject
    Categories categories;

    @Inject
    Articles articles;

    @Inject
    DraftReader drafts;

    @Inject
    DemoPictures pictures;

    @Inject
    DemoConversation conversation;

    @Inject
    InstantSource clock;

    /** Runs after the schema and before the first administrator, who may be one of these people. */
    void begin(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.APPLICATION) Object start,
            Demonstration self) {
        if (settings.demo() && self.load()) {
            LOG.log(Level.INFO, "The demonstration newsroom has been loaded.");
        }
    }

    /** Loads everything in one transaction, if there is no article yet. Returns whether it did. */
    @Transactional
    public boolean load() {
        StartLock.take(db, "demonstration");
        if (db.createQuery("select count(a) from Article a", Long.class).getSingleResult() > 0) {
            return false;
        }
        DemoContent script = DemoContent.read();
        Map<String, User> people = new HashMap<>();
        script.people().forEach(person -> people.put(person.key(), known(person)));
        Editor editor = Objects.requireNonNull(people.get("editor")).asEditor();
        script.categories().forEach(name -> enter(name, editor));
        Instant now = clock.instant();
        // The desk lists the latest change first, so the newest article is loaded last.
        for (DemoArticle story : script.stories().reversed()) {
            Article article = enter(story, people, editor, now);
            conversation.enter(article.slug(), story.remarks(), people, now);
        }
        return true;
    }

    private User known(DemoPerson person) {
        return users.byEmail(person.email())
                .orElseGet(() -> users.hire(person.name(), person.email(), person.password(), person.roles()));
    }

    private void enter(String category, Editor editor) {
        if (categories.find(Slug.of(category)).isEmpty()) {
            categories.create(CategoryFields.named(category), editor);
        }
    }

    private Article enter(DemoArticle story, Map<String, User> people, Editor editor, Instant now) {
        Author author = Objects.requireNonNull(people.get(story.author())).asAuthor();
        long picture = pictures.enter(story, author).id();
        Article article = articles.draft(drafts.read(JsonFields.of(story.pictured(picture)), Optional.empty()), author);
        story.from()
                .ifPresent(
                        from -> articles.publish(article.id(), Optional.empty(), Optional.of(now.plus(from)), editor));
        if (story.withdrawn()) {
            articles.withdraw(article.id(), editor);
        }
        return article;
    }
}
