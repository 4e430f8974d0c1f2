package news.bottomline.desk;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.bottomline.article.Article;
import news.bottomline.article.Revision;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.BlockIds;
import news.bottomline.article.block.Blocks;
import news.bottomline.article.block.Shape;
import news.bottomline.article.template.Slot;
import news.bottomline.article.template.Template;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Problem;
import news.bottomline.base.RichText;
import news.bottomline.base.RowId;
import news.bottomline.base.SafeHtml;

/**
 * The article form: the document that it shows, valid or not, and the template whose slots it follows.
 *
 * @param seen the number of the revision that the writer started from; 0 for an article not saved yet
 */
public record ArticleForm(FormTree tree, Template template, int seen) {

    private static final Set<String> ROOTS =
            Set.of("template", "templateVersion", "title", "slug", "categories", "picture", "blocks");
    private static final String BLOCKS = "blocks";
    private static final String PICTURE = "picture";
    private static final Pattern IN_A_BLOCK = Pattern.compile("blocks\\[(\\d+)](.*)");

    static ArticleForm blank(Template template) {
        return new ArticleForm(new FormTree(JsonValue.EMPTY_JSON_OBJECT), template, 0).arranged();
    }

    static ArticleForm typed(Map<String, List<String>> fields, Template template, int seen) {
        return new ArticleForm(FormTree.typed(fields, ROOTS), template, seen).arranged();
    }

    static ArticleForm saved(Article article) {
        Revision revision = article.latestRevision();
        List<String> categories = revision.categories().stream()
                .map(category -> category.slug().value())
                .toList();
        ArticleForm form = of(
                revision.title(),
                article.slug().value(),
                categories,
                revision.blocks(),
                revision.template(),
                revision.number());
        String picture = revision.picture().map(String::valueOf).orElse("");
        return new ArticleForm(form.tree.with(PICTURE, picture), form.template, form.seen);
    }

    static ArticleForm of(
            String title, String slug, List<String> categories, List<Block> blocks, Template template, int seen) {
        JsonObject document = Json.createObjectBuilder()
                .add("title", title)
                .add("slug", slug)
                .add("categories", Json.createArrayBuilder(categories))
                .add(BLOCKS, notation(Blocks.write(blocks)))
                .build();
        return new ArticleForm(new FormTree(document), template, seen).arranged();
    }

    /** The same document with rich text in the notation of {@link RichText}, as the fields show it. */
    private static JsonValue notation(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder copy = Json.createObjectBuilder();
            object.forEach((name, field) -> copy.add(
                    name,
                    name.equals("html") && field instanceof JsonString html
                            ? Json.createValue(
                                    RichText.write(SafeHtml.stored(html.getString(), SafeHtml.POLICY_VERSION)))
                            : notation(field)));
            return copy.build();
        }
        if (value.getValueType() == ValueType.ARRAY) {
            JsonArrayBuilder copy = Json.createArrayBuilder();
            value.asJsonArray().forEach(item -> copy.add(notation(item)));
            return copy.build();
        }
        return value;
    }

    /** The document in the form in which the API takes it. */
    JsonObject document() {
        FormTree document =
                tree.with("template", template.key()).with("templateVersion", Json.createValue(template.version()));
        return (picture().isEmpty() ? document.without(PICTURE) : document.with(PICTURE, pictureId())).json();
    }

    /** As a number; what is none is left for the reader to refuse. */
    private JsonValue pictureId() {
        return RowId.parse(picture())
                .<JsonValue>map(id -> Json.createValue(id))
                .orElseGet(() -> Json.createValue(picture()));
    }

    /** The blocks as they would be saved; what cannot be read is left out of them. */
    List<Block> read() {
        return Blocks.read(JsonFields.of(tree.json()), template.shapes(), List.of());
    }

    /** The blocks in the order of the template, with a blank one where the template wants one and there is none. */
    private ArticleForm arranged() {
        List<FormTree> blocks = new ArrayList<>();
        for (List<Slot> place : template.places()) {
            List<FormTree> present = tree.objects(BLOCKS).stream()
                    .filter(block -> slot(block).filter(place::contains).isPresent())
                    .toList();
            blocks.addAll(present);
            place.stream()
                    .filter(slot -> isOffered(slot)
                            && present.stream()
                                    .noneMatch(block -> block.text("kind").equals(slot.key())))
                    .forEach(slot -> blocks.add(blank(slot)));
        }
        tree.objects(BLOCKS).stream().filter(block -> slot(block).isEmpty()).forEach(blocks::add);
        return with(blocks);
    }

    private static boolean isOffered(Slot slot) {
        return slot.least() > 0 || (slot.shape() == Shape.PROSE && !slot.repeats());
    }

    static FormTree blank(Slot slot) {
        FormTree blank = new FormTree(Json.createObjectBuilder()
                .add("id", BlockIds.random())
                .add("kind", slot.key())
                .add("shape", slot.shape().key())
                .build());
        int items = Math.min(slot.limits().mostItems(), Math.max(slot.limits().leastItems(), 3));
        FormTree item = new FormTree(JsonValue.EMPTY_JSON_OBJECT);
        return items == 0
                ? blank
                : blank.with("items", Stream.generate(() -> item).limit(items).toList());
    }

    /** The slot that a block fills; empty if the template has none of its key and shape. */
    private Optional<Slot> slot(FormTree block) {
        return template.slot(block.text("kind"))
                .filter(slot ->
                        block.text("shape").isEmpty() || slot.shape().key().equals(block.text("shape")));
    }

    ArticleForm with(List<FormTree> blocks) {
        return new ArticleForm(tree.with(BLOCKS, blocks), template, seen);
    }

    /** The same form with an earlier document. */
    ArticleForm restored(FormTree document) {
        return new ArticleForm(document, template, seen).arranged();
    }

    /**
     * Adds the text of blocks: to a blank block of their slot, as one more block of it, or to the end of the only one. A headline
     * that has been typed stays.
     */
    ArticleForm taking(String headline, List<Block> blocks) {
        List<FormTree> filled = new ArrayList<>(tree.objects(BLOCKS));
        for (FormTree block : new FormTree(Json.createObjectBuilder()
                        .add(BLOCKS, notation(Blocks.write(blocks)))
                        .build())
                .objects(BLOCKS)) {
            fill(filled, block);
        }
        FormTree titled = title().isBlank() && !headline.isEmpty() ? tree.with("title", headline) : tree;
        return new ArticleForm(titled.with(BLOCKS, filled), template, seen).arranged();
    }

    private void fill(List<FormTree> filled, FormTree block) {
        boolean alone = template.slot(block.text("kind"))
                .filter(slot -> !slot.repeats())
                .isPresent();
        for (int i = 0; i < filled.size(); i++) {
            FormTree present = filled.get(i);
            if (present.text("kind").equals(block.text("kind")) && (alone || present.isBlank())) {
                filled.set(i, present.isBlank() ? block.with("id", present.text("id")) : present.followedBy(block));
                return;
            }
        }
        filled.add(block);
    }

    public String title() {
        return tree.text("title");
    }

    public String slug() {
        return tree.text("slug");
    }

    /** The slugs of the categories that were chosen; the first is the one that the article is filed under, or empty. */
    public List<String> categories() {
        return tree.texts("categories");
    }

    /** The id of the picture that was chosen; empty for none. */
    public String picture() {
        return tree.text(PICTURE);
    }

    public List<FormBlock> blocks() {
        Map<String, Integer> counted = new HashMap<>(); // the blocks of each slot so far
        List<FormBlock> blocks = new ArrayList<>();
        for (FormTree block : tree.objects(BLOCKS)) {
            int number = counted.merge(block.text("kind"), 1, Integer::sum);
            blocks.add(new FormBlock(BLOCKS + "[" + blocks.size() + "]", slot(block), block, number));
        }
        return List.copyOf(blocks);
    }

    /** The places of the template with their blocks. */
    public List<FormPlace> places() {
        List<FormBlock> blocks = blocks();
        return template.places().stream()
                .map(slots -> new FormPlace(
                        slots,
                        blocks.stream()
                                .filter(block ->
                                        block.slot().filter(slots::contains).isPresent())
                                .toList()))
                .toList();
    }

    /** The blocks that the template has no slot for. */
    public List<FormBlock> strays() {
        return blocks().stream().filter(block -> block.slot().isEmpty()).toList();
    }

    /** The blocks that may support the claim of this path: all that contain running text, but its own. */
    public List<FormBlock> evidence(String claim) {
        return blocks().stream()
                .filter(block -> block.shape() != Shape.HIGHLIGHTS && !claim.startsWith(block.path() + "."))
                .toList();
    }

    /** The problems of this form's document, each with the id of an element. */
    List<Problem> placed(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.at(element(problem.field())))
                .toList();
    }

    /** The problems of the saved blocks, which may stand at other positions: the form offers blank ones beside them. */
    List<Problem> placed(List<Problem> problems, List<Block> saved) {
        List<String> shown = blocks().stream().map(FormBlock::id).toList();
        return placed(problems.stream()
                .map(problem -> problem.at(shifted(problem.field(), saved, shown)))
                .toList());
    }

    private static String shifted(String field, List<Block> saved, List<String> shown) {
        Matcher path = IN_A_BLOCK.matcher(field);
        return path.matches()
                ? BLOCKS + "["
                        + shown.indexOf(
                                saved.get(Integer.parseInt(path.group(1))).id()) + "]" + path.group(2)
                : field;
    }

    private String element(String field) {
        if (field.startsWith(BLOCKS + "[") || Set.of("title", "slug", PICTURE).contains(field)) {
            return field;
        }
        if (field.startsWith("categories")) {
            return "categories";
        }
        return field.equals("from")
                ? "publish-day"
                : template.slot(field).map(this::element).orElse("title");
    }

    /** The blank block of a slot, where what is missing can be written, or else the button that adds one. */
    private String element(Slot slot) {
        return blocks().stream()
                .filter(block -> block.slot().filter(slot::equals).isPresent())
                .reduce((earlier, later) -> later)
                .map(block -> slot.shape() == Shape.PROSE ? block.name("html") : block.path())
                .orElse("slot-" + slot.key());
    }
}
