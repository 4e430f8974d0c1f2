package news.bottomline.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.bottomline.base.Problem;

/**
 * The structure of a kind of article: its slots, in the order in which readers see them.
 *
 * <p>A template never changes. A new version is a new row; articles keep the version that they were written with.
 */
@Entity
@Table(name = "template")
public class Template {

    @Id
    private long id;

    /** {@code key}, the name of the column, is a reserved word of JPQL. */
    @Column(name = "key")
    private String handle;

    @Column(name = "version")
    private int number;

    private String name;

    @Convert(converter = SlotColumn.class)
    private List<Slot> slots;

    @SuppressWarnings("NullAway.Init")
    protected Template() {}

    @SuppressWarnings("NullAway.Init")
    Template(String key, int version, String name, List<Slot> slots) {
        this.handle = key;
        this.number = version;
        this.name = name;
        this.slots = List.copyOf(slots);
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

    public List<Slot> slots() {
        return slots;
    }

    /** Everything that keeps these blocks from being published. This is the only check of completeness. */
    public List<Problem> problems(List<? extends Block> blocks) {
        List<Problem> problems = new ArrayList<>();
        slots.forEach(slot -> problems.addAll(slot.countProblems(blocks)));
        List<String> anchors = Block.anchors(blocks);
        int reached = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String field = "blocks[" + i + "]";
            Block block = blocks.get(i);
            Optional<Slot> slot = slot(block.kind());
            if (slot.isEmpty()) {
                problems.add(Problem.of(field, "template.no-place"));
                continue;
            }
            int place = slots.indexOf(slot.get());
            if (place < reached) {
                problems.add(Problem.of(field, "template.order", slot.get().label(), order()));
            }
            reached = Math.max(reached, place);
            problems.addAll(slot.get().blockProblems(field, block, anchors));
        }
        return problems;
    }

    private Optional<Slot> slot(Slot.Kind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind).findFirst();
    }

    private String order() {
        return slots.stream().map(Slot::label).collect(Collectors.joining(", "));
    }
}
