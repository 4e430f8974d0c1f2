package news.bottomline.bench;

/** The product has answered other than it must, so that no figure counts. */
final class WrongAnswer extends Exception {

    WrongAnswer(String line) {
        super(line);
    }
}
