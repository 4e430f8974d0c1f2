package news.bottomline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.bottomline.article.DealtArticle;
import news.bottomline.article.block.Block;
import news.bottomline.article.paste.Labels;
import news.bottomline.article.paste.PastedArticle;
import news.bottomline.base.JsonText;
import news.bottomline.user.User;
import news.bottomline.web.SignedIn;

/**
 * The outline of a whole article that was pasted or typed into one field. Posting the text answers with its parts; posting it
 * with the parts to take fills the form; posting the document from before takes that back. It saves nothing.
 */
@ApplicationScoped
@Path("/desk/articles/{id: new|\\d{1,18}}/outline")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OutlineResource {

    @Inject
    ArticleSaving saving;

    @POST
    public Response outline(
            @Context HttpServletRequest request, @PathParam("id") String id, MultivaluedMap<String, String> fields) {
        User me = SignedIn.required(request).user();
        EditorPage page = saving.typed(id, fields, me);
        String before = text(fields, "before");
        if (!before.isEmpty()) {
            return ArticleSaving.form(200, page.with(page.form().restored(document(before))));
        }
        String text = text(fields, "whole");
        String html = text(fields, "whole-html");
        DealtArticle dealt = DealtArticle.of(
                html.isEmpty() ? PastedArticle.ofText(text, Labels.ENGLISH) : PastedArticle.of(html, Labels.ENGLISH),
                page.form().template());
        return fields.containsKey("accept")
                ? accepted(page, dealt, fields.getOrDefault("take[]", List.of()))
                : offered(page, dealt, text, html);
    }

    private static Response offered(EditorPage page, DealtArticle dealt, String text, String html) {
        List<WholeArticle.Offer> offers =
                WholeArticle.offers(dealt.blocks(), page.form().template());
        return ArticleSaving.form(
                200,
                page.with(new WholeArticle(text, html, offers, ""))
                        .with(page.result().focused("whole-accept")));
    }

    private static Response accepted(EditorPage page, DealtArticle dealt, List<String> taken) {
        List<Block> blocks = IntStream.range(0, dealt.blocks().size())
                .filter(i -> taken.contains(Integer.toString(i)))
                .mapToObj(dealt.blocks()::get)
                .toList();
        ArticleForm filled = page.form().taking(dealt.title(), blocks);
        WholeArticle whole =
                new WholeArticle("", "", List.of(), page.form().tree().json().toString());
        return ArticleSaving.form(
                200, page.with(filled).with(whole).with(page.result().focused("title")));
    }

    private static FormTree document(String before) {
        return new FormTree(JsonText.object(before.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").replace("\r\n", "\n");
    }
}
