package news.bottomline.article;

import jakarta.json.JsonArray;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Blocks;
import news.bottomline.article.template.Template;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.SafeHtml;
import news.bottomline.user.User;
import org.jspecify.annotations.Nullable;

/** The content of an article as it was saved once. Revisions are never changed. */
@Entity
@Table(name = "revision")
public class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision")
    @SequenceGenerator(name = "revision", sequenceName = "revision_seq", allocationSize = 50)
    private long id;

    /** Only the id: of two entities that refer to each other, neither could be inserted first. */
    @Column(name = "article_id")
    private long articleId;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "template_id")
    private Template template;

    private String title;

    private String summary;

    @Column(name = "lead_picture")
    private @Nullable Long picture;

    @Convert(converter = JsonListColumn.class)
    private JsonArray blocks;

    @Convert(converter = JsonListColumn.class)
    private JsonArray supports;

    /** The version of the sanitiser's policy that the blocks were saved by. */
    private int policy;

    @Transient
    private @Nullable List<Block> read;

    @ManyToMany
    @JoinTable(
            name = "revision_category",
            joinColumns = @JoinColumn(name = "revision_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"))
    @OrderColumn(name = "position")
    private List<Category> categories = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saved_by")
    private User savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    /** Only the id, as of the article. */
    @Column(name = "moved_from")
    private @Nullable Long movedFrom;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    @SuppressWarnings("NullAway.Init")
    private Revision(Article article, int number, Content content, Supports supports, User savedBy, Instant savedAt) {
        this.articleId = article.id();
        this.number = number;
        this.template = content.template();
        this.title = content.title();
        this.summary = content.summary();
        this.picture = content.picture().orElse(null);
        this.blocks = Blocks.write(content.blocks());
        this.policy = SafeHtml.POLICY_VERSION;
        this.read = content.blocks();
        this.supports = supports.write(content.blocks());
        this.categories.addAll(content.categories());
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    /** The words of a revision and what they rest on, byte for byte as they are stored. */
    @SuppressWarnings("NullAway.Init")
    private Revision(
            Revision words, Template template, List<Category> categories, int number, User savedBy, Instant savedAt) {
        this.articleId = words.articleId;
        this.number = number;
        this.template = template;
        this.title = words.title;
        this.summary = words.summary;
        this.picture = words.picture;
        this.blocks = words.blocks;
        this.policy = words.policy;
        this.supports = words.supports;
        this.categories.addAll(categories);
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    /** A copy of the given words under a version of their template, to stand in this revision's place. */
    Revision replacedBy(Revision words, Template version, int asNumber, User by, Instant at) {
        Revision copy = new Revision(words, version, words.categories, asNumber, by, at);
        copy.movedFrom = id;
        return copy;
    }

    /** A copy that is filed otherwise, to stand in this revision's place. */
    Revision filedIn(List<Category> others, int asNumber, User by, Instant at) {
        return new Revision(this, template, others, asNumber, by, at);
    }

    /** The id of the revision whose place this one took when the article moved to another version of its template. */
    Optional<Long> movedFrom() {
        return Optional.ofNullable(movedFrom);
    }

    static Revision first(Article article, Content content) {
        return new Revision(article, 1, content, Supports.of(content.blocks()), article.author(), article.createdAt());
    }

    /** The next revision. What has been confirmed of this one is the basis of its claims. */
    Revision followedBy(Article article, Content content, List<Ruling> rulings, User by, Instant now) {
        Set<String> confirmed = rulings.stream().map(Ruling::key).collect(Collectors.toSet());
        Supports next = Supports.following(supports(), blocks(), confirmed, content.blocks());
        return new Revision(article, number + 1, content, next, by, now);
    }

    /** @throws Failure.Conflict if {@code seen} is another revision, with who saved this one, and when */
    void checkSeen(int seen) {
        if (seen != number) {
            throw new Failure.Conflict(Problem.of("seen", "article.changed", savedBy.name(), savedAt, number));
        }
    }

    /** A valid draft with its template and categories. */
    record Content(
            Template template,
            String title,
            String summary,
            List<Category> categories,
            Optional<Long> picture,
            List<Block> blocks) {}

    public long id() {
        return id;
    }

    /** Counts from 1 in each article. */
    public int number() {
        return number;
    }

    public Template template() {
        return template;
    }

    public String title() {
        return title;
    }

    /** The beginning of the text, for lists and descriptions. */
    public String summary() {
        return summary;
    }

    /** The id of the picture that stands for the article. */
    public Optional<Long> picture() {
        return Optional.ofNullable(picture);
    }

    public List<Block> blocks() {
        if (read == null) {
            read = Blocks.stored(blocks, policy);
        }
        return read;
    }

    public Supports supports() {
        return Supports.read(supports, blocks());
    }

    public List<Category> categories() {
        return List.copyOf(categories);
    }

    public User savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
