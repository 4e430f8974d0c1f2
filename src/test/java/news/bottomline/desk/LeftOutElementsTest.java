package news.bottomline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.bottomline.article.Draft;
import news.bottomline.article.block.Block;
import news.bottomline.article.block.SampleBlocks;
import news.bottomline.article.template.SampleTemplates;
import org.junit.jupiter.api.Test;

class LeftOutElementsTest {

    @Test
    void eachElementOfTheArticleIsNamedOnce() {
        Block lead = SampleBlocks.prose("lead", "a<table><tr><td>b</td></tr></table><img src=x>");
        Block note = SampleBlocks.prose("note", "c<table></table><script>d</script>");
        LeftOutElements found = LeftOutElements.in(
                new Draft(SampleTemplates.ANALYSIS, "A", Optional.empty(), List.of(), List.of(lead, note)));
        assertThat(found.names()).containsExactly("img", "script", "table");
        assertThat(found.asTags()).isEqualTo("<img>, <script>, <table>");
        assertThat(found.asQuery()).isEqualTo("&left-out=img,script,table");
        assertThat(LeftOutElements.parse("img,script,table")).isEqualTo(found);
    }

    @Test
    void whatIsNoElementsNameIsNotTakenFromTheQuery() {
        assertThat(LeftOutElements.parse("")).isEqualTo(LeftOutElements.NONE);
        assertThat(LeftOutElements.parse("call us now,<b>,Img,1,,%00," + "a".repeat(31)))
                .isEqualTo(LeftOutElements.NONE);
        String many = IntStream.range(0, 500).mapToObj(i -> "a" + i).collect(Collectors.joining(","));
        assertThat(LeftOutElements.parse(many).names()).hasSize(20);
        assertThat(LeftOutElements.NONE.asQuery()).isEmpty();
    }
}
