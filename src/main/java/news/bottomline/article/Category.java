package news.bottomline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import news.bottomline.base.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A subject of articles. It knows only the id of its parent: {@link CategoryTree} reads all categories by one query and knows
 * how they hang together.
 */
@Entity
@Table(name = "category")
public class Category {

    /** Characters. */
    public static final int LONGEST_NAME = 60;

    /** Characters. */
    public static final int LONGEST_DESCRIPTION = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "category")
    @SequenceGenerator(name = "category", sequenceName = "category_seq", allocationSize = 50)
    private long id;

    private String name;

    private String slug;

    private String description;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    /** Written by {@link Categories} for all children of a parent at once, so that a new order is no change of each. */
    @Column(insertable = true, updatable = false)
    private int position;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    Category(String name, Slug slug, String description, Optional<Category> parent, int position) {
        this.name = name;
        this.slug = slug.value();
        this.description = description;
        this.parentId = parent.map(Category::id).orElse(null);
        this.position = position;
    }

    void change(String newName, Slug newSlug, String newDescription, Optional<Category> newParent) {
        name = newName;
        slug = newSlug.value();
        description = newDescription;
        parentId = newParent.map(Category::id).orElse(null);
    }

    /** Becomes a child of another category, as its own parent leaves. */
    void moveBelow(Category parent) {
        parentId = parent.id();
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    /** Plain text of several lines; may be empty. */
    public String description() {
        return description;
    }

    Optional<Long> parentId() {
        return Optional.ofNullable(parentId);
    }

    /** Orders it among the categories of its parent. There may be gaps; {@link CategoryTree#position} has none. */
    int position() {
        return position;
    }

    /** Counts the changes, so that the second of two simultaneous editors is told. */
    public int version() {
        return version;
    }
}
