package news.bottomline.mail;

/** What came of one attempt to hand a letter to the mail server. */
sealed interface Outcome {

    record Accepted() implements Outcome {}

    /** @param answer the codes of the server's answer, such as {@code 550 5.1.1}; empty where there was none */
    record Failed(Obstacle obstacle, String answer) implements Outcome {

        /** Whether no attempt can ever succeed. */
        boolean isFinal() {
            return obstacle == Obstacle.NO_MAILBOX || obstacle == Obstacle.SEALED;
        }

        /** Whether any other letter would meet the same now. */
        boolean concernsAll() {
            return switch (obstacle) {
                case UNREACHABLE, SILENT, SIGN_IN -> true;
                case BROKEN_OFF, DEFERRED, REFUSED, NO_MAILBOX, SEALED -> false;
            };
        }
    }
}
