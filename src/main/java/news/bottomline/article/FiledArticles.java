package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import news.bottomline.base.ResultRow;

/** Which versions of articles are filed in a category. */
@ApplicationScoped
public class FiledArticles {

    private static final String COUNT = """
            select count(distinct a.id) filter (where a.latest_revision_id = r.id) as present,
                count(distinct a.id) as ever
            from revision_category f
            join revision r on r.id = f.revision_id
            join article a on a.id = r.article_id
            where f.category_id = ?1""";

    /** Where a list has both, the later one goes, and what stands behind it moves up. */
    private static final String DROP_DOUBLES = """
            with doubled as (
                select revision_id, max(position) as position from revision_category
                where category_id in (?1, ?2)
                group by revision_id having count(*) = 2),
            dropped as (
                delete from revision_category f using doubled
                where f.revision_id = doubled.revision_id and f.position = doubled.position)
            update revision_category f set position = f.position - 1 from doubled
            where f.revision_id = doubled.revision_id and f.position > doubled.position""";

    private static final String MOVE = """
            update revision_category f set category_id = ?2
            from (select revision_id from revision_category where category_id = ?1 limit ?3) part
            where f.revision_id = part.revision_id and f.category_id = ?1""";

    /** As many rows as one statement moves within a fraction of the time that it has. */
    private static final int AT_ONCE = 10_000;

    @PersistenceContext
    EntityManager db;

    /**
     * How many articles are filed in a category.
     *
     * @param present in their latest version
     * @param ever in any version, which readers may see or which may be restored
     */
    public record Count(int present, int ever) {

        public int onlyEarlier() {
            return ever - present;
        }
    }

    Count count(long category) {
        ResultRow row = ResultRow.of(db.createNativeQuery(COUNT).setParameter(1, category))
                .getFirst();
        return new Count(row.integer("present"), row.integer("ever"));
    }

    /**
     * Files every version of every article that is in one category in another. The versions change in nothing else, and their
     * lists keep their order.
     */
    void moveAll(long from, long to) {
        db.createNativeQuery(DROP_DOUBLES)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
        int moved;
        do {
            moved = db.createNativeQuery(MOVE)
                    .setParameter(1, from)
                    .setParameter(2, to)
                    .setParameter(3, AT_ONCE)
                    .executeUpdate();
        } while (moved == AT_ONCE);
    }
}
