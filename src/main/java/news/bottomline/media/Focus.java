package news.bottomline.media;

/**
 * The point of a picture that stays in sight where it is cropped.
 *
 * @param x in per cent from the left, 0 to 100
 * @param y in per cent from the top, 0 to 100
 */
public record Focus(int x, int y) {

    public static final int MOST = 100;
    public static final Focus CENTRE = new Focus(50, 50);

    private static final int STEP = 10;

    /** The classes that crop around it, one for each tenth of the picture: the security policy allows no inline style. */
    public String styles() {
        return "focus-x-" + tenth(x) + " focus-y-" + tenth(y);
    }

    static boolean isValid(long per) {
        return per >= 0 && per <= MOST;
    }

    private static int tenth(int per) {
        return Math.round((float) per / STEP);
    }
}
