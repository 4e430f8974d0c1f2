package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import news.bottomline.article.template.SampleTemplates;
import org.junit.jupiter.api.Test;

class PlacingTest {

    private static final ArticleForm FORM = ArticleForm.typed(
            new Fields(
                    "blocks[0].id",
                    "old",
                    "blocks[0].kind",
                    "background",
                    "blocks[0].shape",
                    "section",
                    "blocks[0].heading",
                    "What came before",
                    "blocks[1].id",
                    "aside",
                    "blocks[1].kind",
                    "aside",
                    "blocks[1].shape",
                    "prose",
                    "blocks[1].html",
                    "A remark.",
                    "blocks[2].id",
                    "written",
                    "blocks[2].kind",
                    "section",
                    "blocks[2].heading",
                    "Written already"),
            SampleTemplates.ANALYSIS,
            1);

    private static Reshaped placed(String id, String slot) {
        String path = FORM.strays().stream()
                .filter(stray -> stray.id().equals(id))
                .findFirst()
                .orElseThrow()
                .path();
        return Placing.of(new Fields("place", path + "=" + slot)).orElseThrow().apply(FORM);
    }

    private static FormBlock block(Reshaped changed, String id) {
        return changed.form().blocks().stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBlockMovesToASlotOfItsShapeWithItsIdAndWords() {
        Reshaped changed = placed("old", "section");
        assertThat(block(changed, "old").kind()).isEqualTo("section");
        assertThat(block(changed, "old").heading()).isEqualTo("What came before");
        assertThat(changed.focus()).isEqualTo(block(changed, "old").path());
        assertThat(changed.form().strays()).extracting(FormBlock::id).containsExactly("aside");
        assertThat(block(changed, "written").heading()).isEqualTo("Written already");
    }

    @Test
    void aBlockTakesThePlaceOfTheBlankOneThatTheFormOffers() {
        Reshaped changed = placed("aside", "note");
        assertThat(changed.form().blocks().stream().filter(block -> block.kind().equals("note")))
                .extracting(FormBlock::id)
                .containsExactly("aside");
    }

    @Test
    void aSlotOfAnotherShapeOrNoneChangesNothing() {
        assertThat(placed("old", "note").form()).isEqualTo(FORM);
        assertThat(placed("old", "no-such-slot").form()).isEqualTo(FORM);
        assertThat(Placing.of(new Fields("place", "blocks[99]=section"))
                        .orElseThrow()
                        .apply(FORM)
                        .form())
                .isEqualTo(FORM);
        assertThat(Placing.of(Map.of())).isEmpty();
    }
}
