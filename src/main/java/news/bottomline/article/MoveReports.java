package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.article.ArticleMove.Outcome;
import news.bottomline.article.ArticleMove.Readers;
import news.bottomline.article.ArticleMove.Target;
import news.bottomline.article.template.Template;
import news.bottomline.base.ResultRow;

/** Tells what moves to another version of a template change, or have changed, article by article. */
@ApplicationScoped
public class MoveReports {

    private static final String PROGRESS = """
            select m.id, m.key, m.version, m.reverses, m.started_at, m.finished_at, u.name, c.*
            from template_move m
            join staff u on u.id = m.started_by
            cross join lateral (
                select count(*) as total,
                    count(*) filter (where outcome = 'MOVED') as moved,
                    count(*) filter (where outcome = 'UNCHANGED') as unchanged,
                    count(*) filter (where outcome = 'FAILED') as failed
                from template_move_article where move_id = m.id) c
            where m.key = ?1""";
    private static final String ARTICLES = """
            select article_id, outcome, readers, revision_id
            from template_move_article
            where move_id = ?1 and article_id > ?2""";

    @PersistenceContext
    EntityManager db;

    /** The moves of a template's articles, the latest first. */
    @Transactional
    public List<MoveProgress> latest(String key, int limit) {
        return ResultRow.of(db.createNativeQuery(PROGRESS + " order by m.id desc limit ?2")
                        .setParameter(1, key)
                        .setParameter(2, limit))
                .stream()
                .map(MoveProgress::of)
                .toList();
    }

    Optional<MoveProgress> progress(String key, long move) {
        return ResultRow.of(db.createNativeQuery(PROGRESS + " and m.id = ?2")
                        .setParameter(1, key)
                        .setParameter(2, move))
                .stream()
                .map(MoveProgress::of)
                .findFirst();
    }

    /**
     * What has become of the articles of a move, by their ids.
     *
     * @param only those with this outcome; empty for all
     */
    @Transactional
    public List<ArticleMove> articles(long move, Optional<Outcome> only, long after, int limit) {
        Query query = db.createNativeQuery(
                        ARTICLES + (only.isPresent() ? " and outcome = ?4" : "") + " order by article_id limit ?3")
                .setParameter(1, move)
                .setParameter(2, after)
                .setParameter(3, limit);
        only.ifPresent(outcome -> query.setParameter(4, outcome.name()));
        List<ResultRow> rows = ResultRow.of(query);
        read(rows.stream().map(row -> row.number("article_id")).toList());
        List<Revision> moved = revisions(rows.stream()
                .flatMap(row -> row.optionalNumber("revision_id").stream())
                .toList());
        revisions(moved.stream().flatMap(one -> one.movedFrom().stream()).toList());
        return rows.stream().map(this::told).toList();
    }

    private ArticleMove told(ResultRow row) {
        Article article = db.find(Article.class, row.number("article_id"));
        Outcome outcome = Outcome.valueOf(row.text("outcome"));
        Optional<Revision> moved = row.optionalNumber("revision_id").map(id -> db.find(Revision.class, id));
        Optional<Revision> before = moved.flatMap(Revision::movedFrom).map(id -> db.find(Revision.class, id));
        return before.map(revision -> ArticleMove.changed(
                        article,
                        revision,
                        new Target(moved.orElseThrow(), moved.orElseThrow().template()),
                        Readers.valueOf(row.text("readers")),
                        outcome))
                .orElseGet(() -> ArticleMove.unchanged(article, outcome));
    }

    List<ArticleMove> planned(List<Long> ids, Template version, Instant now) {
        read(ids);
        Stream<Article> articles = ids.stream().map(id -> db.find(Article.class, id));
        return articles.map(article -> VersionMove.to(article, version, now).described(Outcome.WAITING))
                .toList();
    }

    private List<Revision> revisions(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.createQuery("select r from Revision r join fetch r.template where r.id in :ids", Revision.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Reads what reports need of many articles in few statements. */
    private void read(List<Long> ids) {
        if (!ids.isEmpty()) {
            db.createQuery(
                            "select a from Article a join fetch a.latest join fetch a.latest.template where a.id in :ids",
                            Article.class)
                    .setParameter("ids", ids)
                    .setHint("eclipselink.batch", "a.releases")
                    .setHint("eclipselink.batch", "a.releases.revision")
                    .getResultList();
        }
    }
}
