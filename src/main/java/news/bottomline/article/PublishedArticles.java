package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.bottomline.base.Cursor;
import news.bottomline.base.SafeHtml;
import news.bottomline.base.Slice;
import news.bottomline.base.Slug;
import news.bottomline.base.Text;

/** What readers find at an instant: of each article the latest decision whose hour has come holds. */
@ApplicationScoped
class PublishedArticles {

    private static final String LIVE = """
            from article a
            join lateral (select revision_id from release where article_id = a.id and live_from <= ?1
                order by id desc limit 1) held on true
            join revision r on r.id = held.revision_id
            join staff u on u.id = a.author_id
            """;
    private static final String FILED = """
            (select string_agg(cast(category_id as text), ',' order by position)
                from revision_category where revision_id = r.id)
            """;
    private static final String ONE = """
            select a.id, a.slug, r.title, u.name, a.dateline, r.template_id, cast(r.blocks as text),
                (select min(live_from) from release where revision_id = r.id and live_from <= ?1), r.number,
            """ + FILED + LIVE + "where a.slug = ?2";
    private static final String LIST = """
            select a.id, a.slug, r.title, u.name, a.dateline,
                (select block->>'html' from jsonb_array_elements(r.blocks) block where block->>'kind' = 'lead' limit 1),
            """ + FILED + LIVE + "where a.dateline <= ?1";
    private static final String IN_CATEGORY = """

            and exists (select 1 from revision_category f join category c on c.id = f.category_id
                where f.revision_id = r.id and c.slug = ?3)""";
    private static final String BEYOND = " and a.dateline <= ?4 and (a.dateline < ?4 or a.id < ?5)";
    private static final String NEXT = """
            select min(l.live_from) from release l where l.live_from > ?1 and not exists (
                select 1 from release later
                where later.article_id = l.article_id and later.id > l.id and later.live_from <= l.live_from)""";

    @PersistenceContext
    EntityManager db;

    Optional<LiveArticle> live(Slug slug, Instant now) {
        Query query =
                db.createNativeQuery(ONE).setParameter(1, Timestamp.from(now)).setParameter(2, slug.value());
        return ResultRow.of(query.getResultList()).stream().findFirst().map(row -> {
            Map<Long, Category> categories = categories(row.numbers(9));
            return new LiveArticle(
                    row.number(0),
                    (int) row.number(8),
                    new Slug(row.text(1)),
                    row.text(2),
                    row.text(3),
                    row.time(4),
                    row.time(7),
                    db.find(Template.class, row.number(5)),
                    row.numbers(9).stream().map(categories::get).toList(),
                    BlockJson.read(Jsonb.list(row.text(6))));
        });
    }

    Slice<ArticleSummary> latest(Optional<Slug> category, Optional<Cursor> after, int limit, Instant now) {
        String conditions = (category.isEmpty() ? "" : IN_CATEGORY) + (after.isEmpty() ? "" : BEYOND);
        Query query = db.createNativeQuery(LIST + conditions + " order by a.dateline desc, a.id desc limit ?2")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, limit + 1);
        category.ifPresent(slug -> query.setParameter(3, slug.value()));
        after.ifPresent(last -> query.setParameter(4, Timestamp.from(last.at())).setParameter(5, last.id()));
        Slice<ResultRow> page =
                Slice.of(ResultRow.of(query.getResultList()), limit, row -> new Cursor(row.time(4), row.number(0)));
        Map<Long, Category> categories = categories(
                page.items().stream().flatMap(row -> row.numbers(6).stream()).toList());
        return page.map(row -> headline(row, categories));
    }

    Optional<Instant> nextChange(Instant now) {
        List<?> next =
                db.createNativeQuery(NEXT).setParameter(1, Timestamp.from(now)).getResultList();
        return next.stream().filter(Objects::nonNull).map(ResultRow::instant).findFirst();
    }

    private static ArticleSummary headline(ResultRow row, Map<Long, Category> categories) {
        return new ArticleSummary(
                row.number(0),
                new Slug(row.text(1)),
                row.text(2),
                row.text(3),
                row.time(4),
                Text.shorten(SafeHtml.of(row.textOrEmpty(5)).text(), ArticleSummary.LONGEST_SUMMARY),
                row.numbers(6).stream().map(categories::get).toList());
    }

    private Map<Long, Category> categories(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return db.createQuery("select c from Category c left join fetch c.parent where c.id in :ids", Category.class)
                .setParameter("ids", ids.stream().distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Category::id, Function.identity()));
    }
}
