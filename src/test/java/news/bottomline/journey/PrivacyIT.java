package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Searches every output for the e-mail address of a reply's writer and for its unkeyed hashes. */
class PrivacyIT extends Newspaper {

    private static final String PLANTED = "Planted.Reader+1@Mailbox.example";

    @Test
    void aReadersAddressIsInNoAnonymousAnswerAndInNoLog() throws Exception {
        List<String> answers = new ArrayList<>();
        HttpResponse<String> held = Replies.send(ARTICLE, "Planted Pia", PLANTED, "Where does my address go?");
        String receipt = held.headers().firstValue("location").orElseThrow();
        answers.add(held.headers().map() + held.body());
        answers.add(HttpConnection.get(receipt.replaceFirst("#.*", "")).body());
        long id = Replies.post(ARTICLE, "Planted Pia", PLANTED, "And where does it go from here?");
        collect(answers);
        assertThat(Replies.approve(id).statusCode()).isEqualTo(200);
        collect(answers);
        assertThat(answers).anySatisfy(answer -> assertThat(answer).contains("And where does it go from here?"));

        for (String form : forms()) {
            assertThat(answers)
                    .noneSatisfy(answer ->
                            assertThat(answer.toLowerCase(Locale.ROOT)).contains(form));
            assertThat(log().toLowerCase(Locale.ROOT)).doesNotContain(form);
        }
    }

    @Test
    void theFormThatComesBackShowsTheAddressToItsWriterAloneAndIsNotKept() {
        HttpResponse<String> refused = Replies.send(ARTICLE, "", PLANTED, "No name");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Planted.Reader");
        assertThat(refused.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(HttpConnection.get(ARTICLE).body()).doesNotContain("Planted.Reader");
    }

    @Test
    void theDatabaseShowsNoAddress() throws Exception {
        Replies.post(ARTICLE, "Planted Pia", PLANTED, "And in the database?");
        StringBuilder everything = new StringBuilder();
        try (Connection database = JourneyDatabase.connection();
                Statement statement = database.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            assertThat(tables).contains("comment", "staff");
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select to_jsonb(t)::text from \"" + table + "\" t")) {
                    while (rows.next()) {
                        everything
                                .append(rows.getString(1).toLowerCase(Locale.ROOT))
                                .append('\n');
                    }
                }
            }
        }
        assertThat(everything).contains("planted pia");
        for (String form : forms()) {
            assertThat(everything.toString()).doesNotContain(form);
            String bytes = HexFormat.of().formatHex(form.getBytes(StandardCharsets.UTF_8));
            assertThat(everything.toString()).doesNotContain(bytes);
        }
        assertThat(everything.toString()).doesNotContain("@newsroom.example");
    }

    @Test
    void onlyModeratorsSeeIt() {
        long id = Replies.post(ARTICLE, "Planted Pia", PLANTED, "And on the staff's pages?");
        try (Visitor moderator = Visitor.signedIn(MODERATOR);
                Visitor editor = Visitor.signedIn(EDITOR)) {
            assertThat(moderator.open("/moderation/comments/" + id).page().content())
                    .contains(PLANTED.replace("Mailbox", "mailbox")); // a domain has no capitals
            for (String path : List.of("/desk", "/account", "/moderation", "/admin")) {
                assertThat(editor.open(path).page().content()).doesNotContain("Planted.Reader");
            }
        }
    }

    private static void collect(List<String> answers) {
        for (String path : List.of(
                "/",
                ARTICLE,
                ARTICLE + "?parent=1",
                "/category/policy",
                "/api/v1/articles",
                "/api/v1/articles" + ARTICLE,
                "/api/v1/articles" + ARTICLE + "/comments?limit=100",
                "/api/v1/categories",
                "/api/openapi.json",
                "/moderation",
                "/api/v1/moderation/comments?state=held",
                "/no-such-page",
                "/health/ready",
                "/feed",
                "/sitemap.xml")) {
            HttpResponse<String> answer = HttpConnection.get(path);
            answers.add(path + answer.headers().map() + answer.body());
        }
    }

    /** The address as typed and folded, and its unkeyed hashes, in lower case. */
    private static List<String> forms() throws Exception {
        List<String> forms = new ArrayList<>();
        for (String address : List.of(PLANTED, PLANTED.toLowerCase(Locale.ROOT))) {
            forms.add(address.toLowerCase(Locale.ROOT));
            forms.add(address.toLowerCase(Locale.ROOT).replace("@", "%40").replace("+", "%2b"));
            for (String algorithm : List.of("MD5", "SHA-1", "SHA-256", "SHA-512")) {
                byte[] hash = MessageDigest.getInstance(algorithm).digest(address.getBytes(StandardCharsets.UTF_8));
                forms.add(HexFormat.of().formatHex(hash));
                forms.add(Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(hash)
                        .toLowerCase(Locale.ROOT));
                forms.add(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(hash)
                        .toLowerCase(Locale.ROOT));
            }
        }
        return forms;
    }

    private static String log() throws Exception {
        try (Stream<Path> files =
                Files.list(Path.of(System.getProperty("glassfish.home"), "glassfish/domains/domain1/logs"))) {
            StringBuilder log = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                log.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return log.toString();
        }
    }
}
