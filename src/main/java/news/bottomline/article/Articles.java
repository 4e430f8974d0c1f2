package news.bottomline.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Cursor;
import news.bottomline.base.Failure;
import news.bottomline.base.PagesChanged;
import news.bottomline.base.Problem;
import news.bottomline.base.Slice;
import news.bottomline.base.Slug;
import news.bottomline.user.Author;
import news.bottomline.user.Editor;
import news.bottomline.user.User;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is written here. Page, API and import change articles only through these verbs, so the rules are the same
 * on every way in. Each verb throws {@link Failure.NotFound} where there is no article of that id.
 */
@ApplicationScoped
public class Articles {

    /** Earlier than any article can have appeared that somebody brings along. */
    private static final Instant EARLIEST = Instant.parse("1600-01-01T00:00:00Z");

    private static final Duration LATEST_AHEAD = Duration.ofDays(3653);

    @PersistenceContext
    EntityManager db;

    @Inject
    DraftValidator validator;

    @Inject
    PublishedArticles published;

    @Inject
    DeskList deskList;

    @Inject
    InstantSource clock;

    @Inject
    Event<PagesChanged> changes;

    /**
     * Begins an article. It needs a title, and may be unfinished otherwise.
     *
     * @throws Failure.Invalid with problems on {@code template}, {@code title}, {@code slug}, {@code categories} and on parts
     *     of {@code blocks} that are longer than anything an article can hold
     */
    @Transactional
    public Article draft(Draft draft, Author by) {
        DraftValidator.Accepted accepted = validator.accept(draft, Optional.empty());
        Article article = new Article(accepted.slug(), known(by.user()), clock.instant());
        db.persist(article);
        db.persist(article.begin(accepted.content()));
        db.flush();
        return article;
    }

    /**
     * Adds a revision. Without a slug in the draft an article that was never released takes the one of its title.
     *
     * @param seenRevision the number of the revision that the words started from
     * @throws Failure.Conflict naming who saved what when, where that is not the latest
     * @throws Failure.Forbidden for an author who is no editor, where it is somebody else's or has been released
     * @throws Failure.Invalid as {@link #draft}
     */
    @Transactional
    public Article revise(long id, int seenRevision, Draft draft, Author by) {
        Article article = locked(id);
        article.open(seenRevision, by);
        DraftValidator.Accepted accepted = validator.accept(draft, Optional.of(article));
        db.persist(article.revise(accepted.slug(), accepted.content(), known(by.user()), clock.instant()));
        db.flush();
        return article;
    }

    /**
     * Decides that readers see the latest revision, at once or from an hour on.
     *
     * @param seenRevision the number of the revision that is meant; empty: whichever is the latest
     * @throws Failure.Conflict naming who saved what when, where the one meant is not the latest
     * @throws Failure.Invalid with all that its template misses, or on {@code from} where that is centuries ago or more than
     *     ten years ahead
     */
    @Transactional
    public Article publish(long id, Optional<Integer> seenRevision, Optional<Instant> from, Editor by) {
        Article article = locked(id);
        seenRevision.ifPresent(seen -> article.open(seen, by.asAuthor()));
        Instant now = clock.instant();
        Instant hour = from.map(asked -> asked.truncatedTo(ChronoUnit.MICROS)).orElse(now);
        if (hour.isBefore(EARLIEST) || hour.isAfter(now.plus(LATEST_AHEAD))) {
            throw new Failure.Invalid(Problem.of("from", "article.from.range"));
        }
        return decided(article, article.publish(hour, known(by.user()), now), PagesChanged.added());
    }

    /**
     * Decides that readers no longer see it, and never will see what was scheduled.
     *
     * @throws Failure.Conflict where it was never released
     */
    @Transactional
    public Article withdraw(long id, Editor by) {
        Article article = locked(id);
        return decided(
                article,
                article.withdraw(known(by.user()), clock.instant()).stream().toList(),
                PagesChanged.removed());
    }

    /** The article as it is edited. */
    @Transactional
    public Article open(long id, Author by) {
        Article article = db.createQuery(
                        "select a from Article a join fetch a.author join fetch a.latest join fetch a.latest.template"
                                + " join fetch a.latest.savedBy where a.id = :id",
                        Article.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Failure.NotFound::new);
        article.latestRevision().categories();
        article.liveRevision(clock.instant());
        return article;
    }

    /** Everything that is being written or was, the latest change first. */
    @Transactional
    public Slice<DeskRow> desk(Author by, Optional<Cursor> after, int limit) {
        return deskList.page(after, limit, clock.instant());
    }

    /** The article that readers find under this address. */
    @Transactional
    public Optional<LiveArticle> live(Slug slug, Instant now) {
        return published.live(slug, now);
    }

    /**
     * What readers see, the newest dateline first.
     *
     * @param limit from 1 to {@value Slice#LONGEST}
     */
    @Transactional
    public Slice<ArticleSummary> latest(Optional<Slug> category, Optional<Cursor> after, int limit, Instant now) {
        return published.latest(category, after, limit, now);
    }

    /** When readers next see something else than now, as things are decided. */
    @Transactional
    public Optional<Instant> nextChange(Instant now) {
        return published.nextChange(now);
    }

    /** The row's lock makes the second of two who change it at the same time wait, and then see the first one's change. */
    private Article locked(long id) {
        @Nullable Article article = db.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (article == null) {
            throw new Failure.NotFound();
        }
        return article;
    }

    private Article decided(Article article, List<Release> added, PagesChanged change) {
        added.forEach(db::persist);
        db.flush();
        if (!added.isEmpty()) {
            changes.fire(change);
        }
        return article;
    }

    /** The same user, as known to this transaction. */
    private User known(User user) {
        return db.getReference(User.class, user.id());
    }
}
