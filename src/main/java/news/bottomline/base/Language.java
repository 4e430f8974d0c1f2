package news.bottomline.base;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * A language of the site. To add one, put {@code messages_<tag>.properties} beside {@code messages/messages.properties},
 * which holds the English texts; a key that it does not have is shown in English.
 */
public record Language(Locale locale) {

    public static final Language ENGLISH = new Language(Locale.ENGLISH);

    private static final String BUNDLE = "messages.messages";
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    /**
     * @param tag a BCP 47 tag, such as {@code de} or {@code pt-BR}
     * @return empty where there is no bundle for exactly this language
     */
    public static Optional<Language> of(String tag) {
        Language language = new Language(Locale.forLanguageTag(tag));
        return tag.equalsIgnoreCase("en") || language.messages().getLocale().equals(language.locale)
                ? Optional.of(language).filter(any -> !any.tag().equals("und"))
                : Optional.empty();
    }

    /** The texts. The JVM's own default locale never fills in for them. */
    public ResourceBundle messages() {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Language.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** For the attribute {@code lang}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** For the attribute {@code dir}. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }

    /** The conventions for dates and numbers. English texts have British ones: the day before the month, 24 hours. */
    public Locale formats() {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }
}
