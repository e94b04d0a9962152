package org.plenary.jury;

import org.plenary.entry.Entry;

/**
 * An entry that a juror owns or writes with somebody, in the very edition they judge.
 *
 * @param sameCategory how many other entries of its category they judge, or would by a plan
 */
public record JurorEntry(JurorId juror, Entry entry, int sameCategory) {}
