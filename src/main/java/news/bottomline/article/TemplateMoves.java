package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.bottomline.article.template.Template;
import news.bottomline.article.template.Templates;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.ResultRow;
import news.bottomline.user.Editor;

/**
 * Moves of articles to the latest version of their template, and back; {@link VersionMove} says what one article gets. A move
 * is kept with a row for each of its articles, and {@link MoveSteps} carries it out, one article a transaction.
 */
@ApplicationScoped
public class TemplateMoves {

    /** Articles that can be named, and that one page of a report has. */
    public static final int MOST_NAMED = 100;

    /** Articles in one move: as many as one statement notes well within the time that it has. */
    public static final int MOST = 5_000;

    private static final String OLDER = """
            from article a
            join revision r on r.id = a.latest_revision_id
            join template t on t.id = r.template_id
            where t.key = ?1 and t.version < ?2""";
    private static final String COUNTS = """
            select t.key, count(*) as articles
            from article a
            join revision r on r.id = a.latest_revision_id
            join template t on t.id = r.template_id
            where t.version < (select max(latest.version) from template latest where latest.key = t.key)
            group by t.key""";
    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtext('template-move')) as text)";
    private static final String START = """
            insert into template_move (id, key, version, reverses, started_by, started_at)
            values (?1, ?2, ?3, cast(?4 as bigint), ?5, ?6)""";
    private static final String NOTE = "insert into template_move_article (move_id, article_id) ";
    private static final String NOTE_OLDER = NOTE + "select ?3, a.id " + OLDER + " order by a.id limit " + MOST;
    private static final String NOTE_NAMED = NOTE + """
            select ?2, id from article where id = any (cast(string_to_array(?1, ',') as bigint[]))""";
    private static final String NOTE_MOVED = NOTE + """
            select ?2, article_id from template_move_article where move_id = ?1 and outcome = 'MOVED'""";

    @PersistenceContext
    EntityManager db;

    @Inject
    Templates templates;

    @Inject
    MoveReports reports;

    @Inject
    InstantSource clock;

    @Inject
    Event<MoveStarted> starts;

    /**
     * A page of what a move would change, by the ids of the articles.
     *
     * @param version to which the articles would move
     * @param total on all pages
     * @param next the id behind which the next page begins
     */
    public record Plan(int version, int total, List<ArticleMove> articles, Optional<Long> next) {}

    /** How many articles have an older version than the latest, by the keys of their templates. */
    @Transactional
    public Map<String, Integer> older() {
        return ResultRow.of(db.createNativeQuery(COUNTS)).stream()
                .collect(Collectors.toMap(row -> row.text("key"), row -> row.integer("articles")));
    }

    /** What moving all articles on older versions would change. Nothing is changed. */
    @Transactional
    public Plan plan(String key, long after, int limit, Editor by) {
        Template latest = latest(key);
        List<Long> ids = ids(db.createNativeQuery("select a.id " + OLDER + " and a.id > ?3 order by a.id limit ?4")
                .setParameter(1, key)
                .setParameter(2, latest.version())
                .setParameter(3, after)
                .setParameter(4, limit + 1));
        boolean more = ids.size() > limit;
        List<Long> page = more ? ids.subList(0, limit) : ids;
        return new Plan(
                latest.version(),
                count(latest),
                reports.planned(page, latest, clock.instant()),
                more ? Optional.of(page.getLast()) : Optional.empty());
    }

    /** The same for the named articles. One that would not move is told as unchanged. */
    @Transactional
    public Plan plan(String key, List<Long> named, Editor by) {
        Template latest = latest(key);
        List<Long> ids = existing(named);
        return new Plan(latest.version(), ids.size(), reports.planned(ids, latest, clock.instant()), Optional.empty());
    }

    /**
     * Starts to move articles to the latest version.
     *
     * @param named the articles; empty for the first {@value #MOST} of those on older versions
     * @return the id of the move
     * @throws Failure.Invalid on {@code articles} if there are none, or more than {@value #MOST_NAMED} are named
     * @throws Failure.Conflict if another move of this template's articles is not finished
     * @throws Failure.NotFound if there is no such template or article
     */
    @Transactional
    public long start(String key, Optional<List<Long>> named, Editor by) {
        Template latest = latest(key);
        String ids =
                named.map(chosen -> ResultRow.joined(existing(chosen).stream())).orElse("");
        long move = begun(key, latest.version(), Optional.empty(), by);
        Query note = named.isPresent()
                ? db.createNativeQuery(NOTE_NAMED).setParameter(1, ids).setParameter(2, move)
                : db.createNativeQuery(NOTE_OLDER)
                        .setParameter(1, key)
                        .setParameter(2, latest.version())
                        .setParameter(3, move);
        note(note);
        return move;
    }

    /**
     * Starts the way back of a move: articles that nobody has saved since get the bytes again that they had before.
     *
     * @throws Failure.Conflict if a move of this template's articles is not finished, or this one is a way back itself
     */
    @Transactional
    public long reverse(String key, long move, Editor by) {
        MoveProgress present = progress(key, move, by);
        if (present.isBack()) {
            throw new Failure.Conflict(Problem.of("", "move.is-back"));
        }
        long back = begun(key, present.version(), Optional.of(move), by);
        note(db.createNativeQuery(NOTE_MOVED).setParameter(1, move).setParameter(2, back));
        return back;
    }

    private long begun(String key, int version, Optional<Long> reverses, Editor by) {
        db.createNativeQuery(LOCK).getSingleResult();
        if (reports.latest(key, 1).stream().anyMatch(move -> !move.isFinished())) {
            throw new Failure.Conflict(Problem.of("", "move.running"));
        }
        long id = ResultRow.of(db.createNativeQuery("select nextval('template_move_seq') as id"))
                .getFirst()
                .number("id");
        Instant now = clock.instant();
        db.createNativeQuery(START)
                .setParameter(1, id)
                .setParameter(2, key)
                .setParameter(3, version)
                .setParameter(4, reverses.orElse(null))
                .setParameter(5, by.user().id())
                .setParameter(6, Timestamp.from(now))
                .executeUpdate();
        return id;
    }

    private void note(Query articles) {
        if (articles.executeUpdate() == 0) {
            throw new Failure.Invalid(Problem.of("articles", "move.none"));
        }
        starts.fire(new MoveStarted());
    }

    /** How far a move has come. Whoever asks for one that is not finished sees to it that it goes on. */
    @Transactional
    public MoveProgress progress(String key, long move, Editor by) {
        MoveProgress progress = reports.progress(key, move).orElseThrow(Failure.NotFound::new);
        if (!progress.isFinished()) {
            starts.fire(new MoveStarted());
        }
        return progress;
    }

    private List<Long> existing(List<Long> named) {
        List<Long> ids = named.stream().distinct().sorted().toList();
        if (ids.size() > MOST_NAMED) {
            throw new Failure.Invalid(Problem.of("articles", "filing.many", MOST_NAMED));
        }
        String there = "select id from article where id = any (cast(string_to_array(?1, ',') as bigint[]))";
        if (ids(db.createNativeQuery(there).setParameter(1, ResultRow.joined(ids.stream())))
                        .size()
                < ids.size()) {
            throw new Failure.NotFound();
        }
        return ids;
    }

    private int count(Template latest) {
        return ResultRow.of(db.createNativeQuery("select count(*) as articles " + OLDER)
                        .setParameter(1, latest.key())
                        .setParameter(2, latest.version()))
                .getFirst()
                .integer("articles");
    }

    private static List<Long> ids(Query query) {
        return ResultRow.of(query).stream().map(row -> row.number("id")).toList();
    }

    private Template latest(String key) {
        return templates.find(key).orElseThrow(Failure.NotFound::new);
    }
}
