package news.bottomline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
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
        Draft draft = ArticleBody.draft(bytes("""
                {"template":"analysis","title":"Who Pays?","slug":"who-pays","categories":["mining","trade"],
                 "blocks":[{"kind":"lead","html":"<p>One.</p>"}]}"""));
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
        Draft draft = ArticleBody.draft(bytes("{\"title\":\"T\",\"slug\":null,\"blocks\":null}"));
        assertThat(draft).isEqualTo(new Draft("", "T", Optional.empty(), List.of(), List.of()));
    }

    @Test
    void everythingOfAWrongTypeIsToldAtOnce() {
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> ArticleBody.draft(bytes("""
                        {"template":1,"title":["T"],"slug":true,"categories":["mining",2],"blocks":[{"kind":"lead"}]}""")))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::field)
                        .containsExactly("template", "title", "slug", "categories[1]", "blocks[0].html"));
    }

    @Test
    void fieldsOfOtherNamesAreRefusedWhereverTheyStand() {
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> ArticleBody.draft(bytes("""
                        {"titel":"T","byline":"Ada","blocks":[
                            {"kind":"lead","html":"","heading":"H"},
                            {"kind":"section","Heading":"H","html":""},
                            {"kind":"highlights","items":[{"text":"x","sectoin":"y"}]}]}""")))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::field)
                        .containsExactly(
                                "blocks[0].heading",
                                "blocks[1].heading",
                                "blocks[1].Heading",
                                "blocks[2].items[0].sectoin",
                                "titel",
                                "byline"));
    }

    @Test
    void whatAnArticleIsAnsweredWithCanBeSentBack() {
        Draft draft = ArticleBody.revised(bytes("""
                {"id":1,"revision":2,"template":"analysis","title":"T","slug":"t","byline":"Ada",
                 "dateline":"2026-05-04T09:30:00Z","updatedAt":"2026-05-04T09:30:00Z","categories":[],"blocks":[]}"""));
        assertThat(draft.title()).isEqualTo("T");
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
