package news.bottomline.screening;

import java.util.List;

/**
 * What one check says of a reply. {@code check} is the check's name, under which the message bundle has the reason in
 * words ({@code screening.<check>}); {@code words} are exactly those in the reply on which it rests, and may be none.
 */
public sealed interface Verdict {

    String check();

    List<String> words();

    /** Nothing to object to, and nothing to settle: ask the next check. */
    record Pass(String check) implements Verdict {
        @Override
        public List<String> words() {
            return List.of();
        }
    }

    /** Readers may see it at once. */
    record Approve(String check, List<String> words) implements Verdict {}

    /** A moderator reads it first. */
    record Hold(String check, List<String> words) implements Verdict {}

    /** It goes to the spam, where a moderator can still find it. */
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

    /** A verdict as it was written down. */
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
