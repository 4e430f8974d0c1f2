package news.bottomline.journey;

/** Ends all connections of the database and refuses new ones until closed. */
final class RefusingDatabase implements AutoCloseable {

    RefusingDatabase() {
        Outage.execute("alter database bottomline allow_connections false");
        Outage.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'bottomline'");
    }

    @Override
    public void close() {
        Outage.execute("alter database bottomline allow_connections true");
    }
}
