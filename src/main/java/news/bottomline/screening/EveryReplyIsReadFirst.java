package news.bottomline.screening;

import java.util.List;

/** The house rule that closes the list: a moderator reads every reply before readers do. */
final class EveryReplyIsReadFirst implements Check {

    static final String NAME = "read-first";

    @Override
    public Verdict of(Submission reply) {
        return new Verdict.Hold(NAME, List.of());
    }
}
