package news.bottomline.run;

/** Whether this process must end. An interrupt alone is not enough, because a waiting library may clear it. */
final class Shutdown {

    private static volatile boolean requested;

    static void request(Thread main) {
        requested = true;
        main.interrupt();
    }

    static boolean isRequested() {
        return requested;
    }

    static void check() throws InterruptedException {
        if (requested) {
            throw new InterruptedException("asked to stop");
        }
    }

    private Shutdown() {}
}
