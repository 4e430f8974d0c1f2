package news.bottomline.bench;

/** The product gave a wrong answer, so that the figures are invalid. */
final class WrongAnswer extends Exception {

    WrongAnswer(String line) {
        super(line);
    }
}
