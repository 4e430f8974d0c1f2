package news.bottomline.front;

import java.util.stream.Collectors;
import news.bottomline.article.Lead;
import news.bottomline.article.LiveArticle;

/** The first words of an article, for search engines and for those who pass it on: whole words, at most 200 characters. */
final class Summary {

    private static final int LONGEST = 200;

    static String of(LiveArticle article) {
        String lead = article.blocks().stream()
                .filter(Lead.class::isInstance)
                .map(block -> ((Lead) block).html().text())
                .collect(Collectors.joining(" "));
        return shortened(lead.isEmpty() ? article.title() : lead);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int lastSpace = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, lastSpace > 0 ? lastSpace : LONGEST - 1) + "…";
    }

    private Summary() {}
}
