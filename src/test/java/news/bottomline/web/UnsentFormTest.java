package news.bottomline.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.bottomline.web.UnsentForm.Field;
import org.junit.jupiter.api.Test;

class UnsentFormTest {

    private static final String BODY =
            "csrf=abc&title=A+%26+B%3F&lead=One%0D%0A%0D%0ATwo&category=trade&category=energy&password=correct+horse&empty=";

    private final UnsentForm form = UnsentForm.parse("/desk/articles/7", BODY).orElseThrow();

    @Test
    void everyFieldIsKeptInItsOrderAsItWasTyped() {
        assertThat(form.fields())
                .containsExactly(
                        new Field("title", "A & B?"),
                        new Field("lead", "One\r\n\r\nTwo"),
                        new Field("category", "trade"),
                        new Field("category", "energy"),
                        new Field("empty", ""));
    }

    @Test
    void neitherThePasswordNorTheTokenIsKept() {
        assertThat(form.secrets()).containsExactly("password");
        assertThat(form.toString()).doesNotContain("correct").doesNotContain("abc");
    }

    @Test
    void aFormOfNothingButItsTokenIsNoneAndAMalformedFieldIsLeftOut() {
        assertThat(UnsentForm.parse("/sign-out", "csrf=abc")).isEmpty();
        assertThat(UnsentForm.parse("/sign-out", "")).isEmpty();
        assertThat(UnsentForm.parse("/x", "a=%zz&b=1").orElseThrow().fields()).containsExactly(new Field("b", "1"));
        assertThat(UnsentForm.parse("/x", "a=+&b=").orElseThrow().isWorthKeeping())
                .isFalse();
    }

    @Test
    void itComesThroughTheSignInFormUnchanged() {
        MultivaluedMap<String, String> signIn = new MultivaluedHashMap<>();
        form.asCarried().forEach(field -> signIn.add(field.name(), field.value()));
        signIn.add("email", "editor@newsroom.example");
        assertThat(UnsentForm.carriedAction(signIn)).isEqualTo("/desk/articles/7");
        UnsentForm carried = UnsentForm.carried(signIn, "/desk/articles/7").orElseThrow();
        assertThat(carried.fields()).containsExactlyInAnyOrderElementsOf(form.fields());
        assertThat(UnsentForm.carried(signIn, ""))
                .as("an address of another site")
                .isEmpty();
    }

    @Test
    void aFieldIsCalledByItsKindAndItsNumber() {
        Field field = new Field("blocks[2].items[0].text", "");
        assertThat(field.kind()).isEqualTo("blocks.items.text");
        assertThat(field.number()).isEqualTo("3.1");
        assertThat(new Field("name[99999999999]", "").number()).isEmpty();
    }

    @Test
    void whatThePageWroteIsNotShownAsTyped() {
        assertThat(List.of("blocks[0].id", "blocks[0].kind", "blocks[1].items[2].evidence", "seen", "templateVersion"))
                .noneMatch(name -> new Field(name, "1").isTyped());
        assertThat(List.of("title", "blocks[0].html", "blocks[1].items[2].text", "kind"))
                .allMatch(name -> new Field(name, "1").isTyped());
    }

    @Test
    void everyPasswordFieldOfTheViewsIsKnownAsOne() throws IOException {
        Pattern password = Pattern.compile("name = \"(\\w+)\"[^\\n]*type = \"password\"");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> views = Files.walk(Path.of("webapp/WEB-INF/views"))) {
            for (Path view :
                    views.filter(file -> file.toString().endsWith(".jte")).toList()) {
                password.matcher(Files.readString(view)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        assertThat(names).isEqualTo(new TreeSet<>(UnsentForm.PASSWORDS));
    }
}
