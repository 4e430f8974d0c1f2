package news.bottomline.screening;

import java.util.List;

/**
 * The result of a check. {@code check} names the check; the message {@code screening.<check>} explains it. {@code words} are
 * the exact parts of the reply that the verdict is based on; there may be none.
 */
public sealed interface Verdict {

    String check();

    List<String> words();

    /** The check does not decide; the next one is asked. */
    record Pass(String check) implements Verdict {
        @Override
        public List<String> words() {
            return List.of();
        }
    }

    /** The reply is published at once. */
    record Approve(String check, List<String> words) implements Verdict {}

    /** The reply is held until a moderator decides. */
    record Hold(String check, List<String> words) implements Verdict {}

    /** The reply goes to the spam, where a moderator can still find it. */
    record Refuse(String check, List<String> words) implements Verdict {}

    /** The verdict's name in the database and in the API: PASS, APPROVE, HOLD or REFUSE. */
    default String kind() {
        return switch (this) {
            case Pass pass -> "PASS";
            case Approve approve -> "APPROVE";
            case Hold hold -> "HOLD";
            case Refuse refuse -> "REFUSE";
        };
    }

    /** Restores a verdict from its stored parts. */
    static Verdict of(String kind, String check, List<String> words) {
        return switch (kind) {
            case "PASS" -> new Pass(check);
            case "APPROVE" -> new Approve(check, words);
            case "HOLD" -> new Hold(check, words);
            case "REFUSE" -> new Refuse(check, words);
            default -> throw new IllegalArgumentException("no such verdict: " + kind);
        };
    }
}
