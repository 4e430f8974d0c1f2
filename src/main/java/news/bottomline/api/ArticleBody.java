package news.bottomline.api;

import java.util.List;
import java.util.Optional;
import news.bottomline.article.Block;
import news.bottomline.article.BlockJson;
import news.bottomline.article.Draft;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;

/** An article as a program sends it: {@code template, title, slug, categories, blocks}. What is missing is empty. */
final class ArticleBody {

    /** What an article is answered with besides, and a program that sends it back changed may leave in. */
    private static final List<String> READ_ONLY = List.of("id", "revision", "byline", "dateline", "updatedAt");

    private ArticleBody() {}

    /** @throws Failure.Invalid with everything that has the wrong type or an unknown name */
    static Draft draft(byte[] body) {
        return draft(JsonFields.read(body));
    }

    /**
     * Reads an article that is saved again.
     *
     * @throws Failure.Invalid as {@link #draft}
     */
    static Draft revised(byte[] body) {
        JsonFields sent = JsonFields.read(body);
        sent.ignore(READ_ONLY);
        return draft(sent);
    }

    private static Draft draft(JsonFields sent) {
        String template = sent.optionalText("template").orElse("");
        String title = sent.optionalText("title").orElse("");
        Optional<String> slug = sent.optionalText("slug");
        List<String> categories = sent.texts("categories");
        List<Block> blocks = sent.has("blocks") ? BlockJson.read(sent) : List.of();
        sent.refuseOthers().check();
        return new Draft(template, title, slug, categories, blocks);
    }
}
