package news.bottomline.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.bottomline.bench.Row.Cost;

/** Prints the report in ASCII, for all consoles. */
record Report(
        String machine,
        Duration start,
        Memory before,
        Memory after,
        long replies,
        Duration evidence,
        List<Row> rows,
        Optional<String> withoutNginx) {

    private static final List<List<String>> OURS = List.of(
            List.of("", "", "", "server", "database", "median", "99 %"),
            List.of("", "bytes", "requests/s", "CPU us", "CPU us", "ms", "ms"));
    private static final List<List<String>> NGINX = List.of(
            List.of("nginx", "nginx", "nginx", "share of nginx's", "times nginx's"),
            List.of("requests/s", "CPU us", "median ms", "requests/s", "CPU"));

    private static final String BESIDE_NGINX = """
            nginx serves the same bytes from a file. A posted reply's answer is a head alone: that is the file then.
            So cheap an answer costs the clients more than nginx, and their share of the machine is what bounds its
            requests a second: the ratio of the CPU is the one to go by.""";

    String text() {
        return """
                Bottomline, what an answer costs
                %s
                %d clients at once, %d s for each line, warmed up; clients, servers and database share the machine

                start to the first answer  %s s, in a new home: database, server and demonstration newsroom
                memory of the server       %s after the start, %s after the load
                replies posted and stored  %d
                8 highlights compared      %s ms, with 5,000 words of text

                %s
                CPU is in microseconds (us) a request; the database's lacks what processes of it did that have ended.
                %s
                """.formatted(
                        machine,
                        Load.CLIENTS,
                        Measuring.TIME.toSeconds(),
                        written("%.1f", start.toMillis() / 1e3),
                        before.resident(),
                        after.resident(),
                        replies,
                        written("%.2f", evidence.toNanos() / 1e6),
                        table(),
                        withoutNginx.orElse(BESIDE_NGINX));
    }

    private String table() {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < OURS.size(); i++) {
            lines.add(joined(OURS.get(i), withoutNginx.isPresent() ? List.of() : NGINX.get(i)));
        }
        rows.forEach(row -> lines.add(joined(
                ours(row), row.nginx().map(nginx -> nginx(row.product(), nginx)).orElse(List.of()))));
        return Table.of(lines);
    }

    private static List<String> ours(Row row) {
        Cost cost = row.product();
        return List.of(
                row.name(),
                String.valueOf(row.bytes()),
                whole(cost.run().requestsASecond()),
                whole(cost.serverMicros()),
                cost.database().map(worked -> whole(cost.micros(worked))).orElse(""),
                millis(cost.run().millisWithin(0.5)),
                millis(cost.run().millisWithin(0.99)));
    }

    private static List<String> nginx(Cost ours, Cost nginx) {
        return List.of(
                whole(nginx.run().requestsASecond()),
                whole(nginx.serverMicros()),
                millis(nginx.run().millisWithin(0.5)),
                written("%.3f", ours.run().requestsASecond() / nginx.run().requestsASecond()),
                written("%.1f", ours.serverMicros() / nginx.serverMicros()));
    }

    private static List<String> joined(List<String> left, List<String> right) {
        List<String> all = new ArrayList<>(left);
        all.addAll(right);
        return all;
    }

    private static String whole(double number) {
        return written("%,.0f", number);
    }

    private static String millis(double number) {
        return written("%.2f", number);
    }

    private static String written(String form, double number) {
        return String.format(Locale.ROOT, form, number);
    }
}
