package org.plenary.meeting;

import java.util.List;

/**
 * What became of the votes that a meeting's open ballots ask for.
 *
 * @param asked for the first time, and so to be told
 * @param askedAgain who is there once more
 * @param cast whose votes are in
 * @param ended of ballots that are over, and of those who left
 */
public record VoteChanges(
    List<OwedVote> asked, List<OwedVote> askedAgain, List<OwedVote> cast, List<OwedVote> ended) {}
