package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Request headers of all kinds of clients. */
class HeadersIT extends Newspaper {

    private static final List<String> PAGES =
            List.of("/", ARTICLE, ARTICLE + "?parent=1", "/category/no-such", "/no-such-page", "/sign-in");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "*/*;q=0.1",
                "text/html",
                "text/plain",
                "image/*",
                "image/avif,image/webp,*/*;q=0.8",
                "application/json",
                "application/xhtml+xml",
                "application/activity+json, application/ld+json",
                "text/html;q=0",
                "*/*;q=0",
                "text/*;q=abc",
                "garbage",
                "/",
                "text/",
                "text/html/x",
                "*",
                ",;,",
                "text/html;charset=utf-16",
                "text/html; q=2, \u00e9"
            })
    void everyAcceptGetsTheSamePage(String accept) {
        for (String page : PAGES) {
            HttpResponse<String> plain = HttpConnection.get(page);
            HttpResponse<String> answer = HttpConnection.get(page, "Accept", accept);
            assertThat(answer.statusCode()).as(page).isEqualTo(plain.statusCode());
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(page)
                    .isEqualTo(plain.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
            assertThat(answer.headers().firstValue("ETag"))
                    .as(page)
                    .isEqualTo(plain.headers().firstValue("ETag"));
        }
        HttpResponse<String> form = HttpConnection.form(ARTICLE + "/comments", Map.of(), "Accept", accept);
        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body()).contains("Leave a Reply");
        HttpResponse<String> list = HttpConnection.get("/api/v1/articles", "Accept", accept);
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(HttpConnection.json(list).getJsonArray("items")).isNotEmpty();
        assertThat(HttpConnection.get("/api/v1/articles/no-such", "Accept", accept)
                        .headers()
                        .firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void whatIsNoFormIsRefusedAtEveryFormWithALogLineAtMost() {
        StaffSession administrator = StaffSession.of(ADMINISTRATOR, ADMINISTRATORS_PASSWORD);
        long lines = ServerProcess.logLines();
        int requests = 0;
        for (String form : FormAddresses.everywhere()) {
            for (String type : List.of(
                    "application/json",
                    "text/plain",
                    "multipart/form-data; boundary=x",
                    "application/x-www-form-urlencoded; charset=utf-16",
                    "application/x-www-form-urlencoded; charset=no-such",
                    "application/*",
                    "garbage",
                    "/")) {
                HttpResponse<String> answer = HttpConnection.send(
                        "POST", form, "{\"text\":\"x\"}", "Content-Type", type, "Cookie", administrator.cookie());
                assertThat(answer.statusCode()).as(form + " " + type).isEqualTo(415);
                assertThat(answer.body()).as(form).contains("This type of content is not supported");
                requests++;
            }
            for (String body : new String[] {null, "", "name=x"}) {
                HttpResponse<String> answer = HttpConnection.send("POST", form, body, "Cookie", administrator.cookie());
                assertThat(answer.statusCode()).as(form + " without a type").isEqualTo(415);
                requests++;
            }
        }
        assertThat(ServerProcess.logLines() - lines).isLessThanOrEqualTo(requests);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name=%", "name=%zz", "%=%", "name=%ED%A0%80&text=%C0%80", "name=%00&text=%00&email=%00", "&&&=&"
            })
    void aFormThatCannotBeDecodedIsNoFailureOfTheServer(String body) {
        for (String form : FormAddresses.everywhere()) {
            HttpResponse<String> answer =
                    HttpConnection.send("POST", form, body, "Content-Type", "application/x-www-form-urlencoded");
            assertThat(answer.statusCode()).as(form).isLessThan(500);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?parent=abc",
                "?parent=99999999999999999999",
                "?parent=",
                "?parent=-1",
                "?parent=1e3",
                "?parent=%00",
                "?parent=%ED%A0%80",
                "?parent=999999999",
                "?after=",
                "?after=garbage",
                "?after=2026-02-30T00:00:00Z_1",
                "?after=-999999999-01-01T00:00:00Z_1",
                "?after=%00",
                "?after=_",
                "?limit=",
                "?limit=abc",
                "?decided=abc",
                "?decided=",
                "?reply=",
                "?reply=1.x",
                "?reply=%00",
                "?parent=1&parent=abc",
                "?=",
                "?&",
                "??"
            })
    void aParameterThatMakesNoSenseIsAsIfItWereNotThere(String query) {
        for (String page : List.of("/", ARTICLE, "/category/" + aCategory())) {
            HttpResponse<String> answer = HttpConnection.get(page + query);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(heading(answer)).as(page).isEqualTo(heading(HttpConnection.get(page)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/moderation, ?decided=abc",
        "/moderation, ?decided=",
        "/moderation, ?decided=99999999999999999999",
        "/moderation, ?decided=999999999",
        "/moderation, ?after=garbage",
        "/moderation, ?after=",
        "/moderation/spam, ?decided=abc&after=abc&limit=",
        "/desk, ?after=abc",
        "/desk, ?after=",
        "/desk/articles/new, ?template=",
        "/desk/articles/new, ?template=no-such",
        "/desk/articles/new, ?template=%00",
        "/account, ?done=abc",
        "/admin, ?done=%00",
        "/sign-in, ?next=%00",
        "/sign-in, ?next=https://evil.example&left=abc"
    })
    void theSameHoldsOnThePagesOfStaff(String page, String query) {
        StaffSession administrator = StaffSession.of(ADMINISTRATOR, ADMINISTRATORS_PASSWORD);
        HttpResponse<String> plain = administrator.get(page);
        HttpResponse<String> answer = administrator.get(page + query);
        assertThat(answer.statusCode()).isEqualTo(plain.statusCode()).isLessThan(400);
        assertThat(heading(answer)).isEqualTo(heading(plain));
    }

    private static String aCategory() {
        return HttpConnection.json(HttpConnection.get("/api/v1/categories"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("slug");
    }

    private static String heading(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*?<h1[^>]*>(.*?)</h1>.*", "$1").strip();
    }
}
