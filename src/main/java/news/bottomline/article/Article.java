package news.bottomline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;
import news.bottomline.user.Author;
import news.bottomline.user.Role;
import news.bottomline.user.User;
import org.jspecify.annotations.Nullable;

/**
 * An article with its revisions and releases.
 *
 * <p>Each save adds a {@link Revision}. Each decision to publish the latest revision, now or at a later hour, or to withdraw
 * the article, adds a {@link Release}. The {@link #stage} follows from the releases. Readers see a revision only after it is
 * published. From the first release on the slug is fixed, and only editors change the article.
 */
@Entity
@Table(name = "article")
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article")
    @SequenceGenerator(name = "article", sequenceName = "article_seq", allocationSize = 50)
    private long id;

    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private User author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    private @Nullable Instant dateline;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "latest_revision_id")
    private Revision latest;

    @OneToMany(mappedBy = "article")
    @OrderBy("id")
    private List<Release> releases = new ArrayList<>();

    @OneToMany(mappedBy = "article")
    @OrderBy("id")
    private List<Ruling> rulings = new ArrayList<>();

    @SuppressWarnings("UnusedVariable") // the desk's list of articles to recheck reads the column
    private int rechecks;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    @SuppressWarnings("NullAway.Init")
    Article(Slug slug, User author, Instant now) {
        this.slug = slug.value();
        this.author = author;
        this.createdAt = now;
    }

    Revision firstRevision(Revision.Content content) {
        return append(Revision.first(this, content));
    }

    /**
     * Checks that somebody may change the article and has seen the latest revision.
     *
     * @throws Failure.Forbidden if an author who is not an editor changes a released article or another author's
     * @throws Failure.Conflict if {@code seen} is not the latest revision
     */
    void checkEditable(int seen, Author by) {
        if (!mayBeChangedBy(by)) {
            throw new Failure.Forbidden(Role.EDITOR.name());
        }
        latest.checkSeen(seen);
    }

    /** Editors may change every article. Authors may change their own until it is released. */
    public boolean mayBeChangedBy(Author by) {
        return by.user().may(Role.EDITOR) || (author.id() == by.user().id() && !isReleased());
    }

    /** Adds a revision; call {@link #checkEditable} first. */
    Revision revise(Slug newSlug, Revision.Content content, User by, Instant now) {
        slug = newSlug.value();
        return append(latest.followedBy(this, content, rulings, by, now));
    }

    private Revision append(Revision revision) {
        latest = revision;
        changedAt = revision.savedAt();
        rechecks = Review.marks(latest, rulings);
        return revision;
    }

    /**
     * Publishes the latest revision from an hour on, in place of what is scheduled.
     *
     * @param from may be in the past, which backdates an article that has never been live
     * @return the releases added; none if the revision is live already and nothing else is scheduled
     * @throws Failure.Invalid as {@link Review#problems} tells
     */
    List<Release> publish(Instant from, User by, Instant now) {
        review().check();
        Timeline timeline = timeline();
        List<Timeline.Entry> pending = timeline.pending(now);
        if (!from.isAfter(now)
                && pending.isEmpty()
                && timeline.live(now).filter(live -> live == latest.number()).isPresent()) {
            return List.of();
        }
        if (!timeline.hasBeenLive(now)) {
            dateline = from;
        }
        List<Release> added = new ArrayList<>();
        if (pending.stream().anyMatch(earlier -> earlier.from().isBefore(from))) {
            added.add(restated(by, now));
        }
        added.add(append(new Release(this, Optional.of(latest), from, by, now)));
        return added;
    }

    public Review review() {
        return Review.of(latest.template(), latest.blocks(), latest.supports(), rulings);
    }

    Ruling append(Ruling ruling) {
        rulings.add(ruling);
        rechecks = Review.marks(latest, rulings);
        return ruling;
    }

    /** All rulings, the oldest first. Those of texts that have changed since no longer count. */
    public List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    /** Decides again what readers see now. It overtakes an earlier schedule, so an embargo can be moved to a later hour. */
    private Release restated(User by, Instant now) {
        Instant from = timeline().holding(now).map(Timeline.Entry::from).orElse(now);
        return append(new Release(this, liveRevision(now), from, by, now));
    }

    /**
     * Withdraws the article and cancels what is scheduled.
     *
     * @return the release added; none if the article is withdrawn already
     * @throws Failure.Conflict if the article has never been released
     */
    Optional<Release> withdraw(User by, Instant now) {
        return switch (stage(now)) {
            case Stage.Drafted drafted -> throw new Failure.Conflict(Problem.of("", "article.never-released"));
            case Stage.Withdrawn withdrawn -> Optional.empty();
            case Stage.Live live -> Optional.of(append(new Release(this, Optional.empty(), now, by, now)));
            case Stage.Scheduled scheduled -> Optional.of(append(new Release(this, Optional.empty(), now, by, now)));
        };
    }

    /** Files the article otherwise; see {@link Refiling}. */
    Refiled refile(UnaryOperator<List<Category>> filing, User by, Instant now) {
        Map<Integer, IntFunction<Revision>> copies = refiling(now).copies(filing, by);
        return replace(copies, copies.keySet(), by, now);
    }

    /**
     * Adds copies of revisions, and decides again what is decided about those whose copies readers are to see instead.
     *
     * @param copies make each copy from its number, by the number of the revision that it replaces, the latest last
     */
    Refiled replace(Map<Integer, IntFunction<Revision>> copies, Set<Integer> shown, User by, Instant now) {
        List<Timeline.Entry> decisions = refiling(now).decisions(shown);
        Map<Integer, Revision> added = new LinkedHashMap<>();
        copies.forEach((number, copy) -> added.put(number, append(copy.apply(latest.number() + 1))));
        List<Release> releases = new ArrayList<>();
        for (Timeline.Entry decision : decisions) {
            Optional<Revision> seen =
                    decision.revision().map(number -> shown.contains(number) ? added.get(number) : numbered(number));
            releases.add(append(new Release(this, seen, decision.from(), by, now)));
        }
        return new Refiled(List.copyOf(added.values()), releases);
    }

    Refiling refiling(Instant now) {
        return Refiling.of(timeline(), released(), latest, now);
    }

    private Stream<Revision> released() {
        return releases.stream().flatMap(release -> release.revision().stream());
    }

    private Revision numbered(int number) {
        return released().filter(one -> one.number() == number).findFirst().orElseThrow();
    }

    private Release append(Release release) {
        releases.add(release);
        changedAt = release.at();
        return release;
    }

    public long id() {
        return id;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    public User author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When the article was last saved, published or withdrawn. */
    public Instant changedAt() {
        return changedAt;
    }

    /** When readers first saw the article or are to see it; empty until it is released. */
    public Optional<Instant> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** The revision saved last, which may differ from the one that readers see. */
    public Revision latestRevision() {
        return latest;
    }

    /** The revision that readers see. */
    public Optional<Revision> liveRevision(Instant now) {
        return timeline().live(now).map(this::numbered);
    }

    /** When the next scheduled change of what readers see takes effect. */
    public Optional<Instant> nextChange(Instant now) {
        return timeline().change(now);
    }

    /** Whether the revision that readers see, or will see as scheduled, is not the latest. */
    public boolean hasUnpublishedChanges(Instant now) {
        return timeline().leavesOut(latest.number(), now);
    }

    /** All releases, the oldest first. */
    public List<Release> releases() {
        return List.copyOf(releases);
    }

    /** Whether the article has ever been published or scheduled. */
    public boolean isReleased() {
        return !releases.isEmpty();
    }

    public Stage stage(Instant now) {
        return timeline().stage(now);
    }

    private Timeline timeline() {
        return new Timeline(releases.stream().map(Release::entry).toList());
    }
}
