package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing, publishing and withdrawing an article through the API. */
class ProgramIT extends Newspaper {

    private static final Program PROGRAM = Program.ADMINISTRATOR;
    private static final JsonObject ARTICLE = ModelArticle.titled(ModelArticle.TITLE);

    @AfterEach
    void clearTheSite() {
        Program.clearTheSite();
    }

    @Test
    void aDraftIsAnsweredWithItsIdItsSlugAndItsTag() {
        HttpResponse<String> answer = PROGRAM.draft(with("slug", "public-copper-buyer"));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(answer.headers().firstValue("Location")).contains(SITE + "/api/v1/articles/public-copper-buyer");
        JsonObject saved = HttpConnection.json(answer);
        assertThat(saved.getString("slug")).isEqualTo("public-copper-buyer");
        assertThat(saved.getInt("id")).isPositive();
        assertThat(HttpConnection.get("/public-copper-buyer").statusCode()).isEqualTo(404);
        assertThat(HttpConnection.get("/api/v1/articles/public-copper-buyer").statusCode())
                .isEqualTo(404);
    }

    @Test
    void withoutASlugTheTitleMakesOneAndTheSecondOfTheSameTitleGetsANumber() {
        String first = PROGRAM.saved(ModelArticle.titled("Who’s Paying? The U.S. Bill"))
                .getString("slug");
        String second = PROGRAM.saved(ModelArticle.titled("Who’s Paying? The U.S. Bill"))
                .getString("slug");
        assertThat(List.of(first, second)).containsExactly("whos-paying-the-us-bill", "whos-paying-the-us-bill-2");
    }

    @Test
    void whatNoDraftCanHaveIsToldAllAtOnceEachBesideItsField() {
        HttpResponse<String> answer = PROGRAM.draft(Json.createObjectBuilder()
                .add("template", "essay")
                .add("title", " ")
                .add("slug", "Not A Slug")
                .add("categories", Json.createArrayBuilder().add("gossip"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Program.errors(answer))
                .containsExactly(
                        "title: Give the article a headline.",
                        "slug: Use lower-case letters, digits and single hyphens, at most 120 characters.",
                        "template: There is no template “essay”.",
                        "categories: There is no category “gossip”.");
    }

    @Test
    void anAddressThatCannotBeHadIsRefused() {
        String taken = PROGRAM.saved(ARTICLE).getString("slug");
        assertThat(Program.errors(PROGRAM.draft(with("slug", taken))))
                .containsExactly("slug: Another article already has this address.");
        assertThat(Program.errors(PROGRAM.draft(with("slug", "desk"))))
                .containsExactly("slug: The site uses this address. Choose another one.");
    }

    @Test
    void whatHasNotTheRightTypeIsToldByItsPlace() {
        HttpResponse<String> answer = HttpConnection.json(
                "POST",
                "/api/v1/articles",
                """
                {"template": "analysis", "title": 7, "blocks": [{"kind": "poem"}, {"kind": "lead", "html": 1}, "note"]}""",
                "Authorization",
                HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Program.errors(answer))
                .containsExactly(
                        "title: A text is needed here.",
                        "blocks[0].kind: The kind is one of highlights, lead, note, section, bottom-line.",
                        "blocks[1].html: A text is needed here.",
                        "blocks[2]: An object is needed here.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "“title”"})
    void whatIsNoJsonObjectIsABadRequest(String body) {
        HttpResponse<String> answer = HttpConnection.json(
                "POST",
                "/api/v1/articles",
                body,
                "Authorization",
                HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(HttpConnection.json(answer).getInt("status")).isEqualTo(400);
    }

    @Test
    void anUnfinishedDraftIsKeptAndNotPublished() {
        JsonObject draft = PROGRAM.saved(Json.createObjectBuilder(ARTICLE)
                .add("blocks", JsonValue.EMPTY_JSON_ARRAY)
                .build());
        HttpResponse<String> answer = PROGRAM.publish(draft.getInt("id"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Program.errors(answer))
                .containsExactly(
                        "highlights: “Highlights” is missing.",
                        "lead: “Lead” is missing.",
                        "section: “Section” is missing.",
                        "bottom-line: “Bottom Line” is missing.");
    }

    @Test
    void whatIsPublishedIsOnTheSiteAtOnceAndAnEditOnlyWhenItIsPublishedToo() {
        JsonObject draft = PROGRAM.saved(ARTICLE);
        long id = draft.getInt("id");
        String address = "/" + draft.getString("slug");
        assertThat(HttpConnection.get(address).statusCode()).isEqualTo(404);

        JsonObject published = HttpConnection.json(PROGRAM.publish(id));
        assertThat(published.getString("stage")).isEqualTo("live");
        assertThat(HttpConnection.get(address).body()).contains("warehouse with a flag");
        assertThat(HttpConnection.get("/").body()).contains("Price Signal or Political Noise?");

        HttpResponse<String> edited = PROGRAM.put(id, "\"1\"", ModelArticle.titled(ModelArticle.TITLE + ", Again"));
        assertThat(edited.statusCode()).isEqualTo(200);
        assertThat(edited.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(HttpConnection.get(address).body()).doesNotContain("Again</h1>");
        PROGRAM.publish(id);
        assertThat(HttpConnection.get(address).body()).contains("Again</h1>");

        assertThat(PROGRAM.withdraw(id).statusCode()).isEqualTo(204);
        assertThat(HttpConnection.get(address).statusCode()).isEqualTo(404);
        assertThat(HttpConnection.get("/api/v1/articles" + address).statusCode())
                .isEqualTo(404);
        assertThat(HttpConnection.get("/").body()).doesNotContain("Price Signal or Political Noise?");
    }

    @Test
    void whoChangesAnArticleSaysWhatTheyHaveSeen() {
        long id = PROGRAM.saved(ARTICLE).getInt("id");
        HttpResponse<String> without = HttpConnection.json(
                "PUT",
                "/api/v1/articles/" + id,
                ARTICLE.toString(),
                "Authorization",
                HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD));
        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(HttpConnection.json(without).getString("detail"))
                .isEqualTo("Send the ETag of the revision that you have read as If-Match.");

        assertThat(PROGRAM.put(id, "\"1\"", with("title", "First")).statusCode())
                .isEqualTo(200);
        HttpResponse<String> stale = PROGRAM.put(id, "\"1\"", with("title", "Second"));
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(HttpConnection.json(stale).getString("detail")).contains("saved version 2 of this article on");
        assertThat(PROGRAM.put(id, "\"soon\"", ARTICLE).statusCode()).isEqualTo(412);
        assertThat(PROGRAM.put(id, "\"2\"", with("title", "Second")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anArticleForALaterHourIsNotOnTheSiteYet() {
        JsonObject draft = PROGRAM.saved(ARTICLE);
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        JsonObject scheduled = HttpConnection.json(publishFrom(draft.getInt("id"), tomorrow.toString()));
        assertThat(scheduled.getString("stage")).isEqualTo("scheduled");
        assertThat(Instant.parse(scheduled.getString("from"))).isEqualTo(tomorrow);
        assertThat(HttpConnection.get("/" + draft.getString("slug")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tomorrow|Give a time such as 2026-05-04T09:30:00Z.",
                "2126-05-04T09:30:00Z|Articles cannot go live at this time. Choose another one."
            })
    void anHourThatIsNoneIsRefused(String from, String message) {
        long id = PROGRAM.saved(ARTICLE).getInt("id");
        assertThat(Program.errors(publishFrom(id, from))).containsExactly("from: " + message);
    }

    @Test
    void onlyWhatWasPublishedCanBeWithdrawn() {
        long id = PROGRAM.saved(ARTICLE).getInt("id");
        HttpResponse<String> answer = PROGRAM.withdraw(id);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(HttpConnection.json(answer).getString("detail"))
                .isEqualTo("This article has never been published, so there is nothing to withdraw.");
        PROGRAM.publish(id);
        assertThat(PROGRAM.withdraw(id).statusCode()).isEqualTo(204);
        assertThat(PROGRAM.withdraw(id).statusCode()).isEqualTo(204);
    }

    @Test
    void whatThereIsNotIsNotFound() {
        assertThat(PROGRAM.put(999_999, "\"1\"", ARTICLE).statusCode()).isEqualTo(404);
        assertThat(PROGRAM.publish(999_999).statusCode()).isEqualTo(404);
        assertThat(PROGRAM.withdraw(999_999).statusCode()).isEqualTo(404);
        HttpResponse<String> unknown = HttpConnection.get("/api/v1/articles/never-written");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static HttpResponse<String> publishFrom(long id, String from) {
        return PROGRAM.post(
                "/api/v1/articles/" + id + "/publication",
                Json.createObjectBuilder().add("from", from).build());
    }

    private static JsonObject with(String field, String value) {
        return Json.createObjectBuilder(ARTICLE).add(field, value).build();
    }
}
