package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.Problem;
import news.bottomline.base.ResultRow;
import news.bottomline.base.Slug;
import news.bottomline.user.Editor;
import news.bottomline.user.User;

/** Files many articles at once: all of them, or none. */
@ApplicationScoped
public class Filings {

    public static final int MOST = 100;

    private static final String LOCK = """
            select id from article where id = any (cast(string_to_array(?1, ',') as bigint[])) order by id for update""";

    @PersistenceContext
    EntityManager db;

    @Inject
    Slugs slugs;

    @Inject
    Categories categories;

    @Inject
    InstantSource clock;

    @Inject
    Event<PagesChanged> changes;

    /**
     * Adds a category to articles, makes it their main one, or takes it away. Each article gets a new revision with the same
     * words, so whoever is editing it is told. Readers of a live article see the change at once; a draft on top of it stays a
     * draft, and what is scheduled stays scheduled.
     *
     * @param category its address
     * @return what has become of each article, in the given order
     * @throws Failure.Invalid on {@code articles} if there are none or more than {@value #MOST}, and on {@code category}
     * @throws Failure.NotFound if there is no such article
     */
    @Transactional
    public List<Filing.Result> file(List<Long> ids, String category, Filing filing, Editor by) {
        List<Long> articles = ids.stream().distinct().toList();
        if (articles.isEmpty()) {
            throw new Failure.Invalid(Problem.of("articles", "filing.none"));
        }
        if (articles.size() > MOST) {
            throw new Failure.Invalid(Problem.of("articles", "filing.many", MOST));
        }
        lock(articles);
        Category chosen = Slug.parse(category)
                .flatMap(categories::find)
                .orElseThrow(() -> new Failure.Invalid(Problem.of("category", "filing.category.missing")));
        User user = db.getReference(User.class, by.user().id());
        Instant now = clock.instant();
        List<Filing.Result> results = articles.stream()
                .map(id -> file(db.find(Article.class, id), chosen, filing, user, now))
                .toList();
        db.flush();
        if (results.stream().anyMatch(one -> one.outcome() == Filing.Outcome.CHANGED)) {
            changes.fire(PagesChanged.added());
        }
        return results;
    }

    /** In the order of their ids, and before the categories, as somebody who saves one of them does. */
    private void lock(List<Long> articles) {
        List<ResultRow> there =
                ResultRow.of(db.createNativeQuery(LOCK).setParameter(1, ResultRow.joined(articles.stream())));
        if (there.size() < articles.size()) {
            throw new Failure.NotFound();
        }
        slugs.lock();
        db.createQuery("select a from Article a join fetch a.latest where a.id in :ids", Article.class)
                .setParameter("ids", articles)
                .setHint("eclipselink.batch", "a.releases")
                .setHint("eclipselink.batch", "a.releases.revision")
                .setHint("eclipselink.batch", "a.rulings")
                .getResultList();
    }

    private Filing.Result file(Article article, Category category, Filing filing, User by, Instant now) {
        Optional<Refiled> refiled =
                filing == Filing.REMOVE || article.refiling(now).hasRoomFor(category)
                        ? Optional.of(article.refile(present -> filing.in(present, category), by, now))
                        : Optional.empty();
        refiled.ifPresent(added -> {
            added.revisions().forEach(db::persist);
            added.releases().forEach(db::persist);
        });
        return new Filing.Result(
                article.id(),
                article.slug(),
                article.latestRevision().title(),
                refiled.map(Refiled::outcome).orElse(Filing.Outcome.FULL));
    }
}
