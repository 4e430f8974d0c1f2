package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.Problem;
import news.bottomline.base.SafeHtml;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void aTitleIsEnough() {
        assertThat(titled("T".repeat(200)).problems()).isEmpty();
    }

    @Test
    void aTitleIsNeededAndHasItsLimit() {
        assertThat(titled(" \u0000\t ").problems()).containsExactly(Problem.of("title", "article.title.missing"));
        assertThat(titled("T".repeat(201)).problems()).containsExactly(Problem.of("title", "block.longest", 200));
    }

    @Test
    void aTitleStandsOnOneLineAndAnEmptySlugIsNone() {
        Draft draft = new Draft("analysis", " Two\r\n lines ", Optional.of("  "), List.of("a", "b", "a"), List.of());
        assertThat(draft.title()).isEqualTo("Two lines");
        assertThat(draft.slug()).isEmpty();
        assertThat(draft.categories()).containsExactly("a", "b");
    }

    @Test
    void whatIsLongerThanAnyArticleIsRefusedRatherThanCut() {
        Block lead = new Lead(SafeHtml.of("x".repeat(200_001)));
        Block highlights = new Highlights(List.of(new Highlight("x".repeat(1_001), Optional.empty())));
        Draft draft = new Draft("analysis", "Long", Optional.empty(), List.of(), List.of(lead, highlights));
        assertThat(draft.problems())
                .extracting(Problem::field)
                .containsExactly("blocks[0].html", "blocks[1].items[0].text");
    }

    @Test
    void theWriterLearnsWhatMarkupWasLeftOutAndWhere() {
        Block lead = new Lead(SafeHtml.of("<p>a</p>"));
        Block section = new Section("Heading", SafeHtml.of("<table><tr><td>a<img src=x></table>"));
        Draft draft = new Draft("analysis", "Title", Optional.empty(), List.of(), List.of(lead, section));
        assertThat(draft.leftOut()).containsExactly(new LeftOut("blocks[1].html", List.of("img", "table")));
    }

    private static Draft titled(String title) {
        return new Draft("analysis", title, Optional.empty(), List.of(), List.of());
    }
}
