package news.bottomline.demo;

/** What an {@link Illustration} is drawn from. */
enum Motif {
    STRATA,
    BARS,
    TILES,
    BLOCKS,
    DIAL,
    RINGS
}
