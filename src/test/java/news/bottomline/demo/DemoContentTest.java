package news.bottomline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.bottomline.article.Claims;
import news.bottomline.article.Draft;
import news.bottomline.article.SampleDrafts;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.Highlights;
import news.bottomline.article.block.Prose;
import news.bottomline.article.block.Section;
import news.bottomline.article.block.Shape;
import news.bottomline.article.template.Slot;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Slug;
import news.bottomline.comment.State;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DemoContentTest {

    private final DemoContent script = DemoContent.read();

    @Test
    void readersFindSeventeenArticlesInFiveCategoriesByThreeAuthors() {
        List<DemoArticle> live = script.stories().stream()
                .filter(story -> !story.withdrawn())
                .filter(story -> story.from().filter(Duration::isNegative).isPresent())
                .toList();
        assertThat(live).hasSize(17);
        assertThat(live.stream().map(DemoArticle::author).distinct()).hasSize(3);
        assertThat(live.stream()
                        .flatMap(story -> draft(story).categories().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(script.categories().stream()
                        .map(name -> Slug.of(name).value())
                        .toList());
    }

    @Test
    void oneArticleIsADraftOneIsToComeAndOneHasBeenWithdrawn() {
        assertThat(script.stories()).filteredOn(story -> story.from().isEmpty()).hasSize(1);
        assertThat(script.stories())
                .filteredOn(story -> story.from().filter(Duration::isPositive).isPresent())
                .hasSize(1);
        assertThat(script.stories()).filteredOn(DemoArticle::withdrawn).hasSize(1);
    }

    @Test
    void theNewestArticleHasTheShapeOfTheModelPage() {
        DemoArticle newest = script.stories().getFirst();
        assertThat(draft(newest).title()).hasSizeBetween(90, 100).contains("?", ":");
        assertThat(draft(newest).categories()).hasSize(3);
        assertThat(draft(newest).blocks().stream().map(Block::slot))
                .containsExactly("highlights", "lead", "note", "section", "section", "section", "bottom-line");
        assertThat(sections(newest).stream()
                        .map(section ->
                                Jsoup.parse(section.html().html()).select("li").size()))
                .containsExactly(3, 3, 0);
        assertThat(draft(newest).blocks().get(2).toString()).contains("Note:");
    }

    @Test
    void everyOtherTemplateHasOneCompleteArticleThatFillsEverySlotExceptForPictures() {
        List<Draft> others = script.stories().stream()
                .map(DemoContentTest::draft)
                .filter(draft -> !isAnalysis(draft))
                .toList();
        assertThat(others.stream().map(draft -> draft.template().key()))
                .containsExactlyInAnyOrder("news-brief", "interview", "opinion", "live-updates", "explainer");
        for (Draft draft : others) {
            assertThat(draft.template().problems(draft.blocks()))
                    .as(draft.title())
                    .isEmpty();
            assertThat(draft.blocks().stream().map(Block::slot).distinct())
                    .as(draft.title())
                    .containsExactlyInAnyOrderElementsOf(draft.template().slots().stream()
                            .filter(slot -> slot.shape() != Shape.FIGURE)
                            .map(Slot::key)
                            .toList());
        }
    }

    @Test
    void everyFinishedAnalysisHasFourHighlightsOfEightToSixteenWordsEachRestingOnASection() {
        for (DemoArticle story : finished()) {
            Highlights highlights =
                    (Highlights) draft(story).blocks().getFirst().content();
            assertThat(highlights.items()).as(draft(story).title()).hasSize(4).allSatisfy(item -> {
                assertThat(item.text().split(" ")).as(item.text()).hasSizeBetween(8, 16);
                assertThat(item.section()).isEmpty();
                assertThat(item.evidence()).isNotEmpty();
            });
        }
    }

    @Test
    void everyFinishedArticleHoldsWhatItsHighlightsSay() {
        assertThat(finished().stream()
                        .map(DemoContentTest::draft)
                        .flatMap(draft -> new Claims(draft.template(), draft.blocks())
                                .contested().stream().map(one -> draft.title() + ": " + one.problem())))
                .isEmpty();
    }

    @Test
    void everyAnalysisCitesItsSourceInTheLeadAndHasHeadingsOfThreeToFiveWords() {
        for (DemoArticle story : analyses(script.stories())) {
            Prose lead = (Prose) draft(story).blocks().get(1).content();
            assertThat(lead.html().html()).as(draft(story).title()).contains("<a href=\"https://", ".example/");
            assertThat(sections(story))
                    .hasSizeBetween(2, 4)
                    .allSatisfy(
                            section -> assertThat(section.heading().split(" ")).hasSizeBetween(3, 5));
        }
    }

    @Test
    void whatReadersSayIsWrittenAfterWhatItAnswers() {
        for (DemoArticle story : script.stories()) {
            Duration age = story.from().map(Duration::negated).orElse(Duration.ZERO);
            story.remarks().forEach(remark -> assertWrittenAfter(age, remark));
        }
    }

    private static void assertWrittenAfter(Duration age, DemoComment remark) {
        assertThat(remark.ago()).as(remark.text()).isLessThan(age).isPositive();
        remark.answers().forEach(answer -> assertWrittenAfter(remark.ago(), answer));
    }

    @Test
    void remarksEndInEveryStateAndNoAddressCouldBeAnybodys() {
        List<DemoComment> all = script.stories().stream()
                .flatMap(story -> flat(story.remarks()))
                .toList();
        Set<Optional<State>> decisions =
                new HashSet<>(all.stream().map(DemoComment::decision).toList());
        assertThat(decisions)
                .containsExactlyInAnyOrder(
                        Optional.empty(),
                        Optional.of(State.APPROVED),
                        Optional.of(State.REFUSED),
                        Optional.of(State.SPAM));
        assertThat(all).filteredOn(remark -> !remark.trap().isEmpty()).isNotEmpty();
        assertThat(all).allSatisfy(remark -> assertThat(remark.email()).endsWith(".example"));
    }

    private List<DemoArticle> finished() {
        return analyses(script.stories().stream()
                .filter(story -> story.from().isPresent())
                .toList());
    }

    private static List<DemoArticle> analyses(List<DemoArticle> stories) {
        return stories.stream().filter(story -> isAnalysis(draft(story))).toList();
    }

    private static boolean isAnalysis(Draft draft) {
        return draft.template().key().equals("analysis");
    }

    private static Draft draft(DemoArticle story) {
        return SampleDrafts.reader().read(JsonFields.of(story.document()), Optional.empty());
    }

    private static List<Section> sections(DemoArticle story) {
        return draft(story).blocks().stream()
                .map(Block::content)
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
    }

    private static Stream<DemoComment> flat(List<DemoComment> remarks) {
        return remarks.stream().flatMap(remark -> Stream.concat(Stream.of(remark), flat(remark.answers())));
    }
}
