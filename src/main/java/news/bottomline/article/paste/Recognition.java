package news.bottomline.article.paste;

import static news.bottomline.article.paste.Labels.Kind.ANSWER;
import static news.bottomline.article.paste.Labels.Kind.CLOSING;
import static news.bottomline.article.paste.Labels.Kind.FIGURES;
import static news.bottomline.article.paste.Labels.Kind.HIGHLIGHTS;
import static news.bottomline.article.paste.Labels.Kind.LINKS;
import static news.bottomline.article.paste.Labels.Kind.NOTE;
import static news.bottomline.article.paste.Labels.Kind.QUESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.bottomline.base.SafeHtml;
import news.bottomline.base.Text;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Goes through the pieces of a text once and gathers them into parts. */
final class Recognition {

    private final List<Element> pieces;
    private final Labels labels;
    private final Outline outline;

    private final List<Part> parts = new ArrayList<>();
    private Content content = new Content();
    /** What the content becomes when it is complete; none where it is text between parts. */
    private @Nullable Function<SafeHtml, Part> open;

    private boolean leadIsOver;
    private int at;

    Recognition(List<Element> pieces, Labels labels) {
        this.pieces = pieces;
        this.labels = labels;
        this.outline = Outline.of(pieces, labels);
    }

    List<Part> parts() {
        while (at < pieces.size()) {
            Element piece = pieces.get(at);
            if (!isTitle(piece) && !isLabelled(piece) && !isHeading(piece) && !isPart(piece)) {
                content.add(piece);
            }
            at++;
        }
        close();
        return List.copyOf(parts);
    }

    private boolean isTitle(Element piece) {
        return at == outline.title() && add(new Part.Title(Text.line(piece.text())));
    }

    /** A label that stands alone, before a list, a table or the text that it announces. */
    private boolean isLabelled(Element piece) {
        if (!outline.isLabel(at)) {
            return false;
        }
        String label = label(piece);
        Element next = piece(at + 1);
        if (labels.is(HIGHLIGHTS, label) && next != null && Lists.isList(next)) {
            at++;
            return add(new Part.Highlights(label, Lists.texts(next)));
        } else if (labels.is(LINKS, label) && next != null && links(label, at + 1)) {
            return true;
        } else if (labels.is(FIGURES, label) && next != null && figures(label, next)) {
            at++;
            return true;
        } else if (labels.is(NOTE, label) && next != null && Heading.level(piece) % Heading.BOLD == 0) {
            at++;
            return add(new Part.Note(label, SafeHtml.of(Content.html(next))));
        } else if (labels.is(NOTE, label)) {
            return open(html -> new Part.Note(label, html));
        } else if (labels.is(CLOSING, label) && outline.mayClose(at)) {
            return open(html -> new Part.Closing(label, html));
        }
        return false;
    }

    private boolean isHeading(Element piece) {
        int level = Heading.level(piece);
        String text = Text.line(piece.text());
        if (level == Heading.NONE || (level != outline.sectionLevel() && !outline.isQuestion(at))) {
            return false;
        }
        String words = RunIn.of(piece, labels, QUESTION)
                .map(labelled -> Text.line(labelled.rest().text()))
                .orElse(text);
        return outline.isQuestion(at)
                ? open(html -> new Part.Question(words, html))
                : open(html -> new Part.Section(text, html));
    }

    private boolean isPart(Element piece) {
        return switch (piece.normalName()) {
            case "table" -> figures("", piece);
            case "ul", "ol" -> parts.stream().allMatch(Part.Title.class::isInstance) && isOpening(piece);
            case "p" -> isRunIn(piece) || isQuotation(piece);
            default -> isQuotation(piece);
        };
    }

    /** A list before any running text says what the article claims. */
    private boolean isOpening(Element list) {
        boolean first = content.isEmpty() && open == null && at + 1 < pieces.size();
        return first && Lists.links(list.children()).isEmpty() && add(new Part.Highlights("", Lists.texts(list)));
    }

    private boolean isRunIn(Element paragraph) {
        Optional<RunIn> note = RunIn.of(paragraph, labels, NOTE);
        Optional<RunIn> closing = RunIn.of(paragraph, labels, CLOSING).filter(any -> outline.mayClose(at));
        Optional<RunIn> links = RunIn.of(paragraph, labels, LINKS);
        Optional<RunIn> question = RunIn.of(paragraph, labels, QUESTION);
        Optional<RunIn> answer = RunIn.of(paragraph, labels, ANSWER);
        if (note.isPresent()) {
            return add(new Part.Note(
                    note.get().label(), SafeHtml.of(Content.html(note.get().rest()))));
        } else if (closing.isPresent()) {
            String label = closing.get().label();
            open(html -> new Part.Closing(label, html));
            content.add(closing.get().rest());
            return true;
        } else if (links.isPresent()) {
            return Lists.links(List.of(links.get().rest()))
                    .filter(items -> add(new Part.Links(links.get().label(), items)))
                    .isPresent();
        } else if (question.isPresent()) {
            String words = Text.line(question.get().rest().text());
            return open(html -> new Part.Question(words, html));
        } else if (answer.isPresent() && open != null) {
            content.add(answer.get().rest());
            return true;
        }
        return false;
    }

    private boolean isQuotation(Element piece) {
        Optional<Quotation> quotation = Quotation.of(piece, piece(at + 1));
        quotation.ifPresent(one -> {
            add(one.part());
            at += one.usedNext() ? 1 : 0;
        });
        return quotation.isPresent();
    }

    private boolean figures(String label, Element table) {
        return table.normalName().equals("table")
                && FigureTable.of(label, table).filter(this::add).isPresent();
    }

    /** A list of links, or paragraphs that are links. */
    private boolean links(String label, int from) {
        Element first = pieces.get(from);
        int end = from + 1;
        List<Element> items = Lists.isList(first) ? first.children() : List.of(first);
        Optional<List<Part.Links.Link>> links = Lists.links(items);
        links.ifPresent(found -> {
            add(new Part.Links(label, found));
            at = end - 1;
        });
        return links.isPresent();
    }

    private boolean add(Part part) {
        close();
        parts.add(part);
        return true;
    }

    private boolean open(Function<SafeHtml, Part> part) {
        close();
        leadIsOver = true;
        open = part;
        return true;
    }

    private void close() {
        if (open != null) {
            parts.add(open.apply(content.html()));
        } else if (!content.isEmpty()) {
            SafeHtml html = content.html();
            boolean belowTitle = at > outline.title();
            boolean lead = !leadIsOver && belowTitle && outline.hasStructure();
            leadIsOver |= belowTitle;
            parts.add(lead ? new Part.Lead(html) : new Part.Prose(html));
        }
        content = new Content();
        open = null;
    }

    private @Nullable Element piece(int index) {
        return index < pieces.size() ? pieces.get(index) : null;
    }

    private static String label(Element piece) {
        String text = Text.line(piece.text());
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
