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
import java.util.List;
import java.util.Optional;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Slug;
import news.bottomline.user.Author;
import news.bottomline.user.Role;
import news.bottomline.user.User;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes here.
 *
 * <p>Its life: it is drafted; each time it is saved, a revision is added. An editor publishes the latest one, at once or from
 * a later hour on, and may withdraw it; each of these decisions is added as a release. How it stands follows from them
 * ({@link #stage}). What is live and what is edited never touch: a revision is seen only when it is published. From the first
 * release on its address is fixed and only editors change it.
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

    /** Adds the first revision; by then the article has its id. */
    Revision begin(Revision.Content content) {
        return append(new Revision(this, 1, content, author, createdAt));
    }

    /**
     * Refuses who may not change it, or has not seen what is saved.
     *
     * @throws Failure.Forbidden for an author who is no editor, where it is somebody else's or has been released
     * @throws Failure.Conflict where {@code seen} is not the latest revision
     */
    void open(int seen, Author by) {
        if (!mayBeChangedBy(by)) {
            throw new Failure.Forbidden(Role.EDITOR.name());
        }
        if (seen != latest.number()) {
            throw new Failure.Conflict(
                    Problem.of("seen", "article.changed", latest.savedBy().name(), latest.savedAt(), latest.number()));
        }
    }

    /** Editors change every article; an author their own, until it is released. */
    public boolean mayBeChangedBy(Author by) {
        return by.user().may(Role.EDITOR) || (author.id() == by.user().id() && !isReleased());
    }

    /** Adds a revision; see {@link #open}. */
    Revision revise(Slug newSlug, Revision.Content content, User by, Instant now) {
        slug = newSlug.value();
        return append(new Revision(this, latest.number() + 1, content, by, now));
    }

    private Revision append(Revision revision) {
        latest = revision;
        changedAt = revision.savedAt();
        return revision;
    }

    /**
     * Decides that readers see the latest revision from an hour on, instead of whatever else was to come.
     *
     * @param from an hour in the past dates an article back that has never been live
     * @return the decisions added: none, where it is so already
     * @throws Failure.Invalid with all that its template misses
     */
    List<Release> publish(Instant from, User by, Instant now) {
        List<Problem> problems = latest.template().problems(latest.blocks());
        if (!problems.isEmpty()) {
            throw new Failure.Invalid(problems);
        }
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

    /** What readers see now, decided again: it outranks what was to come earlier, so that an embargo can be moved to a later hour. */
    private Release restated(User by, Instant now) {
        Optional<Timeline.Entry> holding = timeline().holding(now);
        Instant from = holding.map(Timeline.Entry::from).orElse(now);
        return append(new Release(this, liveRevision(now), from, by, now));
    }

    /**
     * Decides that readers see nothing of it any longer, and will not see what was to come.
     *
     * @return the decision, or none where it is withdrawn already
     * @throws Failure.Conflict where it was never released
     */
    Optional<Release> withdraw(User by, Instant now) {
        return switch (stage(now)) {
            case Stage.Drafted drafted -> throw new Failure.Conflict(Problem.of("", "article.never-released"));
            case Stage.Withdrawn withdrawn -> Optional.empty();
            case Stage.Live live -> Optional.of(append(new Release(this, Optional.empty(), now, by, now)));
            case Stage.Scheduled scheduled -> Optional.of(append(new Release(this, Optional.empty(), now, by, now)));
        };
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

    /** When it was last saved, published or withdrawn. */
    public Instant changedAt() {
        return changedAt;
    }

    /** When readers first saw it or are to see it; empty until it is released. */
    public Optional<Instant> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** The words as last saved, which may be others than readers see. */
    public Revision latestRevision() {
        return latest;
    }

    /** The words that readers see. */
    public Optional<Revision> liveRevision(Instant now) {
        return timeline()
                .live(now)
                .flatMap(number -> releases.stream()
                        .flatMap(release -> release.revision().stream())
                        .filter(revision -> revision.number() == number)
                        .findFirst());
    }

    /** When readers see something else than now, where that is decided already. */
    public Optional<Instant> nextChange(Instant now) {
        return timeline().change(now);
    }

    /** Whether readers see, or as things are decided now will see, other words than the latest. */
    public boolean hasUnpublishedChanges(Instant now) {
        return timeline().leavesOut(latest.number(), now);
    }

    /** Every decision about what readers see of it, in their order. */
    public List<Release> releases() {
        return List.copyOf(releases);
    }

    /** Whether it has ever been published, be it for an hour that has not come. */
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
