package news.bottomline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.bottomline.article.Block;
import news.bottomline.article.Highlights;
import news.bottomline.article.Lead;
import news.bottomline.article.Section;
import news.bottomline.base.Slug;
import news.bottomline.comment.State;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DemoContentTest {

    private final DemoContent script = DemoContent.read();

    @Test
    void readersFindTwelveArticlesInFiveCategoriesByThreeAuthors() {
        List<DemoArticle> live = script.stories().stream()
                .filter(story -> !story.withdrawn())
                .filter(story -> story.from().filter(Duration::isNegative).isPresent())
                .toList();
        assertThat(live).hasSize(12);
        assertThat(live.stream().map(DemoArticle::author).distinct()).hasSize(3);
        assertThat(live.stream()
                        .flatMap(story -> story.draft().categories().stream())
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
        assertThat(newest.draft().title()).hasSizeBetween(90, 100).contains("?", ":");
        assertThat(newest.draft().categories()).hasSize(3);
        assertThat(newest.draft().blocks().stream().map(block -> block.kind().key()))
                .containsExactly("highlights", "lead", "note", "section", "section", "section", "bottom-line");
        assertThat(sections(newest).stream()
                        .map(section ->
                                Jsoup.parse(section.html().html()).select("li").size()))
                .containsExactly(3, 3, 0);
        assertThat(newest.draft().blocks().get(2).toString()).contains("Note:");
    }

    @Test
    void everyFinishedArticleHasFourHighlightsOfEightToSixteenWordsEachRestingOnASection() {
        for (DemoArticle story : finished()) {
            Highlights highlights = (Highlights) story.draft().blocks().getFirst();
            assertThat(highlights.items()).as(story.draft().title()).hasSize(4).allSatisfy(item -> {
                assertThat(item.text().split(" ")).as(item.text()).hasSizeBetween(8, 16);
                assertThat(Block.anchors(story.draft().blocks()))
                        .contains(item.section().orElseThrow());
            });
        }
    }

    @Test
    void everyArticleCitesItsSourceInTheLeadAndHasHeadingsOfThreeToFiveWords() {
        for (DemoArticle story : script.stories()) {
            Lead lead = (Lead) story.draft().blocks().get(1);
            assertThat(lead.html().html()).as(story.draft().title()).contains("<a href=\"https://", ".example/");
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
        return script.stories().stream()
                .filter(story -> story.from().isPresent())
                .toList();
    }

    private static List<Section> sections(DemoArticle story) {
        return story.draft().blocks().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
    }

    private static Stream<DemoComment> flat(List<DemoComment> remarks) {
        return remarks.stream().flatMap(remark -> Stream.concat(Stream.of(remark), flat(remark.answers())));
    }
}
