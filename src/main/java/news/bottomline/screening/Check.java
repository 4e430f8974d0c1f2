package news.bottomline.screening;

/** One question that is asked of every reply. */
interface Check {

    Verdict of(Submission reply);
}
