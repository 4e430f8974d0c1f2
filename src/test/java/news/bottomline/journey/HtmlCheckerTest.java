package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlCheckerTest {

    @Test
    void aValidPageHasNoProblems() {
        assertThat(HtmlChecker.problems(page("<p>A first page</p>"))).isEmpty();
    }

    @Test
    void aTimeWithMicrosecondsIsAProblem() {
        assertThat(HtmlChecker.problems(page("<p><time datetime=\"2026-05-04T09:30:00.123456Z\">4 May</time></p>")))
                .singleElement()
                .asString()
                .contains("datetime");
    }

    @Test
    void aBlockWithinAnInlineElementIsAProblem() {
        assertThat(HtmlChecker.problems(page("<strong><ul><li>One</li></ul></strong>")))
                .isNotEmpty();
    }

    @Test
    void aWarningIsAProblemAndEachPageIsCheckedOnce() {
        String page = page("<h2></h2>");
        assertThat(HtmlChecker.problems(page)).singleElement().asString().contains("Empty heading");
        assertThat(HtmlChecker.problems(page)).isEmpty();
    }

    private static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Page</title></head>\n<body>" + body + "</body></html>";
    }
}
