package news.bottomline.base;

import java.net.URI;
import java.util.Optional;

/**
 * Every setting, in one place. Each is an environment variable of the name given, or a system property of the server; a
 * wrong one stops the start and is named.
 *
 * @param databaseUrl {@code BOTTOMLINE_DATABASE_URL}, {@code jdbc:postgresql://…}; unset: the server's JNDI resource {@code jdbc/bottomline}
 * @param baseUrl {@code BOTTOMLINE_BASE_URL}, the public address of the site, without a slash at the end
 * @param siteName {@code BOTTOMLINE_SITE_NAME}, the newspaper's name
 * @param house {@code BOTTOMLINE_HOUSE}, the prefix of the Bottom Line's label; may be empty
 * @param language {@code BOTTOMLINE_LANGUAGE}, the language of all pages; one that has a bundle of messages
 * @param secret {@code BOTTOMLINE_SECRET}, at least 32 characters, from which the keys for e-mail addresses, form tokens and links are derived
 * @param adminEmail {@code BOTTOMLINE_ADMIN_EMAIL}, the first administrator; unset: a one-time set-up link is printed
 * @param adminPassword {@code BOTTOMLINE_ADMIN_PASSWORD}, at least 12 characters; given together with the address
 * @param demo {@code BOTTOMLINE_DEMO}, true loads the demonstration newsroom into an empty database
 * @param databaseRequests {@code BOTTOMLINE_DATABASE_REQUESTS}, how many requests may work with the database at the same time;
 *     fewer than the server has request threads, so that pages that need no database never wait for one
 * @param mailServer {@code BOTTOMLINE_SMTP_URL}, {@code smtp://user:password@host:port?starttls=required}; unset: letters wait
 *     and administrators read them in the browser
 * @param mailFrom {@code BOTTOMLINE_MAIL_FROM}, the address that letters come from; {@code no-reply@} the site's host if unset
 */
public record SiteSettings(
        Optional<String> databaseUrl,
        URI baseUrl,
        String siteName,
        String house,
        Language language,
        String secret,
        Optional<EmailAddress> adminEmail,
        Optional<String> adminPassword,
        boolean demo,
        int databaseRequests,
        Optional<MailServer> mailServer,
        EmailAddress mailFrom) {

    /** The length of every account's password, in characters. The settings are the first to need it. */
    public static final int SHORTEST_PASSWORD = 12;

    public static final int LONGEST_PASSWORD = 200;

    /** Whether cookies may be marked Secure: the site is reached over https. */
    public boolean isSecure() {
        return "https".equals(baseUrl.getScheme());
    }
}
