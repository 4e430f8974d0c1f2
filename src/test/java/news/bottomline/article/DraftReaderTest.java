package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.bottomline.article.block.Block;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;

class DraftReaderTest {

    @Test
    void anArticleIsReadFieldByField() {
        Draft draft = read("""
                {"template":"analysis","templateVersion":1,"title":"Who Pays?","slug":"who-pays",
                 "categories":["mining","trade"],"blocks":[{"kind":"lead","html":"<p>One.</p>"}]}""");
        assertThat(draft.template()).isSameAs(SampleTemplates.ANALYSIS);
        assertThat(draft.title()).isEqualTo("Who Pays?");
        assertThat(draft.slug()).contains("who-pays");
        assertThat(draft.categories()).containsExactly("mining", "trade");
        assertThat(draft.blocks()).extracting(Block::slot).containsExactly("lead");
    }

    @Test
    void whatIsMissingOrNullIsEmpty() {
        Draft draft = read("{\"template\":\"analysis\",\"title\":\"T\",\"slug\":null,\"blocks\":null}");
        assertThat(draft.slug()).isEmpty();
        assertThat(draft.categories()).isEmpty();
        assertThat(draft.blocks()).isEmpty();
    }

    @Test
    void everythingOfAWrongTypeIsToldAtOnce() {
        assertThat(problems("""
                {"template":"analysis","title":["T"],"slug":true,"categories":["mining",2],"blocks":[{"kind":"lead","html":1}]}""")).containsExactly("title", "slug", "categories[1]", "blocks[0].html");
    }

    @Test
    void anUnknownTemplateOrVersionIsToldWithTheRest() {
        assertThat(problems("{\"template\":\"sonnet\",\"title\":1,\"blocks\":[{\"kind\":\"lead\"}]}"))
                .containsExactly("title", "template");
        assertThat(problems("{\"template\":\"analysis\",\"templateVersion\":7,\"title\":\"T\"}"))
                .containsExactly("template");
    }

    @Test
    void fieldsOfOtherNamesAreRefusedWhereverTheyStand() {
        assertThat(problems("""
                {"template":"analysis","titel":"T","byline":"Ada","blocks":[
                    {"kind":"lead","html":"","heading":"H"},
                    {"kind":"section","Heading":"H","html":""},
                    {"kind":"highlights","items":[{"text":"x","sectoin":"y"}]}]}"""))
                .containsExactly(
                        "title",
                        "blocks[0].heading",
                        "blocks[1].Heading",
                        "blocks[2].items[0].sectoin",
                        "titel",
                        "byline");
    }

    private static List<String> problems(String body) {
        try {
            read(body);
        } catch (Failure.Invalid e) {
            return e.problems().stream().map(Problem::field).toList();
        }
        throw new AssertionError("accepted");
    }

    private static Draft read(String body) {
        return SampleDrafts.reader().read(JsonFields.read(body.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }
}
