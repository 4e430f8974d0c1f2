package news.bottomline.desk;

/** What an editor confirms before readers see anything. Until then nothing is saved or published. */
public sealed interface Confirmation {

    /** The hour that was typed, said in words. */
    record Schedule(ScheduledHour hour) implements Confirmation {}

    /** "Publish now" was pressed while a date or an hour stood in the form, so it is unclear which is meant. */
    record PublishNow() implements Confirmation {}
}
