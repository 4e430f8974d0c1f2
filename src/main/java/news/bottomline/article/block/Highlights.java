package news.bottomline.article.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.bottomline.base.JsonFields;

/** The claims of the article, listed at its top. */
public record Highlights(List<Item> items) implements Content {

    /**
     * A claim that readers can check.
     *
     * @param evidence the id of the block that supports it; empty for none
     * @param section the anchor of the section that a document names in place of a block; empty once it has been found
     */
    public record Item(String text, String evidence, String section) {

        public Item(String text, String evidence) {
            this(text, evidence, "");
        }

        static Item read(JsonFields fields) {
            String evidence = fields.line("evidence");
            return evidence.startsWith("#")
                    ? new Item(fields.line("text"), "", evidence.substring(1))
                    : new Item(fields.line("text"), evidence, fields.line("section"));
        }

        void write(FieldWriter to) {
            to.text("text", text).optional("evidence", evidence).optional("section", section);
        }

        public boolean isBlank() {
            return text.isEmpty();
        }

        /** The same item with the section's block as its evidence, if there is such a section and no other evidence. */
        private Item resolved(Map<String, String> idsByAnchor) {
            String id = evidence.isEmpty() ? idsByAnchor.getOrDefault(section, "") : evidence;
            return id.isEmpty() ? this : new Item(text, id);
        }

        private Item naming(Map<String, String> anchorsById) {
            return new Item(text, evidence, anchorsById.getOrDefault(evidence, section));
        }

        private void check(Checks checks, Limits limits) {
            checks.optional("text", text, limits.longest());
            if (!section.isEmpty()) {
                checks.add("evidence", "highlight.section", section);
            }
        }
    }

    public Highlights {
        items = List.copyOf(items);
    }

    static Highlights read(JsonFields fields) {
        return new Highlights(fields.objects("items", Limits.MOST_ITEMS, "highlight.many", Item::read));
    }

    @Override
    public void write(FieldWriter to) {
        to.items(items, Item::write);
    }

    Highlights resolved(Map<String, String> idsByAnchor) {
        return new Highlights(
                items.stream().map(item -> item.resolved(idsByAnchor)).toList());
    }

    /** The items with the anchor of the section that is their evidence, for clients that do not know ids. */
    Highlights naming(Map<String, String> anchorsById) {
        return new Highlights(
                items.stream().map(item -> item.naming(anchorsById)).toList());
    }

    @Override
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!item.isBlank()) {
                claims.add(new Claim("items[" + i + "]", claims.size() + 1, item.text(), item.evidence()));
            }
        }
        return claims;
    }

    @Override
    public Highlights written() {
        return new Highlights(items.stream().filter(item -> !item.isBlank()).toList());
    }

    @Override
    public Shape shape() {
        return Shape.HIGHLIGHTS;
    }

    @Override
    public boolean isBlank() {
        return items.stream().allMatch(Item::isBlank);
    }

    @Override
    public Stream<String> texts() {
        return items.stream().map(Item::text);
    }

    @Override
    public void check(Checks checks, Limits limits) {
        checks.items(
                items, Item::isBlank, limits, "highlight.few", "highlight.many", (item, at) -> item.check(at, limits));
    }
}
