package news.bottomline.article.evidence;

/** Which way a figure went: "rose by 5%", "fell to 5%". */
public record Change(Direction direction, Relation relation) {

    static final Change NONE = new Change(Direction.NONE, Relation.BY);

    /** "From 10% to 15%", which names both ends and no direction. */
    static final Change FROM_TO = new Change(Direction.NONE, Relation.FROM);

    /** Up, down, or not stated. */
    public enum Direction {
        NONE,
        UP,
        DOWN
    }

    /** Whether the figure is the difference, the new value or the old one. */
    public enum Relation {
        BY,
        TO,
        FROM
    }

    boolean contradicts(Change other) {
        return isStated() && other.isStated() && !equals(other);
    }

    boolean isStated() {
        return direction != Direction.NONE;
    }
}
