package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.bottomline.article.Block;
import news.bottomline.article.BottomLine;
import news.bottomline.article.Draft;
import news.bottomline.article.Highlight;
import news.bottomline.article.Highlights;
import news.bottomline.article.Lead;
import news.bottomline.article.Section;
import news.bottomline.article.Slot;
import news.bottomline.base.Problem;
import news.bottomline.base.SafeHtml;
import news.bottomline.desk.ArticleForm.HighlightField;
import news.bottomline.desk.ArticleForm.SectionField;
import org.junit.jupiter.api.Test;

class ArticleFormTest {

    private static final List<Slot> SLOTS = Stream.of(Slot.Kind.values())
            .map(kind -> new Slot(kind, kind.key(), 0, 12, 3000, 2, 6))
            .toList();
    private static final ArticleForm FORM = new ArticleForm(
            "analysis",
            3,
            " Who pays? ",
            "",
            List.of("mining"),
            List.of(
                    new HighlightField("Over 80%", "1"),
                    new HighlightField("  ", ""),
                    new HighlightField("Nobody", "0")),
            "One.\n\nTwo.",
            " ",
            List.of(
                    new SectionField("What Holds", "Text"),
                    new SectionField("", ""),
                    new SectionField("What Breaks", "More")),
            "Pay.");

    @Test
    void everyWordTypedIsReadByItsField() {
        ArticleForm form = ArticleForm.typed(new Fields(
                "template",
                "analysis",
                "seen",
                "3",
                "title",
                "Who pays?",
                "category",
                "mining",
                "category",
                "trade",
                "highlight-0-text",
                "Over 80%",
                "highlight-0-section",
                "0",
                "section-0-heading",
                "What Holds",
                "section-0-text",
                "One.\r\n\r\nTwo."));
        assertThat(form.seen()).isEqualTo(3);
        assertThat(form.categories()).containsExactly("mining", "trade");
        assertThat(form.highlights()).containsExactly(new HighlightField("Over 80%", "0"));
        assertThat(form.sections()).containsExactly(new SectionField("What Holds", "One.\n\nTwo."));
    }

    @Test
    void aFormWithoutFieldsOrWithNonsenseInThemIsEmpty() {
        assertThat(ArticleForm.typed(new Fields("seen", "-1; drop")))
                .isEqualTo(new ArticleForm("", 0, "", "", List.of(), List.of(), "", "", List.of(), ""));
    }

    @Test
    void whatIsBlankIsNotSavedAndHighlightsKeepTheirSections() {
        ArticleForm tidy = FORM.tidied();
        assertThat(tidy.sections()).extracting(SectionField::heading).containsExactly("What Holds", "What Breaks");
        assertThat(tidy.highlights())
                .containsExactly(new HighlightField("Over 80%", ""), new HighlightField("Nobody", "0"));
    }

    @Test
    void theDraftFollowsTheTemplatesSlots() {
        Draft draft = FORM.tidied().draft(SLOTS);
        assertThat(draft.title()).isEqualTo("Who pays?");
        assertThat(draft.slug()).isEmpty();
        assertThat(draft.blocks())
                .hasExactlyElementsOfTypes(
                        Highlights.class, Lead.class, Section.class, Section.class, BottomLine.class);
        assertThat(((Highlights) draft.blocks().getFirst()).items())
                .contains(new Highlight("Nobody", Optional.of("what-holds")));
    }

    @Test
    void aSavedDraftComesBackIntoTheFormUnchanged() {
        List<Block> blocks = FORM.tidied().draft(SLOTS).blocks();
        ArticleForm shown = ArticleForm.saved("analysis", 4, "Who pays?", "who-pays", List.of("mining"), blocks);
        assertThat(shown.lead()).isEqualTo("One.\n\nTwo.");
        assertThat(shown.draft(SLOTS).blocks()).isEqualTo(blocks);
    }

    @Test
    void aHighlightRestsOnTheSectionAtItsPositionThoughTwoHaveTheSameHeading() {
        List<SectionField> twins = List.of(new SectionField("Figures", "One"), new SectionField("Figures", "Two"));
        ArticleForm form = FORM.withHighlights(List.of(new HighlightField("The second", "1")));
        Draft draft = form.withSections(twins, i -> i).draft(SLOTS);
        assertThat(draft.blocks().getFirst())
                .isEqualTo(new Highlights(List.of(new Highlight("The second", Optional.of("figures-2")))));
    }

    @Test
    void aSectionThatThereIsNotKeepsItsName() {
        List<Block> blocks = List.of(new Highlights(List.of(new Highlight("Lost", Optional.of("nowhere")))));
        ArticleForm shown = ArticleForm.saved("analysis", 1, "T", "t", List.of(), blocks);
        assertThat(shown.highlights()).containsExactly(new HighlightField("Lost", "#nowhere"));
        assertThat(shown.draft(SLOTS).blocks()).isEqualTo(blocks);
    }

    @Test
    void twoLeadsOfAProgramAreShownAsOneWithTheWordsOfBoth() {
        List<Block> blocks = List.of(new Lead(SafeHtml.of("<p>One.</p>")), new Lead(SafeHtml.of("<p>Two.</p>")));
        assertThat(ArticleForm.saved("analysis", 1, "T", "t", List.of(), blocks).lead())
                .isEqualTo("One.\n\nTwo.");
    }

    @Test
    void theCategoryFiledUnderComesFirst() {
        ArticleForm form =
                ArticleForm.typed(new Fields("main-category", "trade", "category", "mining", "category", "trade"));
        assertThat(form.categories()).containsExactly("trade", "mining");
    }

    @Test
    void aProblemOfTheDraftFindsItsField() {
        FieldIds ids = FieldIds.typed(FORM.tidied().draft(SLOTS).blocks(), FORM);
        assertThat(ids.placed(Stream.of(
                                "blocks[0].items[1].text",
                                "blocks[0].items",
                                "blocks[1].html",
                                "blocks[3].heading",
                                "blocks[4].html",
                                "bottom-line",
                                "categories",
                                "slug",
                                "anything")
                        .map(field -> Problem.of(field, "k"))
                        .toList()))
                .extracting(Problem::field)
                .containsExactly(
                        "highlight-2-text",
                        "highlights",
                        "lead",
                        "section-2-heading",
                        "bottom-line",
                        "bottom-line",
                        "categories",
                        "slug",
                        "title");
    }
}
