package news.bottomline.article.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.base.JsonFields;
import news.bottomline.base.WebAddress;

/** What to read next, here or elsewhere. */
public record Links(List<Item> items) implements Content {

    /** Characters of a headline and of a remark. */
    public static final int LONGEST_LINE = 200;

    /**
     * @param address as it was typed; only an http or https address is published
     * @param remark why it is worth reading
     */
    public record Item(String headline, String address, String remark) {

        static Item read(JsonFields fields) {
            return new Item(fields.line("headline"), fields.line("address"), fields.line("remark"));
        }

        void write(FieldWriter to) {
            to.text("headline", headline).text("address", address).optional("remark", remark);
        }

        public Optional<WebAddress> target() {
            return WebAddress.parse(address);
        }

        public boolean isBlank() {
            return headline.isEmpty() && address.isEmpty() && remark.isEmpty();
        }

        void check(Checks checks) {
            checks.required("headline", headline, LONGEST_LINE, "links.headline.missing");
            checks.optional("remark", remark, LONGEST_LINE);
            if (target().isEmpty()) {
                checks.add("address", "website.form");
            }
        }
    }

    public Links {
        items = List.copyOf(items);
    }

    static Links read(JsonFields fields) {
        return new Links(fields.objects("items", Limits.MOST_ITEMS, "items.many", Item::read));
    }

    @Override
    public void write(FieldWriter to) {
        to.items(items, Item::write);
    }

    @Override
    public Links written() {
        return new Links(items.stream().filter(item -> !item.isBlank()).toList());
    }

    @Override
    public Shape shape() {
        return Shape.LINKS;
    }

    @Override
    public boolean isBlank() {
        return items.stream().allMatch(Item::isBlank);
    }

    @Override
    public Stream<String> texts() {
        return items.stream().flatMap(item -> Stream.of(item.headline(), item.remark()));
    }

    @Override
    public void check(Checks checks, Limits limits) {
        checks.items(items, Item::isBlank, limits, "links.few", "links.many", Item::check);
    }
}
