package news.bottomline.article.evidence;

/** Writes a number in English words. */
final class SpelledOut {

    private static final String[] SMALL =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

    private final String and;
    private final String hyphen;

    /** @param and what stands behind "hundred": " and " or " " @param hyphen what joins "twenty" and "one" */
    SpelledOut(String and, String hyphen) {
        this.and = and;
        this.hyphen = hyphen;
    }

    String words(int number) {
        if (number < 20) {
            return SMALL[number];
        }
        if (number < 100) {
            return TENS[number / 10] + (number % 10 == 0 ? "" : hyphen + SMALL[number % 10]);
        }
        if (number < 1000) {
            return SMALL[number / 100] + " hundred" + (number % 100 == 0 ? "" : and + words(number % 100));
        }
        return number < 1_000_000 ? scaled(number, 1000, " thousand") : scaled(number, 1_000_000, " million");
    }

    private String scaled(int number, int scale, String name) {
        int rest = number % scale;
        String joint = rest < 100 ? and : " ";
        return words(number / scale) + name + (rest == 0 ? "" : joint + words(rest));
    }
}
