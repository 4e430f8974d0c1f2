package news.bottomline.article.block;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
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
        return Prose.read(JsonFields.of(document));
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
