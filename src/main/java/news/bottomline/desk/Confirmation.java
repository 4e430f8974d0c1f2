package news.bottomline.desk;

/** A question that an editor answers before a publication. Until then nothing is saved or published. */
public sealed interface Confirmation {

    /** The typed hour, shown in words. */
    record Schedule(ScheduledHour hour) implements Confirmation {}

    /** "Publish now" was pressed while the form contained a date or an hour, so the intention is unclear. */
    record PublishNow() implements Confirmation {}
}
