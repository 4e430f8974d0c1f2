package news.bottomline.mail;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.MailServer;
import news.bottomline.base.ResultRow;
import news.bottomline.base.SampleKeys;
import news.bottomline.base.SiteSettings;
import news.bottomline.user.EmailVault;
import org.flywaydb.core.Flyway;

/** An outbox with a database of its own and a clock that is set by hand; every call is one transaction. */
final class TestOutbox implements AutoCloseable {

    static final String READER = "pia.pending@mailbox.example";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory factory;
    private final SiteSettings settings = SampleKeys.settings(SECRET);
    private final EmailVault vault = new EmailVault(SampleKeys.withSecret(SECRET));
    private Instant now = Instant.parse("2026-05-04T09:30:00Z");

    TestOutbox() throws IOException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .ignoreMigrationPatterns("*:missing")
                .outOfOrder(true)
                .load()
                .migrate();
        factory = new PersistenceConfiguration("outbox")
                .provider("org.eclipse.persistence.jpa.PersistenceProvider")
                .property("jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"))
                .property("eclipselink.weaving", "false")
                .property("eclipselink.logging.level", "SEVERE")
                .createEntityManagerFactory();
    }

    /** Adds a letter to {@link #READER}. */
    void add(String subject, String... tags) {
        in(db -> outbox(db)
                .add(new Letter(
                        vault.seal(new EmailAddress(READER)),
                        subject,
                        List.of(
                                new Letter.Paragraph("Your reply has been approved. Grüße!"),
                                new Letter.Quote("One line\n<script>and another</script>"),
                                new Letter.Link("Read it", URI.create("https://ore.example/a#comment-1"))),
                        Optional.of(URI.create("https://ore.example/letters/1.x/end")),
                        List.of(tags))));
    }

    void clear() {
        in(db -> db.createNativeQuery("delete from letter").executeUpdate());
    }

    void takeBack(String tag) {
        in(db -> outbox(db).takeBack(tag));
    }

    /** Sends what is due, as the background thread does. */
    void round(int port) {
        Carrier carrier = new Carrier();
        carrier.smtp = new Smtp();
        carrier.smtp.settings = settings;
        carrier.smtp.vault = vault;
        carrier.smtp.wait = Duration.ofMillis(300);
        carrier.smtp.whole = Duration.ofMillis(900);
        carrier.postbox = new Postbox() {
            @Override
            public Optional<Delivery> next() {
                return factory.callInTransaction(manager -> postbox(manager).next());
            }

            @Override
            public void settle(Delivery delivery, Outcome outcome) {
                in(manager -> postbox(manager).settle(delivery, outcome));
            }
        };
        carrier.round(new MailServer("127.0.0.1", port, MailServer.Encryption.NONE, Optional.empty()));
    }

    /** A server takes the next letter and is never heard of again. */
    void takeAndForget() {
        in(db -> postbox(db).next());
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** The letters, the oldest first, as state, number of attempts, obstacle and answer. */
    List<String> states() {
        return rows().stream()
                .map(row -> row.text("state") + " " + row.integer("attempts")
                        + row.optionalText("obstacle").map(text -> " " + text).orElse("")
                        + row.optionalText("answer").map(text -> " " + text).orElse(""))
                .toList();
    }

    /** Everything that the table says, in one text. */
    String everything() {
        return rows().toString();
    }

    private List<ResultRow> rows() {
        return factory.callInTransaction(manager -> ResultRow.of(
                manager.createNativeQuery("select state, attempts, obstacle, answer, cast(to_jsonb(l) as text) as whole"
                        + " from letter l order by id")));
    }

    private void in(Consumer<EntityManager> act) {
        factory.runInTransaction(act::accept);
    }

    private Outbox outbox(EntityManager db) {
        Outbox outbox = new Outbox();
        outbox.db = db;
        outbox.settings = settings;
        outbox.clock = () -> now;
        outbox.added = silent();
        return outbox;
    }

    private Postbox postbox(EntityManager db) {
        Postbox postbox = new Postbox();
        postbox.db = db;
        postbox.clock = () -> now;
        return postbox;
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> silent() {
        return (Event<T>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> null);
    }

    @Override
    public void close() throws IOException {
        factory.close();
        postgres.close();
    }
}
