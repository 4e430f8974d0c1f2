package news.bottomline.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.bottomline.article.Block;
import news.bottomline.article.BottomLine;
import news.bottomline.article.Draft;
import news.bottomline.article.Highlight;
import news.bottomline.article.Highlights;
import news.bottomline.article.Lead;
import news.bottomline.article.Note;
import news.bottomline.article.Section;
import news.bottomline.article.Slot;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.SafeHtml;
import news.bottomline.base.Text;

/**
 * The fields of the article form as typed, valid or not.
 *
 * @param template the key of the template whose slots the form follows
 * @param seen the number of the revision the writer started from; 0 for an article not saved yet
 */
public record ArticleForm(
        String template,
        int seen,
        String title,
        String slug,
        List<String> categories,
        List<HighlightField> highlights,
        String lead,
        String note,
        List<SectionField> sections,
        String bottomLine) {

    private static final String NAMED = "#";

    /**
     * @param section the position in the form, from 0, of the section that supports it; empty for none; {@code #anchor} for one
     *     that the API accepted and the article does not have
     */
    public record HighlightField(String text, String section) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** @param text the body, in {@link RichText}'s notation */
    public record SectionField(String heading, String text) {
        boolean isBlank() {
            return heading.isBlank() && text.isBlank();
        }
    }

    static ArticleForm blank(String template) {
        HighlightField bullet = new HighlightField("", "");
        return new ArticleForm(
                template,
                0,
                "",
                "",
                List.of(),
                List.of(bullet, bullet, bullet),
                "",
                "",
                List.of(new SectionField("", "")),
                "");
    }

    static ArticleForm typed(MultivaluedMap<String, String> fields) {
        return new ArticleForm(
                first(fields, "template"),
                number(first(fields, "seen")),
                first(fields, "title"),
                first(fields, "slug"),
                filed(first(fields, "main-category"), fields.getOrDefault("category", List.of())),
                positions(fields, "highlight-(\\d{1,6})-text", Draft.MOST_ITEMS, "highlight.many").stream()
                        .map(i -> new HighlightField(
                                first(fields, "highlight-" + i + "-text"),
                                first(fields, "highlight-" + i + "-section")))
                        .toList(),
                first(fields, "lead"),
                first(fields, "note"),
                positions(fields, "section-(\\d{1,6})-heading", Draft.MOST_BLOCKS, "article.blocks.many").stream()
                        .map(i -> new SectionField(
                                first(fields, "section-" + i + "-heading"), first(fields, "section-" + i + "-text")))
                        .toList(),
                first(fields, "bottom-line"));
    }

    static ArticleForm saved(
            String template, int seen, String title, String slug, List<String> categories, List<Block> blocks) {
        List<Section> sections = blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        ArticleForm form = new ArticleForm(
                template,
                seen,
                title,
                slug,
                categories,
                List.of(),
                "",
                "",
                sections.stream()
                        .map(s -> new SectionField(s.heading(), RichText.write(s.html())))
                        .toList(),
                "");
        List<String> anchors = sections.stream().map(Section::anchor).toList();
        for (Block block : blocks) {
            form = form.filled(block, anchors);
        }
        return form;
    }

    private ArticleForm filled(Block block, List<String> anchors) {
        return switch (block) {
            case Highlights(var items) ->
                withHighlights(Stream.concat(
                                highlights.stream(),
                                items.stream()
                                        .map(item ->
                                                new HighlightField(item.text(), position(anchors, item.section()))))
                        .toList());
            case Lead(var html) -> with(joined(lead, html), note, bottomLine);
            case Note(var html) -> with(lead, joined(note, html), bottomLine);
            case BottomLine(var html) -> with(lead, note, joined(bottomLine, html));
            case Section section -> this;
        };
    }

    /** Joins two blocks of a kind that the API has saved, where the form has one field. */
    private static String joined(String shown, SafeHtml more) {
        return RichText.write(
                shown.isEmpty() ? more : SafeHtml.of(RichText.read(shown).html() + more.html()));
    }

    /** The form without blank highlights and sections, as it is saved. */
    ArticleForm tidied() {
        ArticleForm form = this;
        for (int i = sections.size() - 1; i >= 0; i--) {
            form = form.sections.get(i).isBlank() ? form.withoutSection(i) : form;
        }
        return form.withHighlights(
                form.highlights.stream().filter(h -> !h.isBlank()).toList());
    }

    /** The positions of the highlights that {@link #tidied} keeps. */
    List<Integer> writtenHighlights() {
        return IntStream.range(0, highlights.size())
                .filter(i -> !highlights.get(i).isBlank())
                .boxed()
                .toList();
    }

    /** The positions of the sections that {@link #tidied} keeps. */
    List<Integer> writtenSections() {
        return IntStream.range(0, sections.size())
                .filter(i -> !sections.get(i).isBlank())
                .boxed()
                .toList();
    }

    Draft draft(List<Slot> slots) {
        List<Block> blocks = new ArrayList<>();
        slots.forEach(slot -> blocks.addAll(blocks(slot.kind())));
        Optional<String> asked = Optional.of(slug.strip()).filter(s -> !s.isEmpty());
        return new Draft(template, Text.line(title), asked, categories, blocks);
    }

    private List<? extends Block> blocks(Slot.Kind kind) {
        return switch (kind) {
            case HIGHLIGHTS -> highlights.isEmpty() ? List.of() : List.of(new Highlights(highlightsRead()));
            case LEAD -> lead.isBlank() ? List.of() : List.of(new Lead(RichText.read(lead)));
            case NOTE -> note.isBlank() ? List.of() : List.of(new Note(RichText.read(note)));
            case SECTION -> sectionsRead();
            case BOTTOM_LINE -> bottomLine.isBlank() ? List.of() : List.of(new BottomLine(RichText.read(bottomLine)));
        };
    }

    private List<Section> sectionsRead() {
        return sections.stream()
                .map(s -> new Section(Text.line(s.heading()), RichText.read(s.text())))
                .toList();
    }

    private List<Highlight> highlightsRead() {
        List<String> anchors = Block.anchors(Block.withOwnAnchors(sectionsRead()));
        return highlights.stream()
                .map(h -> new Highlight(Text.line(h.text()), anchorAt(anchors, h.section())))
                .toList();
    }

    ArticleForm withHighlights(List<HighlightField> changed) {
        return new ArticleForm(template, seen, title, slug, categories, changed, lead, note, sections, bottomLine);
    }

    /** @param moved the new position of each section, for the highlights that name it; -1 if it was removed */
    ArticleForm withSections(List<SectionField> changed, UnaryOperator<Integer> moved) {
        List<HighlightField> following = highlights.stream()
                .map(h -> h.section().isEmpty() || h.section().startsWith(NAMED)
                        ? h
                        : new HighlightField(h.text(), written(moved.apply(number(h.section())))))
                .toList();
        return new ArticleForm(template, seen, title, slug, categories, following, lead, note, changed, bottomLine);
    }

    ArticleForm withoutSection(int at) {
        List<SectionField> rest = new ArrayList<>(sections);
        rest.remove(at);
        return withSections(rest, i -> i == at ? -1 : i > at ? i - 1 : i);
    }

    private ArticleForm with(String newLead, String newNote, String newBottomLine) {
        return new ArticleForm(
                template, seen, title, slug, categories, highlights, newLead, newNote, sections, newBottomLine);
    }

    private static Optional<String> anchorAt(List<String> anchors, String position) {
        if (position.startsWith(NAMED)) {
            return Optional.of(position.substring(NAMED.length()));
        }
        if (position.isEmpty()) {
            return Optional.empty();
        }
        boolean known = position.matches("\\d{1,6}") && number(position) < anchors.size();
        return Optional.of(known ? anchors.get(number(position)) : position);
    }

    private static String position(List<String> anchors, Optional<String> section) {
        return section.map(anchor -> anchors.contains(anchor) ? written(anchors.indexOf(anchor)) : NAMED + anchor)
                .orElse("");
    }

    private static String written(int position) {
        return position < 0 ? "" : Integer.toString(position);
    }

    private static List<String> filed(String main, List<String> others) {
        return Stream.concat(Stream.of(main), others.stream())
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .toList();
    }

    /** The positions of all fields with this name. More than an article can have are refused instead of being dropped. */
    private static List<Integer> positions(
            MultivaluedMap<String, String> fields, String name, int most, String tooMany) {
        Pattern pattern = Pattern.compile(name);
        List<Integer> positions = fields.keySet().stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.parseInt(found.group(1)))
                .sorted()
                .toList();
        if (positions.size() > most) {
            throw new Failure.Invalid(Problem.of("title", tooMany, most));
        }
        return positions;
    }

    private static String first(Map<String, List<String>> fields, String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().replace("\r\n", "\n");
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }
}
