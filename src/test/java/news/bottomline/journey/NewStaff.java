package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A new staff account that no other test uses.
 *
 * @param setUp the path of the link by which a password is chosen
 */
record NewStaff(String name, String email, String setUp) {

    static final String PASSWORD = "four words of my own";

    private static final Pattern LINK = Pattern.compile("value=\"[^\"]*(/set-up/[\\w-]+)\"");

    static NewStaff hired(String name, String role) {
        String email = UUID.randomUUID() + "@newcomers.example";
        HttpResponse<String> page = StaffSession.of(Newspaper.ADMINISTRATOR, Newspaper.ADMINISTRATORS_PASSWORD)
                .post("/admin/people/new", Map.of("name", name, "email", email, "role", role));
        assertThat(page.statusCode()).isEqualTo(201);
        return new NewStaff(name, email, link(page.body()));
    }

    /** The path of the set-up link that a page shows. */
    static String link(String page) {
        Matcher link = LINK.matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    NewStaff withPassword() {
        Map<String, String> twice = Map.of("password", PASSWORD, "again", PASSWORD);
        assertThat(StaffSession.visitor().post(setUp, twice).statusCode()).isEqualTo(303);
        return this;
    }

    StaffSession pressCard() {
        return StaffSession.of(email, PASSWORD);
    }
}
