package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.SampleBlocks;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void aTitleIsEnough() {
        assertThat(Draft.problems("T".repeat(200), List.of())).isEmpty();
    }

    @Test
    void aTitleIsNeededAndHasItsLimit() {
        assertThat(Draft.problems(" \u0000\t ", List.of()))
                .containsExactly(Problem.of("title", "article.title.missing"));
        assertThat(Draft.problems("T".repeat(201), List.of()))
                .containsExactly(Problem.of("title", "block.longest", 200));
    }

    @Test
    void aTitleStandsOnOneLineAndAnEmptySlugIsNone() {
        Draft draft = new Draft(
                SampleTemplates.ANALYSIS, " Two\r\n lines ", Optional.of("  "), List.of("a", "b", "a"), List.of());
        assertThat(draft.title()).isEqualTo("Two lines");
        assertThat(draft.slug()).isEmpty();
        assertThat(draft.categories()).containsExactly("a", "b");
    }

    @Test
    void theLeadIsTheSummaryOrElseTheFirstTextOrTheTitle() {
        assertThat(draft(SampleBlocks.HOLDS, SampleBlocks.LEAD).summary())
                .isEqualTo("A new essay proposes an alliance.");
        assertThat(draft(SampleBlocks.HOLDS, SampleBlocks.prose("lead", "")).summary())
                .isEqualTo("It counts well: more than 90% of magnets come from one country.");
        assertThat(draft().summary()).isEqualTo("Title");
        assertThat(draft(SampleBlocks.prose("lead", "word ".repeat(200))).summary())
                .hasSizeLessThanOrEqualTo(ArticleSummary.LONGEST_SUMMARY);
    }

    @Test
    void theWriterLearnsWhatMarkupWasLeftOutAndWhere() {
        Draft draft = draft(SampleBlocks.LEAD, SampleBlocks.section("Heading", "<table><tr><td>a<img src=x></table>"));
        assertThat(draft.leftOut()).containsExactly(new LeftOut("blocks[1].html", List.of("img", "table")));
    }

    private static Draft draft(Block... blocks) {
        return new Draft(SampleTemplates.ANALYSIS, "Title", Optional.empty(), List.of(), List.of(blocks));
    }
}
