package news.bottomline.article.template;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Shape;
import news.bottomline.base.Problem;
import news.bottomline.user.User;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a kind of article: its slots, in the order in which readers see them.
 *
 * <p>A template never changes. A new version is a new row; articles keep the version that they were written with.
 */
@Entity
@Table(name = "template")
public class Template {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "template")
    @SequenceGenerator(name = "template", sequenceName = "template_seq", allocationSize = 50)
    private long id;

    /** {@code key}, the name of the column, is a reserved word of JPQL. */
    @Column(name = "key")
    private String handle;

    @Column(name = "version")
    private int number;

    private String name;
    private String description;
    private @Nullable String house;

    @Convert(converter = SlotColumn.class)
    private List<Slot> slots;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by")
    private @Nullable User madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    @SuppressWarnings("NullAway.Init")
    Template(String key, int version, String name, String description, List<Slot> slots) {
        this.handle = key;
        this.number = version;
        this.name = name;
        this.description = description;
        this.slots = List.copyOf(slots);
    }

    /** A version that somebody has made. */
    Template(TemplateFields fields, int version, User by, Instant at) {
        this(fields.key(), version, fields.name(), fields.description(), fields.slots());
        this.house = fields.house().orElse(null);
        this.madeBy = by;
        this.madeAt = at;
    }

    /** The version that a document describes, to be shown before it is made. */
    public static Template proposed(TemplateFields fields) {
        Template proposed = new Template(fields.key(), 0, fields.name(), fields.description(), fields.slots());
        proposed.house = fields.house().orElse(null);
        return proposed;
    }

    public long id() {
        return id;
    }

    /** The name in the API and the form, such as {@code analysis}. */
    public String key() {
        return handle;
    }

    public int version() {
        return number;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    /** What stands before the label of the Bottom Line; empty for the house's name in the settings. */
    public Optional<String> house() {
        return Optional.ofNullable(house);
    }

    /** Who made this version; empty if it came with the product. */
    public Optional<User> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public List<Slot> slots() {
        return slots;
    }

    public Optional<Slot> slot(String key) {
        return slots.stream().filter(slot -> slot.key().equals(key)).findFirst();
    }

    /** The shape of each slot, by its key. */
    public Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        slots.forEach(slot -> shapes.put(slot.key(), slot.shape()));
        return shapes;
    }

    /**
     * The slots that share a place: each slot alone, but neighbours that may have several blocks together, because their
     * blocks may stand in any order.
     */
    public List<List<Slot>> places() {
        return TemplateOrder.places(slots);
    }

    /** The blocks as readers see them: some slots show the newest first. */
    public List<Block> inReadersOrder(List<Block> blocks) {
        return TemplateOrder.forReaders(this, blocks);
    }

    /** What readers know a block by: its heading, or else the label of its slot. */
    public String name(Block block) {
        String heading = block.content().heading();
        return heading.isEmpty() ? slotOf(block).map(Slot::label).orElse(block.slot()) : heading;
    }

    /** The slot that a block fills; empty if the template has none of its key and shape. */
    public Optional<Slot> slotOf(Block block) {
        return slot(block.slot()).filter(slot -> slot.shape() == block.shape());
    }

    /** Everything that keeps these blocks from being published. This is the only check of completeness. */
    public List<Problem> problems(List<Block> blocks) {
        return new Completeness(this, blocks).problems();
    }

    /** The labels of the slots in their order, for messages. */
    String order() {
        return slots.stream().map(Slot::label).collect(Collectors.joining(", "));
    }
}
