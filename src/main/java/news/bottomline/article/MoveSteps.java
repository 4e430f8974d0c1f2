package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import news.bottomline.article.ArticleMove.Outcome;
import news.bottomline.article.template.Template;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.ResultRow;
import news.bottomline.user.User;

/**
 * Carries out moves of articles to another version of their template, one article a transaction. Several servers may work on
 * one move at the same time: whoever finds an article taken goes on to the next.
 */
@ApplicationScoped
class MoveSteps {

    private static final String NEXT = """
            select article_id from template_move_article
            where move_id = ?1 and article_id > ?2 and outcome = 'WAITING' order by article_id limit 1""";
    private static final String CLAIM = """
            select m.key, m.version, m.reverses, m.started_by, before.revision_id as moved
            from template_move_article x
            join template_move m on m.id = x.move_id
            left join template_move_article before on before.move_id = m.reverses and before.article_id = x.article_id
            where x.move_id = ?1 and x.article_id = ?2 and x.outcome = 'WAITING'
            for update of x skip locked""";
    private static final String DONE = """
            update template_move_article set outcome = ?3, readers = ?4, revision_id = cast(?5 as bigint)
            where move_id = ?1 and article_id = ?2 and outcome = 'WAITING'""";
    private static final String FINISH = """
            update template_move set finished_at = ?2 where id = ?1 and finished_at is null and not exists (
                select 1 from template_move_article where move_id = ?1 and outcome = 'WAITING')""";

    @PersistenceContext
    EntityManager db;

    @Inject
    Slugs slugs;

    @Inject
    InstantSource clock;

    @Inject
    Event<PagesChanged> changes;

    /** The moves that are not finished, the oldest first. */
    @Transactional
    public List<Long> unfinished() {
        return ResultRow.of(db.createNativeQuery("select id from template_move where finished_at is null order by id"))
                .stream()
                .map(row -> row.number("id"))
                .toList();
    }

    /** The next article of a move behind this one. */
    @Transactional
    public Optional<Long> next(long move, long after) {
        return ResultRow.of(db.createNativeQuery(NEXT).setParameter(1, move).setParameter(2, after)).stream()
                .map(row -> row.number("article_id"))
                .findFirst();
    }

    /** Moves one article, unless somebody else is doing it. */
    @Transactional
    public void carryOut(long move, long id) {
        Optional<ResultRow> claimed =
                ResultRow.of(db.createNativeQuery(CLAIM).setParameter(1, move).setParameter(2, id)).stream()
                        .findFirst();
        if (claimed.isEmpty()) {
            return;
        }
        Article article = Objects.requireNonNull(db.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE));
        slugs.lock();
        // whoever has started the move must still be an editor
        User by = db.find(User.class, claimed.get().number("started_by"))
                .asEditor()
                .user();
        VersionMove change = change(article, claimed.get(), clock.instant());
        ArticleMove told = change.described(Outcome.MOVED);
        Refiled added = change.carriedOut(by);
        added.revisions().forEach(db::persist);
        added.releases().forEach(db::persist);
        db.flush();
        if (!added.releases().isEmpty()) {
            changes.fire(PagesChanged.added());
        }
        Optional<Long> revision = change.isEmpty()
                ? Optional.empty()
                : Optional.of(article.latestRevision().id());
        done(move, id, told.outcome(), told.readers(), revision);
    }

    private VersionMove change(Article article, ResultRow claimed, Instant now) {
        if (claimed.optionalNumber("reverses").isEmpty()) {
            return VersionMove.to(article, version(claimed), now);
        }
        boolean same = claimed.optionalNumber("moved")
                .filter(moved -> moved == article.latestRevision().id())
                .isPresent();
        return same
                ? VersionMove.back(article, id -> db.find(Revision.class, id), now)
                : VersionMove.none(article, now);
    }

    private Template version(ResultRow claimed) {
        return db.createQuery("select t from Template t where t.handle = :key and t.number = :version", Template.class)
                .setParameter("key", claimed.text("key"))
                .setParameter("version", claimed.integer("version"))
                .getSingleResult();
    }

    /** Notes that an article could not be moved, unless another server has moved it meanwhile. */
    @Transactional
    public void fail(long move, long article) {
        done(move, article, Outcome.FAILED, ArticleMove.Readers.NONE, Optional.empty());
    }

    private void done(long move, long article, Outcome outcome, ArticleMove.Readers readers, Optional<Long> revision) {
        db.createNativeQuery(DONE)
                .setParameter(1, move)
                .setParameter(2, article)
                .setParameter(3, outcome.name())
                .setParameter(4, readers.name())
                .setParameter(5, revision.orElse(null))
                .executeUpdate();
    }

    /** Ends a move of which no article is waiting. */
    @Transactional
    public void finish(long move) {
        db.createNativeQuery(FINISH)
                .setParameter(1, move)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
