package news.bottomline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.bottomline.article.Articles;
import news.bottomline.article.Headline;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.SiteSettings;
import news.bottomline.base.Slug;
import news.bottomline.comment.Comments;
import news.bottomline.comment.Thread;
import news.bottomline.user.User;
import news.bottomline.user.Users;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemonstrationTest {

    private static final Instant NOW = Instant.parse("2026-05-04T09:30:00Z");
    private static final SiteSettings SETTINGS = new SiteSettings(
            Optional.empty(), URI.create("http://localhost:8080"), "The Bottomline Newsroom", "Bottomline", "0123456789".repeat(4),
            Optional.empty(), Optional.empty(), true);
    private static EmbeddedPostgres postgres;
    private static EntityManagerFactory factory;
    private static boolean loaded;

    @BeforeAll
    static void load() throws Exception {
        postgres = EmbeddedPostgres.start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
        PersistenceConfiguration unit = new PersistenceConfiguration("demonstration")
                .provider("org.eclipse.persistence.jpa.PersistenceProvider")
                .property("jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"))
                .property("eclipselink.weaving", "false")
                .property("eclipselink.cache.shared.default", "false")
                .property("eclipselink.logging.level", "SEVERE");
        for (String mapped : List.of(
                "article.Article", "article.Revision", "article.Release", "article.Template", "article.Category",
                "article.BlockColumn", "article.SlotColumn", "comment.Comment", "comment.Decision", "comment.Words",
                "user.User", "user.RoleArray")) {
            unit.managedClass(Class.forName("news.bottomline." + mapped));
        }
        factory = unit.createEntityManagerFactory();
        loaded = with(wiring -> wiring.of(Demonstration.class).load());
    }

    @AfterAll
    static void close() throws Exception {
        factory.close();
        postgres.close();
    }

    private static <T> T with(Function<Wiring, T> act) {
        return factory.callInTransaction(db -> act.apply(new Wiring(db, SETTINGS).with(InstantSource.class, () -> NOW)));
    }

    @Test
    void loadsOnce() {
        assertThat(loaded).isTrue();
        boolean again = with(wiring -> wiring.of(Demonstration.class).load());
        assertThat(again).isFalse();
    }

    @Test
    void theHomePageShowsTwelveArticlesAndTheModelPageFirst() {
        List<Headline> home = headlines();
        assertThat(home).hasSize(12);
        assertThat(home.getFirst().title()).startsWith("The Common Vault");
        assertThat(home).allSatisfy(headline -> assertThat(headline.dateline()).isBefore(NOW));
    }

    @Test
    void theArticleToComeIsTheNextChange() {
        Optional<Instant> next = with(wiring -> wiring.of(Articles.class).nextChange(NOW));
        assertThat(next.orElseThrow()).isAfter(NOW);
    }

    @Test
    void conversationsAreThreeLevelsDeepAndAsOldAsTheyAreWritten() {
        Thread thread = with(wiring -> wiring.of(Comments.class).visible(headlines().getFirst().id()));
        assertThat(thread.nodes().getFirst().replies().getFirst().replies()).hasSize(1);
        assertThat(thread.nodes().getFirst().postedAt()).isBefore(NOW.minusSeconds(3600));
    }

    @Test
    void commentsAreInEveryStateByEveryVerdict() {
        List<?> states = factory.callInTransaction(db -> db.createNativeQuery(
                        "select distinct state || ' ' || verdict_check from comment where state <> 'APPROVED' or verdict = 'APPROVE'")
                .getResultList());
        assertThat(states.stream().map(Object::toString))
                .contains("HELD read-first", "HELD links", "REFUSED read-first", "SPAM read-first", "SPAM honeypot", "APPROVED staff");
    }

    @Test
    void editorAuthorAndModeratorMayDoWhatTheirNamesSay() {
        assertThat(person("editor").asEditor()).isNotNull();
        assertThat(person("author").asAuthor()).isNotNull();
        assertThat(person("moderator").asModerator()).isNotNull();
        assertThat(person("editor").hasPassword()).isTrue();
        assertThat(person("idris.whitlock").hasPassword()).isFalse();
    }

    private static User person(String mailbox) {
        return with(wiring -> wiring.of(Users.class).byEmail(new EmailAddress(mailbox + "@newsroom.example"))).orElseThrow();
    }

    private static List<Headline> headlines() {
        return with(wiring -> wiring.of(Articles.class).latest(Optional.<Slug>empty(), Optional.empty(), 50, NOW)).items();
    }
}
