package news.bottomline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import news.bottomline.article.evidence.Evidence;
import news.bottomline.article.evidence.Language;
import news.bottomline.article.evidence.Passage;

/** The time in which the highlights of a long article are compared with its text: 5,000 words and 8 highlights. */
final class EvidenceTime {

    private static final int WORDS = 5_000;
    private static final int HIGHLIGHTS = 8;
    private static final int WARM_UP = 500;
    private static final int RUNS = 200;

    private EvidenceTime() {}

    /** The median of many runs, in each of which the text is read anew. */
    static Duration median() throws WrongAnswer {
        List<Passage> passages = passages();
        List<String> claims = claims();
        long[] nanos = new long[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long begin = System.nanoTime();
            int findings = findings(passages, claims);
            nanos[Math.max(0, i)] = System.nanoTime() - begin;
            if (findings != HIGHLIGHTS / 2) {
                throw new WrongAnswer(findings + " findings in " + HIGHLIGHTS + " highlights");
            }
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[RUNS / 2]);
    }

    private static int findings(List<Passage> passages, List<String> claims) {
        Evidence evidence = Evidence.of(passages, Language.ENGLISH);
        return claims.stream().mapToInt(claim -> evidence.check(claim).size()).sum();
    }

    private static String sentence(int n) {
        return "In the year to June plant " + n + " refined " + (1_000 + n) + " tonnes of oxide for more than $"
                + (200 + n) + " million, while its buyers abroad asked for about " + (n % 90 + 5)
                + "% less than before. ";
    }

    private static List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int words = 0;
        for (int section = 0; words < WORDS; section++) {
            StringBuilder text = new StringBuilder();
            for (int n = 0; n < 16 && words < WORDS; n++) {
                String sentence = sentence(section * 16 + n);
                text.append(sentence);
                words += sentence.split(" ").length;
            }
            passages.add(new Passage("s" + section, text.toString()));
        }
        return passages;
    }

    /** Half of them say what the text says; the others leave out "more than". */
    private static List<String> claims() {
        List<String> claims = new ArrayList<>();
        for (int n = 0; n < HIGHLIGHTS; n++) {
            String most = n % 2 == 0 ? "more than " : "";
            claims.add("Plant " + n + " refined " + (1_000 + n) + " tonnes of oxide for " + most + "$" + (200 + n)
                    + " million");
        }
        return claims;
    }
}
