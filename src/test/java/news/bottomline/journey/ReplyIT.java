package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Replies whose circumstances change while they are written. */
class ReplyIT extends Newspaper {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @Test
    void aReplyToACommentThatIsRefusedMeanwhileIsPostedAsANewOneWhenItIsSentAgain() {
        long parent = Replies.post(ARTICLE, "Soon Gone", "gone@mailbox.example", "Here for a moment.");
        Replies.approve(parent);
        Document form =
                Jsoup.parse(HttpConnection.get(ARTICLE + "?parent=" + parent).body());
        assertThat(form.select("[name=parent]").val()).isEqualTo(String.valueOf(parent));
        assertThat(Replies.refuseAfterAll(parent).statusCode()).isEqualTo(200);

        HttpResponse<String> refused = Replies.answer(ARTICLE, String.valueOf(parent), "Late Lena", "My words.");
        assertThat(refused.statusCode()).isEqualTo(422);
        Element again = Jsoup.parse(refused.body()).selectFirst("form[data-reply-form]");
        assertThat(again.text()).contains("To post your reply as a new comment, send it again.");
        assertThat(again.select("[name=text]").val()).isEqualTo("My words.");

        HttpResponse<String> sent = Replies.answer(
                ARTICLE,
                again.select("[name=parent]").val(),
                again.select("[name=name]").val(),
                "My words.");
        assertThat(sent.statusCode()).isEqualTo(303);
    }

    @Test
    void namesAndWordsOfAnyKindStayValidHtml() {
        for (String words : new String[] {
            "<script>alert(1)</script>",
            "\" onload=\"x",
            "</textarea></form></main><h1>",
            "]]><!--",
            "&lt;&#0;&#x202e;",
            "نجيب محفوظ: سلام",
            "שלום (עולם)",
            "http://a.example/\"><b>",
            "a".repeat(60),
            "\ud83d\udc69\u200d\ud83d\udcbb",
            "x\u0008\u000b\u001b\u0085y"
        }) {
            long comment = Replies.post(ARTICLE, "A " + words, "any@mailbox.example", "Hostile: " + words);
            assertThat(Replies.approve(comment).statusCode()).isEqualTo(200);
            HttpConnection.get(ARTICLE + "?parent=" + comment);
            HttpConnection.form(
                    ARTICLE + "/comments", Map.of("name", words, "email", words, "website", words, "text", ""));
        }
        Replies.send(ARTICLE, "\u0000\ufdd0\uffff", "\u0000", "");
        HttpConnection.get(ARTICLE);
        StaffSession.of(MODERATOR, PASSWORD).get("/moderation/approved");
    }

    @Test
    void aNameIsWrittenAsItIsWhereTheFormSaysWhoIsAnswered() {
        try (Visitor reader = Visitor.reader()) {
            for (String name : List.of("Ke$$ha", "A $& B", "{0} $1 \\1", "O’Neil & <b>")) {
                long comment = Replies.post(ARTICLE, name, "name@mailbox.example", "By " + name);
                assertThat(Replies.approve(comment).statusCode()).isEqualTo(200);
                reader.open(ARTICLE)
                        .page()
                        .locator("#comment-" + comment + " [data-reply-to]")
                        .click();
                PlaywrightAssertions.assertThat(reader.page().locator("[data-answered]"))
                        .hasText("Replying to " + name + ".");
            }
        }
    }

    @Test
    void aReplyOfBlanksIsRefusedAtOnceWithItsWordsInTheForm() {
        String text = "a" + " ".repeat(40_000) + "x";
        Outage.timed(() -> Replies.send(ARTICLE, "Blank", "blank@mailbox.example", text))
                .is(422, AT_ONCE)
                .shows(text);
        Outage.timed(() -> Replies.send(ARTICLE, text.replace('a', 'z'), "blank@mailbox.example", ""))
                .is(422, AT_ONCE);
    }

    @Test
    void noFieldOfTheFormCutsWhatIsTyped() {
        String long90 = "\ud83d\ude00".repeat(90);
        try (Visitor reader = Visitor.reader()) {
            Page page = reader.open(ARTICLE).page();
            page.locator("[name=name]").focus();
            page.keyboard().insertText(long90);
            assertThat(page.locator("[name=name]").inputValue()).isEqualTo(long90);
        }
        Outage.timed(() -> Replies.send(ARTICLE, long90, "long@mailbox.example", "Words"))
                .is(422, AT_ONCE)
                .shows(long90);
        assertThat(Replies.send(ARTICLE, long90.substring(20), "long@mailbox.example", "Eighty characters of a name")
                        .statusCode())
                .as("80 characters, each of two UTF-16 units")
                .isEqualTo(303);
    }
}
