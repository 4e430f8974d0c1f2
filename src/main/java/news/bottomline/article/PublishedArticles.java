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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Blocks;
import news.bottomline.article.template.Template;
import news.bottomline.base.Cursor;
import news.bottomline.base.Jsonb;
import news.bottomline.base.ResultRow;
import news.bottomline.base.Slice;
import news.bottomline.base.Slug;

/** Articles as readers see them at an instant. What is live is decided by the database function {@code live_release}. */
@ApplicationScoped
class PublishedArticles {

    private static final String LIVE = """
            from article a
            join lateral live_release(a.id, ?1) live on true
            join revision r on r.id = live.revision_id
            join staff u on u.id = a.author_id
            """;
    private static final String FILED = """
            (select string_agg(cast(category_id as text), ',' order by position)
                from revision_category where revision_id = r.id) as categories
            """;
    private static final String ONE = """
            select a.id, a.slug, a.dateline, r.number, r.title, r.template_id, r.summary, r.policy, r.lead_picture,
                cast(r.blocks as text) as blocks, cast(r.supports as text) as supports,
                u.name as byline, live.since,
            """ + FILED + LIVE + "where a.slug = ?2";
    private static final String LIST = """
            select a.id, a.slug, a.dateline, r.title, r.summary, r.lead_picture, u.name as byline,
            """ + FILED + LIVE + "where a.dateline <= ?1";
    /**
     * The beginning of the list of a category and of each below it: a list that is read in its order ends early, which one over
     * all articles does not where the category is small.
     */
    private static final String IN_CATEGORY = """

            and a.id = any (array(
                with recursive within (id) as (
                    select id from category where slug = ?3
                    union all
                    select below.id from category below join within on below.parent_id = within.id)
                select listed.article_id from within cross join lateral (
                    select l.article_id from category_article l
                    where l.category_id = within.id and l.dateline <= ?1""";

    private static final String LISTED = """

                        and exists (select 1 from live_release(l.article_id, ?1) live
                            join revision_category f on f.revision_id = live.revision_id
                            where f.category_id = l.category_id)
                    order by l.dateline desc, l.article_id desc limit ?2) listed))""";

    private static final String BEYOND = " and a.dateline <= ?4 and (a.dateline < ?4 or a.id < ?5)";
    private static final String LISTED_BEYOND = " and l.dateline <= ?4 and (l.dateline < ?4 or l.article_id < ?5)";
    private static final String NEXT = "select next_change(?1) as next";

    @PersistenceContext
    EntityManager db;

    Optional<LiveArticle> live(Slug slug, Instant now) {
        Query query =
                db.createNativeQuery(ONE).setParameter(1, Timestamp.from(now)).setParameter(2, slug.value());
        return ResultRow.of(query).stream().findFirst().map(this::article);
    }

    private LiveArticle article(ResultRow row) {
        List<Long> ids = row.numbers("categories");
        Map<Long, Category> categories = categories(ids);
        List<Block> blocks = Blocks.written(Blocks.stored(Jsonb.list(row.text("blocks")), row.integer("policy")));
        return new LiveArticle(
                row.number("id"),
                row.integer("number"),
                new Slug(row.text("slug")),
                row.text("title"),
                row.text("byline"),
                row.instant("dateline"),
                row.instant("since"),
                db.find(Template.class, row.number("template_id")),
                ids.stream().map(categories::get).toList(),
                row.text("summary"),
                row.optionalNumber("lead_picture"),
                blocks,
                Supports.read(Jsonb.list(row.text("supports")), blocks));
    }

    Slice<ArticleSummary> latest(Optional<Slug> category, Optional<Cursor> after, int limit, Instant now) {
        String conditions = category.isEmpty()
                ? (after.isEmpty() ? "" : BEYOND)
                : IN_CATEGORY + (after.isEmpty() ? "" : LISTED_BEYOND) + LISTED;
        Query query = db.createNativeQuery(LIST + conditions + " order by a.dateline desc, a.id desc limit ?2")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, limit + 1);
        category.ifPresent(slug -> query.setParameter(3, slug.value()));
        after.ifPresent(last -> query.setParameter(4, Timestamp.from(last.at())).setParameter(5, last.id()));
        Slice<ResultRow> page =
                Slice.of(ResultRow.of(query), limit, row -> new Cursor(row.instant("dateline"), row.number("id")));
        Map<Long, Category> categories = categories(page.items().stream()
                .flatMap(row -> row.numbers("categories").stream())
                .toList());
        return page.map(row -> summary(row, categories));
    }

    Optional<Instant> nextChange(Instant now) {
        return ResultRow.of(db.createNativeQuery(NEXT).setParameter(1, Timestamp.from(now)))
                .getFirst()
                .optionalInstant("next");
    }

    private static ArticleSummary summary(ResultRow row, Map<Long, Category> categories) {
        return new ArticleSummary(
                row.number("id"),
                new Slug(row.text("slug")),
                row.text("title"),
                row.text("byline"),
                row.instant("dateline"),
                row.text("summary"),
                row.numbers("categories").stream().map(categories::get).toList(),
                row.optionalNumber("lead_picture"));
    }

    private Map<Long, Category> categories(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return db.createQuery("select c from Category c where c.id in :ids", Category.class)
                .setParameter("ids", ids.stream().distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Category::id, Function.identity()));
    }
}
