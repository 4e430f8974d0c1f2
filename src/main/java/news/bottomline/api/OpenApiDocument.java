package news.bottomline.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import news.bottomline.article.Category;
import news.bottomline.article.Draft;
import news.bottomline.article.Filings;
import news.bottomline.article.Ruling;
import news.bottomline.article.TemplateMoves;
import news.bottomline.article.block.Blocks;
import news.bottomline.article.block.KeyFigures;
import news.bottomline.article.block.Limits;
import news.bottomline.article.block.Links;
import news.bottomline.article.block.Prose;
import news.bottomline.article.block.Question;
import news.bottomline.article.block.Quote;
import news.bottomline.article.block.Section;
import news.bottomline.article.template.Slot;
import news.bottomline.article.template.TemplateFields;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Slice;
import news.bottomline.base.Slug;
import news.bottomline.base.WebAddress;
import news.bottomline.comment.Decision;
import news.bottomline.comment.Reply;
import news.bottomline.media.Focus;
import news.bottomline.media.PictureDetails;

/** The OpenAPI document, with each limit filled in from the code. */
final class OpenApiDocument {

    private static final Pattern LIMIT = Pattern.compile("\"\\{([a-z.-]+)}\"");
    private static final Map<String, Integer> LIMITS = Map.ofEntries(
            Map.entry("slug", Slug.LONGEST),
            Map.entry("email", EmailAddress.LONGEST),
            Map.entry("website", WebAddress.LONGEST),
            Map.entry("article.title", Draft.LONGEST_TITLE),
            Map.entry("article.categories", Draft.MOST_CATEGORIES),
            Map.entry("article.blocks", Blocks.MOST),
            Map.entry("block.items", Limits.MOST_ITEMS),
            Map.entry("prose.sentences", Prose.MOST_NAMED),
            Map.entry("section.heading", Section.LONGEST_HEADING),
            Map.entry("overrule.shortest", Ruling.SHORTEST_REASON),
            Map.entry("overrule.longest", Ruling.LONGEST_REASON),
            Map.entry("quote.line", Quote.LONGEST_LINE),
            Map.entry("key-figures.line", KeyFigures.LONGEST_LINE),
            Map.entry("links.line", Links.LONGEST_LINE),
            Map.entry("question.question", Question.LONGEST_QUESTION),
            Map.entry("category.name", Category.LONGEST_NAME),
            Map.entry("category.description", Category.LONGEST_DESCRIPTION),
            Map.entry("picture.alt", PictureDetails.LONGEST_ALT),
            Map.entry("picture.caption", PictureDetails.LONGEST_CAPTION),
            Map.entry("picture.credit", PictureDetails.LONGEST_CREDIT),
            Map.entry("picture.focus", Focus.MOST),
            Map.entry("template.name", TemplateFields.LONGEST_NAME),
            Map.entry("template.description", TemplateFields.LONGEST_DESCRIPTION),
            Map.entry("template.house", TemplateFields.LONGEST_HOUSE),
            Map.entry("template.slots", TemplateFields.MOST_SLOTS),
            Map.entry("slot.label", Slot.LONGEST_LABEL),
            Map.entry("slot.help", Slot.LONGEST_HELP),
            Map.entry("slot.most", Slot.MOST_BLOCKS),
            Map.entry("slot.longest", Limits.LONGEST),
            Map.entry("filing", Filings.MOST),
            Map.entry("move.named", TemplateMoves.MOST_NAMED),
            Map.entry("reply.name", Reply.LONGEST_NAME),
            Map.entry("reply.text", Reply.LONGEST_TEXT),
            Map.entry("decision.reason", Decision.LONGEST_REASON),
            Map.entry("list", Slice.LONGEST),
            Map.entry("list.default", Integer.valueOf(Paging.DEFAULT)));

    private OpenApiDocument() {}

    static String read() {
        return LIMIT.matcher(template())
                .replaceAll(found -> Objects.requireNonNull(LIMITS.get(found.group(1)), found.group(1))
                        .toString());
    }

    /** The file, with {@code "{name}"} as the placeholder of a limit. */
    static String template() {
        try (InputStream file = Objects.requireNonNull(OpenApiDocument.class.getResourceAsStream("/openapi.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
