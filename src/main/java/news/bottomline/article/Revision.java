package news.bottomline.article;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import news.bottomline.user.User;

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

    @Convert(converter = BlockColumn.class)
    private List<Block> blocks;

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

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    @SuppressWarnings("NullAway.Init")
    Revision(Article article, int number, Content content, User savedBy, Instant savedAt) {
        this.articleId = article.id();
        this.number = number;
        this.template = content.template();
        this.title = content.title();
        this.blocks = content.blocks();
        this.categories.addAll(content.categories());
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    /** A valid draft with its template and categories. */
    record Content(Template template, String title, List<Category> categories, List<Block> blocks) {

        Content filedIn(List<Category> others) {
            return new Content(template, title, others, blocks);
        }
    }

    Content content() {
        return new Content(template, title, categories(), blocks);
    }

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

    public List<Block> blocks() {
        return blocks;
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
