package news.bottomline.article.template;

import static java.util.Collections.nCopies;
import static news.bottomline.article.block.SampleBlocks.BOTTOM_LINE;
import static news.bottomline.article.block.SampleBlocks.BREAKS;
import static news.bottomline.article.block.SampleBlocks.HIGHLIGHTS;
import static news.bottomline.article.block.SampleBlocks.HOLDS;
import static news.bottomline.article.block.SampleBlocks.LEAD;
import static news.bottomline.article.block.SampleBlocks.NOTE;
import static news.bottomline.article.block.SampleBlocks.prose;
import static news.bottomline.article.block.SampleBlocks.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Highlights;
import news.bottomline.article.block.Prose;
import news.bottomline.article.block.SampleBlocks;
import news.bottomline.article.block.Shape;
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
        Template two = SampleTemplates.template(
                "two",
                SampleTemplates.slot(
                        "section", "Section", Shape.SECTION, Look.PLAIN, 2, 3, SampleTemplates.longest(100)));
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
        Template note = SampleTemplates.template(
                "note",
                SampleTemplates.slot("note", "Note", Shape.PROSE, Look.NOTE, 1, 1, SampleTemplates.longest(100)));
        assertThat(written(note, List.of(NOTE, LEAD))).containsExactly("blocks[1] template.no-place []");
    }

    @Test
    void aPartOfAnotherShapeThanItsSlotIsRefused() {
        Block quote = SampleBlocks.block("lead", Shape.QUOTE, "who", "Ada");
        assertThat(problems(HIGHLIGHTS, LEAD, quote, HOLDS, BOTTOM_LINE))
                .containsExactly("blocks[2] template.many [Lead, 1]", "blocks[2] template.no-place []");
    }

    @Test
    void aBlankPartDoesNotCount() {
        assertThat(problems(HIGHLIGHTS, prose("lead", "<p>&nbsp;</p>"), HOLDS, BOTTOM_LINE))
                .containsExactly("lead template.missing [Lead]");
        assertThat(problems(HIGHLIGHTS, LEAD, prose("note", ""), HOLDS, section("", ""), BOTTOM_LINE))
                .isEmpty();
    }

    @Test
    void neighboursThatMayRepeatStandInAnyOrder() {
        Template mixed = SampleTemplates.template(
                "mixed",
                SampleTemplates.slot(
                        "section", "Section", Shape.SECTION, Look.PLAIN, 1, 3, SampleTemplates.longest(100)),
                SampleTemplates.slot("quote", "Quote", Shape.QUOTE, Look.PLAIN, 0, 3, SampleTemplates.longest(100)),
                SampleTemplates.slot("end", "End", Shape.PROSE, Look.PLAIN, 1, 1, SampleTemplates.longest(100)));
        Block quote = SampleBlocks.block("quote", Shape.QUOTE, "html", "Yes.", "who", "Ada");
        assertThat(mixed.problems(List.of(quote, HOLDS, quote, BREAKS, prose("end", "x"))))
                .isEmpty();
        assertThat(written(mixed, List.of(HOLDS, prose("end", "x"), quote)))
                .containsExactly("blocks[2] template.order [Quote, Section, Quote, End]");
    }

    @Test
    void textIsCountedWithoutItsMarkup() {
        String link = "<a href=\"https://example.org/" + "x".repeat(3000) + "\">";
        assertThat(problems(HIGHLIGHTS, prose("lead", link + "a".repeat(3000) + "</a>"), HOLDS, BOTTOM_LINE))
                .isEmpty();
        assertThat(problems(HIGHLIGHTS, prose("lead", "a".repeat(3001)), HOLDS, BOTTOM_LINE))
                .containsExactly("blocks[1].html block.longest [3000]");
        assertThat(problems(
                        HIGHLIGHTS,
                        LEAD,
                        prose("note", "a".repeat(1501)),
                        HOLDS,
                        prose("bottom-line", "a".repeat(2001))))
                .containsExactly("blocks[2].html block.longest [1500]", "blocks[4].html block.longest [2000]");
    }

    @Test
    void aSectionNeedsAHeadingAndText() {
        assertThat(problems(HIGHLIGHTS, LEAD, HOLDS, section("", "x"), BOTTOM_LINE))
                .containsExactly("blocks[3].heading section.heading.missing []");
        assertThat(problems(HIGHLIGHTS, LEAD, HOLDS, section("h", ""), BOTTOM_LINE))
                .containsExactly("blocks[3].html block.empty []");
        assertThat(problems(HIGHLIGHTS, LEAD, HOLDS, section("h".repeat(121), "x"), BOTTOM_LINE))
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
    void aHighlightIsShortAndABlankOneDoesNotCount() {
        Block items = highlights(highlight(""), highlight("a".repeat(160)), highlight("a".repeat(161)));
        assertThat(problems(items, LEAD, HOLDS, BOTTOM_LINE))
                .containsExactly("blocks[0].items[2].text block.longest [160]");
    }

    @Test
    void aHighlightRestsOnAPartThatExists() {
        Block items =
                highlights(new Highlights.Item("It holds", HOLDS.id()), new Highlights.Item("It breaks", BREAKS.id()));
        assertThat(problems(items, LEAD, HOLDS, BREAKS, BOTTOM_LINE)).isEmpty();
        assertThat(problems(items, LEAD, HOLDS, BOTTOM_LINE))
                .containsExactly("blocks[0].items[1].evidence highlight.evidence []");
        assertThat(problems(highlights(highlight("a"), new Highlights.Item("b", "", "gone")), LEAD, HOLDS, BOTTOM_LINE))
                .containsExactly("blocks[0].items[1].evidence highlight.section [gone]");
    }

    @Test
    void noClaimRestsOnItselfOrOnAHighlight() {
        Block items = highlights(new Highlights.Item("It holds", "h"), highlight("It breaks"));
        SafeHtml html = SafeHtml.of("<p>Pay for refineries. Or wait.</p>");
        List<Prose.Sentence> claims = List.of(
                new Prose.Sentence("Pay for refineries.", BOTTOM_LINE.id()), new Prose.Sentence("Or wait.", "h"));
        Block closing = new Block(BOTTOM_LINE.id(), "bottom-line", new Prose(html, claims));
        assertThat(problems(items, LEAD, HOLDS, closing))
                .containsExactly(
                        "blocks[0].items[0].evidence highlight.evidence []",
                        "blocks[3].claims[0].evidence highlight.evidence []",
                        "blocks[3].claims[1].evidence highlight.evidence []");
    }

    private static Block highlights(int count) {
        return highlights(nCopies(count, highlight("One claim")).toArray(Highlights.Item[]::new));
    }

    private static Block highlights(Highlights.Item... items) {
        return new Block("h", "highlights", new Highlights(List.of(items)));
    }

    private static Highlights.Item highlight(String text) {
        return new Highlights.Item(text, "");
    }

    private static List<String> problems(Block... blocks) {
        return written(SampleTemplates.ANALYSIS, List.of(blocks));
    }

    private static List<String> written(Template template, List<Block> blocks) {
        return template.problems(blocks).stream()
                .map(problem -> problem.field() + " " + problem.key() + " " + problem.arguments())
                .toList();
    }
}
