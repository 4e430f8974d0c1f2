package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Highlights;
import news.bottomline.article.block.SampleBlocks;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;
import news.bottomline.user.Editor;
import news.bottomline.user.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Filing many articles at once, on a real PostgreSQL. */
class FilingsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static TestDatabase paper;
    private static Editor eve;

    @BeforeAll
    static void open() throws IOException {
        paper = new TestDatabase();
        eve = paper.hire("Eve Editor", Role.EDITOR).asEditor();
        for (String name : List.of("Mining", "Trade", "Energy")) {
            paper.in(db -> paper.categories(db).create(CategoryFields.named(name), eve));
        }
    }

    @AfterAll
    static void close() throws IOException {
        paper.close();
    }

    @Test
    void aCategoryIsAddedPutFirstAndTakenAway() {
        Article article = draft("Three Ways", "mining");
        assertThat(file(Filing.ADD, "trade", article)).containsExactly(Filing.Outcome.CHANGED);
        assertThat(latest(article)).isEqualTo("Mining, Trade");
        assertThat(file(Filing.MAIN, "trade", article)).containsExactly(Filing.Outcome.CHANGED);
        assertThat(latest(article)).isEqualTo("Trade, Mining");
        assertThat(file(Filing.REMOVE, "mining", article)).containsExactly(Filing.Outcome.CHANGED);
        assertThat(latest(article)).isEqualTo("Trade");
        assertThat(file(Filing.REMOVE, "mining", article)).containsExactly(Filing.Outcome.UNCHANGED);
        assertThat(file(Filing.MAIN, "trade", article)).containsExactly(Filing.Outcome.UNCHANGED);
        assertThat(number(article)).isEqualTo(4);
    }

    @Test
    void whoIsEditingAnArticleThatIsFiledIsTold() {
        Article article = draft("Edited Meanwhile", "mining");
        file(Filing.ADD, "trade", article);
        assertThatExceptionOfType(Failure.Conflict.class)
                .isThrownBy(() -> paper.with(
                        articles -> articles.revise(article.id(), 1, paper.draft("Edited Meanwhile"), eve.asAuthor())));
    }

    @Test
    void readersSeeItAtOnceAndADraftOnTopStaysADraft() {
        Article article = draft("On Top", "mining");
        publish(article, Optional.empty());
        Instant published = paper.now();
        paper.pass(HOUR);
        paper.with(articles -> articles.revise(article.id(), 1, paper.draft("On Top of It", "mining"), eve.asAuthor()));
        paper.pass(HOUR);

        file(Filing.MAIN, "trade", article);

        LiveArticle live = live("on-top").orElseThrow();
        assertThat(live.title()).isEqualTo("On Top");
        assertThat(live.updatedAt()).as("the words are as they were").isEqualTo(published);
        assertThat(live.dateline()).isEqualTo(published);
        assertThat(live.categories()).extracting(Category::name).containsExactly("Trade", "Mining");
        Article now = paper.with(articles -> articles.open(article.id(), eve.asAuthor()));
        assertThat(now.latestRevision().title()).isEqualTo("On Top of It");
        assertThat(latest(article)).isEqualTo("Trade, Mining");
        assertThat(unpublished(article)).isTrue();
    }

    @Test
    void whatIsScheduledGoesLiveAtItsHourUnderItsNewCategory() {
        Article article = draft("To Come", "mining");
        Instant hour = paper.now().plus(HOUR);
        publish(article, Optional.of(hour));
        file(Filing.ADD, "energy", article);
        assertThat(live("to-come")).isEmpty();
        assertThat(stage(article)).isEqualTo(new Stage.Scheduled(hour));
        paper.pass(HOUR);
        LiveArticle live = live("to-come").orElseThrow();
        assertThat(live.dateline()).isEqualTo(hour);
        assertThat(live.categories()).extracting(Category::name).containsExactly("Mining", "Energy");
    }

    @Test
    void aChangeThatIsScheduledForALiveArticleStaysScheduled() {
        Article article = draft("Now and Then", "mining");
        publish(article, Optional.empty());
        paper.pass(HOUR);
        paper.with(articles -> articles.revise(article.id(), 1, paper.draft("Then", "mining"), eve.asAuthor()));
        publish(article, Optional.of(paper.now().plus(HOUR)));
        file(Filing.ADD, "trade", article);
        assertThat(live("now-and-then").orElseThrow().title()).isEqualTo("Now and Then");
        assertThat(live("now-and-then").orElseThrow().categories())
                .extracting(Category::name)
                .containsExactly("Mining", "Trade");
        paper.pass(HOUR);
        assertThat(live("now-and-then").orElseThrow().title()).isEqualTo("Then");
        assertThat(live("now-and-then").orElseThrow().categories())
                .extracting(Category::name)
                .containsExactly("Mining", "Trade");
    }

    /** The draft has a claim that the live revision has not; both are copied, the live one first. */
    @Test
    void aMarkOfADraftOnTopStays() {
        Block section = SampleBlocks.section("Costs", "<p>A plant costs $4 million.</p>");
        Block changed = SampleBlocks.section("Costs", "<p>A plant costs $5 million.</p>");
        Block claim = new Block("h1", "highlights", new Highlights(List.of(new Highlights.Item("Plants cost", "s9"))));
        Article article = draft("Marked On Top", "mining");
        publish(article, Optional.empty());
        revise(article, 1, section, claim);
        revise(article, 2, changed, claim);
        assertThat(rechecks(article)).isEqualTo(1);
        file(Filing.ADD, "trade", article);
        assertThat(number(article)).isEqualTo(5);
        assertThat(rechecks(article)).isEqualTo(1);
    }

    private static int rechecks(Article article) {
        return paper.with(articles ->
                articles.open(article.id(), eve.asAuthor()).review().stale().size());
    }

    private static void revise(Article article, int seen, Block... blocks) {
        Draft draft =
                new Draft(paper.analysis(), "Marked On Top", Optional.empty(), List.of("mining"), List.of(blocks));
        paper.with(articles -> articles.revise(article.id(), seen, draft, eve.asAuthor()));
    }

    @Test
    void aWithdrawnArticleStaysWithdrawn() {
        Article article = draft("Gone", "mining");
        publish(article, Optional.empty());
        paper.with(articles -> articles.withdraw(article.id(), eve));
        Stage before = stage(article);
        file(Filing.ADD, "trade", article);
        assertThat(stage(article)).isEqualTo(before);
        assertThat(live("gone")).isEmpty();
        assertThat(latest(article)).isEqualTo("Mining, Trade");
    }

    /** Random decisions, then a filing: what readers see of the words, now and at every hour to come, stays as it was. */
    @Test
    void filingChangesNothingButTheCategories() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            Article article = draft("Round " + round, "mining");
            for (int step = 1 + random.nextInt(5); step > 0; step--) {
                decide(article, random);
                paper.pass(Duration.ofMinutes(random.nextInt(90)));
            }
            List<String> before = seen(article);
            boolean unpublished = unpublished(article);
            Filing filing = Filing.values()[random.nextInt(3)];
            file(filing, random.nextBoolean() ? "trade" : "mining", article);
            assertThat(seen(article)).as("round %d, %s", round, filing).isEqualTo(before);
            assertThat(unpublished(article)).isEqualTo(unpublished);
        }
    }

    @Test
    void allAreFiledOrNoneAndAHundredAtMost() {
        Article article = draft("Together", "mining");
        assertThatExceptionOfType(Failure.NotFound.class)
                .isThrownBy(() -> paper.in(
                        db -> paper.filings(db).file(List.of(article.id(), 999_999L), "trade", Filing.ADD, eve)));
        assertThat(latest(article)).isEqualTo("Mining");
        List<Long> many = LongStream.rangeClosed(1, 101).boxed().toList();
        assertThat(refused(many, "trade")).isEqualTo("articles filing.many");
        assertThat(refused(List.of(), "trade")).isEqualTo("articles filing.none");
        assertThat(refused(List.of(article.id()), "gossip")).isEqualTo("category filing.category.missing");
        List<Article> hundred = IntStream.range(0, 100)
                .mapToObj(i -> draft("Hundred", "mining"))
                .toList();
        assertThat(file(Filing.ADD, "trade", hundred.toArray(Article[]::new))).containsOnly(Filing.Outcome.CHANGED);
        assertThat(hundred).allSatisfy(one -> assertThat(latest(one)).isEqualTo("Mining, Trade"));
    }

    @Test
    void anArticleWithAsManyCategoriesAsItCanHaveGetsNoMore() {
        String[] slugs = IntStream.rangeClosed(1, Draft.MOST_CATEGORIES)
                .mapToObj(i -> paper.in(db -> paper.categories(db).create(CategoryFields.named("Full " + i), eve)))
                .map(category -> category.slug().value())
                .toArray(String[]::new);
        Article full = draft("Full", slugs);
        assertThat(file(Filing.ADD, "trade", full)).containsExactly(Filing.Outcome.FULL);
        assertThat(file(Filing.MAIN, slugs[3], full)).containsExactly(Filing.Outcome.CHANGED);
        assertThat(latest(full)).startsWith("Full 4, Full 1");
    }

    private static void decide(Article article, Random random) {
        int seen = number(article);
        switch (random.nextInt(5)) {
            case 0 -> publish(article, Optional.empty());
            case 1 -> publish(article, Optional.of(paper.now().plus(Duration.ofMinutes(30 + random.nextInt(300)))));
            case 2 -> {
                if (paper.with(
                        articles -> articles.open(article.id(), eve.asAuthor()).isReleased())) {
                    paper.with(articles -> articles.withdraw(article.id(), eve));
                }
            }
            default ->
                paper.with(articles -> articles.revise(
                        article.id(), seen, paper.draft("Words " + random.nextInt(1000), "mining"), eve.asAuthor()));
        }
    }

    /** The title that readers see at each half hour to come, and since when. */
    private static List<String> seen(Article article) {
        return paper.with(articles -> IntStream.range(0, 14)
                .mapToObj(half -> paper.now().plus(Duration.ofMinutes(30L * half)))
                .map(at -> articles.live(slug(article), at)
                        .map(live -> live.title() + " since " + live.updatedAt() + ", " + live.dateline())
                        .orElse("-"))
                .toList());
    }

    private static Slug slug(Article article) {
        return paper.with(
                articles -> articles.open(article.id(), eve.asAuthor()).slug());
    }

    private static boolean unpublished(Article article) {
        return paper.with(
                articles -> articles.open(article.id(), eve.asAuthor()).hasUnpublishedChanges(paper.now()));
    }

    private static Stage stage(Article article) {
        return paper.with(
                articles -> articles.open(article.id(), eve.asAuthor()).stage(paper.now()));
    }

    private static int number(Article article) {
        return paper.with(articles ->
                articles.open(article.id(), eve.asAuthor()).latestRevision().number());
    }

    private static Article draft(String title, String... categories) {
        return paper.with(articles -> articles.draft(paper.draft(title, categories), eve.asAuthor()));
    }

    private static void publish(Article article, Optional<Instant> from) {
        paper.with(articles -> articles.publish(article.id(), Optional.empty(), from, eve));
    }

    private static Optional<LiveArticle> live(String slug) {
        return paper.with(articles -> articles.live(new Slug(slug), paper.now()));
    }

    private static List<Filing.Outcome> file(Filing filing, String category, Article... articles) {
        List<Long> ids = List.of(articles).stream().map(Article::id).toList();
        return paper.in(db -> paper.filings(db).file(ids, category, filing, eve)).stream()
                .map(Filing.Result::outcome)
                .toList();
    }

    private static String refused(List<Long> ids, String category) {
        try {
            paper.in(db -> paper.filings(db).file(ids, category, Filing.ADD, eve));
            return "";
        } catch (Failure.Invalid refused) {
            Problem problem = refused.problems().getFirst();
            return problem.field() + " " + problem.key();
        }
    }

    private static String latest(Article article) {
        return paper.with(articles -> articles.open(article.id(), eve.asAuthor()).latestRevision().categories().stream()
                .map(Category::name)
                .collect(Collectors.joining(", ")));
    }
}
