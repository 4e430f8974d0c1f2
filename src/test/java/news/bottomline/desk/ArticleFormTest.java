package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import news.bottomline.article.Draft;
import news.bottomline.article.SampleDrafts;
import news.bottomline.article.block.Block;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleFormTest {

    @Test
    void everyWordTypedIsReadByItsPath() {
        ArticleForm form = typed(
                "title", "Who pays?",
                "categories[]", "mining",
                "categories[]", "trade",
                "blocks[0].kind", "highlights",
                "blocks[0].items[0].text", "Over 80%",
                "blocks[1].kind", "section",
                "blocks[1].heading", "What Holds",
                "blocks[1].html", "One.\r\n\r\nTwo.");
        assertThat(form.title()).isEqualTo("Who pays?");
        assertThat(form.categories()).containsExactly("mining", "trade");
        assertThat(form.blocks().getFirst().items().getFirst().text("text")).isEqualTo("Over 80%");
        assertThat(form.blocks().get(3).text("html")).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void aBlankFormOffersWhatTheTemplateWants() {
        ArticleForm form = ArticleForm.blank(SampleTemplates.ANALYSIS);
        assertThat(form.blocks())
                .extracting(FormBlock::kind)
                .containsExactly("highlights", "lead", "note", "section", "bottom-line");
        assertThat(form.blocks().getFirst().items()).hasSize(3);
        assertThat(form.blocks()).extracting(FormBlock::id).doesNotHaveDuplicates();
    }

    @Test
    void positionsThatAreMissingAreClosedUpAndNonsenseIsPassedOver() {
        ArticleForm form = typed(
                "blocks[7].kind", "lead",
                "blocks[3].kind", "note",
                "blocks[3].html", "n",
                "blocks[].x[.y", "1",
                "blocks", "2",
                "csrf", "3",
                "blocks[99999].kind", "section");
        assertThat(form.blocks())
                .extracting(FormBlock::kind)
                .containsExactly("highlights", "lead", "note", "section", "bottom-line");
        assertThat(form.blocks().get(2).text("html")).isEqualTo("n");
    }

    @Test
    void aBlockWithoutASlotIsKeptAtTheEnd() {
        ArticleForm form = typed("blocks[0].kind", "verse", "blocks[0].shape", "quote", "blocks[0].who", "Ada");
        assertThat(form.strays()).hasSize(1);
        assertThat(form.blocks().getLast().text("who")).isEqualTo("Ada");
        assertThat(draft(form).blocks().getLast().slot()).isEqualTo("verse");
    }

    @Test
    void aProblemIsPlacedAtAnElementOfTheForm() {
        ArticleForm form = typed("title", "T");
        List<Problem> placed = form.placed(List.of(
                Problem.of("blocks[1].html", "k"),
                Problem.of("section", "k"),
                Problem.of("from", "k"),
                Problem.of("categories[1]", "k"),
                Problem.of("template", "k")));
        assertThat(placed)
                .extracting(Problem::field)
                .containsExactly("blocks[1].html", "blocks[3]", "publish-day", "categories", "title");
    }

    static List<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(Long::valueOf).toList();
    }

    /** What is read from a form, saved, shown and read again is the same. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aDocumentSurvivesTheForm(long seed) {
        RandomDocument random = new RandomDocument(new Random(seed));
        ArticleForm typed = ArticleForm.typed(random.fields(), SampleTemplates.EVERYTHING, 0);
        Draft saved = draft(typed);
        ArticleForm shown = ArticleForm.of(
                saved.title(), saved.slug().orElse(""), saved.categories(), saved.blocks(), saved.template(), 1);
        Draft again = draft(ArticleForm.typed(fields(shown), SampleTemplates.EVERYTHING, 1));
        assertThat(again.isAlike(saved))
                .as(again.blocks() + "\n" + saved.blocks())
                .isTrue();
        assertThat(again.blocks()).extracting(Block::id).isEqualTo(ids(saved));
    }

    private static List<String> ids(Draft draft) {
        return draft.blocks().stream().map(Block::id).toList();
    }

    private static Map<String, List<String>> fields(ArticleForm shown) {
        return RandomDocument.fieldsOf(shown.tree().json());
    }

    private static Draft draft(ArticleForm form) {
        return SampleDrafts.reader().read(JsonFields.of(form.document()), Optional.empty());
    }

    private static ArticleForm typed(String... fields) {
        return ArticleForm.typed(new Fields(fields), SampleTemplates.ANALYSIS, 0);
    }
}
