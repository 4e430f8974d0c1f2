package news.bottomline.api;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.Block;
import news.bottomline.article.BlockJson;
import news.bottomline.article.Draft;
import news.bottomline.base.Failure;

/** An article as a program sends it: {@code template, title, slug, categories, blocks}; fields of other names are not read. */
final class ArticleBody {

    private ArticleBody() {}

    /** @throws Failure.Invalid with everything that has not the right type */
    static Draft draft(String body) {
        JsonBody sent = JsonBody.of(body);
        String template = sent.text("template");
        String title = sent.text("title");
        Optional<String> slug = sent.textIfAny("slug");
        List<String> categories = sent.texts("categories");
        List<Block> blocks = blocks(sent);
        sent.check();
        return new Draft(template, title, slug, categories, blocks);
    }

    private static List<Block> blocks(JsonBody sent) {
        JsonValue blocks = sent.value("blocks");
        try {
            return JsonValue.NULL.equals(blocks) ? List.of() : BlockJson.read(blocks);
        } catch (Failure.Invalid invalid) {
            sent.wrong(invalid.problems());
            return List.of();
        }
    }
}
