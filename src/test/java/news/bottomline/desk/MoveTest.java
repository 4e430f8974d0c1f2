package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.bottomline.desk.ArticleForm.HighlightField;
import news.bottomline.desk.ArticleForm.SectionField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoveTest {

    private static final ArticleForm FORM = new ArticleForm(
            "analysis",
            1,
            "T",
            "",
            List.of(),
            List.of(new HighlightField("a", "0"), new HighlightField("b", "1"), new HighlightField("c", "")),
            "",
            "",
            List.of(new SectionField("One", ""), new SectionField("Two", "")),
            "");

    @Test
    void anAddedSectionIsLastAndTakesTheFocus() {
        Move.Moved moved = done("add-section");
        assertThat(moved.form().sections()).extracting(SectionField::heading).containsExactly("One", "Two", "");
        assertThat(moved.focus()).isEqualTo("section-2-heading");
    }

    @Test
    void aRemovedHighlightGivesTheFocusToItsSuccessor() {
        Move.Moved moved = done("remove-highlight:1");
        assertThat(moved.form().highlights()).extracting(HighlightField::text).containsExactly("a", "c");
        assertThat(moved.focus()).isEqualTo("highlight-1-text");
    }

    @Test
    void highlightsFollowTheSectionTheyRestOn() {
        assertThat(done("section-down:0").form().highlights())
                .extracting(HighlightField::section)
                .containsExactly("1", "0", "");
        assertThat(done("remove-section:0").form().highlights())
                .extracting(HighlightField::section)
                .containsExactly("", "0", "");
    }

    @Test
    void atTheEndOfTheListTheFocusGoesToTheButtonThatStillWorks() {
        assertThat(done("highlight-up:2").focus()).isEqualTo("highlight-1-up");
        assertThat(done("highlight-up:1").focus()).isEqualTo("highlight-0-down");
        assertThat(done("section-down:0").focus()).isEqualTo("section-1-up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"section-up:0", "section-down:1", "remove-section:9", "highlight-up:999"})
    void whatCannotBeMovedStaysAsItIs(String impossible) {
        assertThat(done(impossible).form()).isEqualTo(FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "", "section-up", "section-up:x", "remove-article:1", "section-up:99999"})
    void otherButtonsAreNoMoves(String other) {
        assertThat(Move.parse(other)).isEmpty();
    }

    private static Move.Moved done(String button) {
        return Move.parse(button).orElseThrow().apply(FORM);
    }
}
