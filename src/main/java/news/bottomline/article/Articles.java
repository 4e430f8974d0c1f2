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
import news.bottomline.article.template.Template;
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
 * Reads and changes articles. The desk, the API and the demonstration all use these methods, so the same rules hold for each.
 * A method that takes an id throws {@link Failure.NotFound} if there is no such article.
 */
@ApplicationScoped
public class Articles {

    /** The earliest date for an article that is imported with its own date. */
    private static final Instant EARLIEST = Instant.parse("1600-01-01T00:00:00Z");

    private static final Duration LATEST_AHEAD = Duration.ofDays(3653);

    @PersistenceContext
    EntityManager db;

    @Inject
    DraftValidator validator;

    @Inject
    PublishedArticles published;

    @Inject
    PictureChecks pictures;

    @Inject
    DeskList deskList;

    @Inject
    InstantSource clock;

    @Inject
    Event<PagesChanged> changes;

    /**
     * Creates an article. It needs a title; everything else may be missing.
     *
     * @throws Failure.Invalid with problems on {@code title}, {@code slug} and {@code categories}
     */
    @Transactional
    public Article draft(Draft draft, Author by) {
        DraftValidator.Accepted accepted = validator.accept(draft, Optional.empty());
        Article article = new Article(accepted.slug(), reference(by.user()), clock.instant());
        db.persist(article);
        db.persist(article.firstRevision(stored(accepted.content())));
        db.flush();
        return article;
    }

    /**
     * Adds a revision. If the draft has no slug, an article that has not been released takes a slug made from its title.
     *
     * @param seenRevision the number of the revision that the editor started from
     * @throws Failure.Conflict if that is not the latest revision; names who saved the latest one, and when
     * @throws Failure.Forbidden if an author who is not an editor changes a released article or another author's
     * @throws Failure.Invalid as {@link #draft}
     */
    @Transactional
    public Article revise(long id, int seenRevision, Draft draft, Author by) {
        Article article = locked(id);
        article.checkEditable(seenRevision, by);
        DraftValidator.Accepted accepted = validator.accept(draft, Optional.of(article));
        db.persist(article.revise(accepted.slug(), stored(accepted.content()), reference(by.user()), clock.instant()));
        db.flush();
        return article;
    }

    /**
     * Publishes the latest revision, now or at a later hour.
     *
     * @param seenRevision the number of the revision to publish; empty for the latest
     * @throws Failure.Conflict if that is not the latest revision; names who saved the latest one, and when
     * @throws Failure.Invalid if the template requires more, or on {@code from} if it is before {@link #EARLIEST} or more
     *     than {@link #LATEST_AHEAD} ahead
     */
    @Transactional
    public Article publish(long id, Optional<Integer> seenRevision, Optional<Instant> from, Editor by) {
        Article article = locked(id);
        seenRevision.ifPresent(seen -> article.checkEditable(seen, by.asAuthor()));
        Instant now = clock.instant();
        Instant hour = from.map(asked -> asked.truncatedTo(ChronoUnit.MICROS)).orElse(now);
        if (hour.isBefore(EARLIEST) || hour.isAfter(now.plus(LATEST_AHEAD))) {
            throw new Failure.Invalid(Problem.of("from", "article.from.range"));
        }
        pictures.check(article);
        return decided(article, article.publish(hour, reference(by.user()), now), PagesChanged.added());
    }

    /** What the latest revision still needs before publication. */
    @Transactional
    public List<Problem> missing(Article article) {
        return pictures.missing(article);
    }

    /**
     * Overrules a finding about the latest revision, so that it no longer keeps the article from being published.
     *
     * @param path the path of the claim, such as {@code blocks[0].items[1].text}; may be empty where the key is given
     * @param finding the finding's key; may be empty where the claim has one finding
     * @throws Failure.Invalid if there is no such finding, or on {@code reason} if it is too short or too long
     */
    @Transactional
    public Ruling overrule(long id, String path, String finding, String reason, Editor by) {
        String written = Ruling.reason(reason);
        Article article = locked(id);
        Claims.Contested contested = article.review()
                .contested(path, finding)
                .orElseThrow(() -> new Failure.Invalid(Problem.of("finding", "overrule.finding")));
        return entered(article, Ruling.overruled(article, contested, written, reference(by.user()), clock.instant()));
    }

    /**
     * Confirms that a claim of the latest revision still holds although its evidence has changed.
     *
     * @param path the path of the claim, such as {@code blocks[0].items[1]}; may be empty where the key is given
     * @param key of the mark; may be empty where the path is given
     * @return empty if the claim is not marked any more
     */
    @Transactional
    public Optional<Ruling> confirm(long id, String path, String key, Editor by) {
        Article article = locked(id);
        User editor = reference(by.user());
        return article.review()
                .stale(path, key)
                .map(stale -> entered(article, Ruling.confirmed(article, stale, editor, clock.instant())));
    }

    private Ruling entered(Article article, Ruling ruling) {
        db.persist(article.append(ruling));
        db.flush();
        return ruling;
    }

    /**
     * Withdraws the article from readers, and cancels what is scheduled.
     *
     * @throws Failure.Conflict if the article has never been released
     */
    @Transactional
    public Article withdraw(long id, Editor by) {
        Article article = locked(id);
        return decided(
                article,
                article.withdraw(reference(by.user()), clock.instant()).stream().toList(),
                PagesChanged.removed());
    }

    /** The article with its latest revision, for editing. */
    @Transactional
    public Article open(long id, Author by) {
        return find(id, by).orElseThrow(Failure.NotFound::new);
    }

    @Transactional
    public Optional<Article> find(long id, Author by) {
        Optional<Article> found = db.createQuery(
                        "select a from Article a join fetch a.author join fetch a.latest join fetch a.latest.template"
                                + " join fetch a.latest.savedBy where a.id = :id",
                        Article.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
        found.ifPresent(article -> {
            article.latestRevision().categories();
            article.liveRevision(clock.instant());
            article.rulings().forEach(ruling -> ruling.by().name());
        });
        return found;
    }

    /** All articles, the most recently changed first. */
    @Transactional
    public Slice<DeskRow> desk(Author by, Optional<Cursor> after, int limit) {
        return deskList.page(after, limit, clock.instant());
    }

    /** Live articles with claims to be checked again, the most recently changed first. */
    @Transactional
    public Slice<DeskRow> rechecks(Author by, Optional<Cursor> after, int limit) {
        return deskList.rechecks(after, limit, clock.instant());
    }

    /** How many live articles have claims to be checked again. */
    @Transactional
    public int countRechecks(Author by) {
        return deskList.countRechecks(clock.instant());
    }

    /** The article as readers see it at this address. */
    @Transactional
    public Optional<LiveArticle> live(Slug slug, Instant now) {
        return published.live(slug, now);
    }

    /**
     * Articles that readers see, the newest dateline first.
     *
     * @param category the category that they are filed in, or that stands above it
     * @param limit from 1 to {@value Slice#LONGEST}
     */
    @Transactional
    public Slice<ArticleSummary> latest(Optional<Slug> category, Optional<Cursor> after, int limit, Instant now) {
        return published.latest(category, after, limit, now);
    }

    /** When the next scheduled publication or change takes effect, of any article. */
    @Transactional
    public Optional<Instant> nextChange(Instant now) {
        return published.nextChange(now);
    }

    /** Locks the row, so that the second of two simultaneous editors waits and then sees the first one's change. */
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

    /** The same content with the template as an entity of this transaction. */
    private Revision.Content stored(Revision.Content content) {
        Template template = db.getReference(Template.class, content.template().id());
        return new Revision.Content(
                template,
                content.title(),
                content.summary(),
                content.categories(),
                content.picture(),
                content.blocks());
    }

    /** The user as an entity of this transaction. */
    private User reference(User user) {
        return db.getReference(User.class, user.id());
    }
}
