package news.bottomline.bench;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A kind of request that is measured separately.
 *
 * @param requests the next one to send; clients ask for it at the same time
 * @param file what nginx serves beside it
 */
record Scenario(String name, Supplier<Request> requests, Expected expected, byte[] file) {

    /** The check of each answer. */
    interface Expected {

        void check(Answer answer) throws WrongAnswer;
    }

    /** Repeats one request, whose answer must always be the same. */
    static Scenario same(String name, Request request, byte[] body) {
        return new Scenario(
                name,
                () -> request,
                answer -> {
                    if (answer.status() != 200) {
                        throw new WrongAnswer(name + ": " + answer.statusLine());
                    }
                    if (!Arrays.equals(answer.body(), body)) {
                        throw new WrongAnswer(name + ": " + answer.body().length + " other bytes in place of the "
                                + body.length + " expected");
                    }
                },
                body);
    }
}
