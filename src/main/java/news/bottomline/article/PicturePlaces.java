package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.ResultRow;
import news.bottomline.media.PictureRemoval;
import news.bottomline.user.Author;

/** Where pictures stand: in the articles whose latest, live or scheduled revision shows them at its head or in its text. */
@ApplicationScoped
public class PicturePlaces {

    /** The condition on the pictures is written as the index on revisions has it. */
    private static final String PLACES = """
            with showing as (
                select id, article_id from revision
                where jsonb_path_query_array(blocks, 'strict $.**.picture') @> jsonb_build_array(cast(?1 as text))
                    or lead_picture = cast(cast(?1 as text) as bigint))
            select a.id, latest.title, bool_or(r.id is not null) as live
            from showing
            join article a on a.id = showing.article_id
            join revision latest on latest.id = a.latest_revision_id
            left join (
                select l.article_id, l.revision_id as id, l.effective_from from effective_release l) r
                on r.id = showing.id and (r.effective_from > ?2
                    or r.id = (select holding.revision_id from live_release(a.id, ?2) holding))
            where r.id is not null or showing.id = a.latest_revision_id
            group by a.id, latest.title
            order by a.id desc
            limit 100""";

    @PersistenceContext
    EntityManager db;

    @Inject
    InstantSource clock;

    @Transactional
    public List<PicturePlace> of(long picture, Author by) {
        return of(picture);
    }

    /** @throws Failure.Conflict where the picture stands in an article */
    void refuse(@Observes PictureRemoval removal) {
        List<PicturePlace> places = of(removal.id());
        if (!places.isEmpty()) {
            throw new Failure.Conflict(Problem.of(
                    "", "picture.used", places.size(), places.getFirst().title()));
        }
    }

    private List<PicturePlace> of(long picture) {
        return ResultRow.of(db.createNativeQuery(PLACES)
                        .setParameter(1, Long.toString(picture))
                        .setParameter(2, Timestamp.from(clock.instant())))
                .stream()
                .map(row -> new PicturePlace(row.number("id"), row.text("title"), row.flag("live")))
                .toList();
    }
}
