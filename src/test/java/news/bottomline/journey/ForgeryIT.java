package news.bottomline.journey;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What another site makes a browser send is refused, at every address of the newsroom that takes a form. */
class ForgeryIT extends Newspaper {

    /** Where somebody comes who has no session yet. */
    private static final Set<String> DOORS = Set.of("sign-in", "sign-out", "set-up");

    private static final String VARIABLE = "\\{\\w+(?:\\s*:(?:[^{}]|\\{[^{}]*})*)?}";

    @Test
    void everyFormOfTheNewsroomIsKnownHere() {
        assertThat(forms())
                .contains(
                        "/account/application-passwords/1/revocation",
                        "/account/password",
                        "/admin/people/1",
                        "/admin/people/1/deactivation",
                        "/admin/people/1/set-up-link",
                        "/admin/people/new",
                        "/desk/articles/1",
                        "/desk/articles/1/publication",
                        "/desk/articles/1/withdrawal",
                        "/desk/articles/new",
                        "/moderation/comments/1/approval",
                        "/moderation/comments/1/refusal",
                        "/moderation/comments/1/spam",
                        "/set-up/1",
                        "/sign-in",
                        "/sign-out");
    }

    @Test
    void withoutTheFormsTokenNothingIsTaken() {
        StaffSession administrator = StaffSession.of(ADMINISTRATOR, ADMINISTRATORS_PASSWORD);
        StaffSession another = StaffSession.of(EDITOR, PASSWORD);
        for (String form : forms()) {
            for (String token : List.of("", "guessed", another.token())) {
                assertRefused(form, administrator.post(form, Map.of("csrf", token)), "token '" + token + "'");
            }
            assertRefused(
                    form,
                    HttpConnection.form(form, Map.of("name", "x"), "Cookie", administrator.cookie()),
                    "no token at all");
        }
        assertThat(administrator.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void fromAnotherSiteNothingIsTakenWhateverItBrings() {
        StaffSession administrator = StaffSession.of(ADMINISTRATOR, ADMINISTRATORS_PASSWORD);
        for (String form : forms()) {
            for (String[] header : List.of(
                    new String[] {"Origin", "https://evil.example"},
                    new String[] {"Origin", "null"},
                    new String[] {"Origin", SITE + ".evil.example"},
                    new String[] {"Sec-Fetch-Site", "cross-site"},
                    new String[] {"Sec-Fetch-Site", "same-site"})) {
                assertRefused(form, administrator.post(form, Map.of(), header), String.join(": ", header));
            }
        }
        assertThat(administrator.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aReplyFromAnotherSitesPageIsRefusedToo() {
        Map<String, String> reply = Map.of("name", "Somebody", "email", "somebody@letters.example", "text", "Forged.");
        for (String[] header : List.of(
                new String[] {"Origin", "https://evil.example"}, new String[] {"Sec-Fetch-Site", "cross-site"})) {
            assertThat(HttpConnection.form(SentReply.ARTICLE + "/comments", reply, header)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void withoutASessionOneIsAskedToSignIn() {
        for (String form : forms()) {
            if (!DOORS.contains(form.split("/")[1])) {
                var typed = HttpConnection.form(form, Map.of("name", "x"));
                assertThat(typed.statusCode()).as(form).isEqualTo(403);
                assertThat(typed.body()).as(form).contains("Sign in to send this");
                var answer = HttpConnection.form(form, Map.of("csrf", "x"));
                assertThat(answer.statusCode()).as(form).isEqualTo(303);
                assertThat(answer.headers().firstValue("Location").orElseThrow())
                        .as(form)
                        .startsWith("/sign-in?next=");
            }
        }
    }

    @Test
    void noPageOfTheNewsroomIsKeptByAnybody() {
        StaffSession administrator = StaffSession.of(ADMINISTRATOR, ADMINISTRATORS_PASSWORD);
        SentReply reply = SentReply.by("Ruprecht Unkept");
        for (String page : List.of(
                "/desk",
                "/moderation",
                "/moderation/approved",
                "/moderation/comments/" + reply.id(),
                "/moderation/comments/999999999",
                "/admin",
                "/admin/people/new",
                "/account",
                "/sign-in",
                "/set-up/never-made")) {
            assertThat(administrator.get(page).headers().firstValue("Cache-Control"))
                    .as(page)
                    .hasValue("no-store");
        }
    }

    private static void assertRefused(String form, HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(form + " with " + what).isEqualTo(403);
        assertThat(answer.body()).as(form).contains("You do not have permission");
    }

    /** Every form but the readers', read from the resources themselves, so that none can be forgotten; every variable is 1. */
    private static Set<String> forms() {
        return new ClassFileImporter(List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .importPackages("news.bottomline").stream()
                        .filter(resource -> resource.isAnnotatedWith(Path.class))
                        .flatMap(resource -> resource.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(POST.class)
                                && method.getModifiers().contains(PUBLIC))
                        .map(ForgeryIT::path)
                        .filter(path -> !path.startsWith("/api/") && !path.equals("/1/comments"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(JavaMethod method) {
        JavaClass resource = method.getOwner();
        String own = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        return (resource.getAnnotationOfType(Path.class).value() + own).replaceAll(VARIABLE, "1");
    }
}
