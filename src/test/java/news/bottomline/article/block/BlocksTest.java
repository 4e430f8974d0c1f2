package news.bottomline.article.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import news.bottomline.article.template.SampleTemplates;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.Problem;
import news.bottomline.base.SafeHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BlocksTest {

    @Test
    void whatIsWrittenReadsAsTheSameBlocks() {
        JsonArray written = Blocks.write(SampleBlocks.all());
        assertThat(Blocks.stored(written, SafeHtml.POLICY_VERSION)).isEqualTo(SampleBlocks.all());
        assertThat(read(written)).isEqualTo(SampleBlocks.all());
    }

    @Test
    void blocksAreWrittenAsTheApiPromises() {
        List<Block> blocks = List.of(SampleBlocks.HIGHLIGHTS, SampleBlocks.HOLDS, SampleBlocks.BOTTOM_LINE);
        assertThat(Blocks.write(Blocks.namingSections(blocks))).isEqualTo(json("""
                [{"id":"h1","kind":"highlights","shape":"highlights","items":[
                    {"text":"More than 90% of magnets come from one country","evidence":"s1","section":"where-it-holds-up"},
                    {"text":"The plan names no buyer"}]},
                 {"id":"s1","kind":"section","shape":"section","heading":"Where It Holds Up","html":"<p>It counts well: more than 90% of magnets come from one country.</p>"},
                 {"id":"bottom-line","kind":"bottom-line","shape":"prose","html":"<p>Pay for refineries.</p>"}]"""));
    }

    @Test
    void aDocumentWithoutIdsAndShapesGetsThem() {
        List<Block> blocks = read(json("""
                [{"kind":"highlights","items":[{"text":"Yes","section":"what-holds"},{"text":"No","section":"gone"}]},
                 {"kind":"lead","html":"<p>One.</p>"},{"kind":"section","heading":"What Holds","html":"<p>Two.</p>"}]"""));
        assertThat(blocks).extracting(Block::id).doesNotHaveDuplicates().allMatch(Block::isId);
        assertThat(blocks).extracting(Block::shape).containsExactly(Shape.HIGHLIGHTS, Shape.PROSE, Shape.SECTION);
        assertThat(((Highlights) blocks.getFirst().content()).items())
                .containsExactly(new Highlights.Item("Yes", blocks.get(2).id()), new Highlights.Item("No", "", "gone"));
    }

    @Test
    void aBlockWithoutIdKeepsThatOfTheBlockItReplaces() {
        String text = """
                [{"kind":"section","heading":"One","html":"1"},{"kind":"section","heading":"Two","html":"2"}]""";
        List<Block> before = read(json(text));
        List<Block> after = read(json("""
                [{"kind":"section","heading":"New","html":"3"},{"kind":"section","heading":"One","html":"1"}]"""), before);
        assertThat(after)
                .extracting(Block::id)
                .containsExactly(before.get(1).id(), before.get(0).id());
    }

    @Test
    void aBlockThatNamesItsShapeNeedsNoSlot() {
        Block block = read(json("[{\"kind\":\"verse\",\"shape\":\"quote\",\"html\":\"x\",\"who\":\"Ada\"}]"))
                .getFirst();
        assertThat(block.slot()).isEqualTo("verse");
        assertThat(block.content()).isEqualTo(new Quote(SafeHtml.of("<p>x</p>"), "Ada", "", ""));
    }

    @Test
    void readersSeeNeitherBlankBlocksNorBlankItems() {
        List<Block> blocks = read(json("""
                [{"kind":"highlights","items":[{"text":" "},{"text":"Yes"}]},{"kind":"lead","html":"<p> </p>"}]"""));
        assertThat(blocks).hasSize(2);
        assertThat(Blocks.written(blocks)).hasSize(1);
        assertThat(Blocks.written(blocks).getFirst().content().texts()).containsExactly("Yes");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyShapeIsBlankAtFirstAndReadsWhatItHasWritten(Shape shape) {
        Block blank = new Block("b", shape.key(), shape.blank());
        assertThat(blank.isBlank()).isTrue();
        assertThat(Blocks.stored(Blocks.write(List.of(blank)), SafeHtml.POLICY_VERSION))
                .containsExactly(blank);
        assertThat(blank.content().texts()).allMatch(String::isEmpty);
    }

    @Test
    void whatIsActiveDoesNotComeIn() {
        assertThat(read(json("""
                [{"id":"b","kind":"lead","html":"<p onclick='x()'>Yes<script>alert(1)</script><a href='javascript:x()'>no</a></p>"}]""")))
                .isEqualTo(read(json("[{\"id\":\"b\",\"kind\":\"lead\",\"html\":\"<p>Yes no</p>\"}]")));
    }

    @Test
    void storedTextOfAnOlderPolicyIsSanitisedAgain() {
        JsonArray stored = json("""
                [{"id":"b","kind":"lead","shape":"prose","html":"<p onclick='x()'>Yes</p>"}]""").asJsonArray();
        assertThat(Blocks.stored(stored, SafeHtml.POLICY_VERSION - 1)
                        .getFirst()
                        .content()
                        .richText())
                .contains(SafeHtml.of("<p>Yes</p>"));
    }

    @Test
    void controlCharactersDoNotComeIn() {
        String nul = "\\u0000";
        Section section = (Section) read(json("[{\"kind\":\"section\",\"heading\":\"Two" + nul
                        + "\\nlines\",\"html\":\"<p>a" + nul + "b</p>\"}]"))
                .getFirst()
                .content();
        assertThat(section.heading()).isEqualTo("Two lines");
        assertThat(section.html().html()).doesNotContain("\u0000");
    }

    @ParameterizedTest(name = "{0} is wrong at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                          | blocks
            [3]                                                         | blocks[0]
            [{}]                                                        | blocks[0].kind
            [{"html":"x"}]                                              | blocks[0].kind
            [{"kind":"poem","html":"x"}]                                | blocks[0].kind
            [{"kind":"lead","shape":"poem","html":"x"}]                 | blocks[0].shape
            [{"kind":"lead","id":"<b>","html":"x"}]                     | blocks[0].id
            [{"kind":"lead","id":"a"},{"kind":"note","id":"a"}]         | blocks[1].id
            [{"kind":"lead","heading":"x"}]                             | blocks[0].heading
            [{"kind":"note","html":["x"]}]                              | blocks[0].html
            [{"kind":"section","heading":1,"html":"x"}]                 | blocks[0].heading
            [{"kind":"highlights","items":{}}]                          | blocks[0].items
            [{"kind":"highlights","items":["x"]}]                       | blocks[0].items[0]
            [{"kind":"highlights","items":[{"text":"x","section":1}]}]  | blocks[0].items[0].section
            [{"kind":"highlights","items":[{"text":"x","sectoin":""}]}] | blocks[0].items[0].sectoin
            """)
    void aWrongShapeIsNamedByItsPlace(String written, String field) {
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> read(json(written)))
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::field).contains(field));
    }

    @Test
    void whatIsLongerThanAnyArticleIsRefusedRatherThanCut() {
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> read(json("[{\"kind\":\"lead\",\"html\":\"" + "x".repeat(200_001)
                        + "\"},{\"kind\":\"highlights\",\"items\":[{\"text\":\"" + "x".repeat(1_001) + "\"}]}]")))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::field)
                        .containsExactly("blocks[0].html", "blocks[1].items[0].text"));
    }

    @Test
    void sectionsOfOneHeadingHaveAnchorsOfTheirOwn() {
        List<Block> blocks = read(json("""
                [{"id":"a","kind":"section","heading":"A"},{"id":"b","kind":"section","heading":"A"},
                 {"id":"c","kind":"section","heading":"A 2"},{"id":"d","kind":"section","heading":"A"},
                 {"id":"e","kind":"lead","html":"x"}]"""));
        assertThat(blocks.stream().map(new Anchors(blocks)::of))
                .containsExactly("on-a", "on-a-2", "on-a-2-2", "on-a-3", "part-e");
    }

    private static List<Block> read(JsonValue written) {
        return read(written, List.of());
    }

    private static List<Block> read(JsonValue written, List<Block> before) {
        JsonFields document =
                JsonFields.of(Json.createObjectBuilder().add("blocks", written).build());
        List<Block> blocks = Blocks.read(document, SampleTemplates.ANALYSIS.shapes(), before);
        document.check();
        return blocks;
    }

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
