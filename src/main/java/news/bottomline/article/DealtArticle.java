package news.bottomline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.BlockIds;
import news.bottomline.article.block.Content;
import news.bottomline.article.block.Figure;
import news.bottomline.article.block.Highlights;
import news.bottomline.article.block.KeyFigures;
import news.bottomline.article.block.Links;
import news.bottomline.article.block.Prose;
import news.bottomline.article.block.Question;
import news.bottomline.article.block.Quote;
import news.bottomline.article.block.Section;
import news.bottomline.article.block.Shape;
import news.bottomline.article.block.Update;
import news.bottomline.article.paste.Part;
import news.bottomline.article.template.Look;
import news.bottomline.article.template.Slot;
import news.bottomline.article.template.Template;
import news.bottomline.base.SafeHtml;
import org.jsoup.nodes.Entities;

/**
 * Deals the parts of a whole article out to the slots of a template. A part that the template has no slot for becomes running
 * text of the part before it, so that no word is lost.
 */
public final class DealtArticle {

    private final Template template;
    private final List<Block> blocks = new ArrayList<>();
    private String title = "";

    private DealtArticle(Template template) {
        this.template = template;
    }

    public static DealtArticle of(List<Part> parts, Template template) {
        DealtArticle dealt = new DealtArticle(template);
        parts.forEach(dealt::deal);
        return dealt;
    }

    /** The headline; empty if the text has none. */
    public String title() {
        return title;
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private void deal(Part part) {
        switch (part) {
            case Part.Title(var text) -> title = text;
            case Part.Highlights(var label, var items) ->
                put(
                        shape(Shape.HIGHLIGHTS),
                        new Highlights(items.stream()
                                .map(text -> new Highlights.Item(text, ""))
                                .toList()),
                        () -> list(items));
            case Part.Lead(var html) -> put(look(Look.LEAD).or(() -> look(Look.PLAIN)), new Prose(html), () -> html);
            case Part.Note(var label, var html) -> put(look(Look.NOTE), new Prose(html), () -> html);
            case Part.Section(var heading, var html) -> section(heading, html);
            case Part.Quote(var html, var who, var capacity) ->
                put(shape(Shape.QUOTE), new Quote(html, who, capacity, ""), () -> quotation(html, who, capacity));
            case Part.Question(var question, var html) ->
                shape(Shape.QUESTION)
                        .ifPresentOrElse(
                                slot -> add(slot, new Question(question, html)), () -> section(question, html));
            case Part.KeyFigures(var label, var rows) ->
                put(
                        shape(Shape.KEY_FIGURES),
                        figures(rows),
                        () -> list(rows.stream()
                                .map(row -> row.label() + ": " + row.value())
                                .toList()));
            case Part.Links(var label, var items) -> put(shape(Shape.LINKS), links(items), () -> linkList(items));
            case Part.Closing(var label, var html) ->
                look(Look.BOTTOM_LINE).ifPresentOrElse(slot -> add(slot, new Prose(html)), () -> section(label, html));
            case Part.Prose(var html) ->
                put(blocks.isEmpty() ? look(Look.LEAD) : Optional.empty(), new Prose(html), () -> html);
        }
    }

    private void section(String heading, SafeHtml html) {
        put(
                shape(Shape.SECTION),
                new Section(heading, html),
                () -> SafeHtml.of("<h3>" + escaped(heading) + "</h3>" + html.html()));
    }

    /** Adds a block in this slot, or else the same as running text to what stands before. */
    private void put(Optional<Slot> slot, Content content, Supplier<SafeHtml> asText) {
        if (slot.isPresent()) {
            add(slot.get(), content);
            return;
        }
        SafeHtml text = asText.get();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Optional<Content> longer = longer(blocks.get(i).content(), text);
            if (longer.isPresent()) {
                blocks.set(i, new Block(blocks.get(i).id(), blocks.get(i).slot(), longer.get()));
                return;
            }
        }
        look(Look.LEAD)
                .or(() -> look(Look.PLAIN))
                .or(() -> shape(Shape.PROSE))
                .ifPresentOrElse(
                        any -> add(any, new Prose(text)),
                        () -> shape(Shape.SECTION).ifPresent(any -> add(any, new Section("", text))));
    }

    private void add(Slot slot, Content content) {
        blocks.add(new Block(BlockIds.random(), slot.key(), content));
    }

    private static Optional<Content> longer(Content content, SafeHtml more) {
        return switch (content) {
            case Prose prose -> Optional.of(new Prose(joined(prose.html(), more)));
            case Section(var heading, var html) -> Optional.of(new Section(heading, joined(html, more)));
            case Question(var question, var html) -> Optional.of(new Question(question, joined(html, more)));
            case Highlights highlights -> Optional.empty();
            case Quote quote -> Optional.empty();
            case Figure figure -> Optional.empty();
            case KeyFigures figures -> Optional.empty();
            case Links links -> Optional.empty();
            case Update update -> Optional.empty();
        };
    }

    private static SafeHtml joined(SafeHtml one, SafeHtml other) {
        return SafeHtml.of(one.html() + other.html());
    }

    private Optional<Slot> shape(Shape shape) {
        return slot(slot -> slot.shape() == shape);
    }

    private Optional<Slot> look(Look look) {
        return slot(slot -> slot.look() == look && slot.shape() == Shape.PROSE);
    }

    private Optional<Slot> slot(Predicate<Slot> which) {
        return template.slots().stream().filter(which).findFirst();
    }

    private static KeyFigures figures(List<Part.KeyFigures.Row> rows) {
        return new KeyFigures(rows.stream()
                .map(row -> new KeyFigures.Item(row.label(), row.value(), "", "", ""))
                .toList());
    }

    private static Links links(List<Part.Links.Link> items) {
        return new Links(items.stream()
                .map(item -> new Links.Item(item.text(), item.address(), ""))
                .toList());
    }

    private static SafeHtml quotation(SafeHtml html, String who, String capacity) {
        String from = capacity.isEmpty() ? who : who + ", " + capacity;
        return SafeHtml.of("<blockquote>" + html.html() + "</blockquote>"
                + (from.isEmpty() ? "" : "<p>— " + escaped(from) + "</p>"));
    }

    private static SafeHtml list(List<String> items) {
        return SafeHtml.of(items.stream()
                .map(item -> "<li>" + escaped(item) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>")));
    }

    private static SafeHtml linkList(List<Part.Links.Link> items) {
        return SafeHtml.of(items.stream()
                .map(item -> "<li><a href=\"" + escaped(item.address()) + "\">" + escaped(item.text()) + "</a></li>")
                .collect(Collectors.joining("", "<ul>", "</ul>")));
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
