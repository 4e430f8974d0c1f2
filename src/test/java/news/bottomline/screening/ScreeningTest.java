package news.bottomline.screening;

import static news.bottomline.screening.SampleSubmissions.byStaff;
import static news.bottomline.screening.SampleSubmissions.in;
import static news.bottomline.screening.SampleSubmissions.of;
import static news.bottomline.screening.SampleSubmissions.proven;
import static news.bottomline.screening.SampleSubmissions.trapped;
import static news.bottomline.screening.SampleSubmissions.under;
import static news.bottomline.screening.SampleSubmissions.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import news.bottomline.base.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {

    private static final String THREE_LINKS =
            "Compare https://example.org/a, http://example.com/b and (https://example.net/c).";
    private static final String PLAIN = "I was there, and the mine is closed. It has been since the winter.";

    private static final ExecutorService THREADS = Executors.newCachedThreadPool();

    @AfterAll
    static void endThreads() {
        THREADS.shutdownNow();
    }

    @Test
    void anOrdinaryReplyIsHeldUntilAModeratorHasReadIt() {
        assertThat(screened(of(PLAIN))).isEqualTo(new Verdict.Hold("read-first", List.of()));
    }

    @Test
    void whereRepliesAreReadAfterwardsItAppearsAtOnce() {
        assertThat(screened(under(of(PLAIN), Reading.AFTERWARDS)))
                .isEqualTo(new Verdict.Approve("read-afterwards", List.of()));
    }

    @Test
    void aNewcomerIsHeldUntilOneReplyOfTheConfirmedAddressIsApproved() {
        Submission newcomer = under(of(PLAIN), Reading.NEWCOMERS_FIRST);
        Submission known = with(newcomer, new Standing(1, 1, 1, true, ReplyLimits.STANDARD));
        assertThat(screened(newcomer)).isEqualTo(new Verdict.Hold("newcomer", List.of()));
        assertThat(screened(proven(newcomer))).isEqualTo(new Verdict.Hold("newcomer", List.of()));
        assertThat(screened(known)).isEqualTo(new Verdict.Hold("newcomer", List.of()));
        assertThat(screened(proven(known))).isEqualTo(new Verdict.Approve("read-afterwards", List.of()));
    }

    @Test
    void aFilledInHiddenFieldAloneHoldsAndTogetherWithALinkRefuses() {
        assertThat(screened(trapped(PLAIN, "cheap pills")))
                .isEqualTo(new Verdict.Hold("program", List.of("cheap pills")));
        assertThat(screened(trapped("See https://pills.example/now", "cheap pills")))
                .isEqualTo(new Verdict.Refuse("program", List.of("cheap pills", "https://pills.example/now")));
    }

    @Test
    void whiteSpaceInTheHiddenFieldIsNobodysFault() {
        assertThat(screened(trapped(PLAIN, " \n")).check()).isEqualTo("read-first");
    }

    @Test
    void ofAMegabyteInTheHiddenFieldOnlyTheBeginningIsKeptAsEvidence() {
        assertThat(screened(trapped("Nice post!", "💊".repeat(500_000))).words())
                .containsExactly("💊".repeat(200));
    }

    @Test
    void aLongReplyTypedInASecondIsHeldAndAShortOneIsNot() {
        Duration second = Duration.ofSeconds(1);
        assertThat(screened(in(of(PLAIN), second))).isEqualTo(new Verdict.Hold("program", List.of()));
        assertThat(screened(in(of("Yes."), second)).check()).isEqualTo("read-first");
    }

    @Test
    void somebodyWhoWorksHereIsApprovedAtOnceHoweverManyLinksTheReplyHolds() {
        assertThat(screened(byStaff(THREE_LINKS))).isEqualTo(new Verdict.Approve("staff", List.of("Maren Castellane")));
    }

    @Test
    void threeLinksAreNamedToTheModeratorOneByOne() {
        assertThat(screened(of(THREE_LINKS)))
                .isEqualTo(new Verdict.Hold(
                        "links", List.of("https://example.org/a", "http://example.com/b", "https://example.net/c")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bit.ly/3x",
                "http://www.tinyurl.com/a",
                "https://аpple.com/login",
                "http://192.0.2.7/a",
                "https://t.co/x"
            })
    void aLinkThatHidesWhereItLeadsHoldsTheReply(String link) {
        assertThat(screened(of("Look here: " + link))).isEqualTo(new Verdict.Hold("links-hiding", List.of(link)));
    }

    @Test
    void moreRepliesThanPeopleWriteAreHeldAndAFloodIsTurnedAway() {
        assertThat(screened(with(of(PLAIN), new Standing(6, 6, 6, false, ReplyLimits.STANDARD)))
                        .check())
                .isEqualTo("rate");
        assertThat(screened(with(of(PLAIN), new Standing(1, 11, 11, false, ReplyLimits.STANDARD)))
                        .check())
                .isEqualTo("rate");
        assertThatThrownBy(() -> screened(with(of(PLAIN), new Standing(1, 31, 31, false, ReplyLimits.STANDARD))))
                .isInstanceOf(Failure.TooMany.class);
    }

    @Test
    void aCheckThatFailsHoldsTheReply() {
        Check broken = check(reply -> {
            throw new IllegalStateException("no answer");
        });
        assertThat(Screening.of(of(PLAIN), List.of(broken), THREADS, Duration.ofSeconds(9)))
                .isEqualTo(new Verdict.Hold("failed", List.of()));
    }

    @Test
    void aCheckThatTakesTooLongHoldsTheReplyAndIsInterrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Check slow = check(reply -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return new Verdict.Pass("slow");
        });
        assertThat(Screening.of(of(PLAIN), List.of(slow), THREADS, Duration.ofMillis(20)))
                .isEqualTo(new Verdict.Hold("failed", List.of()));
        interrupted.await();
    }

    @Test
    void aVerdictIsRestoredFromItsParts() {
        for (Verdict verdict : List.of(
                new Verdict.Pass("links"),
                new Verdict.Approve("staff", List.of("Ada")),
                new Verdict.Hold("links", List.of("https://example.org")),
                new Verdict.Refuse("program", List.of("x")))) {
            assertThat(Verdict.of(verdict.kind(), verdict.check(), verdict.words()))
                    .isEqualTo(verdict);
        }
    }

    @Test
    void theWholePolicyTellsItsOrderAndItsPresentNumbers() {
        List<Rule> rules = new Screening()
                .policy.stream()
                        .map(check -> check.rule(
                                new ConversationRules(Reading.NEWCOMERS_FIRST, 4), new ReplyLimits(1, 2, 3, 9)))
                        .toList();
        assertThat(rules.stream().map(Rule::check))
                .containsExactly("staff", "rate", "program", "links", "newcomer", "read-first");
        assertThat(rules.get(1).numbers()).containsExactly(1, 2, 3, 9);
        assertThat(rules.get(3).numbers()).containsExactly(4);
        assertThat(rules.get(4).what()).isEqualTo("newcomer");
        assertThat(rules.get(5).what()).isEqualTo("read-afterwards");
    }

    private static Check check(Function<Submission, Verdict> judge) {
        return new Check() {
            @Override
            public Verdict of(Submission reply) {
                return judge.apply(reply);
            }

            @Override
            public Rule rule(ConversationRules rules, ReplyLimits limits) {
                return Rule.of("test", "test");
            }
        };
    }

    private static Verdict screened(Submission reply) {
        return Screening.of(reply, new Screening().policy, THREADS, Duration.ofSeconds(9));
    }
}
