package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A held reply with a text that occurs nowhere else. */
record SentReply(long id, String name, String email, String text) {

    static final String ARTICLE = "/a-floor-under-the-mine-can-price-guarantees-build-what-tariffs-could-not";

    private static final Pattern RECEIPT = Pattern.compile("reply=(\\d+)\\.");

    static SentReply by(String name) {
        return by(name, "I have counted this twice, and got two numbers.");
    }

    static SentReply by(String name, String words) {
        String mark = UUID.randomUUID().toString();
        String email = mark + "@letters.example";
        String text = words + " (" + mark + ")";
        HttpResponse<String> answer = HttpConnection.form(
                ARTICLE + "/comments",
                Map.of("name", name, "email", email, "website", "https://letters.example/about", "text", text));
        assertThat(answer.statusCode()).isEqualTo(303);
        Matcher receipt =
                RECEIPT.matcher(answer.headers().firstValue("Location").orElseThrow());
        assertThat(receipt.find()).isTrue();
        return new SentReply(Long.parseLong(receipt.group(1)), name, email, text);
    }

    /** Whether the article's page shows it. */
    boolean isOnThePage() {
        return HttpConnection.get(ARTICLE).body().contains(text);
    }
}
