package news.bottomline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.bottomline.base.Problem;
import news.bottomline.base.Text;

/**
 * An article as it is submitted through the form, the API or an import, before it is validated.
 *
 * @param template the template's key
 * @param slug the last part of the address; empty to make it from the title
 * @param categories their slugs; the first is the one that the article is filed under
 */
public record Draft(String template, String title, Optional<String> slug, List<String> categories, List<Block> blocks) {

    /** Characters. */
    public static final int LONGEST_TITLE = 200;

    public static final int MOST_CATEGORIES = 20;
    public static final int MOST_BLOCKS = 100;
    public static final int MOST_ITEMS = 100;
    private static final int LONGEST_LINE = 1_000;
    private static final int LONGEST_HTML = 200_000;

    public Draft {
        title = Text.line(title);
        template = Text.line(template);
        slug = slug.map(String::strip).filter(asked -> !asked.isEmpty());
        categories = categories.stream().map(Text::line).distinct().toList();
        blocks = Block.withOwnAnchors(blocks);
    }

    /** The markup that was not taken, for the writer to know. */
    public List<LeftOut> leftOut() {
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new LeftOut("blocks[" + i + "].html", leftOut(blocks.get(i))))
                .filter(one -> !one.elements().isEmpty())
                .toList();
    }

    private static List<String> leftOut(Block block) {
        return switch (block) {
            case Highlights highlights -> List.of();
            case Lead(var html) -> html.leftOut();
            case Note(var html) -> html.leftOut();
            case BottomLine(var html) -> html.leftOut();
            case Section section -> section.html().leftOut();
        };
    }

    /** What keeps the draft from being saved. It may be unfinished, but what is too long is refused, never cut. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (title.isEmpty()) {
            problems.add(Problem.of("title", "article.title.missing"));
        }
        longest("title", title, LONGEST_TITLE, problems);
        if (categories.size() > MOST_CATEGORIES) {
            problems.add(Problem.of("categories", "article.categories.many", MOST_CATEGORIES));
        }
        if (blocks.size() > MOST_BLOCKS) {
            problems.add(Problem.of("blocks", "article.blocks.many", MOST_BLOCKS));
        }
        for (int i = 0; i < blocks.size(); i++) {
            sizeProblems("blocks[" + i + "]", blocks.get(i), problems);
        }
        return problems;
    }

    private static void sizeProblems(String field, Block block, List<Problem> problems) {
        switch (block) {
            case Highlights(var items) -> itemsProblems(field + ".items", items, problems);
            case Lead(var html) -> longest(field + ".html", html.html(), LONGEST_HTML, problems);
            case Note(var html) -> longest(field + ".html", html.html(), LONGEST_HTML, problems);
            case BottomLine(var html) -> longest(field + ".html", html.html(), LONGEST_HTML, problems);
            case Section section -> {
                longest(field + ".heading", section.heading(), LONGEST_LINE, problems);
                longest(field + ".html", section.html().html(), LONGEST_HTML, problems);
            }
        }
    }

    private static void itemsProblems(String field, List<Highlight> items, List<Problem> problems) {
        if (items.size() > MOST_ITEMS) {
            problems.add(Problem.of(field, "highlight.many", MOST_ITEMS));
        }
        for (int i = 0; i < items.size(); i++) {
            longest(field + "[" + i + "].text", items.get(i).text(), LONGEST_LINE, problems);
            longest(field + "[" + i + "].section", items.get(i).section().orElse(""), LONGEST_LINE, problems);
        }
    }

    private static void longest(String field, String text, int longest, List<Problem> problems) {
        if (Text.length(text) > longest) {
            problems.add(Problem.of(field, "block.longest", longest));
        }
    }
}
