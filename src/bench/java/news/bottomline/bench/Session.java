package news.bottomline.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signed-in user of the demonstration newsroom. */
record Session(int port, String cookie, String csrf) {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    static Session of(String email, int port) throws IOException, WrongAnswer {
        Answer form = HttpConnection.askOnce(port, Request.get("/sign-in"));
        Map<String, String> fields = Map.of("email", email, "password", "bottomline-demo", "csrf", token(form));
        Answer signedIn = HttpConnection.askOnce(port, Request.form("/sign-in", fields, "Cookie: " + cookie(form)));
        String cookie = cookie(redirected(signedIn, "/sign-in"));
        return new Session(port, cookie, token(HttpConnection.askOnce(port, Request.get("/account", header(cookie)))));
    }

    Request request(String path) {
        return Request.get(path, header(cookie));
    }

    Answer page(String path) throws IOException, WrongAnswer {
        Answer answer = HttpConnection.askOnce(port, request(path));
        if (answer.status() != 200) {
            throw new WrongAnswer(path + ": " + answer.statusLine());
        }
        return answer;
    }

    /** Sends a form that is answered with a redirection when it has done its work. */
    void post(String path, Map<String, String> typed) throws IOException, WrongAnswer {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.put("csrf", csrf);
        redirected(HttpConnection.askOnce(port, Request.form(path, fields, header(cookie))), path);
    }

    private static Answer redirected(Answer answer, String path) throws WrongAnswer {
        if (answer.status() != 303) {
            throw new WrongAnswer(path + ": " + answer.statusLine());
        }
        return answer;
    }

    private static String header(String cookie) {
        return "Cookie: " + cookie;
    }

    private static String cookie(Answer answer) throws WrongAnswer {
        String set = answer.header("Set-Cookie").orElseThrow(() -> new WrongAnswer("no cookie at signing in"));
        return set.substring(0, set.indexOf(';'));
    }

    private static String token(Answer page) throws WrongAnswer {
        Matcher token = TOKEN.matcher(page.text());
        if (!token.find()) {
            throw new WrongAnswer("a page without a token");
        }
        return token.group(1);
    }
}
