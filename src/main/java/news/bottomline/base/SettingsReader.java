package news.bottomline.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the settings once, and refuses all that are wrong at once, each by its name and without its value. */
@ApplicationScoped
class SettingsReader {

    private static final int SHORTEST_SECRET = 32;

    /** Leaves two of the five request threads of a stock GlassFish. */
    private static final int FEWEST_REQUESTS = 3;

    /** For a site whose host is a number in brackets, which no address of a mailbox may hold. */
    private static final EmailAddress NOBODY = new EmailAddress("no-reply@localhost");

    @Produces
    @Singleton
    SiteSettings fromTheServer() {
        return read(SettingsReader::configured);
    }

    /** A system property of the server, else an environment variable: both are there before any part of a server is. */
    static Optional<String> configured(String name) {
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(name)));
    }

    /** @throws IllegalStateException with one line that names every setting that is wrong, and what would be right */
    static SiteSettings read(Function<String, Optional<String>> source) {
        Reading reading = new Reading(source, new ArrayList<>());
        URI baseUrl = reading.baseUrl();
        SiteSettings settings = new SiteSettings(
                reading.databaseUrl(),
                baseUrl,
                reading.text("BOTTOMLINE_SITE_NAME").orElse("Bottomline"),
                reading.text("BOTTOMLINE_HOUSE").orElse(""),
                reading.language(),
                reading.secret(),
                reading.adminEmail(),
                reading.adminPassword(),
                reading.demo(),
                reading.databaseRequests(),
                reading.mailServer(),
                reading.mailFrom(baseUrl));
        if (!reading.wrong.isEmpty()) {
            throw new IllegalStateException(String.join("; ", reading.wrong));
        }
        return settings;
    }

    private record Reading(Function<String, Optional<String>> source, List<String> wrong) {

        Optional<String> text(String name) {
            return source.apply(name).map(String::strip).filter(value -> !value.isEmpty());
        }

        Optional<String> databaseUrl() {
            Optional<String> url = text("BOTTOMLINE_DATABASE_URL");
            url.filter(value -> !value.startsWith("jdbc:postgresql:"))
                    .ifPresent(value -> wrong.add("BOTTOMLINE_DATABASE_URL must begin with jdbc:postgresql://"));
            return url;
        }

        URI baseUrl() {
            URI standard = URI.create("http://localhost:"
                    + text("BOTTOMLINE_PORT").filter(this::isPort).orElse("8080"));
            return text("BOTTOMLINE_BASE_URL").map(this::site).orElse(standard);
        }

        private boolean isPort(String text) {
            boolean port = text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535;
            if (!port) {
                wrong.add("BOTTOMLINE_PORT must be a number from 1 to 65535");
            }
            return port;
        }

        private URI site(String text) {
            try {
                URI uri = new URI(text.replaceAll("/+$", ""));
                boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
                if (web
                        && uri.getHost() != null
                        && uri.getQuery() == null
                        && uri.getFragment() == null
                        && uri.getUserInfo() == null) {
                    return uri;
                }
            } catch (URISyntaxException e) {
                // said below, like every other address that is none
            }
            wrong.add("BOTTOMLINE_BASE_URL must be the public address of the site, such as https://news.example");
            return URI.create("http://localhost");
        }

        Language language() {
            Optional<Language> language =
                    Language.of(text("BOTTOMLINE_LANGUAGE").orElse("en"));
            if (language.isEmpty()) {
                wrong.add("BOTTOMLINE_LANGUAGE must be a language that has a bundle of messages, such as en");
            }
            return language.orElse(Language.ENGLISH);
        }

        String secret() {
            String secret = text("BOTTOMLINE_SECRET").orElse("");
            if (secret.length() < SHORTEST_SECRET) {
                wrong.add("BOTTOMLINE_SECRET must be set to at least " + SHORTEST_SECRET
                        + " random characters that stay the same from start to start");
            }
            return secret;
        }

        Optional<EmailAddress> adminEmail() {
            Optional<String> typed = text("BOTTOMLINE_ADMIN_EMAIL");
            Optional<EmailAddress> email = typed.flatMap(EmailAddress::parse);
            if (typed.isPresent() && email.isEmpty()) {
                wrong.add("BOTTOMLINE_ADMIN_EMAIL is not an e-mail address");
            }
            if (typed.isPresent() != text("BOTTOMLINE_ADMIN_PASSWORD").isPresent()) {
                wrong.add("BOTTOMLINE_ADMIN_EMAIL and BOTTOMLINE_ADMIN_PASSWORD must be set together");
            }
            return email;
        }

        /** As it was typed: a space around it is a part of it. */
        Optional<String> adminPassword() {
            Optional<String> password =
                    source.apply("BOTTOMLINE_ADMIN_PASSWORD").filter(value -> !value.isBlank());
            password.map(Text::length)
                    .filter(length -> length < SiteSettings.SHORTEST_PASSWORD || length > SiteSettings.LONGEST_PASSWORD)
                    .ifPresent(length -> wrong.add("BOTTOMLINE_ADMIN_PASSWORD must have "
                            + SiteSettings.SHORTEST_PASSWORD + " to " + SiteSettings.LONGEST_PASSWORD + " characters"));
            return password;
        }

        int databaseRequests() {
            Optional<String> typed = text("BOTTOMLINE_DATABASE_REQUESTS");
            Optional<Integer> number =
                    typed.filter(value -> value.matches("\\d{1,3}")).map(Integer::valueOf);
            if (typed.isPresent()
                    && number.filter(value -> value >= 1 && value <= Database.MOST_CONNECTIONS)
                            .isEmpty()) {
                wrong.add("BOTTOMLINE_DATABASE_REQUESTS must be a number from 1 to " + Database.MOST_CONNECTIONS);
            }
            return number.orElse(FEWEST_REQUESTS);
        }

        /** No part of the address is repeated in the message: it holds a password. */
        Optional<MailServer> mailServer() {
            Optional<String> typed = text("BOTTOMLINE_SMTP_URL");
            Optional<MailServer> server = typed.flatMap(MailServer::parse);
            if (typed.isPresent() && server.isEmpty()) {
                wrong.add("BOTTOMLINE_SMTP_URL must be like smtp://user:password@host:587?starttls=required, with"
                        + " starttls=optional or starttls=off only where there is no password, or smtps://…");
            }
            return server;
        }

        EmailAddress mailFrom(URI site) {
            Optional<String> typed = text("BOTTOMLINE_MAIL_FROM");
            Optional<EmailAddress> from = typed.flatMap(EmailAddress::parse);
            if (typed.isPresent() && from.isEmpty()) {
                wrong.add("BOTTOMLINE_MAIL_FROM is not an e-mail address");
            }
            return from.or(() -> EmailAddress.parse("no-reply@" + site.getHost()))
                    .orElse(NOBODY);
        }

        boolean demo() {
            String typed = text("BOTTOMLINE_DEMO").orElse("false").toLowerCase(Locale.ROOT);
            if (!typed.equals("true") && !typed.equals("false")) {
                wrong.add("BOTTOMLINE_DEMO must be true or false");
            }
            return typed.equals("true");
        }
    }
}
