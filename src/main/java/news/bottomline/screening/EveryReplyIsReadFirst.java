package news.bottomline.screening;

import java.util.List;

/** The last check: holds every reply that no other check has decided, so that a moderator reads it first. */
final class EveryReplyIsReadFirst implements Check {

    static final String NAME = "read-first";

    @Override
    public Verdict of(Submission reply) {
        return new Verdict.Hold(NAME, List.of());
    }
}
