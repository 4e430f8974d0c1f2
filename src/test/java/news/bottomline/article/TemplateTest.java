package news.bottomline.article;

import static java.util.Collections.nCopies;
import static news.bottomline.article.Samples.BOTTOM_LINE;
import static news.bottomline.article.Samples.BREAKS;
import static news.bottomline.article.Samples.HIGHLIGHTS;
import static news.bottomline.article.Samples.HOLDS;
import static news.bottomline.article.Samples.LEAD;
import static news.bottomline.article.Samples.NOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.bottomline.base.SafeHtml;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void aCompleteArticleHasNoProblem() {
        assertThat(problems(HIGHLIGHTS, LEAD, NOTE, HOLDS, BREAKS, BOTTOM_LINE)).isEmpty();
    }

    @Test
    void anOptionalPartMayBeLeftOut() {
        assertThat(problems(HIGHLIGHTS, LEAD, HOLDS, BOTTOM_LINE)).isEmpty();
    }

    @Test
    void everyPartThatIsNeededIsMissedByItsName() {
        assertThat(problems())
                .containsExactly(
                        "highlights template.missing [Highlights]",
                        "lead template.missing [Lead]",
                        "section template.missing [Section]",
                        "bottom-line template.missing [Bottom Line]");
    }

    @Test
    void fewerPartsThanNeededAreCounted() {
        Template two = new Template("two", 1, "Two", List.of(new Slot(Slot.Kind.SECTION, "Section", 2, 3, 100, 0, 0)));
        assertThat(written(two, List.of(HOLDS))).containsExactly("section template.few [Section, 2]");
    }

    @Test
    void eachPartBeyondTheMostIsNamed() {
        assertThat(problems(HIGHLIGHTS, LEAD, LEAD, HOLDS, BREAKS, HOLDS, BREAKS, BOTTOM_LINE))
                .containsExactly("blocks[2] template.many [Lead, 1]", "blocks[6] template.many [Section, 3]");
    }

    @Test
    void partsStandInTheTemplatesOrder() {
        assertThat(problems(HIGHLIGHTS, HOLDS, LEAD, BOTTOM_LINE))
                .containsExactly("blocks[2] template.order [Lead, Highlights, Lead, Note, Section, Bottom Line]");
    }

    @Test
    void aPartThatTheTemplateHasNoPlaceForIsRefused() {
        Template note = new Template("note", 1, "Note", List.of(new Slot(Slot.Kind.NOTE, "Note", 1, 1, 100, 0, 0)));
        assertThat(written(note, List.of(NOTE, LEAD))).containsExactly("blocks[1] template.no-place []");
    }

    @Test
    void textThatIsOnlyMarkupIsNoText() {
        assertThat(problems(HIGHLIGHTS, new Lead(SafeHtml.of("<p>&nbsp;</p>")), HOLDS, BOTTOM_LINE))
                .containsExactly("blocks[1].html block.empty []");
    }

    @Test
    void textIsCountedWithoutItsMarkup() {
        String link = "<a href=\"https://example.org/" + "x".repeat(3000) + "\">";
        assertThat(problems(HIGHLIGHTS, new Lead(html(link + "a".repeat(3000) + "</a>")), HOLDS, BOTTOM_LINE))
                .isEmpty();
        assertThat(problems(HIGHLIGHTS, new Lead(html("a".repeat(3001))), HOLDS, BOTTOM_LINE))
                .containsExactly("blocks[1].html block.longest [3000]");
        assertThat(problems(
                        HIGHLIGHTS,
                        LEAD,
                        new Note(html("a".repeat(1501))),
                        HOLDS,
                        new BottomLine(html("a".repeat(2001)))))
                .containsExactly("blocks[2].html block.longest [1500]", "blocks[4].html block.longest [2000]");
    }

    @Test
    void aSectionNeedsAHeadingAndText() {
        assertThat(problems(HIGHLIGHTS, LEAD, HOLDS, new Section(" ", html("")), BOTTOM_LINE))
                .containsExactly("blocks[3].heading section.heading.missing []", "blocks[3].html block.empty []");
        assertThat(problems(HIGHLIGHTS, LEAD, HOLDS, new Section("h".repeat(121), html("x")), BOTTOM_LINE))
                .containsExactly("blocks[3].heading block.longest [120]");
    }

    @Test
    void thereAreAsManyHighlightsAsTheTemplateAsksFor() {
        assertThat(problems(highlights(1), LEAD, HOLDS, BOTTOM_LINE))
                .containsExactly("blocks[0].items highlight.few [2]");
        assertThat(problems(highlights(6), LEAD, HOLDS, BOTTOM_LINE)).isEmpty();
        assertThat(problems(highlights(7), LEAD, HOLDS, BOTTOM_LINE))
                .containsExactly("blocks[0].items highlight.many [6]");
    }

    @Test
    void aHighlightSaysSomethingAndIsShort() {
        Block items = new Highlights(List.of(highlight(""), highlight("a".repeat(160)), highlight("a".repeat(161))));
        assertThat(problems(items, LEAD, HOLDS, BOTTOM_LINE))
                .containsExactly(
                        "blocks[0].items[0].text highlight.empty []", "blocks[0].items[2].text block.longest [160]");
    }

    @Test
    void aHighlightRestsOnASectionThatExists() {
        Block items = new Highlights(List.of(
                new Highlight("It holds", Optional.of("where-it-holds-up")),
                new Highlight("It breaks", Optional.of("where-it-breaks-down"))));
        assertThat(problems(items, LEAD, HOLDS, BREAKS, BOTTOM_LINE)).isEmpty();
        assertThat(problems(items, LEAD, HOLDS, BOTTOM_LINE))
                .containsExactly("blocks[0].items[1].section highlight.section [where-it-breaks-down]");
    }

    @Test
    void twoSectionsOfOneHeadingHaveAnchorsOfTheirOwn() {
        Section again = new Section("A", html("x"));
        assertThat(Block.anchors(Block.withOwnAnchors(List.of(again, again, new Section("A 2", html("x")), again))))
                .containsExactly("a", "a-2", "a-2-2", "a-3");
    }

    private static Block highlights(int count) {
        return new Highlights(nCopies(count, highlight("One claim")));
    }

    private static Highlight highlight(String text) {
        return new Highlight(text, Optional.empty());
    }

    private static SafeHtml html(String html) {
        return SafeHtml.of(html);
    }

    private static List<String> problems(Block... blocks) {
        return written(Samples.ANALYSIS, List.of(blocks));
    }

    private static List<String> written(Template template, List<Block> blocks) {
        return template.problems(blocks).stream()
                .map(problem -> problem.field() + " " + problem.key() + " " + problem.arguments())
                .toList();
    }
}
