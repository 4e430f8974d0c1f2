package news.bottomline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import news.bottomline.article.Draft;
import news.bottomline.article.Lead;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.SafeHtml;
import org.junit.jupiter.api.Test;

class ArticleBodyTest {

    @Test
    void anArticleIsReadFieldByField() {
        Draft draft = ArticleBody.draft("""
                {"template":"analysis","title":"Who Pays?","slug":"who-pays","categories":["mining","trade"],
                 "blocks":[{"kind":"lead","html":"<p>One.</p>"}],"somethingElse":1}""");
        assertThat(draft)
                .isEqualTo(new Draft(
                        "analysis",
                        "Who Pays?",
                        Optional.of("who-pays"),
                        List.of("mining", "trade"),
                        List.of(new Lead(SafeHtml.of("<p>One.</p>")))));
    }

    @Test
    void whatIsMissingOrNullIsEmpty() {
        Draft draft = ArticleBody.draft("{\"title\":\"T\",\"slug\":null,\"blocks\":null}");
        assertThat(draft).isEqualTo(new Draft("", "T", Optional.empty(), List.of(), List.of()));
    }

    @Test
    void everythingOfAWrongTypeIsToldAtOnce() {
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> ArticleBody.draft("""
                        {"template":1,"title":["T"],"slug":true,"categories":["mining",2],"blocks":[{"kind":"lead"}]}"""))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::field)
                        .containsExactly("template", "title", "slug", "categories[1]", "blocks[0].html"));
    }
}
