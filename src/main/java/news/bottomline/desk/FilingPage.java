package news.bottomline.desk;

import java.util.List;
import news.bottomline.article.Filing;

/** What a filing has changed, article by article. */
public record FilingPage(String category, Filing filing, List<Filing.Result> results) {

    public List<Filing.Outcome> outcomes() {
        return List.of(Filing.Outcome.values());
    }

    public List<Filing.Result> with(Filing.Outcome outcome) {
        return results.stream().filter(one -> one.outcome() == outcome).toList();
    }
}
