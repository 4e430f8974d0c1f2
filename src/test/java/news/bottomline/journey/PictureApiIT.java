package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.bottomline.media.SamplePictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pictures over the API: uploading, the files that browsers are sent, and what is refused. */
class PictureApiIT extends Newspaper {

    private static final Program PROGRAM = Program.ADMINISTRATOR;

    @Test
    void anUploadedPictureIsAnsweredWithItsFiles() {
        byte[] photo = SamplePictures.taken(SamplePictures.jpeg(SamplePictures.fourFields(1500, 1000)), 6);
        Map<String, String> fields = Map.of("alt", "Ein Kupferwerk – € 7", "caption", "The pit.", "credit", "Ada Lens");
        HttpResponse<String> answer = new SentFile(fields, "C:\\photos\\Grübe 7.JPG", photo).sentBy(PROGRAM);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonObject picture = HttpConnection.json(answer);
        assertThat(picture.getInt("width")).isEqualTo(1000);
        assertThat(picture.getInt("height")).isEqualTo(1500);
        assertThat(picture.getString("alt")).isEqualTo("Ein Kupferwerk – € 7");
        assertThat(picture.getString("fileName")).isEqualTo("Grübe 7.JPG");
        List<JsonObject> renditions = picture.getJsonArray("renditions").getValuesAs(JsonObject.class);
        assertThat(renditions).extracting(one -> one.getInt("width")).containsExactly(320, 640, 960, 1000);
        assertThat(renditions).extracting(one -> one.getString("type")).containsOnly("image/jpeg");
        assertThat(picture.getString("url")).isEqualTo(renditions.getLast().getString("url"));
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(HttpConnection.json(PROGRAM.get(path(location)))).isEqualTo(picture);
    }

    @Test
    void photographsOfTheLargestSizesAreReadOneAfterTheOther() {
        byte[] photo = SamplePictures.jpeg(SamplePictures.fourFields(6_000, 4_000));
        byte[] plan = SamplePictures.bomb(12_000, 4_000);
        List<Integer> statuses = java.util.stream.Stream.of(photo, plan, photo, plan)
                .parallel()
                .map(content ->
                        SentFile.of("large.jpg", content).sentBy(PROGRAM).statusCode())
                .toList();
        assertThat(statuses).contains(201).isSubsetOf(201, 503);
        assertThat(HttpConnection.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aFileIsSentAsWhatItIsAndForGood() {
        String path = path(SentFile.uploaded("served.png").getString("url"));
        HttpResponse<String> first = HttpConnection.get(path);
        HttpResponse<String> fromMemory = HttpConnection.get(path, "Accept-Encoding", "gzip");
        for (HttpResponse<String> answer : List.of(first, fromMemory)) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertHeader(answer, "Content-Type", "image/png");
            assertHeader(answer, "X-Content-Type-Options", "nosniff");
            assertHeader(answer, "Content-Security-Policy", "sandbox; default-src 'none'");
            assertHeader(answer, "Cache-Control", "public, max-age=31536000, immutable");
            assertThat(answer.headers().allValues("Content-Encoding")).isEmpty();
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(fromMemory.body()).isEqualTo(first.body());
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertHeader(fromMemory, "ETag", tag);
        assertThat(HttpConnection.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(HttpConnection.send("HEAD", path, null).statusCode()).isEqualTo(200);
    }

    @Test
    void noOtherAddressLeadsToAFile() {
        String path = path(SentFile.uploaded("addresses.png").getString("url"));
        assertThat(List.of(
                        path.replace(".png", ".jpg"),
                        path.replace("60.png", "61.png"),
                        path.replaceFirst("[0-9a-f]{16}", "0123456789abcdef"),
                        "/pictures",
                        "/pictures/1"))
                .allSatisfy(other -> assertThat(HttpConnection.get(other).statusCode())
                        .as(other)
                        .isEqualTo(404));
    }

    @Test
    void eachHostileFileIsRefusedWithItsReason() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] jpeg = SamplePictures.jpeg(SamplePictures.fourFields(60, 40));
        files.put("The file is empty", new byte[0]);
        files.put("SVG drawings are not accepted", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        files.put("not a picture", "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        files.put("something else besides", SamplePictures.joined(jpeg, SamplePictures.zip()));
        files.put("is too large, at 20,000", SamplePictures.bomb(20_000, 20_000));
        files.put("million pixels", SamplePictures.bomb(12_000, 12_000));
        files.put("long animation", SamplePictures.animation(10_000));
        files.put("incomplete", java.util.Arrays.copyOf(jpeg, jpeg.length - 2));
        files.forEach((reason, content) -> {
            HttpResponse<String> answer = SentFile.of("photo.jpg", content).sentBy(PROGRAM);
            assertThat(answer.statusCode()).as(reason).isEqualTo(422);
            assertThat(Program.errors(answer))
                    .singleElement()
                    .asString()
                    .startsWith("file: ")
                    .contains(reason);
        });
        assertThat(HttpConnection.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void aFileBeyondTheLimitIsTooLarge() {
        HttpResponse<String> answer =
                SentFile.of("photo.jpg", new byte[20_000_001]).sentBy(PROGRAM);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(HttpConnection.json(answer).getString("detail")).contains("at most 20 MB");
    }

    @Test
    void whatIsNoFormWithAFileIsRefused() {
        String[] signedIn = {"Authorization", HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD)};
        assertThat(HttpConnection.json("POST", "/api/v1/pictures", "{}", signedIn)
                        .statusCode())
                .isEqualTo(415);
        HttpResponse<String> withoutFile = new SentFile(Map.of("alt", "A pit"), "", new byte[] {1}).sentBy(PROGRAM);
        assertThat(Program.errors(withoutFile)).containsExactly("file: Choose a file.");
        HttpResponse<String> cut = HttpConnection.send(
                "POST", "/api/v1/pictures", "--x\r\nContent-Disp", with(signedIn, "multipart/form-data; boundary=x"));
        assertThat(cut.statusCode()).as(cut.body()).isEqualTo(400);
        HttpResponse<String> long1 =
                new SentFile(Map.of("alt", "x".repeat(501)), "a.png", new byte[] {1}).sentBy(PROGRAM);
        assertThat(Program.errors(long1)).containsExactly("alt: This is too long: at most 500 characters.");
    }

    @Test
    void onlyAuthorsUploadAndOnlyEditorsDelete() {
        SentFile file = SentFile.of("photo.png", SamplePictures.png(SamplePictures.fourFields(9, 9)));
        assertThat(HttpConnection.upload("/api/v1/pictures", file).statusCode()).isEqualTo(401);
        assertThat(file.sentBy(Program.of(MODERATOR)).statusCode()).isEqualTo(403);
        Program author = Program.of(AUTHOR);
        HttpResponse<String> uploaded = file.sentBy(author);
        assertThat(uploaded.statusCode()).isEqualTo(201);
        String path = path(uploaded.headers().firstValue("Location").orElseThrow());
        assertThat(delete(path, author).statusCode()).isEqualTo(403);
        assertThat(delete(path, PROGRAM).statusCode()).isEqualTo(204);
        assertThat(PROGRAM.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsSaidAboutAPictureIsChangedAndFound() {
        JsonObject picture = SentFile.uploaded("IMG_2034.png");
        String path = "/api/v1/pictures/" + picture.getInt("id");
        JsonObject changed = HttpConnection.json(change(path, "{\"alt\":\"Zinnober mine\",\"focusX\":20}"));
        assertThat(changed.getString("alt")).isEqualTo("Zinnober mine");
        assertThat(changed.getInt("focusX")).isEqualTo(20);
        assertThat(changed.getInt("focusY")).isEqualTo(50);
        assertThat(change(path, "{\"focusY\":101}").statusCode()).isEqualTo(422);
        for (String words : List.of("zinn", "MINE", "2034", "img%202034")) {
            assertThat(HttpConnection.json(PROGRAM.get("/api/v1/pictures?q=" + words))
                            .getJsonArray("items"))
                    .as(words)
                    .hasSize(1);
        }
        assertThat(HttpConnection.json(PROGRAM.get("/api/v1/pictures?q=zinnober%20%7C%20!'%26"))
                        .getJsonArray("items"))
                .hasSize(1);
        assertThat(HttpConnection.get("/api/v1/pictures").statusCode()).isEqualTo(401);
    }

    @Test
    void theLibraryIsListedAPageAtATime() {
        List<Integer> ids = java.util.stream.IntStream.range(0, 3)
                .mapToObj(i -> SentFile.uploaded("keyset" + i + ".png").getInt("id"))
                .toList();
        String path = "/api/v1/pictures?q=keyset&limit=2";
        JsonObject page = HttpConnection.json(PROGRAM.get(path));
        assertThat(ids(page)).containsExactly(ids.get(2), ids.get(1));
        assertThat(ids(HttpConnection.json(PROGRAM.get(path + "&after=" + page.getString("next")))))
                .containsExactly(ids.get(0));
    }

    @Test
    void aPictureThatStandsInAnArticleIsNotDeleted() throws SQLException {
        int picture = SentFile.uploaded("standing.png").getInt("id");
        int article =
                PROGRAM.saved(ModelArticle.titled("A Story with a Picture")).getInt("id");
        name(picture, article);
        HttpResponse<String> answer = delete("/api/v1/pictures/" + picture, PROGRAM);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(HttpConnection.json(answer).getString("detail")).contains("A Story with a Picture");
        try (Visitor editor = Visitor.signedIn(EDITOR)) {
            assertThat(editor.open("/desk/pictures/" + picture)
                            .page()
                            .locator("main")
                            .innerText())
                    .contains("A Story with a Picture");
        }
        name(0, article);
        assertThat(delete("/api/v1/pictures/" + picture, PROGRAM).statusCode()).isEqualTo(204);
    }

    @Test
    void aFigureIsShownInTheWidthThatTheBrowserNeedsWithWhatTheLibrarySays() {
        Map<String, String> said = Map.of("alt", "A pit", "caption", "The pit in May.", "credit", "Ada Lens");
        byte[] photo = SamplePictures.jpeg(SamplePictures.fourFields(1500, 1000));
        String id = Integer.toString(HttpConnection.json(new SentFile(said, "pit.jpg", photo).sentBy(PROGRAM))
                .getInt("id"));
        String slug = PROGRAM.live(ModelArticle.brief(ModelArticle.TITLE, id, "The pit from the north"));
        Element figure = Objects.requireNonNull(
                Jsoup.parse(HttpConnection.get("/" + slug).body()).selectFirst("main figure"));
        Element image = Objects.requireNonNull(figure.selectFirst("img"));
        assertThat(image.attr("srcset").split(", "))
                .extracting(file -> file.replaceFirst(".* ", ""))
                .containsExactly("320w", "640w", "960w", "1280w", "1500w");
        assertThat(image.attr("srcset")).startsWith("/pictures/" + id + "/");
        assertThat(image.attr("sizes")).contains("100vw");
        assertThat(image.attr("width") + " × " + image.attr("height")).isEqualTo("1500 × 1000");
        assertThat(image.attr("alt")).isEqualTo("The pit from the north");
        assertThat(figure.select("figcaption").text())
                .startsWith("The pit in May.")
                .contains("Ada Lens");
        Program.clearTheSite();
    }

    @Test
    void anArticleShowsOnlyPicturesOfTheLibrary() {
        JsonObject figure = ModelArticle.brief("A Brief with a Lost Figure", "99999999", "Nothing");
        JsonObject saved = PROGRAM.saved(figure);
        assertThat(Program.errors(PROGRAM.publish(saved.getInt("id"))))
                .containsExactly("blocks[2].picture: Choose a picture of the library: this one is not in it.");
        String form = StaffSession.of(EDITOR, PASSWORD)
                .get("/desk/articles/" + saved.getInt("id"))
                .body();
        assertThat(Jsoup.parse(form).select(".missing a").eachAttr("href"))
                .singleElement()
                .satisfies(to -> assertThat(Jsoup.parse(form)
                                .getElementById(
                                        to.substring(1).replace("%5B", "[").replace("%5D", "]")))
                        .isNotNull());
        JsonObject head =
                Json.createObjectBuilder(figure).add("picture", 99999999).build();
        assertThat(Program.errors(PROGRAM.draft(head))).containsExactly("picture: Choose a picture of the library.");
    }

    /** Writes a picture's id into an article's first block, as a figure has it; 0 takes it out. */
    private static void name(int picture, int article) throws SQLException {
        String blocks =
                picture == 0 ? "blocks #- '{0,picture}'" : "jsonb_set(blocks, '{0,picture}', '\"" + picture + "\"')";
        try (Connection connection = JourneyDatabase.connection();
                PreparedStatement statement = connection.prepareStatement(
                        "update revision set blocks = " + blocks + " where article_id = ?")) {
            statement.setInt(1, article);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static List<Integer> ids(JsonObject page) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getInt("id"))
                .toList();
    }

    private static HttpResponse<String> change(String path, String body) {
        return HttpConnection.json(
                "PATCH",
                path,
                Json.createReader(new java.io.StringReader(body)).readObject().toString(),
                "Authorization",
                HttpConnection.basic(ADMINISTRATOR, ADMINISTRATORS_PASSWORD));
    }

    private static HttpResponse<String> delete(String path, Program by) {
        return HttpConnection.send(
                "DELETE", path, null, "Authorization", HttpConnection.basic(by.email(), by.password()));
    }

    private static void assertHeader(HttpResponse<String> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).containsExactly(value);
    }

    private static String[] with(String[] headers, String contentType) {
        String[] more = java.util.Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = "Content-Type";
        more[headers.length + 1] = contentType;
        return more;
    }

    private static String path(String url) {
        return java.net.URI.create(url).getPath();
    }
}
