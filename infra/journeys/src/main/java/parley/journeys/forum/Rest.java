package parley.journeys.forum;

/** When the story may go on to its next step. */
interface Rest {

    /**
     * Returns when what was begun is done; where that does not come it is a violation.
     *
     * @param mails of this forum that must be out by then
     */
    void await(int mails);
}
