package news.bottomline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** GlassFish's own command for administrators, on the JDK of the tests. */
final class Asadmin {

    private static final int MINUTES = 3;

    /**
     * @param log gets what the command says
     * @param environment variables beside those of the tests; an empty value takes one away
     */
    static void run(Path log, Map<String, String> environment, String... command) throws Exception {
        List<String> whole = new ArrayList<>();
        whole.add(Path.of(System.getProperty("glassfish.home"))
                .resolve("glassfish/bin/asadmin")
                .toString());
        whole.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Map<String, String> variables = builder.environment();
        variables.putAll(environment);
        variables.values().removeIf(String::isEmpty);
        variables.put("AS_JAVA", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(() -> String.join(" ", command) + ": see " + log)
                .isZero();
    }

    private Asadmin() {}
}
