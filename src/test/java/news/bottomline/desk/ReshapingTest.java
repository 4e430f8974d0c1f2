package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.bottomline.article.template.SampleTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReshapingTest {

    /** Blocks: 0 highlights, 1 lead, 2 note, 3 and 4 sections, 5 Bottom Line. */
    private static final ArticleForm FORM = ArticleForm.typed(
            new Fields(
                    "blocks[0].kind",
                    "highlights",
                    "blocks[0].items[0].text",
                    "a",
                    "blocks[0].items[0].evidence",
                    "one",
                    "blocks[0].items[1].text",
                    "b",
                    "blocks[0].items[1].evidence",
                    "two",
                    "blocks[0].items[2].text",
                    "c",
                    "blocks[1].kind",
                    "section",
                    "blocks[1].id",
                    "one",
                    "blocks[1].heading",
                    "One",
                    "blocks[2].kind",
                    "section",
                    "blocks[2].id",
                    "two",
                    "blocks[2].heading",
                    "Two"),
            SampleTemplates.ANALYSIS,
            1);

    @Test
    void anAddedSectionIsLastAndTakesTheFocus() {
        Reshaped changed = done("add", "section");
        assertThat(headings(changed)).containsExactly("One", "Two", "");
        assertThat(changed.focus()).isEqualTo("blocks[5]");
        assertThat(changed.said()).contains(new Reshaped.Said("desk.said.add", "Section", Optional.empty(), 3));
    }

    @Test
    void anItemIsAddedAtTheEndOrWhereItIsWanted() {
        assertThat(texts(done("add", "blocks[0].items"))).containsExactly("a", "b", "c", "");
        Reshaped after = done("add", "blocks[0].items[1]");
        assertThat(texts(after)).containsExactly("a", "", "b", "c");
        assertThat(after.focus()).isEqualTo("blocks[0].items[1]");
    }

    @Test
    void aRemovedItemGivesTheFocusToItsSuccessor() {
        Reshaped changed = done("remove", "blocks[0].items[1]");
        assertThat(texts(changed)).containsExactly("a", "c");
        assertThat(changed.focus()).isEqualTo("blocks[0].items[1]");
        assertThat(done("remove", "blocks[0].items[2]").focus()).isEqualTo("blocks[0].items[1]");
    }

    @Test
    void claimsKeepTheirEvidenceWhereverItMovesAndLoseItWithIt() {
        assertThat(evidence(done("down", "blocks[3]"))).containsExactly("one", "two", "");
        assertThat(evidence(done("remove", "blocks[3]"))).containsExactly("", "two", "");
    }

    @Test
    void atTheEndOfTheListTheFocusGoesToTheButtonThatStillWorks() {
        assertThat(done("up", "blocks[0].items[2]").focus()).isEqualTo("blocks[0].items[1]-up");
        assertThat(done("up", "blocks[0].items[1]").focus()).isEqualTo("blocks[0].items[0]-down");
        assertThat(done("down", "blocks[3]").focus()).isEqualTo("blocks[4]-up");
    }

    @ParameterizedTest
    @CsvSource({
        "up, blocks[3]",
        "down, blocks[4]",
        "remove, blocks[9]",
        "up, blocks[0].items[0]",
        "down, blocks[0].items[2]",
        "remove, section",
        "add, verse",
        "add, blocks[1]",
        "up, blocks[0].items",
        "add, ''",
        "remove, blocks[0].items[7]"
    })
    void whatCannotBeDoneLeavesTheFormAsItIs(String verb, String target) {
        assertThat(done(verb, target).form()).isEqualTo(FORM);
    }

    @Test
    void otherButtonsReshapeNothing() {
        assertThat(Reshaping.of(Map.of("save", List.of("1")))).isEmpty();
    }

    private static Reshaped done(String verb, String target) {
        return Reshaping.of(Map.of(verb, List.of(target))).orElseThrow().apply(FORM);
    }

    private static List<String> headings(Reshaped changed) {
        return changed.form().blocks().stream()
                .filter(block -> block.kind().equals("section"))
                .map(FormBlock::heading)
                .toList();
    }

    private static List<String> texts(Reshaped changed) {
        return changed.form().blocks().getFirst().items().stream()
                .map(item -> item.text("text"))
                .toList();
    }

    private static List<String> evidence(Reshaped changed) {
        return changed.form().blocks().getFirst().items().stream()
                .map(item -> item.text("evidence"))
                .toList();
    }
}
