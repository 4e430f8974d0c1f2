package news.bottomline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Blocks;
import news.bottomline.article.template.Look;
import news.bottomline.article.template.Slot;
import news.bottomline.article.template.Template;
import news.bottomline.base.Problem;
import news.bottomline.base.SafeHtml;
import news.bottomline.base.Text;

/**
 * An article as it is submitted through the form, the API or an import, before it is validated.
 *
 * @param template the version of the template that the writer saw
 * @param slug the last part of the address; empty to make it from the title
 * @param categories their slugs; the first is the one that the article is filed under
 * @param picture the id of the picture that stands for the article
 */
public record Draft(
        Template template,
        String title,
        Optional<String> slug,
        List<String> categories,
        Optional<Long> picture,
        List<Block> blocks) {

    /** Characters. */
    public static final int LONGEST_TITLE = 200;

    public static final int MOST_CATEGORIES = 20;

    public Draft {
        title = Text.line(title);
        slug = slug.map(String::strip).filter(asked -> !asked.isEmpty());
        categories = categories.stream().map(Text::line).distinct().toList();
        blocks = List.copyOf(blocks);
    }

    /** A draft without a picture. */
    public Draft(Template template, String title, Optional<String> slug, List<String> categories, List<Block> blocks) {
        this(template, title, slug, categories, Optional.empty(), blocks);
    }

    /** Whether both say the same. Blank blocks and items do not count: a form adds some. */
    public boolean isAlike(Draft other) {
        return template.id() == other.template.id()
                && title.equals(other.title)
                && slug.equals(other.slug)
                && categories.equals(other.categories)
                && picture.equals(other.picture)
                && Blocks.written(blocks).equals(Blocks.written(other.blocks));
    }

    /** The markup that was not taken, for the writer to know. */
    public List<LeftOut> leftOut() {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new LeftOut("blocks[" + i + "].html", leftOut(blocks.get(i))))
                .filter(one -> !one.elements().isEmpty())
                .toList();
    }

    private static List<String> leftOut(Block block) {
        return block.content().richText().map(SafeHtml::leftOut).orElse(List.of());
    }

    /** What keeps a draft from being saved. It may be unfinished, but what is too long is refused, never cut. */
    static List<Problem> problems(String title, List<String> categories) {
        List<Problem> problems = new ArrayList<>();
        if (Text.line(title).isEmpty()) {
            problems.add(Problem.of("title", "article.title.missing"));
        }
        if (Text.length(Text.line(title)) > LONGEST_TITLE) {
            problems.add(Problem.of("title", "block.longest", LONGEST_TITLE));
        }
        if (categories.size() > MOST_CATEGORIES) {
            problems.add(Problem.of("categories", "article.categories.many", MOST_CATEGORIES));
        }
        return problems;
    }

    /** The beginning of the lead, or of the text if there is no lead, or else the title. */
    String summary() {
        String text = Stream.<Predicate<Block>>of(
                        this::isLead, block -> block.content().richText().isPresent())
                .map(this::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(title);
        return Text.shorten(text, ArticleSummary.LONGEST_SUMMARY);
    }

    private boolean isLead(Block block) {
        return template.slotOf(block).map(Slot::look).filter(Look.LEAD::equals).isPresent();
    }

    private String words(Predicate<Block> which) {
        return blocks.stream()
                .filter(which)
                .flatMap(block -> block.content().richText().stream())
                .map(SafeHtml::text)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
