package news.bottomline.article;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import news.bottomline.article.block.SampleBlocks;
import news.bottomline.article.template.Offer;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.article.template.SlotColumn;
import news.bottomline.article.template.Template;
import news.bottomline.article.template.Templates;
import news.bottomline.user.Role;
import news.bottomline.user.User;
import org.flywaydb.core.Flyway;

/** A newspaper with a database of its own and a clock that is set by hand; every call is one transaction. */
final class TestDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory factory;
    private final AtomicInteger staff = new AtomicInteger();
    private final AtomicInteger changes = new AtomicInteger();
    private final Template analysis;
    private Instant now = Instant.parse("2026-05-04T09:30:00Z");

    TestDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .javaMigrations(new BlockMigration())
                .load()
                .migrate();
        PersistenceConfiguration unit = new PersistenceConfiguration("paper")
                .provider("org.eclipse.persistence.jpa.PersistenceProvider")
                .property("jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"))
                .property("eclipselink.weaving", "false")
                .property("eclipselink.cache.shared.default", "false")
                .property("eclipselink.logging.level", "SEVERE")
                .property("eclipselink.jdbc.batch-writing", "JDBC");
        List.of(
                        Article.class,
                        Revision.class,
                        Release.class,
                        Ruling.class,
                        Template.class,
                        Offer.class,
                        Category.class,
                        User.class)
                .forEach(unit::managedClass);
        List.of(JsonListColumn.class, SlotColumn.class, news.bottomline.user.RoleArray.class)
                .forEach(unit::managedClass);
        factory = unit.createEntityManagerFactory();
        analysis = in(db -> db.createQuery("select t from Template t where t.handle = 'analysis'", Template.class)
                .getSingleResult());
    }

    Template analysis() {
        return analysis;
    }

    /** An article with everything that the template requires. */
    Draft draft(String title, String... categories) {
        return new Draft(analysis, title, Optional.empty(), List.of(categories), SampleBlocks.all());
    }

    /** Runs an action in one transaction, as the server would. */
    <T> T with(Function<Articles, T> act) {
        return in(db -> act.apply(articles(db)));
    }

    <T> T in(Function<EntityManager, T> act) {
        return factory.callInTransaction(act::apply);
    }

    Articles articles(EntityManager db) {
        Articles articles = new Articles();
        articles.db = db;
        articles.validator = new DraftValidator();
        articles.validator.categories = categories(db);
        articles.validator.slugs = articles.validator.categories.slugs;
        articles.validator.pictures = new PictureChecks();
        articles.validator.pictures.db = db;
        articles.pictures = articles.validator.pictures;
        articles.published = new PublishedArticles();
        articles.published.db = db;
        articles.deskList = new DeskList();
        articles.deskList.db = db;
        articles.clock = () -> now;
        articles.changes = counted();
        return articles;
    }

    Categories categories(EntityManager db) {
        Categories categories = new Categories();
        categories.db = db;
        categories.slugs = new Slugs();
        categories.slugs.db = db;
        categories.addresses = new OldAddresses();
        categories.addresses.db = db;
        categories.validator = new CategoryValidator();
        categories.validator.addresses = categories.addresses;
        categories.filed = new FiledArticles();
        categories.filed.db = db;
        categories.clock = () -> now;
        categories.changes = counted();
        return categories;
    }

    Templates templates(EntityManager db) {
        return SampleTemplates.templates(db, () -> now);
    }

    TemplateMoves moves(EntityManager db) {
        TemplateMoves moves = new TemplateMoves();
        moves.db = db;
        moves.templates = templates(db);
        moves.reports = reports(db);
        moves.clock = () -> now;
        moves.starts = counted();
        return moves;
    }

    MoveReports reports(EntityManager db) {
        MoveReports reports = new MoveReports();
        reports.db = db;
        return reports;
    }

    MoveSteps steps(EntityManager db) {
        MoveSteps steps = new MoveSteps();
        steps.db = db;
        steps.slugs = new Slugs();
        steps.slugs.db = db;
        steps.clock = () -> now;
        steps.changes = counted();
        return steps;
    }

    Filings filings(EntityManager db) {
        Filings filings = new Filings();
        filings.db = db;
        filings.categories = categories(db);
        filings.slugs = filings.categories.slugs;
        filings.clock = () -> now;
        filings.changes = counted();
        return filings;
    }

    User hire(String name, Role role) {
        int number = staff.incrementAndGet();
        return in(db -> {
            db.createNativeQuery("insert into staff (id, name, email_sealed, email_lookup, roles, created_at, version)"
                            + " values (?1, ?2, '', cast(?2 as bytea), string_to_array(?3, ','), now(), 0)")
                    .setParameter(1, number)
                    .setParameter(2, name)
                    .setParameter(3, role.name())
                    .executeUpdate();
            return db.find(User.class, (long) number);
        });
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** The number of events that pages have changed. */
    int changes() {
        return changes.get();
    }

    @SuppressWarnings("unchecked")
    private <T> Event<T> counted() {
        return (Event<T>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    changes.incrementAndGet();
                    return null;
                });
    }

    @Override
    public void close() throws IOException {
        factory.close();
        postgres.close();
    }
}
