package news.bottomline.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    private static final int MEGABYTE = 1_000_000;

    private static final String ARTICLE = """
            {"template": "analysis", "title": "Who pays? \\u20ac 5 – \\ud83d\\ude00", "n": -1.5e3, "slug": null,
             "blocks": [{"kind": "highlights", "items": [{"text": "a\\"b\\\\c"}, {"text": "", "live": true}]}, []]}""";

    @Test
    void anObjectIsReadAsItIsWritten() {
        JsonObject read = read(ARTICLE);
        assertThat(read.getString("title")).isEqualTo("Who pays? € 5 – 😀");
        assertThat(read.getJsonNumber("n").bigDecimalValue()).isEqualByComparingTo("-1500");
        assertThat(read.isNull("slug")).isTrue();
        assertThat(read.getJsonArray("blocks").getJsonObject(0).getJsonArray("items"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\t", "\uFEFF", "\uFEFF {}", "{}", " {} \n"})
    void anEmptyTextAndAByteOrderMarkCountForNothing(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "[]",
                "[",
                "null",
                "1",
                "\"text\"",
                "{\"\":[",
                "{\"zz\":[{",
                "{\"zz\":[}",
                "{\"a\":{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":-}",
                "{\"a\":01}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":0x1}",
                "{\"a\":True}",
                "{\"a\":\"line\nend\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{} {}",
                "{}x",
                "{}]",
                "{}\u0000",
                "{\"a\":1}}",
                "{\"a\":[1 2]}",
                "{/* no */}",
                "“title”",
                "\uFEFF\uFEFF{}"
            })
    void whatIsNotOneJsonObjectIsMalformed(String text) {
        assertThatExceptionOfType(Failure.Malformed.class).isThrownBy(() -> read(text));
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        for (byte[] bytes : List.of(
                new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'},
                new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'},
                new byte[] {(byte) 0xC0, (byte) 0x80},
                "{\"a\":1}".getBytes(StandardCharsets.UTF_16))) {
            assertThatExceptionOfType(Failure.Malformed.class).isThrownBy(() -> JsonText.object(bytes));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"b\":2,\"a\":1}                  | a          | json.twice",
                "{\"a\":[{\"b\":1,\"\\u0062\":2}]}          | a[0].b     | json.twice",
                "{\"a\":\"x\\ud800\"}                       | a          | json.character",
                "{\"a\":[\"\",\"\\udc00\\ud800\"]}          | a[1]       | json.character",
                "{\"a\":{\"b\":\"\\ud83d \\ude00\"}}        | a.b        | json.character",
                "{\"a\":\"x\\u0000y\"}                      | a          | json.character",
                "{\"a\\udfff\":1}                           | a\uFFFD    | json.character",
                "{\"a\":1e999999999999}                     | a          | json.number.long",
                "{\"a\":[0,-123456789012345678901234567890.25]} | a[1]   | json.number.long"
            })
    void whatCannotBeStoredIsRefusedByItsPlace(String text, String field, String key) {
        assertInvalid(text, field, key);
    }

    @Test
    void numbersAreNeverWrittenOut() {
        assertThat(read("{\"a\":1e999999999}").getJsonNumber("a").isIntegral()).isFalse();
        assertInvalid("{\"a\":" + "9".repeat(5_000) + "}", "a", "json.number.long");
    }

    @Test
    void depthAndNumberAndLengthOfNamesAreBounded() {
        String deepest = "{\"a\":".repeat(JsonText.DEEPEST + 1) + "1" + "}".repeat(JsonText.DEEPEST + 1);
        assertThat(read(deepest)).hasSize(1);
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(() -> read("{\"a\":" + deepest + "}"))
                .satisfies(e -> assertThat(e.problems().getFirst().key()).isEqualTo("json.deep"));
        String many = "{\"a\":[" + "1,".repeat(JsonText.MOST_VALUES - 1);
        assertInvalid(many + "1]}", "", "json.many");
        assertThat(read(many.substring(0, many.length() - 1) + "]}")).hasSize(1);
        String name = "n".repeat(JsonText.LONGEST_NAME);
        assertThat(read("{\"" + name + "\":1}")).hasSize(1);
        assertInvalid("{\"" + name + "n\":1}", name + "n", "json.name.long");
    }

    @Test
    void everyCutOfABodyIsMalformedAtOnce() {
        byte[] whole = ARTICLE.getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int length = 1; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatExceptionOfType(Failure.Malformed.class).isThrownBy(() -> JsonText.object(cut));
            }
        });
    }

    @Test
    void bodiesWithWrongBytesAreReadOrRefusedAtOnce() {
        Random random = new Random(8);
        byte[] alphabet = "{}[]\",:\\u0eE+-.ntf \n\u00e9".getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 20_000; i++) {
                byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
                for (int changes = random.nextInt(4); changes >= 0; changes--) {
                    bytes[random.nextInt(bytes.length)] = alphabet[random.nextInt(alphabet.length)];
                }
                assertReadOrRefused(bytes);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("megabytes")
    void aMegabyteOfAnythingIsReadOrRefusedAtOnce(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> assertReadOrRefused(bytes));
    }

    static Stream<String> megabytes() {
        return Stream.of(
                "[".repeat(MEGABYTE),
                "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000),
                "{\"a\":[" + "[],".repeat(MEGABYTE / 3) + "1]}",
                "{\"a\":\"" + "\\".repeat(MEGABYTE) + "\"}",
                "{\"a\":\"" + "\\u0061".repeat(MEGABYTE / 6) + "\"}",
                "{\"a\":\"" + "x".repeat(MEGABYTE) + "\"}",
                "{\"" + "x".repeat(MEGABYTE) + "\":1}",
                "{\"a\":" + "1".repeat(MEGABYTE) + "}",
                "{\"a\":0." + "0".repeat(MEGABYTE) + "}",
                "{\"a\":1e" + "1".repeat(MEGABYTE) + "}",
                "{" + "\"a\":1,".repeat(MEGABYTE / 6) + "}",
                " ".repeat(MEGABYTE),
                "{" + " ".repeat(MEGABYTE),
                "{}" + " ".repeat(MEGABYTE) + "x",
                "\"".repeat(MEGABYTE),
                ",".repeat(MEGABYTE),
                "{" + "\n".repeat(MEGABYTE) + "}",
                "{\"" + "x".repeat(99) + "\":[" + "[[[[1]]]],".repeat(MEGABYTE / 10) + "1]}");
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            JsonText.object(bytes);
        } catch (Failure.Malformed | Failure.Invalid expected) {
            assertThat(expected).hasMessageContaining("json.");
        }
    }

    private static void assertInvalid(String text, String field, String key) {
        assertThatExceptionOfType(Failure.Invalid.class)
                .as(text)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(org.assertj.core.api.Assertions.tuple(field, key)));
    }

    private static JsonObject read(String text) {
        return JsonText.object(text.getBytes(StandardCharsets.UTF_8));
    }
}
