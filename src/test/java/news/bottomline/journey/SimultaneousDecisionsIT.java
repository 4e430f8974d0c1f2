package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.File;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Failure;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.Slug;
import news.bottomline.comment.Comments;
import news.bottomline.comment.Decision;
import news.bottomline.comment.Decisions;
import news.bottomline.comment.PostedReply;
import news.bottomline.comment.Reply;
import news.bottomline.comment.Sender;
import news.bottomline.comment.State;
import news.bottomline.user.Moderator;
import news.bottomline.user.Role;
import news.bottomline.user.Users;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Runs inside the server, to begin decisions at the same moment: exactly one decision about a comment succeeds. It comes first,
 * because it deploys an application of its own at the place where the other journeys leave theirs.
 */
@ArquillianTest
@Order(1)
class SimultaneousDecisionsIT {

    private static final int CROWD = 8;
    private static final Slug ARTICLE =
            new Slug("the-anode-problem-why-graphite-is-the-battery-material-nobody-planned-for");

    @Inject
    Comments comments;

    @Inject
    Decisions decisions;

    @Inject
    Users users;

    @Inject
    Changes changes;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "java:app/jdbc/bottomline")
    DataSource database;

    @Deployment
    static WebArchive applicationWithThisTest() throws URISyntaxException {
        return Newspaper.war()
                .addClass(SimultaneousDecisionsIT.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }

    /** The number of events that pages have changed. */
    @ApplicationScoped
    static class Changes {

        private final AtomicInteger count = new AtomicInteger();

        void seen(@Observes(during = TransactionPhase.AFTER_SUCCESS) PagesChanged change) {
            count.incrementAndGet();
        }

        int count() {
            return count.get();
        }
    }

    /** The outcome of a decision: saved, or in conflict with an earlier one. */
    private record Outcome(Moderator by, Optional<Decision> taken, Optional<Failure.Conflict> beaten) {}

    @Test
    void ofEightWhoDecideAtTheSameMomentOneWinsAndTheOthersAreToldWhoItWas() throws SQLException {
        List<Moderator> moderators = moderators();
        long comment = held("Eight of them read this at once.");
        int before = changes.count();

        List<Outcome> outcomes = allAtOnce(number -> outcome(comment, moderators.get(number), number));

        List<Outcome> winners =
                outcomes.stream().filter(one -> one.taken().isPresent()).toList();
        assertThat(winners).hasSize(1);
        Decision first = winners.getFirst().taken().orElseThrow();
        assertThat(outcomes.stream().flatMap(one -> one.beaten().stream()))
                .hasSize(CROWD - 1)
                .allSatisfy(beaten -> {
                    assertThat(beaten.problem().key())
                            .isEqualTo("moderation.first." + first.kind().name().toLowerCase(Locale.ROOT));
                    assertThat(beaten.problem().arguments().getFirst())
                            .isEqualTo(winners.getFirst().by().user().name());
                });
        assertThat(number("select count(*) from decision where comment_id = ?", comment))
                .isEqualTo(1);
        assertThat(changes.count() - before).isEqualTo(first.kind() == State.APPROVED ? 1 : 0);
    }

    @Test
    void ofEightWhoApproveAtTheSameMomentOneIsWrittenDownAndThePageChangesOnce() throws SQLException {
        List<Moderator> moderators = moderators();
        long comment = held("Eight of them like this.");
        int before = changes.count();

        List<Outcome> outcomes = allAtOnce(number -> approve(comment, moderators.get(number)));

        assertThat(outcomes.stream().filter(one -> one.taken().isPresent())).hasSize(1);
        assertThat(outcomes.stream().filter(one -> one.beaten().isPresent())).hasSize(CROWD - 1);
        assertThat(number("select count(*) from decision where comment_id = ?", comment))
                .isEqualTo(1);
        assertThat(changes.count() - before).isEqualTo(1);
    }

    @Test
    void aButtonPressedEightTimesAtTheSameMomentIsOneDecision() throws SQLException {
        Moderator impatient = moderators().getFirst();
        long comment = held("One of them has a nervous finger.");

        List<Outcome> outcomes = allAtOnce(number -> approve(comment, impatient));

        assertThat(outcomes.stream()
                        .flatMap(one -> one.taken().stream())
                        .map(Decision::id)
                        .distinct())
                .hasSize(1);
        assertThat(outcomes).allSatisfy(one -> assertThat(one.beaten()).isEmpty());
        assertThat(number("select count(*) from decision where comment_id = ?", comment))
                .isEqualTo(1);
    }

    @Test
    void theSameReplySentEightTimesAtTheSameMomentIsOneComment() throws SQLException {
        Reply reply = reply("Sent from a train with a bad connection.");
        int before = changes.count();

        List<PostedReply> answers =
                allAtOnce(number -> comments.post(ARTICLE, reply, Sender.unknown(Optional.empty())));

        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(answers.getFirst().state()).isEqualTo(State.HELD);
        assertThat(number(
                        "select count(*) from comment where text = (select text from comment where id = ?)",
                        answers.getFirst().id()))
                .isEqualTo(1);
        assertThat(changes.count()).isEqualTo(before);
    }

    private Outcome outcome(long comment, Moderator by, int number) {
        return switch (number % 3) {
            case 0 -> approve(comment, by);
            case 1 ->
                decided(
                        by,
                        () -> decisions.refuse(
                                comment, Optional.empty(), "Off topic, says number " + number + ".", by));
            default -> decided(by, () -> decisions.spam(comment, Optional.empty(), by));
        };
    }

    private Outcome approve(long comment, Moderator by) {
        return decided(by, () -> decisions.approve(comment, Optional.empty(), by));
    }

    private static Outcome decided(Moderator by, Supplier<Decision> decision) {
        try {
            return new Outcome(by, Optional.of(decision.get()), Optional.empty());
        } catch (Failure.Conflict second) {
            return new Outcome(by, Optional.empty(), Optional.of(second));
        }
    }

    /** Runs each action on a thread of the server, all starting at the same moment. */
    private <T> List<T> allAtOnce(IntFunction<T> act) {
        CyclicBarrier start = new CyclicBarrier(CROWD);
        try (ExecutorService each = Executors.newThreadPerTaskExecutor(threads)) {
            List<CompletableFuture<T>> acts = IntStream.range(0, CROWD)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return act.apply(number);
                            },
                            each))
                    .toList();
            return acts.stream().map(CompletableFuture::join).toList();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private long held(String text) {
        return comments.post(ARTICLE, reply(text), Sender.unknown(Optional.empty()))
                .id();
    }

    private static Reply reply(String text) {
        return new Reply("Wilhelmina Park", "wilhelmina@reader.example", "", text, Optional.empty(), "");
    }

    private List<Moderator> moderators() {
        return Stream.of("Ada", "Bela", "Chidi", "Dara", "Ebba", "Femi", "Gita", "Hugo")
                .map(name -> {
                    EmailAddress email = new EmailAddress(name + "@moderators.example");
                    return users.byEmail(email)
                            .orElseGet(() ->
                                    users.hire(name + " Quickhand", email, Optional.empty(), Set.of(Role.MODERATOR)));
                })
                .map(user -> user.asModerator())
                .toList();
    }

    private long number(String query, long id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setLong(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
