package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Highlights;
import news.bottomline.article.block.SampleBlocks;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Slice;
import news.bottomline.base.Slug;
import news.bottomline.user.Role;
import news.bottomline.user.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs against a real PostgreSQL. */
class ArticlesTest {

    private static TestDatabase paper;
    private static User ann;
    private static User eve;

    @BeforeAll
    static void open() throws IOException {
        paper = new TestDatabase();
        ann = paper.hire("Ann Author", Role.AUTHOR);
        eve = paper.hire("Eve Editor", Role.EDITOR);
        for (String name : List.of("Mining", "Trade")) {
            paper.in(db -> paper.categories(db).create(CategoryFields.named(name), eve.asEditor()));
        }
    }

    @AfterAll
    static void close() throws IOException {
        paper.close();
    }

    @Test
    void aDraftNeedsOnlyATitleAndIsSeenByNobody() {
        Article article = draft("Only a Title");
        Article opened = paper.with(articles -> articles.open(article.id(), ann.asAuthor()));
        assertThat(opened.slug()).isEqualTo(new Slug("only-a-title"));
        assertThat(opened.latestRevision().number()).isEqualTo(1);
        assertThat(opened.stage(paper.now())).isEqualTo(new Stage.Drafted());
        assertThat(live("only-a-title")).isEmpty();
    }

    @Test
    void whatWasDraftedIsPublishedAsItWas() {
        Article article =
                paper.with(articles -> articles.draft(paper.draft("As It Was", "trade", "mining"), ann.asAuthor()));
        publish(article, Optional.empty());
        LiveArticle live = live("as-it-was").orElseThrow();
        assertThat(live.blocks()).isEqualTo(SampleBlocks.all());
        assertThat(live.byline()).isEqualTo("Ann Author");
        assertThat(live.dateline()).isEqualTo(paper.now());
        assertThat(live.updatedAt()).isEqualTo(paper.now());
        assertThat(live.categories()).extracting(Category::name).containsExactly("Trade", "Mining");
        assertThat(live.template().key()).isEqualTo("analysis");
    }

    @Test
    void whatIsIncompleteIsNotPublished() {
        Article article = draft("Incomplete");
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> publish(article, Optional.empty()))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::field)
                        .containsExactly("highlights", "lead", "section", "bottom-line"));
    }

    @Test
    void whatTheTextDoesNotHoldIsPublishedOnlyOnceOverruledAndAgainNotAfterAChange() {
        Article article = draft("Contested");
        revise(article, 1, contested("Nine in ten magnets are old"));
        assertThatExceptionOfType(Failure.Invalid.class).isThrownBy(() -> publish(article, Optional.empty()));
        Claims.Contested one = paper.with(articles -> articles.open(article.id(), eve.asAuthor()))
                .review()
                .contested()
                .getFirst();
        assertThatExceptionOfType(Failure.Invalid.class).isThrownBy(() -> overrule(article, one, "No"));
        overrule(article, one, "Checked against the trade statistics");
        Article released = publish(article, Optional.empty());
        assertThat(live("contested")).isPresent();
        revise(released, 2, contested("Nine in ten magnets are very old"));
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> publish(article, Optional.empty()))
                .satisfies(e ->
                        assertThat(e.problems()).extracting(Problem::field).containsExactly("blocks[0].items[0].text"));
        assertThat(paper.with(articles -> articles.open(article.id(), eve.asAuthor()))
                        .rulings())
                .hasSize(1);
    }

    private static void overrule(Article article, Claims.Contested one, String reason) {
        paper.with(articles ->
                articles.overrule(article.id(), one.path(), one.finding().key(), reason, eve.asEditor()));
    }

    private static Draft contested(String highlight) {
        List<Block> blocks = new ArrayList<>(SampleBlocks.all());
        blocks.set(
                0,
                new Block(
                        "h1",
                        "highlights",
                        new Highlights(List.of(
                                new Highlights.Item(highlight, "s2"), new Highlights.Item("It names no buyer", "")))));
        Draft whole = paper.draft("Contested");
        return new Draft(whole.template(), whole.title(), whole.slug(), whole.categories(), blocks);
    }

    @Test
    void aChangeIsSeenOnlyWhenItIsPublished() {
        Article article = published("A Change");
        Instant first = paper.now();
        paper.pass(Duration.ofHours(1));
        revise(article, 1, paper.draft("A Change of Mind"));
        assertThat(live("a-change").orElseThrow().title()).isEqualTo("A Change");
        assertThat(row(article).unpublishedChanges()).isTrue();
        publish(article, Optional.empty());
        LiveArticle changed = live("a-change").orElseThrow();
        assertThat(changed.title()).isEqualTo("A Change of Mind");
        assertThat(changed.dateline()).isEqualTo(first);
        assertThat(changed.updatedAt()).isEqualTo(paper.now());
        assertThat(row(article).unpublishedChanges()).isFalse();
    }

    @Test
    void anEmbargoEndsByItself() {
        Article article = paper.with(articles -> articles.draft(paper.draft("Embargo"), ann.asAuthor()));
        Instant hour = paper.now().plus(Duration.ofHours(2));
        publish(article, Optional.of(hour));
        assertThat(live("embargo")).isEmpty();
        assertThat(row(article).stage()).isEqualTo(new Stage.Scheduled(hour));
        assertThat(nextChange()).contains(hour);
        paper.pass(Duration.ofHours(2));
        assertThat(live("embargo").orElseThrow().dateline()).isEqualTo(hour);
        assertThat(nextChange()).isEmpty();
    }

    @Test
    void anEmbargoMovedToALaterHourHoldsUntilThen() {
        Article article = paper.with(articles -> articles.draft(paper.draft("Moved"), ann.asAuthor()));
        Instant later = paper.now().plus(Duration.ofHours(5));
        publish(article, Optional.of(paper.now().plus(Duration.ofHours(1))));
        publish(article, Optional.of(later));
        paper.pass(Duration.ofHours(2));
        assertThat(live("moved")).isEmpty();
        assertThat(nextChange()).contains(later);
        paper.pass(Duration.ofHours(3));
        assertThat(live("moved").orElseThrow().dateline()).isEqualTo(later);
    }

    @Test
    void aWithdrawnArticleIsGoneAndCanComeBack() {
        Article article = published("Gone");
        Instant first = paper.now();
        paper.pass(Duration.ofMinutes(5));
        paper.with(articles -> articles.withdraw(article.id(), eve.asEditor()));
        assertThat(live("gone")).isEmpty();
        assertThat(latest(Optional.empty(), 100)).extracting(ArticleSummary::id).doesNotContain(article.id());
        assertThat(row(article).stage()).isEqualTo(new Stage.Withdrawn(paper.now()));
        paper.pass(Duration.ofMinutes(5));
        publish(article, Optional.empty());
        assertThat(live("gone").orElseThrow().dateline()).isEqualTo(first);
    }

    @Test
    void readersPagesChangeWithADecisionAndNotWithADraft() {
        Article article = paper.with(articles -> articles.draft(paper.draft("Pages"), ann.asAuthor()));
        int before = paper.changes();
        revise(article, 1, paper.draft("Pages"));
        assertThat(paper.changes()).isEqualTo(before);
        publish(article, Optional.empty());
        assertThat(paper.changes()).isEqualTo(before + 1);
        publish(article, Optional.empty());
        assertThat(paper.changes()).isEqualTo(before + 1);
        paper.with(articles -> articles.withdraw(article.id(), eve.asEditor()));
        assertThat(paper.changes()).isEqualTo(before + 2);
    }

    @Test
    void anAuthorChangesOnlyTheirOwnArticlesAndOnlyUntilTheFirstRelease() {
        User bob = paper.hire("Bob Author", Role.AUTHOR);
        Article article = paper.with(articles -> articles.draft(paper.draft("Mine"), ann.asAuthor()));
        assertThatExceptionOfType(Failure.Forbidden.class)
                .isThrownBy(() ->
                        paper.with(articles -> articles.revise(article.id(), 1, paper.draft("Mine"), bob.asAuthor())));
        assertThat(revise(article, 1, paper.draft("Mine")).latestRevision().number())
                .isEqualTo(2);
        publish(article, Optional.of(paper.now().plus(Duration.ofHours(1))));
        assertThatExceptionOfType(Failure.Forbidden.class)
                .isThrownBy(() ->
                        paper.with(articles -> articles.revise(article.id(), 2, paper.draft("Mine"), ann.asAuthor())));
        paper.with(articles -> articles.withdraw(article.id(), eve.asEditor()));
    }

    @Test
    void whatWasNeverReleasedCannotBeWithdrawnAndWhatIsWithdrawnStaysSo() {
        Article article = draft("Never Released");
        assertThatExceptionOfType(Failure.Conflict.class)
                .isThrownBy(() -> paper.with(articles -> articles.withdraw(article.id(), eve.asEditor())));
        Article gone = published("Withdrawn Twice");
        paper.with(articles -> articles.withdraw(gone.id(), eve.asEditor()));
        paper.with(articles -> articles.withdraw(gone.id(), eve.asEditor()));
        assertThat(paper.with(articles -> articles.open(gone.id(), ann.asAuthor()))
                        .releases())
                .hasSize(2);
    }

    @Test
    void aScheduledChangeMovedToALaterHourLeavesReadersWhatTheyHave() {
        Article article = published("Two Hours");
        Instant first = paper.now();
        paper.pass(Duration.ofHours(1));
        revise(article, 1, paper.draft("Two Hours Later"));
        publish(article, Optional.of(paper.now().plus(Duration.ofHours(1))));
        publish(article, Optional.of(paper.now().plus(Duration.ofHours(9))));
        paper.pass(Duration.ofHours(2));
        assertThat(live("two-hours").orElseThrow().title()).isEqualTo("Two Hours");
        assertThat(row(article).stage()).isEqualTo(new Stage.Live(first));
        assertThat(row(article).unpublishedChanges()).isFalse();
        paper.pass(Duration.ofHours(9));
        assertThat(live("two-hours").orElseThrow().title()).isEqualTo("Two Hours Later");
    }

    @Test
    void anArticleCanBeDatedBackButNotOutOfThisWorld() {
        Article article = paper.with(articles -> articles.draft(paper.draft("Brought Along"), ann.asAuthor()));
        for (Instant impossible : List.of(Instant.MIN, Instant.MAX, paper.now().plus(Duration.ofDays(4000)))) {
            assertThatExceptionOfType(Failure.Invalid.class)
                    .isThrownBy(() -> publish(article, Optional.of(impossible)));
        }
        Instant lastYear = Instant.parse("2025-05-04T09:30:00Z");
        publish(article, Optional.of(lastYear));
        assertThat(live("brought-along").orElseThrow().dateline()).isEqualTo(lastYear);
        assertThat(live("brought-along").orElseThrow().revision()).isEqualTo(1);
    }

    @Test
    void thereIsNoArticleOfAnUnknownId() {
        assertThatExceptionOfType(Failure.NotFound.class)
                .isThrownBy(() -> paper.with(articles -> articles.open(404, ann.asAuthor())));
        assertThatExceptionOfType(Failure.NotFound.class)
                .isThrownBy(() -> paper.with(
                        articles -> articles.publish(404, Optional.empty(), Optional.empty(), eve.asEditor())));
    }

    @Test
    void whoHasNotSeenTheLatestRevisionIsToldWhoSavedIt() {
        Article article = draft("Two Writers");
        paper.with(articles -> articles.revise(article.id(), 1, paper.draft("Two Writers"), eve.asAuthor()));
        assertThatExceptionOfType(Failure.Conflict.class)
                .isThrownBy(() -> revise(article, 1, paper.draft("Two Writers")))
                .satisfies(e -> assertThat(e.problem().arguments())
                        .startsWith("Eve Editor")
                        .endsWith(2));
    }

    @Test
    void ofTwoWhoSaveAtTheSameTimeOneIsToldOfTheOther() throws Exception {
        Article article = draft("At Once");
        List<Object> outcomes = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
            List<Future<Article>> saves = IntStream.range(0, 4)
                    .mapToObj(i -> writers.submit(() -> revise(article, 1, paper.draft("At Once"))))
                    .toList();
            for (Future<Article> save : saves) {
                try {
                    outcomes.add(save.get().latestRevision().number());
                } catch (java.util.concurrent.ExecutionException e) {
                    outcomes.add(e.getCause().getClass());
                }
            }
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrder(2, Failure.Conflict.class, Failure.Conflict.class, Failure.Conflict.class);
    }

    @Test
    void theSameTitleGetsANumberAndAReservedOneToo() {
        assertThat(draft("The Same").slug()).isEqualTo(new Slug("the-same"));
        assertThat(draft("The same!").slug()).isEqualTo(new Slug("the-same-2"));
        assertThat(draft("Desk").slug()).isEqualTo(new Slug("desk-2"));
    }

    @Test
    void anAddressThatIsAskedForIsGivenOrRefusedButNeverNumbered() {
        draft("Taken");
        for (String asked : List.of("taken", "moderation", "No Slug")) {
            Draft draft = new Draft(paper.analysis(), "Any", Optional.of(asked), List.of(), List.of());
            assertThatExceptionOfType(Failure.Invalid.class)
                    .isThrownBy(() -> paper.with(articles -> articles.draft(draft, ann.asAuthor())))
                    .satisfies(e ->
                            assertThat(e.problems()).extracting(Problem::field).containsExactly("slug"));
        }
    }

    @Test
    void theAddressFollowsTheTitleUntilTheFirstRelease() {
        Article article = draft("Working Title");
        assertThat(revise(article, 1, paper.draft("Better Title")).slug()).isEqualTo(new Slug("better-title"));
        publish(article, Optional.empty());
        paper.with(articles -> articles.revise(article.id(), 2, paper.draft("Best Title"), eve.asAuthor()));
        assertThat(live("better-title")).isPresent();
        Draft elsewhere =
                new Draft(paper.analysis(), "Best Title", Optional.of("best-title"), List.of(), SampleBlocks.all());
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> paper.with(articles -> articles.revise(article.id(), 3, elsewhere, eve.asAuthor())));
    }

    @Test
    void allThatIsWrongWithADraftIsToldTogether() {
        Draft draft = new Draft(paper.analysis(), " ", Optional.of("desk"), List.of("mining", "poetry"), List.of());
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> paper.with(articles -> articles.draft(draft, ann.asAuthor())))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::field)
                        .containsExactlyInAnyOrder("title", "slug", "categories"));
    }

    @Test
    void pagesOfAListMeetWithoutGapOrRepetition() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Article article = paper.with(articles -> articles.draft(paper.draft("Paged", "trade"), ann.asAuthor()));
            publish(article, Optional.empty());
            ids.addFirst(article.id());
        }
        assertThat(latest(Optional.of(new Slug("trade")), 2))
                .extracting(ArticleSummary::id)
                .containsSubsequence(ids);
        assertThat(latest(Optional.empty(), 3))
                .extracting(ArticleSummary::id)
                .containsSubsequence(ids)
                .doesNotHaveDuplicates();
        assertThat(desk()).extracting(DeskRow::id).containsSubsequence(ids).doesNotHaveDuplicates();
        ArticleSummary first = latest(Optional.of(new Slug("trade")), 2).getFirst();
        assertThat(first.summary()).startsWith("A new essay");
        assertThat(first.categories()).extracting(Category::name).containsExactly("Trade");
        assertThat(latest(Optional.of(new Slug("nothing")), 2)).isEmpty();
    }

    @Test
    void aCategorysListFollowsWhatIsLiveAndShowsEachArticleOnce() {
        category("Metals", Optional.empty());
        category("Copper", Optional.of("metals"));
        category("Zinc", Optional.of("metals"));
        Article both =
                paper.with(articles -> articles.draft(paper.draft("Both", "copper", "zinc", "metals"), eve.asAuthor()));
        assertThat(listed("metals")).isEmpty();
        publish(both, Optional.empty());
        assertThat(listed("metals")).containsExactly(both.id());
        paper.with(articles -> articles.revise(both.id(), 1, paper.draft("Both", "zinc"), eve.asAuthor()));
        assertThat(listed("copper")).as("readers see the version before").containsExactly(both.id());
        paper.pass(Duration.ofMinutes(5));
        publish(both, Optional.empty());
        assertThat(listed("copper")).isEmpty();
        assertThat(listed("metals")).containsExactly(both.id());
        Category zinc =
                paper.in(db -> paper.categories(db).find(new Slug("zinc")).orElseThrow());
        paper.in(db -> paper.categories(db).merge(zinc.id(), "copper", eve.asEditor()));
        assertThat(listed("copper")).containsExactly(both.id());
    }

    @Test
    void twoCategoryNamesWithOneLatinSpellingGetTwoAddresses() {
        List<String> slugs = Stream.of("Tomsk", "Томск", "Tòmsk", "То́мск")
                .map(name -> paper.in(db -> paper.categories(db).create(CategoryFields.named(name), eve.asEditor())))
                .map(category -> category.slug().value())
                .toList();
        assertThat(slugs).containsExactly("tomsk", "tomsk-2", "tomsk-3", "tomsk-4");
    }

    private static Article draft(String title) {
        Draft draft = new Draft(paper.analysis(), title, Optional.empty(), List.of(), List.of());
        return paper.with(articles -> articles.draft(draft, ann.asAuthor()));
    }

    private static Article published(String title) {
        Article article = paper.with(articles -> articles.draft(paper.draft(title), ann.asAuthor()));
        return publish(article, Optional.empty());
    }

    private static Article revise(Article article, int seen, Draft draft) {
        User by = article.isReleased() ? eve : ann;
        return paper.with(articles -> articles.revise(article.id(), seen, draft, by.asAuthor()));
    }

    private static Article publish(Article article, Optional<Instant> from) {
        return paper.with(articles -> articles.publish(article.id(), Optional.empty(), from, eve.asEditor()));
    }

    private static Optional<LiveArticle> live(String slug) {
        return paper.with(articles -> articles.live(new Slug(slug), paper.now()));
    }

    private static Optional<Instant> nextChange() {
        return paper.with(articles -> articles.nextChange(paper.now()));
    }

    private static Category category(String name, Optional<String> parent) {
        CategoryFields fields = new CategoryFields(name, Optional.empty(), "", parent, Optional.empty());
        return paper.in(db -> paper.categories(db).create(fields, eve.asEditor()));
    }

    private static List<Long> listed(String category) {
        return latest(Optional.of(new Slug(category)), 1).stream()
                .map(ArticleSummary::id)
                .toList();
    }

    private static List<ArticleSummary> latest(Optional<Slug> category, int limit) {
        List<ArticleSummary> all = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Optional<Cursor> from = after;
            Slice<ArticleSummary> page = paper.with(articles -> articles.latest(category, from, limit, paper.now()));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private static List<DeskRow> desk() {
        List<DeskRow> all = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Optional<Cursor> from = after;
            Slice<DeskRow> page = paper.with(articles -> articles.desk(ann.asAuthor(), from, 3));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private static DeskRow row(Article article) {
        return desk().stream()
                .filter(row -> row.id() == article.id())
                .findFirst()
                .orElseThrow();
    }
}
