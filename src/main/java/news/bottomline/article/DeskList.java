package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.bottomline.base.Cursor;
import news.bottomline.base.ResultRow;
import news.bottomline.base.Slice;
import news.bottomline.base.Slug;

/** The list of articles that editors work on. A page takes two queries, however long it is. */
@ApplicationScoped
class DeskList {

    private static final String ROWS = """
            select a.id, a.slug, a.changed_at, r.number, r.title, u.name as author,
                (select string_agg(cast(category_id as text), ',' order by position)
                    from revision_category where revision_id = r.id) as categories
            from article a
            join revision r on r.id = a.latest_revision_id
            join staff u on u.id = a.author_id""";
    private static final String DECISIONS = """
            select l.article_id, r.number, l.live_from, l.decided_at
            from release l
            left join revision r on r.id = l.revision_id
            where l.article_id = any (cast(string_to_array(?1, ',') as bigint[]))
            order by l.id""";

    private static final String BEYOND = " and a.changed_at <= ?2 and (a.changed_at < ?2 or a.id < ?3)";
    private static final String TO_RECHECK =
            "a.rechecks > 0 and exists (select 1 from live_release(a.id, ?4) where revision_id is not null)";
    private static final String COUNT = "select count(*) as marked from article a where " + TO_RECHECK;

    @PersistenceContext
    EntityManager db;

    Slice<DeskRow> page(Optional<Cursor> after, int limit, Instant now) {
        return rows(query("true", after, limit), limit, now);
    }

    /** Live articles with claims to be checked again. */
    Slice<DeskRow> rechecks(Optional<Cursor> after, int limit, Instant now) {
        return rows(query(TO_RECHECK, after, limit).setParameter(4, Timestamp.from(now)), limit, now);
    }

    int countRechecks(Instant now) {
        Query query = db.createNativeQuery(COUNT).setParameter(4, Timestamp.from(now));
        return ResultRow.of(query).getFirst().integer("marked");
    }

    private Query query(String which, Optional<Cursor> after, int limit) {
        String beyond = after.isEmpty() ? "" : BEYOND;
        Query query = db.createNativeQuery(
                        ROWS + " where " + which + beyond + " order by a.changed_at desc, a.id desc limit ?1")
                .setParameter(1, limit + 1);
        after.ifPresent(last -> query.setParameter(2, Timestamp.from(last.at())).setParameter(3, last.id()));
        return query;
    }

    private Slice<DeskRow> rows(Query query, int limit, Instant now) {
        Slice<ResultRow> page =
                Slice.of(ResultRow.of(query), limit, row -> new Cursor(row.instant("changed_at"), row.number("id")));
        Map<Long, Timeline> timelines = timelines(page.items());
        return page.map(row -> described(row, timelines.getOrDefault(row.number("id"), new Timeline(List.of())), now));
    }

    private Map<Long, Timeline> timelines(List<ResultRow> articles) {
        Query decisions = db.createNativeQuery(DECISIONS)
                .setParameter(1, ResultRow.joined(articles.stream().map(row -> row.number("id"))));
        return ResultRow.of(decisions).stream()
                .collect(Collectors.groupingBy(
                        row -> row.number("article_id"),
                        Collectors.collectingAndThen(
                                Collectors.mapping(DeskList::entry, Collectors.toList()), Timeline::new)));
    }

    private static Timeline.Entry entry(ResultRow row) {
        return new Timeline.Entry(row.optionalInteger("number"), row.instant("live_from"), row.instant("decided_at"));
    }

    private static DeskRow described(ResultRow row, Timeline timeline, Instant now) {
        return new DeskRow(
                row.number("id"),
                new Slug(row.text("slug")),
                row.text("title"),
                row.text("author"),
                row.instant("changed_at"),
                row.numbers("categories"),
                timeline.stage(now),
                timeline.leavesOut(row.integer("number"), now));
    }
}
