package news.bottomline.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
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

/** The moderation queue: the comments in one state, with everything that a moderator needs to decide. */
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
     * Held comments come in the order in which they were posted, others with the latest decision first.
     *
     * @param limit from 1 to {@value Slice#LONGEST}
     */
    @Transactional
    public Slice<ModeratedComment> page(State state, Optional<Cursor> after, int limit, Moderator by) {
        boolean oldestFirst = state == State.HELD;
        String beyond = oldestFirst
                ? " and c.since >= :at and (c.since > :at or c.id > :id)"
                : " and c.since <= :at and (c.since < :at or c.id < :id)";
        TypedQuery<Comment> query = db.createQuery(
                        "select c from Comment c where c.state = :state" + (after.isEmpty() ? "" : beyond)
                                + (oldestFirst ? " order by c.since, c.id" : " order by c.since desc, c.id desc"),
                        Comment.class)
                .setParameter("state", state)
                .setMaxResults(limit + 1);
        after.ifPresent(last -> query.setParameter("at", last.at()).setParameter("id", last.id()));
        Slice<Comment> page =
                Slice.of(query.getResultList(), limit, comment -> new Cursor(comment.since(), comment.id()));
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

    /** The number of comments in each state, counted up to {@value #MOST_COUNTED}. */
    @Transactional
    public Map<State, Integer> counts(Moderator by) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            Object count = db.createNativeQuery(
                            "select count(*) from (select 1 from comment where state = ?1 limit ?2) counted")
                    .setParameter(1, state.name())
                    .setParameter(2, MOST_COUNTED)
                    .getSingleResult();
            counts.put(state, ((Number) count).intValue());
        }
        return counts;
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
