package news.bottomline.article.block;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.bottomline.base.Failure;
import news.bottomline.base.JsonFields;
import news.bottomline.base.SafeHtml;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final String TEXT =
            "<p>Talk of alliances is cheap, and refineries are not.</p><ul><li>Pay for them</li><li>Or wait</li></ul>";

    private static Prose read(String html, Prose.Sentence... claims) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        Stream.of(claims)
                .forEach(claim -> list.add(
                        Json.createObjectBuilder().add("text", claim.text()).add("evidence", claim.evidence())));
        JsonObject document =
                Json.createObjectBuilder().add("html", html).add("claims", list).build();
        JsonFields fields = JsonFields.of(document);
        Prose prose = Prose.read(fields);
        fields.check();
        return prose;
    }

    @Test
    void everySentenceAndListItemMayNameItsEvidence() {
        assertThat(new Prose(SafeHtml.of(TEXT)).allSentences())
                .extracting(Prose.Sentence::text)
                .containsExactly("Talk of alliances is cheap, and refineries are not.", "Pay for them", "Or wait");
    }

    @Test
    void keepsAllSentencesOnceOneNamesItsEvidence() {
        assertThat(read(TEXT, new Prose.Sentence("Pay for them", "s2")).claims())
                .extracting(Claim::evidence)
                .containsExactly("", "s2", "");
        assertThat(read(TEXT, new Prose.Sentence("Pay for them", "")).claims()).isEmpty();
    }

    @Test
    void aLongTextKeepsTheEvidenceOfItsSentencesWhenItIsReadAgain() {
        String sentences = IntStream.rangeClosed(1, 600)
                .mapToObj(n -> "This is sentence " + n + ". ")
                .collect(joining());
        Prose read = read("<p>" + sentences + "</p>", new Prose.Sentence("This is sentence 599.", "s2"));
        JsonObject stored =
                Blocks.write(List.of(new Block("b1", "bottom-line", read))).getJsonObject(0);
        assertThat(stored.getJsonArray("claims")).hasSize(600);
        assertThat(Prose.read(JsonFields.stored(stored, SafeHtml.POLICY_VERSION))
                        .claims()
                        .get(598)
                        .evidence())
                .isEqualTo("s2");
    }

    @Test
    void soManySentencesMayNameTheirEvidence() {
        Prose.Sentence[] named = IntStream.rangeClosed(0, Prose.MOST_NAMED)
                .mapToObj(n -> new Prose.Sentence("Sentence " + n + ".", "s1"))
                .toArray(Prose.Sentence[]::new);
        assertThatExceptionOfType(Failure.Invalid.class).isThrownBy(() -> read(TEXT, named));
    }

    @Test
    void aRewordedSentenceKeepsItsEvidence() {
        Prose.Sentence before = new Prose.Sentence("Talk of alliances is cheap, and mines are not.", "s1");
        assertThat(read(TEXT, before).claims().getFirst().evidence()).isEqualTo("s1");
    }

    @Test
    void anotherSentenceDoesNotTakeItOver() {
        assertThat(read(TEXT, new Prose.Sentence("Prices have doubled since May.", "s1"))
                        .claims())
                .isEmpty();
    }

    @Test
    void equalSentencesKeepTheirOwnEvidence() {
        Prose twice = read("<p>Pay. Pay.</p>", new Prose.Sentence("Pay.", "s1"), new Prose.Sentence("Pay.", "s2"));
        assertThat(twice.claims()).extracting(Claim::evidence).containsExactly("s1", "s2");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Block block = new Block("b1", "bottom-line", read(TEXT, new Prose.Sentence("Or wait", "s3")));
        List<Block> again = Blocks.stored(Blocks.write(List.of(block)), SafeHtml.POLICY_VERSION);
        assertThat(again).containsExactly(block);
    }
}
