package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import news.bottomline.base.ResultRow;
import news.bottomline.user.Role;
import org.junit.jupiter.api.Test;

/**
 * The database functions and {@link Timeline} give the same answers about random decisions. Each article has a day of its
 * own, in which its decisions count, so the next change of all articles is the next one of that article or a later one.
 */
class LiveReleaseTest {

    private static final int ARTICLES = 2000;
    private static final int MINUTES = 16;
    private static final Instant FIRST_DAY = Instant.parse("2026-01-01T12:00:00Z");

    private static final String ENTER = """
            with decided as (
                select * from jsonb_to_recordset(cast(?1 as jsonb))
                    as d(id bigint, article bigint, revision integer, live_from timestamptz, decided_at timestamptz)),
            revisions as (
                insert into revision (id, article_id, number, template_id, title, summary, blocks, policy, saved_by, saved_at)
                select article * 10 + number, article, number, (select min(id) from template), 'A', '', '[]', 1, ?2, now()
                from (select generate_series(1, ?3) as article) a, generate_series(1, 3) number returning id),
            articles as (
                insert into article (id, slug, author_id, created_at, changed_at, latest_revision_id, version)
                select id / 10, id, ?2, now(), now(), id, 0 from revisions where id % 10 = 3 returning id)
            insert into release (id, article_id, revision_id, live_from, decided_by, decided_at)
            select d.id, d.article, article * 10 + nullif(revision, 0), live_from, ?2, decided_at from decided d
            where (select count(*) from articles) > 0""";

    private static final String ASK = """
            select article, minute, live.revision_id % 10 as revision, live.live_from, live.since,
                next_change(q.instant) as next
            from (select article, minute, cast(?1 as timestamptz) + make_interval(days => article, mins => minute) as instant
                from generate_series(1, ?2) article, generate_series(-1, ?3) minute) q
            left join lateral live_release(q.article, q.instant) live on true
            order by article, minute""";

    /** The state of an article at an instant; {@code from} only while it is live. */
    private record Answer(
            int article,
            int minute,
            Optional<Integer> revision,
            Optional<Instant> from,
            Optional<Instant> since,
            Optional<Instant> next) {}

    @Test
    void databaseAndTimelineAgreeAtEveryMinuteOfThousandsOfRandomLists() throws IOException {
        long seed = Long.getLong("bottomline.seed", System.nanoTime());
        Random random = new Random(seed);
        List<Timeline> timelines = IntStream.rangeClosed(1, ARTICLES)
                .mapToObj(article -> new Timeline(decisions(article, random)))
                .toList();
        try (TestDatabase paper = new TestDatabase()) {
            long editor = paper.hire("Eve Editor", Role.EDITOR).id();
            List<Answer> fromTheDatabase = paper.in(db -> {
                enter(db, timelines, editor);
                return ask(db);
            });
            assertThat(fromTheDatabase).as("-Dbottomline.seed=" + seed).isEqualTo(derived(timelines));
        }
    }

    private static List<Timeline.Entry> decisions(int article, Random random) {
        return random.ints(random.nextInt(8), 0, MINUTES)
                .sorted()
                .mapToObj(minute -> new Timeline.Entry(
                        Optional.of(random.nextInt(4)).filter(revision -> revision > 0),
                        at(article, random.nextBoolean() ? minute : random.nextInt(MINUTES)),
                        at(article, minute)))
                .toList();
    }

    private static Instant at(int article, int minute) {
        return FIRST_DAY.plusSeconds(86_400L * article + 60L * minute);
    }

    private static void enter(EntityManager db, List<Timeline> timelines, long editor) {
        JsonArrayBuilder decisions = Json.createArrayBuilder();
        for (int article = 1; article <= timelines.size(); article++) {
            List<Timeline.Entry> entries = timelines.get(article - 1).entries();
            for (int i = 0; i < entries.size(); i++) {
                decisions.add(json(article, i, entries.get(i)));
            }
        }
        db.createNativeQuery(ENTER)
                .setParameter(1, decisions.build().toString())
                .setParameter(2, editor)
                .setParameter(3, timelines.size())
                .executeUpdate();
        db.createNativeQuery("analyze release").executeUpdate(); // gives the planner statistics of the new rows
    }

    private static JsonObjectBuilder json(int article, int i, Timeline.Entry entry) {
        return Json.createObjectBuilder()
                .add("id", article * 10 + i)
                .add("article", article)
                .add("revision", entry.revision().orElse(0))
                .add("live_from", entry.from().toString())
                .add("decided_at", entry.at().toString());
    }

    private static List<Answer> ask(EntityManager db) {
        return ResultRow.of(db.createNativeQuery(ASK)
                        .setParameter(1, FIRST_DAY.toString())
                        .setParameter(2, ARTICLES)
                        .setParameter(3, MINUTES + 1))
                .stream()
                .map(row -> new Answer(
                        row.integer("article"),
                        row.integer("minute"),
                        row.optionalInteger("revision"),
                        row.optionalInstant("live_from")
                                .filter(from -> row.optionalInteger("revision").isPresent()),
                        row.optionalInstant("since"),
                        row.optionalInstant("next")))
                .toList();
    }

    private static List<Answer> derived(List<Timeline> timelines) {
        return IntStream.rangeClosed(1, timelines.size())
                .boxed()
                .flatMap(article ->
                        IntStream.rangeClosed(-1, MINUTES + 1).mapToObj(minute -> derived(timelines, article, minute)))
                .toList();
    }

    private static Answer derived(List<Timeline> timelines, int article, int minute) {
        Timeline timeline = timelines.get(article - 1);
        Instant now = at(article, minute);
        Optional<Instant> from =
                timeline.stage(now) instanceof Stage.Live live ? Optional.of(live.since()) : Optional.empty();
        Optional<Instant> next = timelines.subList(article - 1, timelines.size()).stream()
                .flatMap(one -> one.change(now).stream())
                .findFirst();
        return new Answer(article, minute, timeline.live(now), from, timeline.since(now), next);
    }
}
