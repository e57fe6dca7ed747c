package org.chronocarte.model.search;

/** Is told how far a long job is. */
@FunctionalInterface
public interface Progress {

    /** For those who just wait. */
    Progress UNSEEN = share -> {};

    /**
     * Called now and then on the job's thread.
     *
     * @param share of the job that is done, 0 to 1
     * @throws java.util.concurrent.CancellationException to give the job up
     */
    void at(double share);
}
