package news.bottomline.screening;

import java.time.Duration;
import java.util.Optional;
import news.bottomline.base.EmailAddress;

/** Replies as the screening sees them, each with one thing that is not usual. */
final class SampleSubmissions {

    static Submission of(String text) {
        return of(text, "", Optional.empty());
    }

    static Submission trapped(String text, String trap) {
        return of(text, trap, Optional.empty());
    }

    static Submission byStaff(String text) {
        return of(text, "", Optional.of("Maren Castellane"));
    }

    private static Submission of(String text, String trap, Optional<String> staff) {
        return new Submission(
                7,
                "Ada",
                new EmailAddress("ada@example.org"),
                Optional.empty(),
                text,
                trap,
                Optional.empty(),
                staff,
                new SenderKeys(new byte[32], Optional.empty(), false),
                ConversationRules.STANDARD,
                Standing.NEW);
    }

    static Submission with(Submission one, Standing standing) {
        return new Submission(
                one.articleId(),
                one.name(),
                one.email(),
                one.website(),
                one.text(),
                one.trap(),
                one.took(),
                one.staff(),
                one.sender(),
                one.rules(),
                standing);
    }

    static Submission under(Submission one, Reading reading) {
        return new Submission(
                one.articleId(),
                one.name(),
                one.email(),
                one.website(),
                one.text(),
                one.trap(),
                one.took(),
                one.staff(),
                one.sender(),
                new ConversationRules(reading, one.rules().mostLinks()),
                one.standing());
    }

    static Submission proven(Submission one) {
        return new Submission(
                one.articleId(),
                one.name(),
                one.email(),
                one.website(),
                one.text(),
                one.trap(),
                one.took(),
                one.staff(),
                new SenderKeys(new byte[32], Optional.empty(), true),
                one.rules(),
                one.standing());
    }

    static Submission in(Submission one, Duration took) {
        return new Submission(
                one.articleId(),
                one.name(),
                one.email(),
                one.website(),
                one.text(),
                one.trap(),
                Optional.of(took),
                one.staff(),
                one.sender(),
                one.rules(),
                one.standing());
    }

    private SampleSubmissions() {}
}
