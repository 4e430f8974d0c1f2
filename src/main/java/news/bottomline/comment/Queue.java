package news.bottomline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import news.bottomline.base.ResultRow;
import news.bottomline.base.Slice;
import news.bottomline.base.Slug;
import news.bottomline.user.EmailVault;
import news.bottomline.user.Moderator;

/** The moderation queues: the comments in one lane, with everything that a moderator needs to decide. */
@ApplicationScoped
public class Queue {

    /** Beyond this number a tab shows "1,000+", because an exact count is slow and of little use. */
    public static final int MOST_COUNTED = 1000;

    /** The headline is that of the live revision or, if the article is not live, of the latest. */
    private static final String ARTICLES = """
            select a.id, a.slug, coalesce(shown.title, latest.title) as title, shown.title is not null as live
            from article a
            left join lateral live_release(a.id, ?1) live on true
            left join revision shown on shown.id = live.revision_id
            left join lateral (select title from revision where article_id = a.id
                order by number desc limit 1) latest on true
            where a.id = any (cast(string_to_array(?2, ',') as bigint[]))""";

    @PersistenceContext
    EntityManager db;

    @Inject
    EmailVault vault;

    @Inject
    InstantSource clock;

    /**
     * Comments that wait come in the order in which they were posted, others with the latest decision first.
     *
     * @param limit from 1 to {@value Slice#LONGEST}
     */
    @Transactional
    public Slice<ModeratedComment> page(
            Lane lane, QueueFilter filter, Optional<Cursor> after, int limit, Moderator by) {
        return page("lane", lane.name(), lane.waits(), filter, after, limit, by);
    }

    /** The same by the state alone, whatever else is open about a comment. */
    @Transactional
    public Slice<ModeratedComment> page(
            State state, QueueFilter filter, Optional<Cursor> after, int limit, Moderator by) {
        return page("state", state.name(), state == State.HELD, filter, after, limit, by);
    }

    @SuppressWarnings("unchecked")
    private Slice<ModeratedComment> page(
            String column,
            String value,
            boolean oldestFirst,
            QueueFilter filter,
            Optional<Cursor> after,
            int limit,
            Moderator by) {
        QueueConditions conditions = QueueConditions.of(filter, clock.instant());
        String beyond = " and (c.state_since, c.id) " + (oldestFirst ? ">" : "<") + " (?at, ?after)";
        String order = oldestFirst ? " order by c.state_since, c.id" : " order by c.state_since desc, c.id desc";
        Query query = db.createNativeQuery(
                        conditions.with() + "select c.* from " + conditions.from() + " c where c." + column
                                + " = ?value" + conditions.where() + (after.isEmpty() ? "" : beyond) + order
                                + " limit ?most",
                        Comment.class)
                .setParameter("value", value)
                .setParameter("most", limit + 1);
        conditions.setOn(query);
        after.ifPresent(
                last -> query.setParameter("at", Timestamp.from(last.at())).setParameter("after", last.id()));
        List<Comment> found = query.getResultList();
        Slice<Comment> page = Slice.of(found, limit, comment -> new Cursor(comment.since(), comment.id()));
        return new Slice<>(described(page.items(), by), page.next());
    }

    /** One comment in any state. */
    @Transactional
    public Optional<ModeratedComment> find(long id, Moderator by) {
        return Optional.ofNullable(db.find(Comment.class, id))
                .map(comment -> described(List.of(comment), by).getFirst());
    }

    /**
     * One comment, in any state.
     *
     * @throws Failure.NotFound if there is none
     */
    @Transactional
    public ModeratedComment open(long id, Moderator by) {
        return find(id, by).orElseThrow(Failure.NotFound::new);
    }

    /** The number of comments in each lane that the filter leaves, counted up to {@value #MOST_COUNTED}. */
    @Transactional
    public Map<Lane, Integer> counts(QueueFilter filter, Moderator by) {
        QueueConditions conditions = QueueConditions.of(filter, clock.instant());
        Query query = db.createNativeQuery(conditions.with()
                        + "select one.lane, (select count(*) from (select 1 from " + conditions.from()
                        + " c where c.lane = one.lane" + conditions.where() + " limit ?most) counted) as number"
                        + " from unnest(string_to_array(?lanes, ',')) as one (lane)")
                .setParameter("most", MOST_COUNTED)
                .setParameter("lanes", Stream.of(Lane.values()).map(Lane::name).collect(Collectors.joining(",")));
        conditions.setOn(query);
        Map<Lane, Integer> counts = new EnumMap<>(Lane.class);
        ResultRow.of(query).forEach(row -> counts.put(Lane.valueOf(row.text("lane")), row.integer("number")));
        return counts;
    }

    /** The names of the checks that have decided about any comment; each is found by one step in the index. */
    @Transactional
    public List<String> rules(Moderator by) {
        Query query = db.createNativeQuery("""
                with recursive rule (name) as (
                    select min(verdict_check) from comment
                    union all
                    select (select min(verdict_check) from comment where verdict_check > rule.name)
                    from rule where rule.name is not null)
                select name from rule where name is not null order by name""");
        return ResultRow.of(query).stream().map(row -> row.text("name")).toList();
    }

    private List<ModeratedComment> described(List<Comment> comments, Moderator by) {
        Map<Long, ModeratedComment.About> articles = articles(comments.stream().map(Comment::articleId));
        Map<Long, Comment> answered = answered(comments.stream().flatMap(comment -> comment.parent().stream()));
        Map<Long, Decision> decisions = decisions(comments.stream().map(Comment::id));
        return comments.stream()
                .map(comment -> new ModeratedComment(
                        comment.id(),
                        comment.state(),
                        comment.name(),
                        vault.open(comment.emailSealed(), by),
                        comment.website(),
                        comment.text(),
                        comment.postedAt(),
                        comment.since(),
                        Objects.requireNonNull(articles.get(comment.articleId())),
                        comment.parent()
                                .map(answered::get)
                                .map(parent ->
                                        new ModeratedComment.Answered(parent.name(), parent.text(), parent.state())),
                        comment.verdict(),
                        Optional.ofNullable(decisions.get(comment.id()))))
                .toList();
    }

    private Map<Long, ModeratedComment.About> articles(Stream<Long> ids) {
        Query query = db.createNativeQuery(ARTICLES)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, ResultRow.joined(ids));
        return ResultRow.of(query).stream()
                .collect(Collectors.toMap(
                        row -> row.number("id"),
                        row -> new ModeratedComment.About(
                                new Slug(row.text("slug")), row.text("title"), row.flag("live"))));
    }

    private Map<Long, Comment> answered(Stream<Long> ids) {
        return byIds("select c from Comment c where c.id in :ids", Comment.class, ids.toList())
                .collect(Collectors.toMap(Comment::id, Function.identity()));
    }

    private Map<Long, Decision> decisions(Stream<Long> ids) {
        return byIds("select d from Decision d where d.commentId in :ids order by d.id", Decision.class, ids.toList())
                .collect(Collectors.toMap(Decision::commentId, Function.identity(), (earlier, later) -> later));
    }

    private <T> Stream<T> byIds(String query, Class<T> type, Collection<Long> ids) {
        return ids.isEmpty()
                ? Stream.empty()
                : db.createQuery(query, type).setParameter("ids", ids).getResultStream();
    }
}
