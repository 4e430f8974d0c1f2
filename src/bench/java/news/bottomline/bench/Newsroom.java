package news.bottomline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The scenarios against the demonstration newsroom. */
final class Newsroom {

    private static final Pattern STORY = Pattern.compile("<h2[^>]*><a href=\"(/[^\"]+)\">");
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
     * @param replies so many are under it first
     */
    Scenario articleAnew(String name, String path, int replies, String databaseUrl) throws IOException, WrongAnswer {
        Conversation.with(path, replies, databaseUrl);
        String anew = path + "?after=";
        Answer first = page(anew);
        long shown = COMMENT.matcher(first.text()).results().count();
        if (shown < replies) {
            throw new WrongAnswer(path + " shows " + shown + " replies");
        }
        return Scenario.same(name, Request.get(anew), first.body());
    }

    void publishEveryShape() throws IOException, WrongAnswer {
        EveryShape.publish(Session.of("editor@newsroom.example", port));
    }

    Scenario frontPage() throws IOException, WrongAnswer {
        return Scenario.same("front page", Request.get("/"), page("/").body());
    }

    /** Sends enough replies to fill the page first. */
    Scenario firstModerationPage() throws IOException, WrongAnswer {
        Session moderator = Session.of("moderator@newsroom.example", port);
        Answer first = moderator.page("/moderation");
        long comments = FIRST_COMMENT.matcher(first.text()).results().count();
        if (comments != ON_A_MODERATION_PAGE) {
            throw new WrongAnswer("the first moderation page shows " + comments + " comments");
        }
        return Scenario.same("moderation, first page", moderator.request("/moderation"), first.body());
    }

    private Answer page(String path, String... headers) throws IOException, WrongAnswer {
        Answer answer = HttpConnection.askOnce(port, Request.get(path, headers));
        if (answer.status() != 200) {
            throw new WrongAnswer(path + ": " + answer.statusLine());
        }
        return answer;
    }

    private static String found(Pattern what, Answer page) throws WrongAnswer {
        Matcher found = what.matcher(page.text());
        if (!found.find()) {
            throw new WrongAnswer("a page without " + what.pattern());
        }
        return found.group(1);
    }
}
