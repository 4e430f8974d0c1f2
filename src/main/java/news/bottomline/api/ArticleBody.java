package news.bottomline.api;

import java.util.List;
import java.util.Optional;
import news.bottomline.article.Block;
import news.bottomline.article.BlockJson;
import news.bottomline.article.Draft;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;

/** Reads an article from JSON: {@code template, title, slug, categories, blocks}. A missing field is empty. */
final class ArticleBody {

    /** Read-only fields of {@link ArticleResponse}, ignored so that clients can send a changed answer back. */
    private static final List<String> READ_ONLY = List.of("id", "revision", "byline", "dateline", "updatedAt");

    private ArticleBody() {}

    /** @throws Failure.Invalid listing every field with a wrong type or an unknown name */
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
