package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The WAR on a stock GlassFish, as the README describes: below a context path, with a PostgreSQL that is the server's
 * own JNDI resource. (The other journeys have it at the root, with a database by its setting.)
 */
class StockServerIT {

    private static final String DOMAIN = "stock";
    private static final int REDEPLOYMENTS = 5;

    /** An idle thread may still reference the application that it worked for last. */
    private static final int HELD_FOR_A_WHILE = 1;

    private static final String APPLICATION_CLASS_LOADER = "org.glassfish.web.loader.WebappClassLoader";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Names and labels that come from the settings and the database. */
    private static final String[] CONTENT = {
        "The Test Ledger", "Ledger", "Administrator", "Analysis", "Highlights", "Lead", "Note", "Section", "Bottom Line"
    };

    private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"\n]{3,200})['\"]");

    private static Path domains;
    private static int httpPort;
    private static int adminPort;

    @BeforeAll
    static void deploy() throws Exception {
        domains =
                Files.createTempDirectory(Path.of(System.getProperty("it.war")).getParent(), "it-domains");
        httpPort = freePort();
        adminPort = freePort();
        asadmin(
                "create-domain",
                "--nopassword=true",
                "--domaindir=" + domains,
                "--instanceport=" + httpPort,
                "--adminport=" + adminPort,
                "--domainproperties="
                        + freePorts(
                                "jms.port",
                                "orb.listener.port",
                                "http.ssl.port",
                                "orb.ssl.port",
                                "orb.mutualauth.port",
                                "domain.jmxPort",
                                "osgi.shell.telnet.port",
                                "java.debugger.port"),
                DOMAIN);
        Path driver = Path.of(Class.forName("org.postgresql.Driver")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Files.copy(driver, domains.resolve(DOMAIN).resolve("lib").resolve(driver.getFileName()));
        forgetSoftReferences();
        asadmin("start-domain", "--domaindir=" + domains, DOMAIN);
        onThatServer(
                "create-jdbc-connection-pool",
                "--datasourceclassname=org.postgresql.ds.PGSimpleDataSource",
                "--restype=javax.sql.DataSource",
                "--property=user=postgres:password=unused:url=" + elsewhere(),
                "newsroom");
        onThatServer("create-jdbc-resource", "--connectionpoolid=newsroom", "jdbc/bottomline");
        onThatServer("deploy", "--contextroot=news", System.getProperty("it.war"));
    }

    @AfterAll
    static void stop() throws Exception {
        asadmin("stop-domain", "--domaindir=" + domains, DOMAIN);
    }

    @Test
    void theNewsroomRunsBelowAContextPathOnTheServersOwnDatabase() throws Exception {
        assertThat(get("/news/health/ready").statusCode()).isEqualTo(200);
        HttpResponse<String> home = get("/news/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("href=\"/news/the-common-vault").doesNotContain("href=\"/assets");
        assertThat(home.headers().firstValue("content-security-policy")).isPresent();

        String style = home.body().replaceFirst("(?s).*href=\"([^\"]*base\\.css[^\"]*)\".*", "$1");
        assertThat(get(style).statusCode()).isEqualTo(200);

        HttpResponse<String> article = get("/news" + Newspaper.ARTICLE);
        assertThat(article.body()).contains("action=\"/news" + Newspaper.ARTICLE + "/comments");
        assertThat(get("/news/desk").headers().firstValue("location").orElse(""))
                .contains("/news/sign-in");
        assertThat(get("/news/no-such-page").body()).contains("The Test Ledger");
    }

    /** The same WAR with one file more, below a path of its own on the same database. */
    @Test
    void anotherLanguageIsOneFileAndLeavesNoEnglishOnAnyPage() throws Exception {
        URI site = URI.create("http://127.0.0.1:" + httpPort + "/pseudo/");
        deployPseudoLanguage(site);
        try {
            PseudoVisitor visitor = new PseudoVisitor(site, new PseudoLanguage(content()));
            asReader(visitor);
            asStaff(visitor);
            assertThat(visitor.found()).isEmpty();
            assertThat(visitor.pages()).isGreaterThan(20);
            assertThat(visitor.get("").select("time").text()).containsPattern("\\d\\. \\p{L}+ 20\\d\\d");
        } finally {
            onThatServer("undeploy", "pseudo");
        }
    }

    /** What comes with the product as content: names, and the texts of the templates. */
    private static String[] content() throws IOException {
        Path migrations = Path.of("src/main/resources/db/migration");
        String templates = Files.readString(migrations.resolve("V004__article_axis.sql"))
                + Files.readString(migrations.resolve("V007__templates.sql"));
        return Stream.concat(
                        Stream.of(CONTENT), QUOTED.matcher(templates).results().map(found -> found.group(1)))
                .toArray(String[]::new);
    }

    /** Settings are read once, at the start of an application, so those of this one need not stay. */
    private static void deployPseudoLanguage(URI site) throws Exception {
        String address = site.toString().replaceFirst("/$", "").replace(":", "\\:");
        onThatServer(
                "create-system-properties",
                "BOTTOMLINE_LANGUAGE=" + PseudoLanguage.TAG + ":BOTTOMLINE_BASE_URL=" + address);
        try {
            String war = PseudoLanguage.war(domains).toString();
            onThatServer("deploy", "--name=pseudo", "--contextroot=pseudo", war);
        } finally {
            onThatServer("delete-system-property", "BOTTOMLINE_LANGUAGE");
            onThatServer("delete-system-property", "BOTTOMLINE_BASE_URL");
        }
    }

    private static void asReader(PseudoVisitor visitor) {
        visitor.follow("", "no-such-page", "sign-in", "set-up/none", "?after=none");
        String article = Newspaper.ARTICLE.substring(1);
        visitor.post(article, article + "/comments", Map.of("name", "", "email", "none", "website", "x", "text", ""));
        visitor.post("sign-in", "sign-in", Map.of("email", "nobody@example.org", "password", "wrong"));
        visitor.problem("POST", "api/v1/articles/" + article + "/comments", "{}", 422);
        visitor.problem("POST", "api/v1/articles/none/comments", "{}", 404);
        visitor.problem("POST", "api/v1/articles", "{}", 401);
    }

    private static void asStaff(PseudoVisitor visitor) {
        visitor.post(
                "sign-in",
                "sign-in",
                Map.of("email", Newspaper.ADMINISTRATOR, "password", Newspaper.ADMINISTRATORS_PASSWORD));
        assertThat(visitor.get("desk").location()).endsWith("/pseudo/desk");
        visitor.follow("account", "admin", "desk", "moderation", "moderation/approved", "moderation/refused");
        visitor.post("admin/people/new", "admin/people/new", Map.of("name", "", "email", "none"));
        visitor.post("account", "account/password", Map.of("current", "x", "new", "y", "again", "z"));
        visitor.post("account", "account/application-passwords", Map.of("label", ""));
    }

    @Test
    void redeploymentKeepsTheContextPathAndReleasesTheOldClasses() throws Exception {
        redeploy();
        long loaders = classLoaders();
        for (int i = 0; i < REDEPLOYMENTS; i++) {
            redeploy();
        }
        assertThat(classLoaders()).isLessThanOrEqualTo(loaders + HELD_FOR_A_WHILE);
        assertThat(get("/").body()).doesNotContain("The Test Ledger");
    }

    /** Each collection clears what caches hold softly, as else only a shortage of memory does: those are no leak. */
    private static void forgetSoftReferences() throws IOException {
        Path configuration = domains.resolve(DOMAIN).resolve("config/domain.xml");
        String options = "<jvm-options>-XX:SoftRefLRUPolicyMSPerMB=0</jvm-options>";
        Files.writeString(
                configuration, Files.readString(configuration).replace("</java-config>", options + "</java-config>"));
    }

    private static void redeploy() throws Exception {
        onThatServer("redeploy", "--name=bottomline", System.getProperty("it.war"));
        for (String page :
                List.of("/news/", "/news/sign-in", "/news" + Newspaper.ARTICLE, "/news/assets/css/base.css")) {
            assertThat(get(page).statusCode()).as(page).isEqualTo(200);
        }
    }

    /** How many of the class loaders that GlassFish makes for applications a full garbage collection leaves. */
    private static long classLoaders() throws Exception {
        Path pid = domains.resolve(DOMAIN).resolve("config/pid");
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Files.readString(pid).strip(),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String lines = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return lines.lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 3 && columns[3].equals(APPLICATION_CLASS_LOADER))
                .mapToLong(columns -> Long.parseLong(columns[1]))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + path))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The address in the settings, but another database. */
    private static String elsewhere() {
        return System.getenv("BOTTOMLINE_DATABASE_URL")
                .replaceFirst("/bottomline\\?.*", "/elsewhere")
                .replace(":", "\\:");
    }

    private static void onThatServer(String... command) throws Exception {
        List<String> whole = new ArrayList<>(List.of("--port", String.valueOf(adminPort)));
        whole.addAll(List.of(command));
        asadmin(whole.toArray(String[]::new));
    }

    private static void asadmin(String... command) throws Exception {
        Map<String, String> environment =
                Map.of("BOTTOMLINE_DATABASE_URL", "", "BOTTOMLINE_BASE_URL", "http://127.0.0.1:" + httpPort + "/news");
        Asadmin.run(domains.resolve("asadmin.log"), environment, command);
    }

    private static String freePorts(String... names) throws IOException {
        List<String> ports = new ArrayList<>();
        for (String name : names) {
            ports.add(name + "=" + freePort());
        }
        return String.join(":", ports);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
