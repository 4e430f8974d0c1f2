package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import news.bottomline.article.ArticleMove.Outcome;
import news.bottomline.article.ArticleMove.Readers;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.SampleBlocks;
import news.bottomline.article.template.SlotJson;
import news.bottomline.article.template.Template;
import news.bottomline.article.template.TemplateFields;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.ResultRow;
import news.bottomline.user.Editor;
import news.bottomline.user.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles move to a new version of their template, and back. In the second version the note is gone, and the lead has another label. */
class TemplateMovesTest {

    private static final String KEY = "analysis";
    private static final Duration HOUR = Duration.ofHours(1);

    private TestDatabase paper;
    private Editor editor;

    @BeforeEach
    void start() throws IOException {
        paper = new TestDatabase();
        editor = paper.hire("Vera", Role.EDITOR).asEditor();
    }

    @AfterEach
    void stop() throws IOException {
        paper.close();
    }

    @Test
    void fiftyArticlesMoveToANewVersionAndComeBackWithTheSameBytes() {
        List<Long> articles = fiftyArticles(new Random(7));
        Map<Long, String> before = stored();
        Map<Long, String> seen = seenByReaders();
        revised();
        TemplateMoves.Plan plan = with(moves -> moves.plan(KEY, 0, 30, editor));
        assertThat(plan.total()).isEqualTo(50);
        assertThat(plan.articles()).hasSize(30);
        assertThat(with(moves -> moves.plan(KEY, plan.next().orElseThrow(), 30, editor))
                        .articles())
                .hasSize(20)
                .allSatisfy(move ->
                        assertThat(move.conforms()).isEqualTo(move.changes().size() == 1));
        assertThat(stored()).isEqualTo(before);

        long move = with(moves -> moves.start(KEY, Optional.empty(), editor));
        carryOut(move);
        assertThat(progress(move).moved()).isEqualTo(50);
        assertThat(progress(move).isFinished()).isTrue();
        assertThat(stored()).isEqualTo(before);
        assertThat(versions()).containsOnlyKeys(articles).containsValue(2).doesNotContainValue(1);
        assertThat(with(TemplateMoves::older)).isEmpty();

        long back = with(moves -> moves.reverse(KEY, move, editor));
        carryOut(back);
        assertThat(progress(back).moved()).isEqualTo(50);
        assertThat(stored()).isEqualTo(before);
        assertThat(seenByReaders()).isEqualTo(seen);
        assertThat(versions()).containsOnlyKeys(articles).doesNotContainValue(2);
    }

    /** Every second one with a note, every third one live. */
    private List<Long> fiftyArticles(Random random) {
        return IntStream.range(0, 50)
                .mapToObj(i -> {
                    long id = saved("Article " + i, blocks(random, i % 2 == 0));
                    if (i % 3 == 0) {
                        publish(id);
                    }
                    return id;
                })
                .toList();
    }

    @Test
    void readersFollowWhereTheArticleConformsAndElseKeepWhatTheySaw() {
        long conforming = saved("Conforming", blocks(new Random(1), false));
        long noted = saved("Noted", blocks(new Random(2), true));
        long draft = saved("Draft", blocks(new Random(3), false));
        publish(conforming);
        publish(noted);
        revised();
        Map<Long, Readers> planned = new LinkedHashMap<>();
        with(moves -> moves.plan(KEY, 0, 9, editor))
                .articles()
                .forEach(one -> planned.put(one.article(), one.readers()));
        assertThat(planned)
                .containsEntry(conforming, Readers.FOLLOW)
                .containsEntry(noted, Readers.KEEP)
                .containsEntry(draft, Readers.NONE);
        int changes = paper.changes();
        carryOut(with(moves -> moves.start(KEY, Optional.empty(), editor)));
        assertThat(paper.changes()).isEqualTo(changes + 2); // the start, and the page of the conforming one
        assertThat(liveVersion(conforming)).contains(2);
        assertThat(liveVersion(noted)).contains(1);
        assertThat(liveVersion(draft)).isEmpty();
    }

    @Test
    void aDraftOnTopOfALiveArticleStaysADraftAndWhatIsScheduledStaysScheduled() {
        long live = saved("Live", blocks(new Random(4), false));
        publish(live);
        revise(live, 1, "Not yet", blocks(new Random(5), false));
        long scheduled = saved("Scheduled", blocks(new Random(6), false));
        paper.with(articles -> articles.publish(
                scheduled, Optional.empty(), Optional.of(paper.now().plus(HOUR)), editor));
        revised();
        carryOut(with(moves -> moves.start(KEY, Optional.empty(), editor)));
        assertThat(titleSeen(live)).contains("Live");
        assertThat(liveVersion(live)).contains(2);
        assertThat(paper.with(articles -> articles.open(live, editor.asAuthor()))
                        .latestRevision()
                        .title())
                .isEqualTo("Not yet");
        assertThat(titleSeen(scheduled)).isEmpty();
        paper.pass(HOUR);
        assertThat(liveVersion(scheduled)).contains(2);
    }

    @Test
    void anArticleThatSomebodyHasSavedSinceStaysWhereItIs() {
        long untouched = saved("Untouched", blocks(new Random(1), true));
        long rewritten = saved("Rewritten", blocks(new Random(2), true));
        revised();
        long move = with(moves -> moves.start(KEY, Optional.of(List.of(untouched, rewritten)), editor));
        carryOut(move);
        revise(rewritten, 2, "Rewritten again", blocks(new Random(3), true));
        long back = with(moves -> moves.reverse(KEY, move, editor));
        carryOut(back);
        assertThat(outcomes(back)).containsExactly(Outcome.MOVED, Outcome.UNCHANGED);
        assertThat(versions()).containsEntry(untouched, 1).containsEntry(rewritten, 2);
    }

    @Test
    void whoeverIsEditingAnArticleThatMovesIsTold() {
        long id = saved("Edited", blocks(new Random(1), true));
        revised();
        carryOut(with(moves -> moves.start(KEY, Optional.empty(), editor)));
        assertThatThrownBy(() -> revise(id, 1, "Edited again", SampleBlocks.all()))
                .isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void anArticleThatCannotBeMovedIsNamedAndTheOthersMove() {
        long first = saved("First", blocks(new Random(1), false));
        long broken = saved("Broken", blocks(new Random(2), false));
        long last = saved("Last", blocks(new Random(3), false));
        revised();
        long move = with(moves -> moves.start(KEY, Optional.empty(), editor));
        setBlocks(broken, "[7]");
        carryOut(move);
        setBlocks(broken, "[]");
        assertThat(outcomes(move)).containsExactly(Outcome.MOVED, Outcome.FAILED, Outcome.MOVED);
        assertThat(versions()).containsEntry(first, 2).containsEntry(broken, 1).containsEntry(last, 2);
        carryOut(with(moves -> moves.start(KEY, Optional.empty(), editor)));
        assertThat(versions()).containsEntry(broken, 2);
    }

    @Test
    void anArticleThatIsBusyAtFirstIsMovedAtTheEnd() {
        long busy = saved("Busy", blocks(new Random(1), false));
        saved("Other", blocks(new Random(2), false));
        revised();
        long move = with(moves -> moves.start(KEY, Optional.empty(), editor));
        setBlocks(busy, "[7]");
        List<Long> tried = new ArrayList<>();
        carryOut(move, article -> {
            tried.add(article);
            if (tried.size() == 2) {
                setBlocks(busy, "[]"); // whoever kept it has ended
            }
        });
        assertThat(tried).hasSize(3).endsWith(busy);
        assertThat(outcomes(move)).containsExactly(Outcome.MOVED, Outcome.MOVED);
    }

    @Test
    void whatAnotherServerHasMovedIsNotNotedAsFailed() {
        long id = saved("Moved There", blocks(new Random(1), false));
        revised();
        long move = with(moves -> moves.start(KEY, Optional.empty(), editor));
        carryOut(move);
        paper.in(db -> {
            paper.steps(db).fail(move, id);
            return id;
        });
        assertThat(outcomes(move)).containsExactly(Outcome.MOVED);
    }

    @Test
    void oneMoveOfATemplateRunsAtATimeAndMovesSomething() {
        assertThatThrownBy(() -> with(moves -> moves.start(KEY, Optional.empty(), editor)))
                .isInstanceOf(Failure.Invalid.class);
        saved("One", blocks(new Random(1), true));
        revised();
        long move = with(moves -> moves.start(KEY, Optional.empty(), editor));
        assertThatThrownBy(() -> with(moves -> moves.start(KEY, Optional.empty(), editor)))
                .isInstanceOf(Failure.Conflict.class);
        assertThatThrownBy(() -> with(moves -> moves.reverse(KEY, move, editor)))
                .isInstanceOf(Failure.Conflict.class);
        carryOut(move);
        carryOut(with(moves -> moves.reverse(KEY, move, editor)));
        assertThatThrownBy(() -> with(moves -> moves.start(KEY, Optional.of(List.of(999_999L)), editor)))
                .isInstanceOf(Failure.NotFound.class);
    }

    private void carryOut(long move) {
        carryOut(move, article -> {});
    }

    /** @param tries is told of each attempt */
    private void carryOut(long move, LongConsumer tries) {
        MoveRunner runner = new MoveRunner();
        runner.steps = new MoveSteps() {
            @Override
            public Optional<Long> next(long move, long after) {
                return paper.in(db -> paper.steps(db).next(move, after));
            }

            @Override
            public void carryOut(long move, long article) {
                tries.accept(article);
                paper.in(db -> {
                    paper.steps(db).carryOut(move, article);
                    return article;
                });
            }

            @Override
            public void fail(long move, long article) {
                paper.in(db -> {
                    paper.steps(db).fail(move, article);
                    return article;
                });
            }

            @Override
            public void finish(long move) {
                paper.in(db -> {
                    paper.steps(db).finish(move);
                    return move;
                });
            }
        };
        runner.carryOut(move);
    }

    private long saved(String title, List<Block> blocks) {
        Draft draft = new Draft(paper.analysis(), title, Optional.empty(), List.of(), blocks);
        return paper.with(articles -> articles.draft(draft, editor.asAuthor())).id();
    }

    private void revise(long id, int seen, String title, List<Block> blocks) {
        paper.with(articles -> {
            Template template =
                    articles.open(id, editor.asAuthor()).latestRevision().template();
            return articles.revise(
                    id, seen, new Draft(template, title, Optional.empty(), List.of(), blocks), editor.asAuthor());
        });
    }

    private void publish(long id) {
        paper.with(articles -> articles.publish(id, Optional.empty(), Optional.empty(), editor));
    }

    private static List<Block> blocks(Random random, boolean noted) {
        List<Block> blocks = new ArrayList<>(SampleBlocks.all());
        String words = random.ints(60, 0x20, 0x3000)
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        blocks.set(1, SampleBlocks.prose("lead", "<p>“" + words + "”</p>"));
        if (!noted) {
            blocks.remove(SampleBlocks.NOTE);
        }
        return blocks;
    }

    /** Makes the second version. */
    private void revised() {
        JsonArrayBuilder slots = Json.createArrayBuilder();
        SlotJson.write(paper.analysis().slots()).getValuesAs(JsonObject.class).stream()
                .filter(slot -> !slot.getString("key").equals("note"))
                .map(slot -> slot.getString("key").equals("lead")
                        ? Json.createObjectBuilder(slot).add("label", "Claim").build()
                        : slot)
                .forEach(slots::add);
        JsonObject document = Json.createObjectBuilder()
                .add("name", "Analysis")
                .add("slots", slots)
                .build();
        paper.in(db ->
                paper.templates(db).revise(TemplateFields.read(JsonFields.of(document), KEY), Optional.of(1), editor));
    }

    private <T> T with(Function<TemplateMoves, T> act) {
        return paper.in(db -> act.apply(paper.moves(db)));
    }

    private MoveProgress progress(long move) {
        return with(moves -> moves.progress(KEY, move, editor));
    }

    private List<Outcome> outcomes(long move) {
        return paper.in(db -> paper.reports(db).articles(move, Optional.empty(), 0, 9)).stream()
                .map(ArticleMove::outcome)
                .toList();
    }

    private Optional<Integer> liveVersion(long id) {
        return paper.with(articles -> articles.open(id, editor.asAuthor())
                .liveRevision(paper.now())
                .map(revision -> revision.template().version()));
    }

    private Optional<String> titleSeen(long id) {
        return paper.with(articles ->
                articles.open(id, editor.asAuthor()).liveRevision(paper.now()).map(Revision::title));
    }

    private Map<Long, String> stored() {
        return column("cast(r.blocks as text) || r.summary || r.policy", "r.id = a.latest_revision_id");
    }

    private Map<Long, Integer> versions() {
        Map<Long, Integer> versions = new LinkedHashMap<>();
        column("cast(t.version as text)", "r.id = a.latest_revision_id")
                .forEach((id, version) -> versions.put(id, Integer.valueOf(version)));
        return versions;
    }

    private Map<Long, String> seenByReaders() {
        return column(
                "cast(r.blocks as text) || t.version",
                "r.id = (select l.revision_id from release l where l.article_id = a.id order by l.id desc limit 1)");
    }

    private Map<Long, String> column(String what, String revision) {
        return paper.in(db -> {
            Map<Long, String> column = new LinkedHashMap<>();
            ResultRow.of(db.createNativeQuery("select a.id, " + what + " as words from article a join revision r on "
                            + revision + " join template t on t.id = r.template_id order by a.id"))
                    .forEach(row -> column.put(row.number("id"), row.text("words")));
            return column;
        });
    }

    private void setBlocks(long id, String blocks) {
        paper.in(db -> db.createNativeQuery("update revision set blocks = cast(?2 as jsonb) where article_id = ?1")
                .setParameter(1, id)
                .setParameter(2, blocks)
                .executeUpdate());
    }
}
