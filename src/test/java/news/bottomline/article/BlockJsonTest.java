package news.bottomline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockJsonTest {

    @Test
    void whatIsWrittenReadsAsTheSameBlocks() {
        assertThat(BlockJson.read(BlockJson.write(Samples.blocks()))).isEqualTo(Samples.blocks());
    }

    @Test
    void blocksAreWrittenAsTheApiPromises() {
        assertThat(BlockJson.write(List.of(Samples.HIGHLIGHTS, Samples.HOLDS, Samples.BOTTOM_LINE)))
                .isEqualTo(json("""
                [{"kind":"highlights","items":[
                    {"text":"More than 90% of magnets come from one country","section":"where-it-holds-up"},
                    {"text":"The plan names no buyer"}]},
                 {"kind":"section","heading":"Where It Holds Up","html":"<p>It counts well.</p>"},
                 {"kind":"bottom-line","html":"<p>Pay for refineries.</p>"}]"""));
    }

    @Test
    void whatIsActiveDoesNotComeIn() {
        assertThat(BlockJson.read(json("""
                [{"kind":"lead","html":"<p onclick='x()'>Yes<script>alert(1)</script><a href='javascript:x()'>no</a></p>"}]""")))
                .isEqualTo(BlockJson.read(json("[{\"kind\":\"lead\",\"html\":\"<p>Yes no</p>\"}]")));
    }

    @Test
    void controlCharactersDoNotComeIn() {
        String nul = "\\u0000";
        Section section = (Section) BlockJson.read(json("[{\"kind\":\"section\",\"heading\":\"Two" + nul
                        + "\\nlines\",\"html\":\"<p>a" + nul + "b</p>\"}]"))
                .getFirst();
        assertThat(section.heading()).isEqualTo("Two lines");
        assertThat(section.html().html()).doesNotContain("\u0000");
    }

    @ParameterizedTest(name = "{0} is wrong at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                          | blocks
            [3]                                                         | blocks[0]
            [{}]                                                        | blocks[0]
            [{"html":"x"}]                                              | blocks[0].kind
            [{"kind":"poem","html":"x"}]                                | blocks[0].kind
            [{"kind":"lead","html":"x"},{"kind":"lead"}]                | blocks[1].html
            [{"kind":"note","html":["x"]}]                              | blocks[0].html
            [{"kind":"section","html":"x"}]                             | blocks[0].heading
            [{"kind":"section","heading":1,"html":"x"}]                 | blocks[0].heading
            [{"kind":"highlights"}]                                     | blocks[0].items
            [{"kind":"highlights","items":["x"]}]                       | blocks[0].items[0]
            [{"kind":"highlights","items":[{"section":"x"}]}]           | blocks[0].items[0].text
            [{"kind":"highlights","items":[{"text":"x","section":1}]}]  | blocks[0].items[0].section
            """)
    void aWrongShapeIsNamedByItsPlace(String written, String field) {
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> BlockJson.read(json(written)))
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::field).contains(field));
    }

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
