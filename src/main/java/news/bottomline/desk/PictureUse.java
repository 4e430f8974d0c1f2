package news.bottomline.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.bottomline.article.block.Block;
import news.bottomline.base.RowId;
import news.bottomline.media.Picture;

/**
 * The place in an article for which the library is opened to choose a picture. The addresses of the library carry it.
 *
 * @param into the id of a figure's block; empty for the head of the article
 */
public record PictureUse(long article, String into) {

    static Optional<PictureUse> parse(String article, String into) {
        return RowId.parse(article)
                .filter(id -> into.isEmpty() || Block.isId(into))
                .map(id -> new PictureUse(id, into));
    }

    /** The path of the article's form. */
    public String form() {
        return "/desk/articles/" + article;
    }

    /** The path of the form with this picture chosen. */
    public String chosen(Picture picture) {
        return form() + "/picture?picture=" + picture.id() + "&into=" + encoded();
    }

    /** The parameters of the library's addresses. */
    String query() {
        return "article=" + article + "&into=" + encoded();
    }

    private String encoded() {
        return URLEncoder.encode(into, StandardCharsets.UTF_8);
    }
}
