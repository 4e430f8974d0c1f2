package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every form address refuses cross-site requests. */
class ForgeryIT extends Newspaper {

    /** The forms that need no session. */
    private static final Set<String> DOORS = Set.of("sign-in", "sign-out", "set-up");

    @Test
    void everyFormOfTheNewsroomIsKnownHere() {
        assertThat(FormAddresses.ofStaff())
                .contains(
                        "/account/application-passwords/1/revocation",
                        "/account/password",
                        "/admin/people/1",
                        "/admin/people/1/deactivation",
                        "/admin/people/1/set-up-link",
                        "/admin/people/new",
                        "/desk/articles/1",
                        "/desk/articles/1/blocks",
                        "/desk/articles/1/outline",
                        "/desk/articles/1/preview",
                        "/desk/articles/1/publication",
                        "/desk/articles/1/schedule",
                        "/desk/articles/1/withdrawal",
                        "/desk/templates/1",
                        "/desk/templates/1/moves",
                        "/desk/templates/1/moves/1/reversal",
                        "/desk/templates/1/offer",
                        "/desk/templates/1/place",
                        "/desk/templates/1/slots",
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
        for (String form : FormAddresses.ofStaff()) {
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
        for (String form : FormAddresses.ofStaff()) {
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
        for (String form : FormAddresses.ofStaff()) {
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

    @Test
    void aBrowserThatWithholdsTheOriginIsTakenByItsOtherSigns() {
        StaffSession administrator = StaffSession.of(ADMINISTRATOR, ADMINISTRATORS_PASSWORD);
        for (String[] header : List.of(
                new String[] {"Origin", "null", "Sec-Fetch-Site", "same-origin"},
                new String[] {"Sec-Fetch-Site", "same-origin"},
                new String[] {"Origin", "null", "Referer", SITE + "/account"})) {
            assertThat(administrator
                            .post("/account/application-passwords", Map.of("label", ""), header)
                            .statusCode())
                    .as(String.join(": ", header))
                    .isEqualTo(422);
        }
        for (String[] header : List.of(
                new String[] {"Origin", "null", "Sec-Fetch-Site", "cross-site"},
                new String[] {"Origin", "null", "Referer", "https://evil.example/"})) {
            assertRefused(
                    "/account/application-passwords",
                    administrator.post("/account/application-passwords", Map.of("label", ""), header),
                    String.join(": ", header));
        }
    }

    @Test
    void aReaderWhoseBrowserWithholdsTheOriginCanReply() {
        for (String[] header : List.of(
                new String[] {"Origin", "null"},
                new String[] {"Origin", "null", "Sec-Fetch-Site", "same-origin"},
                new String[] {"Origin", "null", "Referer", SITE + SentReply.ARTICLE})) {
            Map<String, String> reply = Map.of(
                    "name", "Strict Browser", "email", "strict@letters.example", "text", String.join(" ", header));
            assertThat(HttpConnection.form(SentReply.ARTICLE + "/comments", reply, header)
                            .statusCode())
                    .as(String.join(": ", header))
                    .isEqualTo(303);
        }
    }
}
