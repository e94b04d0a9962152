package org.plenary.jury;

/**
 * A row of the jury: the seat, the person, and how far they are.
 *
 * @param isGone whether their account was closed or erased
 */
public record JurorListItem(
    Juror juror,
    String name,
    String organisation,
    boolean isGone,
    int conflicts,
    JurorLoad load,
    Pace pace) {}
