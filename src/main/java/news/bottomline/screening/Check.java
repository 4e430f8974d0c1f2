package news.bottomline.screening;

/** One check of the screening. */
interface Check {

    Verdict of(Submission reply);
}
