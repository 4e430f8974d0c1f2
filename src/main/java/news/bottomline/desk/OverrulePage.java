package news.bottomline.desk;

import news.bottomline.article.Claims;
import news.bottomline.web.FieldErrors;

/**
 * Asks for the reason why a finding is overruled.
 *
 * @param id the article's
 */
public record OverrulePage(long id, Claims.Contested contested, String reason, FieldErrors errors) {}
