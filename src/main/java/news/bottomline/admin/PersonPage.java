package news.bottomline.admin;

import java.util.Optional;
import news.bottomline.web.FieldErrors;

/**
 * The form about one person.
 *
 * @param person who it is; empty for somebody who is to be hired
 * @param oneself whether the person is who looks at the page
 */
public record PersonPage(Optional<PeoplePage.Person> person, boolean oneself, AccountForm form, FieldErrors errors) {}
