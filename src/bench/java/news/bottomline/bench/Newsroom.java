package news.bottomline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The scenarios against the demonstration newsroom. */
final class Newsroom {

    private static final Pattern STORY = Pattern.compile("<h2><a href=\"(/[^\"]+)\">");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern FIRST_COMMENT = Pattern.compile("<article class=\"card held-comment\"");
    private static final Pattern COMMENT = Pattern.compile("id=\"comment-\\d+\"");
    private static final int ON_A_MODERATION_PAGE = 25;

    private final int port;
    private final String articlePath;

    Newsroom(int port) throws IOException, WrongAnswer {
        this.port = port;
        articlePath = found(STORY, page("/"));
    }

    /** The article at the top of the front page. */
    String articlePath() {
        return articlePath;
    }

    Scenario article() throws IOException, WrongAnswer {
        return Scenario.same(
                "article", Request.get(articlePath), page(articlePath).body());
    }

    Scenario zippedArticle() throws IOException, WrongAnswer {
        String accept = "Accept-Encoding: gzip";
        byte[] zipped = page(articlePath, accept).body();
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            if (!Arrays.equals(unzipped.readAllBytes(), page(articlePath).body())) {
                throw new WrongAnswer("the article is another one when it is compressed");
            }
        }
        return Scenario.same("article, gzip", Request.get(articlePath, accept), zipped);
    }

    /**
     * An article that is made for each request, since a parameter asks past the kept page.
     *
     * @param place its place on the front page, from 0
     * @param replies what it is given first
     */
    Scenario articleAnew(int place, int replies, String databaseUrl) throws IOException, WrongAnswer {
        List<String> paths = STORY.matcher(page("/").text())
                .results()
                .map(found -> found.group(1))
                .toList();
        String path = paths.get(place);
        Conversation.with(path, replies, databaseUrl);
        String anew = path + "?after=";
        Answer first = page(anew);
        long shown = COMMENT.matcher(first.text()).results().count();
        if (shown < replies) {
            throw new WrongAnswer(path + " shows " + shown + " replies");
        }
        return Scenario.same("article anew, " + replies + " replies", Request.get(anew), first.body());
    }

    Scenario frontPage() throws IOException, WrongAnswer {
        return Scenario.same("front page", Request.get("/"), page("/").body());
    }

    /** Sends enough replies to fill the page first. */
    Scenario firstModerationPage() throws IOException, WrongAnswer {
        String session = "Cookie: " + moderatorsSession();
        Answer first = page("/moderation", session);
        long comments = FIRST_COMMENT.matcher(first.text()).results().count();
        if (comments != ON_A_MODERATION_PAGE) {
            throw new WrongAnswer("the first moderation page shows " + comments + " comments");
        }
        return Scenario.same("moderation, first page", Request.get("/moderation", session), first.body());
    }

    private String moderatorsSession() throws IOException, WrongAnswer {
        Answer form = page("/sign-in");
        Map<String, String> fields = Map.of(
                "email", "moderator@newsroom.example", "password", "bottomline-demo", "csrf", found(TOKEN, form));
        Answer signedIn = HttpConnection.askOnce(port, Request.form("/sign-in", fields, "Cookie: " + cookie(form)));
        if (signedIn.status() != 303) {
            throw new WrongAnswer("signing in: " + signedIn.statusLine());
        }
        return cookie(signedIn);
    }

    private Answer page(String path, String... headers) throws IOException, WrongAnswer {
        Answer answer = HttpConnection.askOnce(port, Request.get(path, headers));
        if (answer.status() != 200) {
            throw new WrongAnswer(path + ": " + answer.statusLine());
        }
        return answer;
    }

    private static String cookie(Answer answer) throws WrongAnswer {
        String set = answer.header("Set-Cookie").orElseThrow(() -> new WrongAnswer("no cookie at signing in"));
        return set.substring(0, set.indexOf(';'));
    }

    private static String found(Pattern what, Answer page) throws WrongAnswer {
        Matcher found = what.matcher(page.text());
        if (!found.find()) {
            throw new WrongAnswer("a page without " + what.pattern());
        }
        return found.group(1);
    }
}
