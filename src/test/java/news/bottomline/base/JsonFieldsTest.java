package news.bottomline.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {

    @Test
    void fieldsThatAreMissingOrNullAreEmpty() {
        JsonFields sent = fields("{\"title\":null}");
        assertThat(sent.optionalText("title")).isEmpty();
        assertThat(sent.optionalText("slug")).isEmpty();
        assertThat(sent.texts("categories")).isEmpty();
        assertThat(sent.optionalId("parent")).isEmpty();
        sent.refuseOthers().check();
    }

    @Test
    void everyProblemIsReportedByItsField() {
        JsonFields sent = fields("{\"a\":1,\"b\":[\"x\",2],\"c\":\"3\",\"d\":[{},[],{\"e\":{}}],\"f\":{}}");
        sent.optionalText("a");
        sent.texts("b");
        sent.optionalId("c");
        sent.objects("d", one -> one.text("e"));
        sent.texts("f");
        assertProblems(sent::check, "a", "b[1]", "c", "d[0].e", "d[1]", "d[2].e", "f");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "42, 42", "999999999999999999, 999999999999999999", "-1, -1"})
    void aWholeNumberIsAnId(String written, long id) {
        assertThat(fields("{\"seen\":" + written + "}").optionalId("seen")).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "0.5",
                "1e3",
                "1e999999999",
                "9999999999999999999",
                "\"1\"",
                "true",
                "[]",
                "{}",
                "-1e-999999999"
            })
    void anythingElseIsNoId(String written) {
        JsonFields sent = fields("{\"seen\":" + written + "}");
        assertThat(sent.optionalId("seen")).isEmpty();
        assertProblems(sent::check, "seen");
    }

    @ParameterizedTest
    @CsvSource({
        "From, from",
        "form, from",
        "titel, title",
        "Title, title",
        "tittle, title",
        "catagories, categories",
        "category, categories",
        "Slug, slug",
        "slgu, slug",
        "block, blocks",
        "websit, website"
    })
    void anUnknownFieldIsNamedWithTheNearestKnownName(String mistyped, String meant) {
        JsonFields sent = fields("{\"" + mistyped + "\":1}");
        List.of("from", "title", "categories", "slug", "blocks", "website").forEach(sent::has);
        sent.refuseOthers();
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(sent::check)
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(Problem.of(mistyped, "json.unknown.nearest", mistyped, meant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zz", "", "publishedAt", "😀", "x.y", "aVeryLongNameOfMoreThanFortyLettersThatIsNoneOfOurs"})
    void anUnknownFieldThatResemblesNoneIsNamedWithAllOfThem(String name) {
        JsonFields sent = fields("{\"" + name + "\":1}");
        sent.has("from");
        sent.has("title");
        sent.refuseOthers();
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(sent::check)
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly(Problem.of(name, "json.unknown", name, "from, title")));
    }

    @Test
    void unknownFieldsOfNestedObjectsAreNamedByTheirPlace() {
        JsonFields sent = fields("{\"blocks\":[{\"kind\":\"lead\"},{\"kind\":\"note\",\"htlm\":\"\"}]}");
        sent.objects("blocks", block -> {
            block.text("kind");
            block.has("html");
            return block.refuseOthers();
        });
        assertProblems(sent::check, "blocks[1].htlm");
    }

    private static void assertProblems(ThrowingCallable check, String... fields) {
        assertThatExceptionOfType(Failure.Invalid.class)
                .isThrownBy(check)
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::field).containsExactly(fields));
    }

    private static JsonFields fields(String text) {
        return JsonFields.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
