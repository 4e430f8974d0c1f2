package news.bottomline.media;

import java.util.ArrayList;
import java.util.List;
import news.bottomline.base.Failure;
import news.bottomline.base.Problem;
import news.bottomline.base.Text;

/**
 * What staff say about a picture. All of it may be empty; an article's publication asks for the alternative text.
 *
 * @param alt what the picture shows, for those who do not see it
 * @param caption what is printed below it
 * @param credit whose it is
 */
public record PictureDetails(String alt, String caption, String credit, Focus focus) {

    /** Characters, in the library and in the figures of an article alike. */
    public static final int LONGEST_ALT = 500;

    public static final int LONGEST_CREDIT = 160;

    /** Characters; in a figure, the slot says how long a caption may be. */
    public static final int LONGEST_CAPTION = 500;

    public static final PictureDetails NONE = new PictureDetails("", "", "", Focus.CENTRE);

    public PictureDetails {
        alt = Text.line(alt);
        caption = Text.line(caption);
        credit = Text.line(credit);
    }

    /** @throws Failure.Invalid with a problem for each field */
    public void check() {
        List<Problem> problems = new ArrayList<>();
        checkLength("alt", alt, LONGEST_ALT, problems);
        checkLength("caption", caption, LONGEST_CAPTION, problems);
        checkLength("credit", credit, LONGEST_CREDIT, problems);
        checkPer("focusX", focus.x(), problems);
        checkPer("focusY", focus.y(), problems);
        if (!problems.isEmpty()) {
            throw new Failure.Invalid(problems);
        }
    }

    private static void checkLength(String field, String text, int longest, List<Problem> problems) {
        if (Text.isLonger(text, longest)) {
            problems.add(Problem.of(field, "block.longest", longest));
        }
    }

    private static void checkPer(String field, int per, List<Problem> problems) {
        if (!Focus.isValid(per)) {
            problems.add(Problem.of(field, "picture.focus", Focus.MOST));
        }
    }
}
